"""The named regions of the body on a pack's skin: how far each vertex lies inside the borders of a region.

No book draws these borders: they are conventions of this atlas, written as limits between landmarks in
``data/regions.yaml``, after the definition that stands beside them. Fields hold for the pack's own form; on another
amount of it they ride on the skin, as zones do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SIDES, SUFFIX, Side, lateral
from app.content.library import Library
from app.content.places import Limit, Mark
from app.errors import DataError
from app.placement.placed import Floats, Triple

Doubles = NDArray[np.float64]

#: Which axis a limit cuts, and on which side of the cut the region lies.
_CUTS: Mapping[str, tuple[int, float]] = {
    "above": (2, 1.0),
    "below": (2, -1.0),
    "in_front_of": (1, 1.0),
    "behind": (1, -1.0),
    "lateral_to": (0, 1.0),
    "medial_to": (0, -1.0),
}
#: mm over which a weight falls from 1 to 0 across a border.
_SOFT = 2.0


@dataclass(frozen=True)
class _Part:
    """Some of the skin: points (n, 3) mm, mirrored so that x grows away from the midline, and their vertices (n,)."""

    points: Doubles
    vertices: NDArray[np.int64]
    side: Side


class RegionFields:
    """Fields in mm over the skin's vertices: positive inside, about the distance to the region's nearest border."""

    def __init__(self, library: Library, skin: Floats, landmarks: Mapping[str, Triple]) -> None:
        """skin: (n, 3) mm; landmarks: of the same pack, paired ones with .l / .r."""
        self._library = library
        self._landmarks = landmarks
        self._skin = np.asarray(skin, np.float64)
        self._known: dict[tuple[str, Side], Floats] = {}
        self._whole: dict[str, Floats] = {}

    @classmethod
    def of(cls, library: Library, atlas: Atlas) -> RegionFields:
        return cls(library, atlas.full.structure_vertices("skin"), atlas.landmarks)

    @cached_property
    def keys(self) -> tuple[tuple[str, Side], ...]:
        """Every region with a boundary, on both sides; one on the midline once, as left."""
        return tuple(
            (region_id, side)
            for region_id, region in self._library.content.regions.items()
            if region.boundary
            for side in (SIDES if region.paired else SIDES[:1])
        )

    @cached_property
    def matrix(self) -> Floats:
        """(len(keys), n) weights 0..1, row by row as ``keys``."""
        return np.stack([self.weights(*key) for key in self.keys])

    def field(self, region_id: str, side: Side) -> Floats:
        """(n,) mm inside the region of that side, negative outside it; DataError for a mark that does not exist."""
        region = self._library.region(region_id)
        key: tuple[str, Side] = (region_id, side if region.paired else SIDES[0])
        if key not in self._known:
            self._known[key] = self._build(region_id, key[1]).astype(np.float32)
        return self._known[key]

    def whole(self, region_id: str) -> Floats:
        """(n,) the same for both sides as one: where they meet at the midline there is no border."""
        region = self._library.region(region_id)
        if not region.paired or not region.boundary:
            return self.field(region_id, SIDES[0])
        if region_id not in self._whole:
            sides = np.full((len(SIDES), len(self._skin)), -np.inf)
            for row, part in zip(sides, self._half.values(), strict=True):
                row[part.vertices] = self._all(region.boundary, part)
            self._whole[region_id] = sides.max(axis=0).astype(np.float32)
        return self._whole[region_id]

    def weights(self, region_id: str, side: Side) -> Floats:
        """(n,) 1 inside, 0 outside, a ramp of 2 mm across the border."""
        weights: Floats = np.clip(self.field(region_id, side) / _SOFT + 0.5, 0, 1).astype(np.float32)
        return weights

    def inside(self, region_id: str, side: Side) -> NDArray[np.bool_]:
        """(n,) whether the vertex lies in the region; nothing does in one without a boundary."""
        return np.asarray(self.field(region_id, side) > 0)

    def at(self, vertex: int) -> tuple[tuple[str, Side], ...]:
        """The regions that a skin vertex lies in, with their sides, the smallest (most telling) first."""
        return tuple(self.keys[row] for row in self._by_size if self.matrix[row, vertex] > 0.5)

    def beside(self, vertex: int, reach: float) -> tuple[str, Side] | None:
        """The region whose border is nearest to a skin vertex that lies in none; None when that is farther than reach
        (mm)."""
        outside, key = max((float(self.field(*key)[vertex]), key) for key in self.keys)
        return key if outside > -reach else None

    @cached_property
    def _by_size(self) -> list[int]:
        size = (self.matrix > 0.5).sum(axis=1)
        return sorted(range(len(self.keys)), key=lambda row: int(size[row]))

    def _build(self, region_id: str, side: Side) -> Doubles:
        region = self._library.region(region_id)
        if not region.boundary:
            return np.full(len(self._skin), -np.inf)
        if not region.paired:
            return self._all(region.boundary, _Part(self._skin, np.arange(len(self._skin)), side))
        part = self._half[side]
        # The midline itself belongs to both sides.
        field = self._skin[:, 0] * lateral(side) + _SOFT / 2
        field[part.vertices] = np.minimum(field[part.vertices], self._all(region.boundary, part))
        return field

    @cached_property
    def _half(self) -> Mapping[Side, _Part]:
        """The skin of each side with a little beyond the midline."""
        halves = {}
        for side in SIDES:
            points = self._skin * (lateral(side), 1.0, 1.0)
            vertices = np.flatnonzero(points[:, 0] > -2 * _SOFT)
            halves[side] = _Part(points[vertices], vertices, side)
        return halves

    def _all(self, limits: tuple[Limit, ...], part: _Part) -> Doubles:
        fields = [self._limit(limit, part) for limit in limits]
        return np.asarray(np.min(fields, axis=0), np.float64)

    def _limit(self, limit: Limit, part: _Part) -> Doubles:
        if limit.outside is not None:
            return -self.field(limit.outside, part.side)[part.vertices].astype(np.float64)
        if limit.either is not None:
            fields = [self._all(limits, part) for limits in limit.either]
            return np.asarray(np.max(fields, axis=0), np.float64)
        if limit.near is not None and limit.within is not None:
            return limit.within - _gap(part.points, self._places(limit.near, part.side))
        for name, (axis, sign) in _CUTS.items():
            if marks := getattr(limit, name):
                return sign * _beyond(part.points, self._places(marks, part.side), axis)
        raise DataError("A limit of a region says nothing; write above, below, near or another one.")

    def place(self, mark: Mark, side: Side, point: Triple | None = None) -> Triple:
        """(x, y, z) mm of a mark on one side; ``point`` is where the trigger point lies, for marks beside it."""
        at = point if mark.at == "trigger_point" else self._landmarks.get(mark.at + SUFFIX[side])
        at = at or self._landmarks.get(mark.at)
        if at is None:
            raise DataError("{at}: no landmark has this name; use one of models/landmarks.yaml.", at=mark.at)
        return at[0] + lateral(side) * mark.lateral, at[1] + mark.anterior, at[2] + mark.superior

    def _places(self, marks: tuple[Mark, ...], side: Side) -> Doubles:
        """(m, 3) mm of the marks, mirrored as the points are."""
        return np.array([self.place(mark, side) for mark in marks]) * (lateral(side), 1.0, 1.0)


def _beyond(points: Doubles, marks: Doubles, axis: int) -> Doubles:
    """(n,) mm by which points lie beyond the broken line through marks (m, 3) on ``axis``.

    The line runs along that one of the other axes over which its marks are spread farther.
    """
    if len(marks) == 1:
        return np.asarray(points[:, axis] - marks[0, axis], np.float64)
    along = max((k for k in range(3) if k != axis), key=lambda k: float(np.ptp(marks[:, k])))
    marks = marks[np.argsort(marks[:, along], kind="stable")]
    slopes = np.diff(marks[:, axis]) / np.maximum(np.diff(marks[:, along]), 1e-6)
    leg = np.clip(np.searchsorted(marks[:, along], points[:, along]) - 1, 0, len(slopes) - 1)
    height = marks[leg, axis] + slopes[leg] * (points[:, along] - marks[leg, along])
    return np.asarray((points[:, axis] - height) / np.hypot(1.0, slopes)[leg], np.float64)


def _gap(points: Doubles, marks: Doubles) -> Doubles:
    """(n,) mm in a straight line from points (n, 3) to the broken line through marks (m, 3)."""
    nearest = np.linalg.norm(points - marks[0], axis=1)
    for a, b in pairwise(marks):
        t = np.clip((points - a) @ (b - a) / max(float((b - a) @ (b - a)), 1e-9), 0, 1)
        nearest = np.minimum(nearest, np.linalg.norm(points - a - t[:, None] * (b - a), axis=1))
    return np.asarray(nearest, np.float64)
