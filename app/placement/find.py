"""The way back: which trigger points reach a region of the body, or a spot on the skin; the likeliest first.

For one place; ``finder`` answers for a whole pain and explains itself. Both sort by ``score``, which is no probability.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.anatomy.frame import Side
from app.content.library import Library, PointEntry
from app.content.records import Confidence, Kind
from app.errors import UsageError
from app.placement.placed import EDGE, STRENGTH, Floats, PlacedPoint, PlacedZone, Placement
from app.placement.score import certainty, documented, in_patients, score

#: mm from the skin beyond which a spot is not meant to be on it.
FARTHEST = 40.0


@dataclass(frozen=True, slots=True)
class Match:
    """A point that reaches the place asked for, through one of its zones.

    score: 0..1, essential zones always above spillover. region: the zone's. side: the point's own side (None when
    a region was asked for, which both sides' points reach alike).
    """

    id: str
    muscle: str
    kind: Kind
    score: float
    region: str
    side: Side | None = None


def find_region(library: Library, region_id: str) -> list[Match]:
    """Points with a zone in the region, best first. Raises UsageError for an unknown region."""
    library.region(region_id)
    matches = []
    for entry in library.points.values():
        for zone in entry.point.zones:
            if zone.region == region_id:
                score = _score(library, entry, zone.kind, zone.confidence)
                matches.append(Match(entry.id, entry.muscle_id, zone.kind, score, region_id))
    return _ranked(matches)


def find_at(placement: Placement, library: Library, xyz: ArrayLike) -> list[Match]:
    """Points whose zones cover the skin vertex nearest to ``xyz`` (3,) mm, both sides, best first.

    Raises UsageError when the spot lies far from the skin.
    """
    vertex, away = nearest(placement, xyz)
    if not away <= FARTHEST:
        raise UsageError(
            "The spot lies {away:.0f} mm from the skin; give x y z in mm (+x right, +y front, +z up).", away=away
        )
    matches = []
    for (point_id, side, kind), row in placement.rows.items():
        if not placement.fields[row, vertex] > EDGE:
            continue
        entry = library.point(point_id)
        point = placement.points[point_id, side]
        zone = _likeliest(_painted(point, kind), placement.skin[vertex])
        sure = next(z.confidence for z in entry.point.zones if z.region == zone.region and z.kind == kind)
        score = _score(library, entry, kind, sure)
        matches.append(Match(point_id, entry.muscle_id, kind, score, zone.region, side))
    return _ranked(matches)


def zone_at(placement: Placement, point_id: str, sides: Iterable[Side], xyz: ArrayLike) -> PlacedZone | None:
    """The zone that a point, on these sides, paints on the skin vertex nearest to ``xyz`` (3,) mm: essential first.

    None where it paints nothing, and far from the skin.
    """
    vertex, away = nearest(placement, xyz)
    if not away <= FARTHEST:
        return None
    for kind in STRENGTH:
        found: list[PlacedZone] = []
        for side in sides:
            row = placement.rows.get((point_id, side, kind))
            if row is not None and placement.fields[row, vertex] > EDGE:
                found += _painted(placement.points[point_id, side], kind)
        if found:
            return _likeliest(found, placement.skin[vertex])
    return None


def nearest(placement: Placement, xyz: ArrayLike) -> tuple[int, float]:
    """The skin vertex nearest to a spot (3,) mm, and how far it is, mm (NaN for a spot that is none)."""
    gaps = placement.skin - np.asarray(xyz, np.float32)
    squared = np.einsum("ij,ij->i", gaps, gaps)
    nearest = int(np.argmin(squared))
    return nearest, float(np.sqrt(squared[nearest]))


def _painted(point: PlacedPoint, kind: Kind) -> list[PlacedZone]:
    return [zone for zone in point.zones if zone.kind == kind and zone.area_cm2 > 0]


def _likeliest(zones: Iterable[PlacedZone], spot: Floats) -> PlacedZone:
    """Of zones that together cover a spot (3,) mm, the one that it most likely lies in (as discs of their area)."""

    def gap(zone: PlacedZone) -> float:
        reach = 10 * np.sqrt(zone.area_cm2 / np.pi)
        return float(np.linalg.norm(spot - np.asarray(zone.centroid))) - float(reach)

    return min(zones, key=gap)


def _score(library: Library, entry: PointEntry, kind: Kind, confidence: Confidence) -> float:
    """As for a pain in one of the point's zones alone. Each zone counts alike, so that all packs sort alike."""
    share = STRENGTH[kind] / sum(STRENGTH[zone.kind] for zone in entry.point.zones)
    essential, studies = float(kind == "essential"), in_patients(library)
    return round(score(essential, 1.0, share, certainty(entry, confidence), documented(entry, studies)), 3)


def _ranked(matches: Iterable[Match]) -> list[Match]:
    """Best first, and of each point only its best."""
    ordered = sorted(matches, key=lambda match: (-match.score, match.id, match.side or ""))
    return list({(match.id, match.side): match for match in reversed(ordered)}.values())[::-1]
