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

#: A place after the move, the unit normal there, and how large space has become (volume, 1 = as it was).
_Row = tuple[Triple, Triple, float]


@dataclass(frozen=True)
class PlacementShaper:
    """Takes a placement along with the atlas that it lies on."""

    placement: Placement
    shaper: Shaper

    def at(self, amount: float, atlas: Atlas) -> Placement:
        """atlas: what the shaper makes of the placement's own at this amount (0..1)."""
        if not amount:
            return self.placement
        places, normals, move, slope = self._way
        moved = (places + amount * move).tolist()
        facing = turned(normals, amount * slope).tolist()
        sizes = np.linalg.det(np.eye(3) + amount * slope).tolist()
        rows: Iterator[_Row] = zip(map(tuple, moved), map(tuple, facing), sizes, strict=True)
        points = {key: _moved(point, rows) for key, point in self.placement.points.items()}
        return replace(self.placement, points=points, skin=atlas.full.structure_vertices("skin"))

    @cached_property
    def _way(self) -> tuple[Doubles, Doubles, Doubles, Doubles]:
        """Every place of every point (n, 3) mm in the order in which ``_moved`` asks for them, with the point's normal
        (n, 3), the displacement (n, 3) and its jacobian (n, 3, 3)."""
        every = [(at, point.normal) for point in self.placement.points.values() for at in _places(point)]
        places, normals = np.moveaxis(np.array(every, float).reshape(-1, 2, 3), 1, 0)
        return places, normals, *self.shaper.form.both(places)


def _places(point: PlacedPoint) -> Iterator[Triple]:
    """The point, then for each of its zones the middle and the deep places."""
    yield point.position
    for zone in point.zones:
        if zone.centroid is not None:
            yield zone.centroid
        for x, y, z, _ in zone.places:
            yield x, y, z


def _moved(point: PlacedPoint, rows: Iterator[_Row]) -> PlacedPoint:
    position, normal, _ = next(rows)
    return replace(
        point, position=position, normal=normal, zones=tuple(_moved_zone(zone, rows) for zone in point.zones)
    )


def _moved_zone(zone: PlacedZone, rows: Iterator[_Row]) -> PlacedZone:
    """The area shrinks as space does in its middle, which is right to a few per cent."""
    centroid, area = zone.centroid, zone.area_cm2
    if centroid is not None:
        centroid, _, size = next(rows)
        area = round(area * size ** (2 / 3), 2)
    places = []
    for *_, radius in zone.places:
        (x, y, z), _, size = next(rows)
        places.append((x, y, z, radius * size ** (1 / 3)))
    return replace(zone, centroid=centroid, area_cm2=area, places=tuple(places))
