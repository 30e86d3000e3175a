"""A placement on an atlas at another amount of its form: points and deep places move along, zones ride on the skin."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from app.anatomy.atlas import Atlas
from app.anatomy.form import Doubles
from app.anatomy.shaped import Shaper, turned
from app.placement.placed import PlacedPoint, PlacedZone, Placement, Triple


@dataclass(frozen=True)
class PlacementShaper:
    """Takes a placement along with the atlas that it lies on."""

    placement: Placement
    shaper: Shaper

    def at(self, amount: float, atlas: Atlas) -> Placement:
        """atlas: what the shaper makes of the placement's own at this amount (0..1)."""
        if not amount:
            return self.placement
        places, move, slopes = self._way
        at, slope = iter(places + amount * move), iter(amount * slopes)
        points = {key: _moved(point, at, slope) for key, point in self.placement.points.items()}
        return replace(self.placement, points=points, skin=atlas.full.structure_vertices("skin"))

    @cached_property
    def _way(self) -> tuple[Doubles, Doubles, Doubles]:
        """Every place of every point (n, 3) mm in the order in which ``_moved`` asks for them, and how it moves."""
        places = np.array([at for point in self.placement.points.values() for at in _places(point)], float)
        return places.reshape(-1, 3), *self.shaper.form.both(places)


def _places(point: PlacedPoint) -> Iterator[Triple]:
    """The point, then for each of its zones the middle and the deep places."""
    yield point.position
    for zone in point.zones:
        if zone.centroid is not None:
            yield zone.centroid
        for x, y, z, _ in zone.places:
            yield x, y, z


def _moved(point: PlacedPoint, at: Iterator[Doubles], slope: Iterator[Doubles]) -> PlacedPoint:
    position = _triple(next(at))
    normal = turned(np.array([point.normal]), next(slope)[None])[0]
    zones = tuple(_moved_zone(zone, at, slope) for zone in point.zones)
    return replace(point, position=position, normal=_triple(normal), zones=zones)


def _moved_zone(zone: PlacedZone, at: Iterator[Doubles], slope: Iterator[Doubles]) -> PlacedZone:
    """The area shrinks as space does in its middle, which is right to a few per cent."""
    if zone.centroid is not None:
        size = float(np.linalg.det(next(slope) + np.eye(3)))
        zone = replace(zone, centroid=_triple(next(at)), area_cm2=round(zone.area_cm2 * size ** (2 / 3), 2))
    places = []
    for _, _, _, radius in zone.places:
        x, y, z = _triple(next(at))
        places.append((x, y, z, radius * float(np.linalg.det(next(slope) + np.eye(3))) ** (1 / 3)))
    return replace(zone, places=tuple(places))


def _triple(values: Doubles) -> Triple:
    x, y, z = values
    return float(x), float(y), float(z)
