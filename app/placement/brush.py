"""A brush for the skin: which vertices it reaches, measured along the skin and never through air, and what it leaves.

Painting an ear does not paint the scalp behind it. Built once per skin in some hundredths of a second; a movement of
the brush then costs a few milliseconds.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from app.anatomy.atlas import Floats, Ints
from app.marked import Paint

Indices = NDArray[np.int64]

#: A spot farther from the skin than this is not on it, mm (a mirrored one on an uneven head).
_FARTHEST = 15.0
#: The paint fades over this part of the radius, but over so many mm at least, that its edge is smooth on the mesh.
_SOFT, _SOFTEST = 0.5, 6.0


class Skin:
    """The web of a skin's vertices, along edges and across each pair of triangles; holds for every shape of it."""

    def __init__(self, faces: Ints, count: int) -> None:
        """faces: (m, 3), counted from the skin's own first vertex; count: number of its vertices."""
        sides = faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2).astype(np.int64)
        opposite = faces[:, [2, 0, 1]].reshape(-1).astype(np.int64)
        key = sides.min(axis=1) * count + sides.max(axis=1)
        order = np.argsort(key, kind="stable")
        same = np.flatnonzero(key[order][1:] == key[order][:-1])
        across = np.stack([opposite[order[same]], opposite[order[same + 1]]], axis=1)
        pairs = np.concatenate([sides, sides[:, ::-1], across, across[:, ::-1]])
        keys = np.unique(pairs[:, 0] * count + pairs[:, 1])
        self._to: Indices = keys % count
        self._first = np.searchsorted(keys // count, np.arange(count + 1))
        self.count = count

    def reach(self, vertices: Floats, spots: ArrayLike, radius: float) -> tuple[Indices, Floats]:
        """The vertices (k,) within ``radius`` mm of any of the spots (s, 3), and how far they are, mm (k,).

        vertices: (count, 3) mm. Straight distance where skin and straight line agree, else the way along the skin.
        Spots that lie off the skin count for nothing.
        """
        spots = np.asarray(spots, np.float32).reshape(-1, 3)
        margin = max(radius, _FARTHEST)
        inside = (vertices > spots.min(axis=0) - margin) & (vertices < spots.max(axis=0) + margin)
        near = np.flatnonzero(inside.all(axis=1))
        if not len(near):
            return near, np.empty(0, np.float32)
        gaps = np.linalg.norm(vertices[near][:, None, :] - spots[None], axis=2)
        nearest, away = gaps.argmin(axis=0), gaps.min(axis=0)
        straight = gaps[:, away < _FARTHEST].min(axis=1, initial=np.inf)
        seeds, offsets = near[nearest[away < _FARTHEST]], away[away < _FARTHEST]
        keep = (straight < radius) | np.isin(near, seeds)
        near, straight = near[keep], straight[keep]
        if not len(seeds):
            return near[:0], straight[:0]
        walked = self._walk(vertices, near, seeds, offsets)
        # The web's zigzag (some per cent) is forgiven; a real detour is not.
        detour = np.clip((walked - 1.15 * straight - 2.0) / 4.0, 0.0, 1.0)
        with np.errstate(invalid="ignore"):
            far = np.where(detour > 0, straight + detour * (walked - straight), straight)
        within = far < radius
        return near[within], far[within].astype(np.float32)

    def _walk(self, vertices: Floats, nodes: Indices, seeds: Indices, offsets: Floats) -> NDArray[np.float64]:
        """mm along the web, through ``nodes`` alone, from the nearest seed; inf where none leads."""
        counts = self._first[nodes + 1] - self._first[nodes]
        start = np.repeat(np.arange(len(nodes)), counts)
        place = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        stop = self._to[self._first[nodes][start] + place]
        local = np.full(self.count, -1)
        local[nodes] = np.arange(len(nodes))
        joined = local[stop] >= 0
        start, stop = start[joined], local[stop[joined]]
        length = np.linalg.norm(vertices[nodes[start]] - vertices[nodes[stop]], axis=1)
        source, order = len(nodes), np.argsort(offsets)
        first, at = np.unique(local[seeds[order]], return_index=True)
        weight = np.concatenate([length, offsets[order][at]])
        row, column = np.concatenate([start, np.full(len(first), source)]), np.concatenate([stop, first])
        # csgraph takes a stored 0 for "no edge".
        web = csr_matrix((np.maximum(weight, 1e-6), (row, column)), shape=(source + 1, source + 1))
        walked: NDArray[np.float64] = dijkstra(web, indices=np.array([source]))[0, :source]
        return walked


class Stroke:
    """One movement of the brush over the skin, from where the button went down to where it comes up."""

    def __init__(
        self, skin: Skin, vertices: Floats, before: Paint | None, level: float, radius: float, mirrored: bool
    ) -> None:
        """before: the paint that is there; level: 0 (erase) .. 1 (strong pain); radius: mm; mirrored: on both sides."""
        self._skin, self._vertices = skin, vertices
        self._before = np.zeros(skin.count, np.float32) if before is None else before.astype(np.float32)
        self._level, self._radius, self._mirrored = level, radius, mirrored
        self._share = np.zeros(skin.count, np.float32)

    def add(self, spots: ArrayLike) -> Paint:
        """Go on over these places on the skin (s, 3) mm; the paint (n_skin,) that is there now.

        The radius is where the paint has half its strength: it fades around it. Going twice over a place in one
        stroke changes nothing.
        """
        spots = np.asarray(spots, np.float32).reshape(-1, 3)
        for each in (spots, spots * np.array([-1, 1, 1], np.float32)) if self._mirrored else (spots,):
            soft = max(_SOFT * self._radius, _SOFTEST)
            reached, away = self._skin.reach(self._vertices, each, self._radius + soft / 2)
            t = np.clip((self._radius + soft / 2 - away) / soft, 0, 1)
            self._share[reached] = np.maximum(self._share[reached], t * t * (3 - 2 * t))
        paint = self._before + self._share * (255 * self._level - self._before)
        return np.rint(paint).astype(np.uint8)


def carry(paint: Paint, old: Floats, new: Floats) -> Paint:
    """Paint on a skin of vertices ``old`` (n, 3) for one of vertices ``new`` (m, 3): that of the nearest few."""
    from scipy.spatial import KDTree

    away, nearest = KDTree(old).query(new, k=4)
    weight = 1.0 / (np.asarray(away) + 1.0)
    carried: Paint = np.rint((paint[nearest] * weight).sum(axis=1) / weight.sum(axis=1)).astype(np.uint8)
    return carried
