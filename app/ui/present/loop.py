"""Plays stories by itself, one after the other, until somebody takes over; and goes on when they have left."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

STEP_MS = 8_000
LEFT_MS = 60_000
"""Nobody has touched anything for so long: whoever took over has left."""


class Loop(QObject):
    """``stepped`` when the next step is due, ``resumed`` when it plays on after somebody had taken over."""

    stepped = Signal()
    resumed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.running = False
        self._step = QTimer(self, interval=STEP_MS)
        self._step.timeout.connect(self.stepped)
        self._left = QTimer(self, singleShot=True, interval=LEFT_MS)
        self._left.timeout.connect(self._on_left)

    @property
    def playing(self) -> bool:
        """Whether it goes on by itself now."""
        return self._step.isActive()

    def start(self) -> None:
        self.running = True
        self._left.stop()
        self._step.start()

    def yield_(self) -> None:
        """Somebody has taken over."""
        if self.running:
            self._step.stop()
            self._left.start()

    def stop(self) -> None:
        self.running = False
        self._step.stop()
        self._left.stop()

    def _on_left(self) -> None:
        self.start()
        self.resumed.emit()
