"""The way from a point through its usual pain, as it appears in the picture: what a pulse of light runs along."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF

from app.ui.picture.zones import AWAY

if TYPE_CHECKING:
    from app.placement.placed import PlacedPoint
    from app.scene.scene import Scene
    from app.session import Session


@dataclass(frozen=True, slots=True)
class Stop:
    """A place that the light passes, in pixels, and how far it lights up what is around."""

    at: QPointF
    radius: float


def ways_of(session: Session, scene: Scene, points: Sequence[PlacedPoint], ratio: float) -> list[list[Stop]]:
    """From each of the points through the places of its usual pain that are in sight, each time on to the nearest.

    ratio: pixels of the scene per pixel of the widget.
    """
    if "skin" in session.hidden:
        return []
    towards = scene.pose.outward
    up = scene.pose.axes()[1]

    def stop(place: np.ndarray, radius: float) -> Stop:
        at = QPointF(*scene.project(place)) / ratio
        edge = QPointF(*scene.project(place + radius * up)) / ratio
        return Stop(at, math.dist(at.toTuple(), edge.toTuple()))

    ways = []
    for point in points:
        if float(np.dot(point.normal, towards)) < AWAY:
            continue
        here = np.asarray(point.position, float)
        way = [stop(here, 4.0)]
        left = [
            (np.asarray(zone.centroid, float), 10.0 * math.sqrt(zone.area_cm2 / math.pi))
            for zone in point.zones
            if zone.kind == "essential" and zone.centroid is not None
        ]
        while left:
            nearest = min(left, key=lambda each: float(np.linalg.norm(each[0] - here)))
            left = [each for each in left if each is not nearest]
            here = nearest[0]
            way.append(stop(here, nearest[1]))
        ways.append(way)
    return ways
