"""Which two points explain more of a pain together than either does alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.placement.fit import Asked, Fit
from app.placement.pain import Pair, Part, parts_of
from app.placement.patterns import PLACE_AREA, Doubles, Indices, Patterns, sums
from app.placement.placed import STRENGTH, Floats
from app.placement.score import score

#: So many of the best points are paired; so many pairs are told, with no point in more than so many of them.
_PAIRED, _TOLD, _REPEATED = 24, 6, 3
#: A second point is worth naming when the two cover this much more of the pain than the better of them does ...
_GAIN = 0.15
#: ... and this much more than any point does alone.
_BEYOND = 0.1
#: Nothing to speak of is left when the zones reach this much of the pain.
_WHOLE = 0.9
#: Above so many painted vertices every second, third ... of them stands for its neighbours.
_COLUMNS = 2500


@dataclass(frozen=True)
class _Grid:
    """The pain in columns, for a few candidates: weight (k,) mm2, cell (k,), and the strengths (m, k) 0..1."""

    weight: Doubles
    cell: Indices
    essential: Floats
    reached: Floats


def pairs_of(patterns: Patterns, asked: Asked, fit: Fit, label: Indices, best: Sequence[int]) -> tuple[Pair, ...]:
    """best: indices of the candidates, one for each point, the best first."""
    chosen = list(best[:_PAIRED])
    if len(chosen) < 2:
        return ()
    grid, total = _grid(patterns, asked, label, chosen), asked.total
    rows, columns = np.triu_indices(len(chosen), 1)
    first, second = np.array(chosen)[rows], np.array(chosen)[columns]
    essential, reached = _union(grid.essential, grid.weight) / total, _union(grid.reached, grid.weight) / total
    cover = essential + STRENGTH["spillover"] * (reached - essential)
    alone = (fit.essential + STRENGTH["spillover"] * (fit.reached - fit.essential)) / total
    share = fit.reached[first] / np.maximum(fit.reached[first] + fit.reached[second], 1e-9)
    known = np.array([candidate.documented for candidate in patterns.candidates])
    scores = score(
        essential,
        reached,
        (fit.hurting[first] + fit.hurting[second]) / (fit.size[first] + fit.size[second]),
        share * fit.certain[first] + (1 - share) * fit.certain[second],
        (known[first] + known[second]) / 2,
    )
    gains = cover - np.maximum(alone[first], alone[second]) >= _GAIN
    beyond = cover - max(float(alone[i]) for i in chosen) >= _BEYOND
    order = [k for k in np.argsort(-scores, kind="stable") if gains[k] and beyond[k]]
    return tuple(
        Pair(
            tuple((patterns.candidates[i].id, patterns.candidates[i].side) for i in (first[k], second[k])),  # type: ignore[arg-type]
            round(float(scores[k]), 3),
            round(float(min(cover[k], 1.0)), 3),
            _leaves(patterns, grid, rows[k], columns[k], total),
            bool(reached[k] >= _WHOLE),
        )
        for k in _told(patterns, order, first, second)
    )


def _told(patterns: Patterns, order: Sequence[int], first: Indices, second: Indices) -> list[int]:
    """The best pairs without those that paint the same as one before, and none with the same point over and over."""
    told: list[int] = []
    seen: set[frozenset[object]] = set()
    uses: Counter[str] = Counter()
    for k in order:
        pair = [patterns.candidates[i] for i in (first[k], second[k])]
        look = frozenset(each.likeness for each in pair)
        if look in seen or any(uses[each.id] >= _REPEATED for each in pair):
            continue
        seen.add(look)
        uses.update(each.id for each in pair)
        told.append(k)
        if len(told) == _TOLD:
            break
    return told


def _grid(patterns: Patterns, asked: Asked, label: Indices, chosen: Sequence[int]) -> _Grid:
    painted = np.flatnonzero(asked.skin)
    step = len(painted) // _COLUMNS + 1
    painted = painted[::step]
    weight = asked.skin[painted]
    if len(weight):
        weight = weight * (asked.skin.sum() / weight.sum())
    asked_cells = np.flatnonzero(asked.cells)
    vertices = np.concatenate([painted, asked.spots])
    column = np.full(len(asked.skin), -1, np.intp)
    column[painted] = np.arange(len(painted))
    essential, reached = np.zeros((2, len(chosen), len(vertices)), np.float32)
    for row, i in enumerate(chosen):
        span = patterns.candidates[i].entries
        to = column[patterns.vertex[span]]
        hit = np.flatnonzero(to >= 0)
        to = to[hit]
        essential[row, to], reached[row, to] = patterns.essential[span][hit], patterns.reached[span][hit]
        for k, spot in enumerate(asked.spots, len(painted)):
            at = np.flatnonzero(patterns.vertex[span] == spot)
            essential[row, k] = patterns.essential[span][at].max(initial=0)
            reached[row, k] = patterns.reached[span][at].max(initial=0)
    return _Grid(
        np.concatenate([weight, np.full(len(asked.spots), PLACE_AREA), asked.cells[asked_cells]]),
        np.concatenate([label[vertices], asked_cells]),
        np.concatenate([essential, patterns.per_cell_essential[chosen][:, asked_cells]], axis=1),
        np.concatenate([reached, patterns.per_cell_reached[chosen][:, asked_cells]], axis=1),
    )


def _union(strength: Floats, weight: Doubles) -> Doubles:
    """mm2 of the pain that each two rows of (m, k) cover together, in the order of ``np.triu_indices(m, 1)``."""
    light = weight.astype(np.float32)
    each = [np.maximum(strength[i], strength[i + 1 :]) @ light for i in range(len(strength) - 1)]
    return np.concatenate(each).astype(np.float64)


def _leaves(patterns: Patterns, grid: _Grid, i: int, j: int, total: float) -> tuple[Part, ...]:
    count = len(patterns.cells) + 1
    whole = sums(grid.cell, grid.weight, count)
    reached = sums(grid.cell, grid.weight * np.maximum(grid.reached[i], grid.reached[j]), count)
    return parts_of(patterns.cells, whole, reached, total)[1]
