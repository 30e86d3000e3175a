"""The name at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.picture.reading_out import announce

_OFFSET = 16


class HoverTag(QLabel):
    """A small tag inside its parent that lets the mouse through and stays clear of the edges."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setProperty("role", "tag")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, pointer: QPointF, text: str) -> None:
        if text != self.text() or self.isHidden():
            self.setText(text)
            self.adjustSize()
            announce(self._parent, text)
        room = self._parent.rect()
        x = min(round(pointer.x()) + _OFFSET, room.right() - self.width() - 8)
        y = round(pointer.y()) + _OFFSET
        if y + self.height() > room.bottom() - 8:
            y = round(pointer.y()) - self.height() - 8
        self.move(max(8, x), y)
        self.show()
        self.raise_()

    def shift(self, by: QPointF) -> None:
        """Move it by so much, as far as its parent goes."""
        at = self.pos() + by.toPoint()
        self.move(at.x(), max(8, at.y()))
