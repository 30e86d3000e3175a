"""Which zone of the selection lies at a spot on the skin."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from app.session import Session

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.placement.placed import PlacedZone, Placement

_EDGE = 128
_REACH_MM = 12.0

Spot = tuple[float, float, float]


def zones_of(session: Session, placement: Placement | None, region: str) -> list[PlacedZone]:
    """The selected point's zones in a region, on the sides that are shown."""
    selection = session.selection
    if placement is None or selection is None or selection.kind != "point":
        return []
    placed = (placement.points.get((selection.id, side)) for side in session.sides)
    return [zone for point in placed if point is not None for zone in point.zones if zone.region == region]


def zone_at(session: Session, atlas: Atlas, placement: Placement, spot: Spot) -> PlacedZone | None:
    """The zone that is painted at a spot on the skin (mm); essential ones first, then the one with the nearest middle."""
    selection = session.selection
    if selection is None or selection.kind != "point" or "skin" in session.hidden:
        return None
    skin = atlas.full.vertices[atlas.skin.vertex_start : atlas.skin.vertex_stop]
    away = np.square(skin - np.asarray(spot, np.float32)).sum(axis=1)
    vertex = int(away.argmin())
    if away[vertex] > _REACH_MM**2:
        return None
    for kind in ("essential", "spillover"):
        found: list[tuple[float, PlacedZone]] = []
        for side in session.sides:
            point = placement.points.get((selection.id, side))
            if point is None or placement.field(selection.id, side, kind)[vertex] < _EDGE:  # type: ignore[arg-type]
                continue
            for zone in point.zones:
                if zone.kind == kind and zone.centroid is not None and not zone.deep:
                    found.append((float(np.square(np.subtract(zone.centroid, spot)).sum()), zone))
        if found:
            return min(found, key=lambda entry: entry[0])[1]
    return None
