"""Enter presses the button that has the keyboard, as Space does: Qt knows that of dialogs only."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class EnterKey(QObject):
    """Lets Enter press any button of the application. A key that is held down presses once.

    Watches the button that has the keyboard alone: an application's filter sees every event of every widget.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._button: QPushButton | QToolButton | None = None
        application.focusChanged.connect(self._on_focus_change)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or self._button is None:
            return False
        if event.key() not in _ENTER or event.modifiers() not in _BARE:
            return False
        if not event.isAutoRepeat():
            self._button.click()
        return True

    def _on_focus_change(self, _old: QWidget | None, holder: QWidget | None) -> None:
        if self._button is not None and shiboken6.isValid(self._button):
            self._button.removeEventFilter(self)
        self._button = holder if isinstance(holder, QPushButton | QToolButton) else None
        if self._button is not None:
            self._button.installEventFilter(self)
