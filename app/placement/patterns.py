"""The zone matrix made ready for questions: per point and side, what it reaches, how surely, and which zone it is.

Sparse: a zone covers some hundredths of the skin.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.frame import SIDES, Side
from app.content.library import Library, PointEntry
from app.content.records import Confidence
from app.placement.pain import Where
from app.placement.placed import EDGE, STRENGTH, Bytes, Floats, PlacedZone, Placement
from app.placement.score import certainty, documented, in_patients

Doubles = NDArray[np.float64]
Indices = NDArray[np.intp]
Cell = tuple[str, Side | None]
"""A region and its side; None on the midline."""

#: What a place inside the body, or one beyond the model, counts for beside painted skin, mm2: a middling zone's area.
PLACE_AREA = 1000.0


@dataclass(frozen=True)
class Candidate:
    """A point that may be behind a pain: of one side, or those of both sides together.

    zones: its slice of the zones; entries: its slice of the matrix. likeness: equal for points that paint the same.
    """

    id: str
    side: Where
    muscle: str
    documented: float
    zones: slice
    entries: slice
    likeness: object


@dataclass(frozen=True)
class Patterns:
    """All candidates. Zones are listed candidate by candidate, entries of the matrix zone by zone.

    cells: every region and side. Per zone (z,): ``zone``, ``confidence``, ``owner`` (index of its candidate), ``cell``,
    ``certain`` 0..1, ``strength``, ``area`` mm2 (with its soft margin; PLACE_AREA for what is not on the skin).
    Per entry (k,): ``vertex``, ``zone_of``, ``essential`` and ``reached`` 0..1. A zone reaches in full to its edge, and
    fading for 8 mm beyond: nobody marks a pain more exactly than that.
    per_cell_*: (candidates, cells) 1 where the candidate has such a zone there.
    """

    candidates: tuple[Candidate, ...]
    cells: tuple[Cell, ...]
    zone: tuple[PlacedZone, ...]
    confidence: tuple[Confidence, ...]
    owner: Indices
    cell: Indices
    certain: Doubles
    strength: Doubles
    area: Doubles
    vertex: Indices
    zone_of: Indices
    essential: Floats
    reached: Floats
    per_cell_essential: Floats
    per_cell_reached: Floats


@dataclass(frozen=True)
class _Painted:
    """What one candidate reaches, over its own vertices: indices (k,), both strengths (k,), the zone of each (k,)."""

    vertices: Indices
    essential: Floats
    reached: Floats
    zone: Indices


def gather(library: Library, placement: Placement, areas: Doubles) -> Patterns:
    """Read a placement's matrix once. areas: (n_skin,) mm2 that belong to each vertex."""
    cells = tuple(_cells(library))
    number = {cell: i for i, cell in enumerate(cells)}
    patient_studies = in_patients(library)
    candidates: list[Candidate] = []
    zones: list[PlacedZone] = []
    nothing, nowhere = np.empty(0, np.float32), np.empty(0, np.intp)
    painted = [_Painted(nowhere, nothing, nothing, nowhere)]
    entries = 0
    for entry, where, own, part in _choices(library, placement):
        stop = entries + len(part.vertices)
        span = slice(len(zones), len(zones) + len(own))
        likeness = tuple((zone.region, zone.kind, zone.side, zone.area_cm2, zone.centroid) for zone in own)
        known = documented(entry, patient_studies)
        candidates.append(Candidate(entry.id, where, entry.muscle_id, known, span, slice(entries, stop), likeness))
        painted.append(_Painted(part.vertices, part.essential, part.reached, part.zone + len(zones)))
        zones += own
        entries = stop
    owner = np.repeat(np.arange(len(candidates)), [c.zones.stop - c.zones.start for c in candidates])
    whose = [library.points[candidates[i].id] for i in owner]
    grades = tuple(_confidence(entry, zone) for entry, zone in zip(whose, zones, strict=True))
    cell = np.array([number[cell_of(library, zone.region, zone.side)] for zone in zones], np.intp)
    is_essential = np.array([zone.kind == "essential" for zone in zones], bool)
    vertex = np.concatenate([each.vertices for each in painted])
    zone_of = np.concatenate([each.zone for each in painted])
    reached = np.concatenate([each.reached for each in painted])
    on_skin = sums(zone_of, areas[vertex] * reached, len(zones))
    return Patterns(
        candidates=tuple(candidates),
        cells=cells,
        zone=tuple(zones),
        confidence=grades,
        owner=owner,
        cell=cell,
        certain=np.array([certainty(entry, grade) for entry, grade in zip(whose, grades, strict=True)], float),
        strength=np.where(is_essential, STRENGTH["essential"], STRENGTH["spillover"]),
        area=np.where(on_skin > 0, on_skin, PLACE_AREA),
        vertex=vertex,
        zone_of=zone_of,
        essential=np.concatenate([each.essential for each in painted]),
        reached=reached,
        per_cell_essential=_table(owner[is_essential], cell[is_essential], len(candidates), len(cells)),
        per_cell_reached=_table(owner, cell, len(candidates), len(cells)),
    )


