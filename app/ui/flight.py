"""The camera's flight to a new place: at most 400 ms, or none at all for those who asked for less motion."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QVariantAnimation, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from app.ui import settings

SECONDS = 0.38
_AT_ONCE = 1e-6

Steps = Callable[[float], Iterator[None]]
"""Given the seconds that a flight may take: one step per picture, until it has arrived."""


class Flight(QObject):
    """Takes one step per tick of Qt's animation clock; ``stepped`` after each, ``landed`` at the end."""

    stepped = Signal()
    landed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] | None = None
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setDuration(round(SECONDS * 1000))
        self._clock.valueChanged.connect(self._on_tick)
        self._clock.finished.connect(self._on_finished)

    def start(self, steps: Steps) -> None:
        """Begin; a flight under way is dropped where it is."""
        self.stop()
        if motion_reduced():
            self._steps = steps(_AT_ONCE)
            self._on_finished()
        else:
            self._steps = steps(SECONDS)
            self._clock.start()

    def stop(self) -> None:
        self._steps = None
        self._clock.stop()

    def _on_tick(self) -> None:
        if self._steps is not None and next(self._steps, self) is None:
            self.stepped.emit()

    def _on_finished(self) -> None:
        """The clock and the flight measure time apart: whatever is left of the way is taken at once."""
        if self._steps is None:
            return
        steps, self._steps = self._steps, None
        last = None
        while last is None:
            last = next(steps, self)
        self.stepped.emit()
        self.landed.emit()


def motion_reduced() -> bool:
    """True when the user asked us, or their desktop, for less motion."""
    if settings.reduce_motion():
        return True
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)  # since Qt 6.10
    wish = getattr(hints(), "motionPreference", None) if hints is not None else None  # since Qt 6.12
    if wish is not None and wish().name == "ReducedMotion":
        return True
    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
