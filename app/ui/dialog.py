"""The frame that our dialogs share: a title, scrolling content, buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.controls import label
from app.ui.design import inset, px
from app.ui.scroll_column import ScrollColumn

ASIDE = 16
"""Right of the texts and the buttons, where the scroll bar appears; with the edge of the dialog they stand 24 in."""


class Dialog(QDialog):
    """Escape and Close close it; it is gone when closed."""

    def __init__(self, title: str, parent: QWidget, width: int = 520, height: int = 560, grows: bool = False) -> None:
        """grows: it opens as high as its content needs, where the window has the room."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        room = parent.window().size()
        self.setMinimumWidth(min(px(width), 420))
        self.resize(min(px(width), room.width() - 40), min(px(height), room.height() - 40))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*inset(24, 24, 8, 16))
        outer.setSpacing(px(16))
        outer.addWidget(label(title, "title"))
        self._outer = outer
        self._most = room.height() - 40 if grows else 0
        scroll = self._scroll = ScrollColumn(px(ASIDE))
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(16))
        self._column.addStretch(1)
        scroll.set_content(inside)
        outer.addWidget(scroll, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(px(8))
        self.buttons.setContentsMargins(0, 0, px(ASIDE), 0)
        self.buttons.addStretch(1)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setObjectName("close")
        self.close_button.setProperty("role", "secondary")
        self.close_button.clicked.connect(self.close)
        self.buttons.addWidget(self.close_button)
        outer.addLayout(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        if self._most and self._scroll.content is not None:
            hidden = self._scroll.content.height() - self._scroll.viewport().height()
            self.resize(self.width(), max(self.height(), min(self.height() + hidden, self._most)))
            self._most = 0  # once: afterwards its height is the user's
        super().showEvent(event)

    def fill(self, widget: QWidget) -> None:
        """Give all the room to one widget that scrolls by itself, and leaves ``ASIDE`` to its bar."""
        self._outer.replaceWidget(self._scroll, widget)
        self._outer.setStretchFactor(widget, 1)
        self._scroll.deleteLater()

    def add(self, widget: QWidget) -> None:
        self._column.insertWidget(self._column.count() - 1, widget)
