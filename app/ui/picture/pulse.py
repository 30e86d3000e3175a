"""A pulse of light that runs once from a point that was just selected through its usual pain.

It is painted over the still picture, so that it costs no drawing in 3D, and no exported picture has it. Who asked for
less motion does not see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPointF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QRadialGradient

from app.session import Session
from app.ui.flight import motion_reduced
from app.ui.picture.pain_way import Stop, ways_of
from app.ui.theme import Tokens

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport

MILLISECONDS = 380
_TAIL = 16
_TAIL_SHARE = 0.3
"""The tail has so many drops of light, over this part of the way."""


class Pulse(QObject):
    """Is armed by a selection, and runs once when its picture has come to rest; ``stepped``: paint it again."""

    stepped = Signal()

    def __init__(self, view: Viewport, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        self._due = False
        self._ways: list[tuple[QPainterPath, list[tuple[float, Stop]]]] = []
        self._clock = QVariantAnimation(self)
        self._clock.setStartValue(0.0)
        self._clock.setEndValue(1.0)
        self._clock.setDuration(MILLISECONDS)
        self._clock.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._clock.valueChanged.connect(self.stepped)
        self._clock.finished.connect(self.stop)

    @property
    def running(self) -> bool:
        return self._clock.state() == QAbstractAnimation.State.Running

    def arm(self) -> None:
        """Something else is selected."""
        self.stop()
        self._due = self._session.selection is not None and not self._session.restoring

    def run_if_due(self) -> None:
        """The picture stands still: run, if no pulse has run from the selected point yet."""
        if not self._due or self._session.quiz is not None or self._session.exhibit is not None:
            return
        self._due = False
        selection, placement, scene = self._session.selection, self._view.placement, self._view.scene
        if selection is None or selection.kind != "point" or placement is None or scene is None:
            return
        keys = [(selection.id, side) for side in self._session.sides]
        points = [placement.points[key] for key in keys if key in placement.points]
        self.start(ways_of(self._session, scene, points, self._view.devicePixelRatioF()))

    def start(self, ways: Sequence[Sequence[Stop]]) -> None:
        """Each way: the point first, then where its pain is, one after the other."""
        self.stop()
        self._ways = [_way(stops) for stops in ways if len(stops) > 1]
        if self._ways and not motion_reduced():
            self._clock.start()

    def stop(self) -> None:
        """It is over, at once."""
        was_running, self._ways = bool(self._ways), []
        self._clock.stop()
        if was_running:
            self.stepped.emit()

    def paint(self, painter: QPainter, look: Tokens) -> None:
        if not self._ways:
            return
        now = float(self._clock.currentValue() or 0.0) * (1 + _TAIL_SHARE)  # the tail arrives too
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for path, stops in self._ways:
            for when, stop in stops:
                strength = max(0.0, 1 - abs(now - when - 0.08) / 0.3)
                _glow(painter, stop.at, 1.25 * stop.radius, QColor(look.essential_end).lighter(150), 0.7 * strength)
            for drop in range(_TAIL, -1, -1):
                share = now - _TAIL_SHARE * drop / _TAIL
                if 0 <= share <= 1:
                    fresh = 1 - drop / (_TAIL + 1)
                    colour = QColor(look.point).lighter(100 + round(60 * fresh))
                    _glow(painter, path.pointAtPercent(share), 5 + 13 * fresh, colour, 0.85 * fresh)
        painter.restore()


def _glow(painter: QPainter, at: QPointF, radius: float, colour: QColor, strength: float) -> None:
    if strength <= 0 or radius <= 0:
        return
    light = QRadialGradient(at, radius)
    for place, share in ((0.0, 1.0), (0.35, 0.62), (0.7, 0.16), (1.0, 0.0)):
        faded = QColor(colour)
        faded.setAlphaF(strength * share)
        light.setColorAt(place, faded)
    painter.setBrush(light)
    painter.drawEllipse(at, radius, radius)


def _way(stops: Sequence[Stop]) -> tuple[QPainterPath, list[tuple[float, Stop]]]:
    """A smooth curve through the stops, and the part of it at which each is reached."""
    spots = [stop.at for stop in stops]
    path = QPainterPath(spots[0])
    lengths = [0.0]
    for k in range(1, len(spots)):
        before, start, end = spots[max(0, k - 2)], spots[k - 1], spots[k]
        after = spots[min(len(spots) - 1, k + 1)]
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
        lengths.append(path.length())
    whole = max(lengths[-1], 1e-6)
    return path, [(length / whole, stop) for length, stop in zip(lengths[1:], stops[1:], strict=True)]
