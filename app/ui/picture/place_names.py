"""The names in the picture: which places, where they appear now, and where their names stood before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from app.session import Session
from app.ui.learn.answer_names import answer_names
from app.ui.picture.hazard_names import hazard_places
from app.ui.picture.lead_layout import Laid
from app.ui.picture.leader import Lead, paint_leaders, set_leads
from app.ui.picture.zones import in_sight, named_places
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.pose import Pose
    from app.ui.picture.viewport import Viewport

_ROWS = 24
"""So many rows the body's outline is measured in."""
_TURNED, _NEARER = 0.985, 0.85
"""Cosine of a turn (10 degrees), and ratio of two distances, from which on it is another view of the model."""


class PlaceNames:
    """Paints them over a picture that stands still, and keeps each where it was while that costs little."""

    def __init__(self, view: Viewport, session: Session) -> None:
        self._view, self._session = view, session
        self.laid: dict[str, Laid] = {}
        """Where the names stand in the last picture, by their text."""
        self._laid_from: Pose | None = None
        """Where the picture was taken from when they were last laid anew."""

    def paint(self, painter: QPainter, over: Sequence[QRect]) -> None:
        """over: what else lies over the picture."""
        leads = self.leads()
        if not leads:
            self.laid = {}
            return
        room = QRectF(self._view.rect())
        self.laid = set_leads(leads, painter.font(), room, over, self._outline(), self._kept())
        paint_leaders(painter, leads, self.laid, tokens_for(self._view))

    def leads(self) -> list[Lead]:
        """What there is to name, the most important first."""
        view = self._view
        if view.scene is None or self._session.exhibit is not None:  # which is told in large letters
            return []
        find = answer_names if self._session.quiz is not None else named_places
        shown = self._session, view.library, view.atlas, view.placement
        outward = view.scene.pose.outward
        slate = QColor(tokens_for(view).away)
        places = in_sight(find(*shown), outward)
        places += hazard_places(*shown, outward, (slate.redF(), slate.greenF(), slate.blueF()))
        places.sort(key=lambda place: place.kind == "zone" and place.colour is None)  # usual pain last
        return [
            Lead(view.spot(place.at), place.text, view.spot(place.away_from), place.kind, place.colour)
            for place in places
        ]

    def _kept(self) -> dict[str, Laid]:
        """Where the names stood, as long as the model is looked at from about the same place."""
        scene, former = self._view.scene, self._laid_from
        pose = None if scene is None else scene.pose
        if pose is not None and former is not None and _alike(pose, former):
            return self.laid
        self._laid_from = pose
        return {}

    def _outline(self) -> list[tuple[float, float]]:
        ratio = self._view.devicePixelRatioF()
        rows = self._view.scene.silhouette(_ROWS) if self._view.scene is not None else []
        return [(left / ratio, right / ratio) for left, right in rows]


def _alike(one: Pose, other: Pose) -> bool:
    nearer, farther = sorted((one.distance, other.distance))
    return float(one.outward @ other.outward) > _TURNED and nearer / farther > _NEARER
