"""A scrolling column of wrapped texts, exactly as high as they are at the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QSize, Qt, QTimer
from PySide6.QtGui import QCursor, QEnterEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from app.ui.design import px

_ASK_MS, _MOST_ASKS = 150, 10
"""So often, and so many times, after it was scrolled, it is asked whether the pointer has moved on: a remote control or
a finger jumps. Then nothing runs any more while nothing happens."""


class ScrollColumn(QScrollArea):
    """Scrolls up and down only.

    A scroll area that resizes its widget asks for its smallest size, and wrapped text at its narrowest is far too high:
    so the height is set here, from the layout's height for the width.
    """

    def __init__(self, aside: int = 0) -> None:
        """aside: pixels to the right of the texts, in which the bar appears, so that their edge stays where it is."""
        super().__init__()
        self._aside = aside
        self.content: QWidget | None = None
        """What it shows now."""
        self._told_at = QPoint()
        self._asks_left = 0
        self._ask = QTimer(self, interval=_ASK_MS)
        self._ask.timeout.connect(self._on_ask)
        self._holder = QWidget()
        self._holder.setProperty("role", "clear")
        self.setWidget(self._holder)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def set_content(self, content: QWidget) -> None:
        """Show this widget (it needs a layout); the one before is deleted.

        That one stays where it is until then, hidden: to take it out would style each of its widgets anew first.
        """
        old, self.content = self.content, content
        focus = self.window().focusWidget()
        if old is not None:
            if focus is not None and old.isAncestorOf(focus):
                self.setFocus()  # the keys go on scrolling here, instead of a focus that strays to another part
            old.removeEventFilter(self)
            old.hide()
            old.deleteLater()
        content.setProperty("role", "clear")
        content.installEventFilter(self)
        content.setParent(self._holder)
        self._fit()
        content.show()
        self.horizontalScrollBar().setValue(0)
        self.verticalScrollBar().setValue(0)

    def minimumSizeHint(self) -> QSize:
        """What it shows can always be scrolled to: others that cannot shrink go first."""
        return QSize(0, px(32))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._asks_left = _MOST_ASKS
        self._ask.start()
        self._tell_rows()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt tells only what the pointer entered by itself, not what was scrolled under it."""
        super().leaveEvent(event)
        self._ask.stop()
        self._tell_rows(left=True)

    def _on_ask(self) -> None:
        """Until the pointer has moved, what is under it is known here alone."""
        self._asks_left -= 1
        if QCursor.pos() != self._told_at or not self.isVisible() or not self._asks_left:
            self._ask.stop()
            self._tell_rows()

    def _tell_rows(self, left: bool = False) -> None:
        """What has come under a pointer that did not move is told so, and what has gone from under it."""
        content, pointer = self.content, QCursor.pos()
        self._told_at = pointer
        if content is None or not self.isVisible():
            self._ask.stop()
            return
        inside = not left and self.viewport().rect().contains(self.viewport().mapFromGlobal(pointer))
        rows = [each for each in content.findChildren(QFrame) if each.property("role") == "row" and each.isVisible()]
        over = [each for each in rows if inside and each.rect().contains(each.mapFromGlobal(pointer))]
        for row in rows:
            if row.underMouse() and row not in over:
                row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
                QCoreApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
                row.update()
        for row in over:
            if not row.underMouse():
                row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
                here = QPointF(row.mapFromGlobal(pointer))
                QCoreApplication.sendEvent(row, QEnterEvent(here, here, QPointF(pointer)))
                row.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content = self.content
        layout = content.layout() if content is not None else None
        if content is None or layout is None:
            return
        width = self.viewport().width()
        if self._aside:
            margins = layout.contentsMargins()
            margins.setRight(max(0, self._aside - (self.width() - width)))
            layout.setContentsMargins(margins)
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
        size = QSize(width, max(needed, self.viewport().height()))
        content.resize(size)
        self._holder.resize(size)


class Shelf(ScrollColumn):
    """Shows one widget whole where there is room for it, and scrolls it where there is not."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_content(content)

    def sizeHint(self) -> QSize:
        content = self.content
        return content.sizeHint() if content is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
