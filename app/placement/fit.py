"""How every candidate fits a pain, all at once: sums over the sparse matrix of patterns."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from app.placement.patterns import PLACE_AREA, Doubles, Indices, Patterns, sums
from app.placement.score import score

#: A zone hurts as much as can be expected when half of it is marked: its drawn border is a convention.
_HALF_IS_ALL = 2.0


@dataclass(frozen=True)
class Asked:
    """A pain on its pack.

    level: (n_skin,) 0..1. skin: (n_skin,) mm2, level x the area of the vertex. cells: (cells,) mm2 that each region
    asked for as a whole counts. spots: (s,) skin vertices, of PLACE_AREA each. total: mm2 of all of it.
    """

    level: Doubles
    skin: Doubles
    cells: Doubles
    spots: Indices

    @cached_property
    def total(self) -> float:
        return float(self.skin.sum() + self.cells.sum() + PLACE_AREA * len(self.spots))


@dataclass(frozen=True)
class Fit:
    """What each candidate has to do with a pain.

    Per candidate (c,): ``essential`` and ``reached`` (mm2 of the pain), ``hurting`` and ``size`` (of its own pattern,
    weighed mm2), ``certain`` and ``score`` (0..1).

    parts: (c, cells + 1) mm2 of the pain that it reaches in each region, the last one for skin of no region;
    whole: (cells + 1,) mm2 of the pain there. marked: (z,) 0..1, how much of each zone hurts.
    """

    essential: Doubles
    reached: Doubles
    hurting: Doubles
    size: Doubles
    certain: Doubles
    score: Doubles
    parts: Doubles
    whole: Doubles
    marked: Doubles


def fit(patterns: Patterns, asked: Asked, label: Indices) -> Fit:
    """label: (n_skin,) the cell that each vertex lies in; ``len(patterns.cells)`` for none."""
    count, zones, cells = len(patterns.candidates), len(patterns.zone), len(patterns.cells)
    touched = np.flatnonzero(asked.skin[patterns.vertex])
    vertex, zone_of = patterns.vertex[touched], patterns.zone_of[touched]
    pain = asked.skin[vertex]
    reaching = pain * patterns.reached[touched]
    zone_essential = sums(zone_of, pain * patterns.essential[touched], zones)
    zone_reached = sums(zone_of, reaching, zones)
    marked = np.minimum(_HALF_IS_ALL * zone_reached / patterns.area, 1.0)
    slots = patterns.owner[zone_of] * (cells + 1) + label[vertex]
    parts = sums(slots, reaching, count * (cells + 1)).reshape(count, cells + 1)
    whole = sums(label, asked.skin, cells + 1)
    for spot in asked.spots:
        at = np.flatnonzero(patterns.vertex == spot)
        zone = patterns.zone_of[at]
        zone_essential[zone] += PLACE_AREA * patterns.essential[at]
        zone_reached[zone] += PLACE_AREA * patterns.reached[at]
        parts[patterns.owner[zone], label[spot]] += PLACE_AREA * patterns.reached[at]
        whole[label[spot]] += PLACE_AREA
        marked[zone] = 1.0
    credit = (zone_reached + asked.cells[patterns.cell]) * patterns.strength
    marked[asked.cells[patterns.cell] > 0] = 1.0
    parts[:, :cells] += patterns.per_cell_reached * asked.cells
    whole[:cells] += asked.cells

    def per_candidate(values: Doubles) -> Doubles:
        return sums(patterns.owner, values, count)

    essential = per_candidate(zone_essential) + patterns.per_cell_essential @ asked.cells
    reached = per_candidate(zone_reached) + patterns.per_cell_reached @ asked.cells
    weight = patterns.strength * patterns.area
    hurting, size = per_candidate(weight * marked), per_candidate(weight)
    certain = per_candidate(credit * patterns.certain) / np.maximum(per_candidate(credit), 1e-9)
    documented = np.array([candidate.documented for candidate in patterns.candidates])
    total = asked.total
    scores = score(essential / total, reached / total, hurting / size, certain, documented)
    return Fit(essential, reached, hurting, size, certain, scores, parts, whole, marked)
