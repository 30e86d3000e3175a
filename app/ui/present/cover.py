"""What lies over the picture while it is presented: it takes mouse and fingers, and holds the words.

A click or a tap on the right half goes on, on the left half back; a finger that swipes does the same. The mouse drags
the model round, its wheel zooms.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QInputDevice, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.controls import IconButton, label
from app.ui.painting import painting
from app.ui.picture.pointer import ZOOM_STEP
from app.ui.picture.viewport import Viewport
from app.ui.present.caption import Caption, Progress
from app.ui.stylesheet import stage_sheet

_STILL = 8.0
"""Pixels that a click may stray."""
_SWIPE = 48.0
_FURTHER_KEYS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Return: 1,
    Qt.Key.Key_Enter: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Backspace: -1,
}


class Cover(QWidget):
    """``went``: 1 to go on, -1 to go back; ``stirred`` by every movement; ``leave_requested`` by its button."""

    went = Signal(int)
    stirred = Signal()
    leave_requested = Signal()

    def __init__(self, view: Viewport, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._start: QPointF | None = None
        self._last = QPointF()
        self._strayed = False
        self.dark = False
        """Whether the screen is black, so that all look at who speaks."""
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Presentation"))
        self.caption = Caption(self)
        self.progress = Progress(self)
        self.hint = label("", "stage-small")
        self.hint.setParent(self)
        self.hint.setProperty("role", "glass")
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hint.hide()
        self.close_button = IconButton("close", self.tr("End the presentation"), "Esc", parent=self)
        self.close_button.setObjectName("present_close")
        self.close_button.setProperty("role", "glass")
        self.close_button.clicked.connect(self.leave_requested)
        self.close_button.hide()

    @property
    def clear_below(self) -> int:
        """Pixels at the lower edge that words lie over."""
        return self.height() - self.caption.y() if self.caption.isVisibleTo(self) else 0

    def set_dark(self, dark: bool) -> None:
        self.dark = dark
        self.caption.setVisible(not dark)
        self.progress.setVisible(not dark)
        if dark:
            self.hint.hide()
        self.update()

    def show_hint(self, text: str) -> None:
        """A word on how to go on, or none."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))
        self.arrange()

    def arrange(self) -> None:
        """Give everything its place."""
        self.caption.place()
        self.progress.place()
        self.hint.adjustSize()
        self.hint.move(16, 16)
        self.close_button.adjustSize()
        self.close_button.move(self.width() - self.close_button.width() - 16, 16)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setStyleSheet(stage_sheet(self.height()))
        self.arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.dark:
            with painting(self) as painter:
                painter.fillRect(self.rect(), QColor(Qt.GlobalColor.black))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The other keys that presenters use; the first ones are in the table of actions."""
        if step := _FURTHER_KEYS.get(Qt.Key(event.key())):
            self.went.emit(step)
        else:
            super().keyPressEvent(event)

    # ── mouse and fingers ────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.stirred.emit()
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = self._last = event.position()
            self._strayed = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.position() == self._last:  # the widget moved, not the mouse
            return
        step, self._last = event.position() - self._last, event.position()
        self.stirred.emit()
        if self._start is None:
            return
        way = event.position() - self._start
        self._strayed = self._strayed or way.manhattanLength() > _STILL
        if self._strayed and not _by_finger(event):
            turn = self._view.pixels(step)
            self._view.rotate(turn.x(), turn.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._start is None:
            return
        way, self._start = event.position() - self._start, None
        if not self._strayed:
            self.went.emit(1 if event.position().x() >= self.width() / 2 else -1)
        elif _by_finger(event) and abs(way.x()) > max(_SWIPE, abs(way.y())):
            self.went.emit(1 if way.x() < 0 else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.stirred.emit()
        if turns := event.angleDelta().y() / 120:
            self._view.zoom(ZOOM_STEP**turns, event.position())
        event.accept()


def _by_finger(event: QMouseEvent) -> bool:
    return event.device().type() == QInputDevice.DeviceType.TouchScreen
