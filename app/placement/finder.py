"""From a pain to the points that may be behind it: one by one, and two together. ``score`` says how they are sorted.

All that is slow is done when a ``Finder`` is made, in some tenths of a second; ``rank`` then answers within 30 ms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import ArrayLike

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SIDES
from app.content.library import Library
from app.errors import UsageError
from app.placement.areas import vertex_areas
from app.placement.find import FARTHEST, nearest
from app.placement.fit import Asked, Fit, fit
from app.placement.pain import Answer, Expected, Explained, Pain, parts_of
from app.placement.pairs import pairs_of
from app.placement.patterns import PLACE_AREA, Doubles, Indices, gather
from app.placement.placed import STRENGTH, Placement
from app.placement.regions import RegionFields

#: A zone counts as not marked when less than this share of it hurts ...
_UNMARKED = 0.25
#: ... and less than so many mm2 of its region do: then nobody needs to be asked whether it hurts there.
_NOTICED = 150.0
#: A point that covers less of the pain is not worth a line.
_LEAST_COVER = 0.02
#: The sides of a point are not told apart when their scores are in this ratio: the pain is on the midline, or on both.
_ALIKE = 0.97


class Finder:
    """Answers for one pack. The fields ride on the skin, so it holds for every form of the pack."""

    def __init__(self, library: Library, placement: Placement, atlas: Atlas) -> None:
        """placement, atlas: of the same pack, at the same form."""
        self._library, self._placement = library, placement
        self._areas = vertex_areas(placement.skin, atlas.full.structure_faces("skin"))
        self._patterns = gather(library, placement, self._areas)
        self._number = {cell: i for i, cell in enumerate(self._patterns.cells)}
        self._label = self._labels(RegionFields.of(library, atlas))

    def rank(self, pain: Pain, only: Iterable[str] | None = None) -> Answer:
        """The points that reach the pain, and pairs of them.

        only: ids of the points to think of; all of these are then listed, even those that do not reach it. Raises
        UsageError for an unknown region, a spot far from the skin, or paint that is not of this skin.
        """
        asked = self._asked(pain)
        if not asked.total or not self._patterns.candidates:
            return Answer()
        found = fit(self._patterns, asked, self._label)
        best = self._best(found, asked.total, None if only is None else frozenset(only))
        covered, left = parts_of(self._patterns.cells, found.whole, found.whole, asked.total)
        return Answer(
            tuple(self._explained(i, found, asked.total) for i in best),
            pairs_of(self._patterns, asked, found, self._label, best),
            covered + left,
            round(float(self._areas[asked.level >= 0.5].sum()) / 100, 1),
        )

    def headache(self, headache_id: str) -> Answer:
        """The points that are thought to have a share in a kind of headache, by how they fit its usual places.

        Raises UsageError for an unknown kind.
        """
        sites = self._library.headache(headache_id).sites
        return self.rank(Pain(regions=tuple((site, None) for site in sites)), self._library.points_in(headache_id))

    def _asked(self, pain: Pain) -> Asked:
        level = np.zeros(len(self._areas))
        if pain.skin is not None:
            level = np.nan_to_num(np.asarray(pain.skin, np.float64)).clip(0)
            if level.shape != self._areas.shape:
                raise UsageError(
                    "The paint has {size} values; the skin of this pack has {count}.",
                    size=level.size,
                    count=len(self._areas),
                )
            level = level / (level.max() or 1.0)
        cells = np.zeros(len(self._patterns.cells))
        for region_id, side in pain.regions:
            paired = self._library.region(region_id).paired
            for each in ((side,) if side else SIDES) if paired else (None,):
                cells[self._number[region_id, each]] = PLACE_AREA
        return Asked(level, level * self._areas, cells, np.array([self._vertex(at) for at in pain.spots], np.intp))

    def _vertex(self, spot: ArrayLike) -> int:
        vertex, away = nearest(self._placement, spot)
        if not away <= FARTHEST:
            raise UsageError(
                "The spot lies {away:.0f} mm from the skin; give x y z in mm (+x right, +y front, +z up).", away=away
            )
        return vertex

    def _labels(self, regions: RegionFields) -> Indices:
        """(n_skin,) the cell of each vertex, of the smallest region that it lies in."""
        label = np.full(len(self._areas), len(self._patterns.cells), np.intp)
        inside = {key: regions.inside(*key) for key in regions.keys}
        for region_id, side in sorted(inside, key=lambda key: -int(inside[key].sum())):
            paired = self._library.region(region_id).paired
            label[inside[region_id, side]] = self._number[region_id, side if paired else None]
        return label

    def _best(self, found: Fit, total: float, only: frozenset[str] | None) -> list[int]:
        """For each point its best candidate, the best first: left, right, or both."""
        rivals: dict[str, list[int]] = {}
        for i, candidate in enumerate(self._patterns.candidates):
            if only is None or candidate.id in only:
                rivals.setdefault(candidate.id, []).append(i)
        cover = _cover(found, total)
        winners = [_winner(indices, found) for indices in rivals.values()]
        best = [i for i in winners if only is not None or cover[i] >= _LEAST_COVER]
        return sorted(best, key=lambda i: (-round(float(found.score[i]), 6), self._patterns.candidates[i].id))

    def _explained(self, i: int, found: Fit, total: float) -> Explained:
        candidate = self._patterns.candidates[i]
        covered, leaves = parts_of(self._patterns.cells, found.whole, found.parts[i], total)
        return Explained(
            candidate.id,
            candidate.side,
            candidate.muscle,
            "essential" if found.essential[i] > found.reached[i] / 2 else "spillover",
            round(float(found.score[i]), 3),
            round(float(min(_cover(found, total)[i], 1.0)), 3),
            covered,
            leaves,
            self._expected(i, found),
        )

    def _expected(self, i: int, found: Fit) -> tuple[Expected, ...]:
        known = self._patterns
        span = known.candidates[i].zones
        zones = [
            k
            for k in range(span.start, span.stop)
            if found.marked[k] < _UNMARKED and found.whole[known.cell[k]] < _NOTICED
        ]
        zones.sort(key=lambda k: (-known.strength[k], -known.certain[k]))
        asked: dict[int, Expected] = {}
        for k in zones:
            region_id, side = known.cells[known.cell[k]]
            zone = Expected(region_id, side, known.zone[k].kind, known.confidence[k], known.zone[k].sensation)
            asked.setdefault(int(known.cell[k]), zone)
        return tuple(asked.values())


def _winner(indices: Sequence[int], found: Fit) -> int:
    """Of one side, or of left, right and both."""
    if len(indices) == 3:
        worse, better = sorted(found.score[list(indices[:2])])
        if worse >= _ALIKE * better:
            return indices[2]
    return max(indices, key=lambda i: float(found.score[i]))


def _cover(found: Fit, total: float) -> Doubles:
    return (found.essential + STRENGTH["spillover"] * (found.reached - found.essential)) / total
