"""What lies quietly on the picture: legend, standard views, the handles of the panels, what is being loaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.session import VIEWS
from app.ui.controls import IconButton, label
from app.ui.marks import Mark

if TYPE_CHECKING:
    from app.scene.legend import LegendEntry

_MARGIN = 12


class Legend(QWidget):
    """What solid, dotted and glowing mean; only what the picture shows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _glass(self, self.tr("Legend"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 7, 12, 7)
        self._row.setSpacing(6)
        self._texts = {
            "point": self.tr("Trigger point"),
            "essential": self.tr("Usual pain"),
            "spillover": self.tr("Sometimes"),
            "deep": self.tr("Felt inside"),
        }
        self.hide()

    def keys(self) -> list[str]:
        return [mark.kind for mark in self.findChildren(Mark)]

    def set_entries(self, entries: Iterable[LegendEntry]) -> None:
        while self._row.count():
            item = self._row.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        shown = list(entries)
        for place, entry in enumerate(shown):
            if place:
                self._row.addSpacing(8)
            self._row.addWidget(Mark(entry.key))
            text = label(self._texts[entry.key], "small")
            text.setToolTip(entry.text)
            self._row.addWidget(text)
        self.setVisible(bool(shown))


class ViewBar(QWidget):
    """One button per standard view, and one back to the start."""

    view_requested = Signal(str)
    reset_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _glass(self, self.tr("Views"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 3, 4, 3)
        row.setSpacing(0)
        texts = {
            "front": self.tr("From the front"),
            "back": self.tr("From behind"),
            "left": self.tr("From the left"),
            "right": self.tr("From the right"),
            "top": self.tr("From above"),
        }
        for number, view in enumerate(VIEWS, start=1):
            button = IconButton(view, texts[view], str(number))
            button.setObjectName(f"view_{view}")
            button.clicked.connect(lambda _checked=False, chosen=view: self.view_requested.emit(chosen))
            row.addWidget(button)
        reset = IconButton("reset", self.tr("Start view"), "0")
        reset.setObjectName("view_reset")
        reset.clicked.connect(self.reset_requested)
        row.addWidget(reset)


class Overlays(QObject):
    """Makes them and keeps them at the edges of their parent, whatever its size."""

    panel_toggled = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.left_handle = self._make_handle("left", self.tr("Show or hide the list"), "[")
        self.right_handle = self._make_handle("right", self.tr("Show or hide the card"), "]")
        self.legend = Legend(parent)
        self.views = ViewBar(parent)
        self._status = QLabel(parent)
        self._status.setProperty("type", "small")
        _glass(self._status, self.tr("What is being loaded"))
        self._status.setContentsMargins(12, 7, 12, 7)
        self._status.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._status.hide()
        for widget in (parent, self.legend, self._status):
            widget.installEventFilter(self)
        self._place()

    def say(self, text: str) -> None:
        """Show what is being done; nothing when it is done."""
        self._status.setText(text)
        self._status.setVisible(bool(text))
        self._place()

    def _make_handle(self, side: str, name: str, key: str) -> IconButton:
        handle = IconButton(f"panel-{side}", name, key, parent=self._parent)
        handle.setObjectName(f"handle_{side}")
        handle.clicked.connect(lambda: self.panel_toggled.emit(side))
        return handle

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def _place(self) -> None:
        width, height = self._parent.width(), self._parent.height()
        for widget in (self.left_handle, self.right_handle, self.legend, self.views, self._status):
            widget.adjustSize()
        bottom = height - _MARGIN
        self.left_handle.move(8, 8)
        self.right_handle.move(width - self.right_handle.width() - 8, 8)
        self._status.move((width - self._status.width()) // 2, _MARGIN)
        self.views.move(width - self.views.width() - _MARGIN, bottom - self.views.height())
        narrow = self.legend.width() + self.views.width() + 3 * _MARGIN > width
        lift = self.views.height() + 8 if narrow else (self.views.height() - self.legend.height()) // 2
        self.legend.move(_MARGIN, bottom - self.legend.height() - lift)


def _glass(widget: QWidget, name: str) -> None:
    widget.setProperty("role", "glass")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setAccessibleName(name)
