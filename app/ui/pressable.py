"""Rows and cards that are pressed as a whole."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from app.ui.controls import Paragraph


class Pressable(QFrame):
    """A row or card that is ``pressed`` as a whole, with the mouse or the keyboard."""

    pressed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def say(self, text: str, kind: str = "") -> Paragraph:
        """A text for it that leaves the mouse to it."""
        paragraph = Paragraph(text, kind)
        paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        paragraph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return paragraph

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)
