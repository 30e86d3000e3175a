"""Enter presses the button that has the keyboard, as Space does: Qt knows that of dialogs only."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterKey(QObject):
    """Lets Enter press any button of the application. A key that is held down presses once."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(watched, QPushButton | QToolButton):
            return False
        if not isinstance(event, QKeyEvent) or event.key() not in _ENTER or event.modifiers() not in _BARE:
            return False
        if not event.isAutoRepeat():
            watched.click()
        return True
