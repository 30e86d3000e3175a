"""Between the card's regions and the picture: which zone lies under the pointer, and where a region is named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from app.session import Session
from app.ui import names

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import PlacedZone, Placement

Spot = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place in the model (mm) to name in the picture; the name keeps off the place ``away_from``."""

    at: Spot
    text: str
    away_from: Spot


def named_places(session: Session, library: Library | None, placement: Placement | None) -> list[NamedPlace]:
    """What to name: the selected point on each shown side, and its zones in the hovered region."""
    selection = session.selection
    if library is None or placement is None or selection is None or selection.kind != "point":
        return []
    title = names.main_name(library.point(selection.id).point.name, session.register)
    hovered = session.hovered or ""
    region = hovered.removeprefix("region:") if hovered.startswith("region:") else ""
    region_title = names.main_name(library.region(region).name, session.register) if region else ""
    places: list[NamedPlace] = []
    for side in session.sides:
        point = placement.points.get((selection.id, side))
        if point is None:
            continue
        middles = [zone.centroid for zone in point.zones if zone.kind == "essential" and zone.centroid is not None]
        pain: Spot = tuple(np.mean(middles, axis=0).tolist()) if middles else point.position
        places.append(NamedPlace(point.position, title, pain))
        places += [
            NamedPlace(zone.centroid, region_title, point.position)
            for zone in point.zones
            if zone.region == region and zone.centroid is not None
        ]
    return places


def zone_at(session: Session, placement: Placement, spot: Spot) -> PlacedZone | None:
    """The zone of the selection that is painted at a spot on the skin (mm)."""
    selection = session.selection
    if selection is None or selection.kind != "point" or "skin" in session.hidden:
        return None
    from app.placement import find

    return find.zone_at(placement, selection.id, session.sides, spot)
