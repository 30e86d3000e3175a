"""The keys of the main window, from the table of actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.ui.actions import ACTIONS
from app.ui.actions.action import Action
from app.ui.follow import follow

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class Shortcuts(QObject):
    """One shortcut per key: it runs the first of its actions that can be done now.

    A text field that has the keyboard gets letters and digits first. In modes where a key has no action, it is left to
    whatever has the keyboard.
    """

    def __init__(self, window: MainWindow, over: QWidget | None = None) -> None:
        """over: a window that lies over the main one; it has the keys of a presentation, and those alone."""
        super().__init__(over or window)
        self._window = window
        self._shortcuts: dict[QShortcut, list[Action]] = {}
        by_key: dict[str, list[Action]] = {}
        for action in ACTIONS:
            if (action.modes == ("present",)) != (over is not None):
                continue
            for key in action.keys:
                by_key.setdefault(key, []).append(action)
        for key, actions in by_key.items():
            shortcut = QShortcut(QKeySequence(key), over or window)
            shortcut.activated.connect(lambda which=actions: self._run(which))
            self._shortcuts[shortcut] = actions
        follow(self, self._heed_mode, window.session.events.mode)
        self._heed_mode()

    def _run(self, actions: list[Action]) -> None:
        for action in actions:
            if action.can_run(self._window):
                action.run(self._window)
                return

    def _heed_mode(self) -> None:
        mode = self._window.session.mode
        for shortcut, actions in self._shortcuts.items():
            shortcut.setEnabled(any(mode in action.modes for action in actions))