def _choices(
    library: Library, placement: Placement
) -> Iterator[tuple[PointEntry, Where, tuple[PlacedZone, ...], _Painted]]:
    """Each point of the left, of the right, and of both together, as far as the pack has them."""
    for entry in library.points.values():
        halves: list[tuple[tuple[PlacedZone, ...], _Painted]] = []
        for side in SIDES:
            if (entry.id, side) in placement.points:
                zones = placement.points[entry.id, side].zones
                halves.append((zones, _read(placement, entry.id, side, zones)))
                yield entry, side, *halves[-1]
        if len(halves) == 2:
            (first, a), (second, b) = halves
            yield entry, "both", (*first, *second), _joined(a, b, len(first), len(placement.skin))


def cell_of(library: Library, region_id: str, side: Side) -> Cell:
    return region_id, side if library.region(region_id).paired else None


def _cells(library: Library) -> Iterator[Cell]:
    for region_id, region in library.content.regions.items():
        yield from ((region_id, side) for side in (SIDES if region.paired else (None,)))


def _confidence(entry: PointEntry, placed: PlacedZone) -> Confidence:
    return next(z.confidence for z in entry.point.zones if (z.region, z.kind) == (placed.region, placed.kind))


def sums(at: Indices, values: Doubles, count: int) -> Doubles:
    """(count,) the values (k,) added up by where they belong, ``at`` (k,)."""
    return np.bincount(at, values, count).astype(np.float64, copy=False)


def _table(rows: Indices, columns: Indices, height: int, width: int) -> Floats:
    table = np.zeros((height, width), np.float32)
    table[rows, columns] = 1
    return table


def _read(placement: Placement, point_id: str, side: Side, zones: Sequence[PlacedZone]) -> _Painted:
    """Each vertex goes to the zone of its kind that it lies deepest in, as discs of their areas."""
    essential = _soft(placement.field(point_id, side, "essential"))
    spillover = _soft(placement.field(point_id, side, "spillover"))
    reached = np.maximum(essential, spillover)
    vertices = np.flatnonzero(reached)
    mainly = essential[vertices] >= spillover[vertices]
    zone = np.zeros(len(vertices), np.intp)
    for kind, chosen in (("essential", mainly), ("spillover", ~mainly)):
        known = [i for i, each in enumerate(zones) if each.kind == kind and each.area_cm2 > 0]
        if known and chosen.any():
            middles = np.array([zones[i].centroid for i in known])
            radii = np.array([10 * np.sqrt(zones[i].area_cm2 / np.pi) for i in known])
            gaps = np.linalg.norm(placement.skin[vertices[chosen], None] - middles, axis=2) - radii
            zone[chosen] = np.array(known)[gaps.argmin(axis=1)]
    return _Painted(vertices, essential[vertices], reached[vertices], zone)


def _soft(field: Bytes) -> Floats:
    """0..1: 1 inside, falling evenly to 0 where the field's ramp ends, 8 mm outside."""
    soft: Floats = np.minimum(np.asarray(field, np.float32) / np.float32(EDGE), np.float32(1))
    return soft


def _joined(a: _Painted, b: _Painted, zones_of_a: int, n_skin: int) -> _Painted:
    """Both together; where they overlap, the stronger one counts."""
    strength, second = np.zeros(n_skin, np.float32), np.zeros(n_skin, bool)
    strength[a.vertices] = a.essential + a.reached
    better = b.essential + b.reached > strength[b.vertices]
    second[b.vertices[better]] = True
    keep = ~second[a.vertices]
    vertices = np.concatenate([a.vertices[keep], b.vertices[better]])
    zone = np.concatenate([a.zone[keep], b.zone[better] + zones_of_a])
    order = np.argsort(zone, kind="stable")
    return _Painted(
        vertices[order],
        np.concatenate([a.essential[keep], b.essential[better]])[order],
        np.concatenate([a.reached[keep], b.reached[better]])[order],
        zone[order],
    )
