"""The parts of the window are made anew, in another language or size, without showing what is half done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_REPLACED = ("top-bar", "left-panel", "right-panel")


class Renewal(QObject):
    """``start`` it before the first thing changes: bar and panels then stay on the screen as they are, unclipped, until
    the new ones are there. These are made when what was pressed in one of them, such as a menu, has closed.
    """

    def __init__(self, window: QWidget, renew: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(renew)

    def start(self) -> None:
        for part in self._window.findChildren(QWidget):
            if part.property("role") in _REPLACED:
                part.setUpdatesEnabled(False)
        self._soon.start()
