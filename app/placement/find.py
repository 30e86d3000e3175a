"""The way back: which trigger points reach a region of the body, or a spot on the skin; the likeliest first.

The score, 0..1, says how well the books and studies document that a point hurts there. It is no probability.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.anatomy.frame import Side
from app.content.library import Library, PointEntry
from app.content.records import Confidence, Kind
from app.errors import UsageError
from app.placement.placed import EDGE, STRENGTH, Floats, PlacedPoint, PlacedZone, Placement

_CERTAINTY: Mapping[Confidence, float] = {"high": 1.0, "medium": 0.6, "low": 0.3}
#: Studies that name a point count for less and less: this many give half of the full mark.
_HALF_OF_STUDIES = 3.0
#: mm from the skin beyond which a spot is not meant to be on it.
_FARTHEST = 40.0


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
        whole = sum(STRENGTH[zone.kind] for zone in entry.point.zones)
        for zone in entry.point.zones:
            if zone.region == region_id:
                score = _score(entry, zone.kind, STRENGTH[zone.kind] / whole, zone.confidence)
                matches.append(Match(entry.id, entry.muscle_id, zone.kind, score, region_id))
    return _ranked(matches)


def find_at(placement: Placement, library: Library, xyz: ArrayLike) -> list[Match]:
    """Points whose zones cover the skin vertex nearest to ``xyz`` (3,) mm, both sides, best first.

    Raises UsageError when the spot lies far from the skin.
    """
    spot = np.asarray(xyz, np.float32)
    gaps = placement.skin - spot
    squared = np.einsum("ij,ij->i", gaps, gaps)
    nearest = int(np.argmin(squared))
    if not squared[nearest] <= _FARTHEST**2:
        away = float(np.sqrt(squared[nearest]))
        raise UsageError(f"The spot lies {away:.0f} mm from the skin; give x y z in mm (+x right, +y front, +z up).")
    column = placement.fields[:, nearest]
    matches = []
    for (point_id, side, kind), row in placement.rows.items():
        if column[row] <= EDGE:
            continue
        entry = library.point(point_id)
        zone, share = _zone_at(placement.points[point_id, side], kind, spot)
        certainty = next(z.confidence for z in entry.point.zones if z.region == zone.region and z.kind == kind)
        score = _score(entry, kind, share, certainty)
        matches.append(Match(point_id, entry.muscle_id, kind, score, zone.region, side))
    return _ranked(matches)


def _zone_at(point: PlacedPoint, kind: Kind, spot: Floats) -> tuple[PlacedZone, float]:
    """The point's painted zone of the kind that the spot most likely lies in, and its share of the whole pattern."""
    painted = [zone for zone in point.zones if zone.area_cm2 > 0]
    whole = sum(zone.area_cm2 * STRENGTH[zone.kind] for zone in painted)

    def gap(zone: PlacedZone) -> float:
        reach = 10 * np.sqrt(zone.area_cm2 / np.pi)
        return float(np.linalg.norm(spot - np.asarray(zone.centroid))) - float(reach)

    zone = min((zone for zone in painted if zone.kind == kind), key=gap)
    return zone, zone.area_cm2 * STRENGTH[kind] / whole


def _score(entry: PointEntry, kind: Kind, share: float, confidence: Confidence) -> float:
    studies = len(set(entry.point.studies) | set(entry.muscle.studies))
    documented = studies / (studies + _HALF_OF_STUDIES)
    merit = 0.35 * share + 0.35 * _CERTAINTY[confidence] + 0.3 * documented
    return round((0.5 if kind == "essential" else 0.0) + 0.5 * merit, 3)


def _ranked(matches: Iterable[Match]) -> list[Match]:
    """Best first, and of each point only its best."""
    ordered = sorted(matches, key=lambda match: (-match.score, match.id, match.side or ""))
    return list({(match.id, match.side): match for match in reversed(ordered)}.values())[::-1]
