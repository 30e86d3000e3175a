"""The last picture of the scene, and a soft way from the one before where parts of the body came or went.

Pictures are blended, not the body: a layer that goes fades without a single drawing in 3D more, as smoothly where the
processor draws as on a graphics card, and nothing is left to draw once it has gone.
"""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QRect, QVariantAnimation, Signal
from PySide6.QtGui import QImage, QPainter

from app.ui.flight import motion_reduced
from app.ui.painting import painting

MILLISECONDS = 260


class Fade(QObject):
    """``stepped``: paint it again; ``ended``: it is the last picture alone from now on."""

    stepped = Signal()
    ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now: QImage | None = None
        self._before: QImage | None = None
        self._due = False
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setDuration(MILLISECONDS)
        self._clock.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._clock.valueChanged.connect(self.stepped)
        self._clock.finished.connect(self._end)

    @property
    def is_empty(self) -> bool:
        """Whether there has been no picture yet."""
        return self._now is None

    @property
    def running(self) -> bool:
        return self._clock.state() == QAbstractAnimation.State.Running

    def arm(self) -> None:
        """The next picture is to come softly; not for those who asked for less motion."""
        self._due = not motion_reduced()

    def stop(self) -> None:
        """Show the last picture alone: the camera moves, or nothing is drawn any more."""
        self._due, self._before = False, None
        self._clock.stop()

    def take(self, picture: QImage) -> None:
        """Show this picture from now on."""
        shown = self._blended() if self._due else self._before
        self._due, starts = False, self._due
        self._now, fits = picture, shown is not None and shown.size() == picture.size()
        if not fits:
            self.stop()
        elif starts:
            self._before = shown
            self._clock.stop()
            self._clock.start()

    def paint(self, painter: QPainter, room: QRect) -> None:
        assert self._now is not None
        if self._before is None:
            painter.drawImage(room, self._now)
            return
        painter.drawImage(room, self._before)
        painter.setOpacity(float(self._clock.currentValue()))
        painter.drawImage(room, self._now)
        painter.setOpacity(1.0)

    def _blended(self) -> QImage | None:
        """What is on the screen now."""
        if self._now is None or self._before is None:
            return self._now
        picture = self._before.copy()
        with painting(picture) as painter:
            painter.setOpacity(float(self._clock.currentValue()))
            painter.drawImage(0, 0, self._now)
        return picture

    def _end(self) -> None:
        self._before = None
        self.ended.emit()
