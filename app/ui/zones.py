"""Between the card's regions and the picture: which zone lies under the pointer, and where a region is named."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from app.session import Session
from app.ui import names

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.frame import Side
    from app.content.library import Library
    from app.placement.placed import PlacedZone, Placement

Spot = tuple[float, float, float]
_AWAY = -0.2
"""Cosine of the angle to the eye, below which a surface faces away for good."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place in the model (mm) to name in the picture; the name keeps off the place ``away_from``."""

    at: Spot
    name: str
    side: Side | None
    """Said with the name; None where there is no other place of that name."""
    away_from: Spot
    facing: Spot
    """Unit vector out of the body there."""

    @property
    def text(self) -> str:
        return f"{self.name}, {names.side_word(self.side)}" if self.side else self.name


def named_places(
    session: Session, library: Library | None, atlas: Atlas | None, placement: Placement | None
) -> list[NamedPlace]:
    """What to name: the selected point on each shown side, and its zones in the hovered region."""
    selection = session.selection
    if library is None or atlas is None or placement is None or selection is None or selection.kind != "point":
        return []
    from app.placement import find

    title = names.main_name(library.point(selection.id).point.name, session.register)
    hovered = session.hovered or ""
    region = hovered.removeprefix("region:") if hovered.startswith("region:") else ""
    region_title = names.main_name(library.region(region).name, session.register) if region else ""
    both = session.side == "both"
    normals = atlas.full.structure_normals("skin")
    places: list[NamedPlace] = []
    for side in session.sides:
        point = placement.points.get((selection.id, side))
        if point is None:
            continue
        middles = [zone.centroid for zone in point.zones if zone.kind == "essential" and zone.centroid is not None]
        pain: Spot = tuple(np.mean(middles, axis=0).tolist()) if middles else point.position
        places.append(NamedPlace(point.position, title, side if both else None, pain, point.normal))
        for zone in (zone for zone in point.zones if zone.region == region):
            if zone.centroid is None:
                continue
            felt = zone.side if both and library.region(region).paired else None
            if both and felt is None and any(place.name == region_title for place in places):
                continue  # the midline is named once
            x, y, z = normals[find.nearest(placement, zone.centroid)[0]].tolist()
            places.append(NamedPlace(zone.centroid, region_title, felt, point.position, (x, y, z)))
    return places


def in_sight(places: Iterable[NamedPlace], outward: ArrayLike) -> list[NamedPlace]:
    """Without what is seen through the head only, where the same on the other side faces the eye.

    outward: (3,) unit vector from the body to the eye.
    """
    faces = {place: float(np.dot(place.facing, outward)) > _AWAY for place in places}
    known = {place.name for place, towards in faces.items() if towards}
    return [place for place, towards in faces.items() if towards or place.side is None or place.name not in known]


def zone_at(session: Session, placement: Placement, spot: Spot) -> PlacedZone | None:
    """The zone of the selection that is painted at a spot on the skin (mm)."""
    selection = session.selection
    if selection is None or selection.kind != "point" or "skin" in session.hidden:
        return None
    from app.placement import find

    return find.zone_at(placement, selection.id, session.sides, spot)
