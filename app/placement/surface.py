"""One triangle surface, ready for questions: nearest point, inside or outside, distance along it, area of a patch.

Slow to import and to build (VTK, scipy): only the computing of a placement uses it.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
import pyvista
from numpy.typing import ArrayLike, NDArray
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import dijkstra
from vtkmodules.vtkCommonCore import mutable
from vtkmodules.vtkCommonDataModel import vtkStaticCellLocator

from app.placement.areas import vertex_areas

Doubles = NDArray[np.float64]
Indices = NDArray[np.int64]


class Surface:
    """A triangle mesh: vertices (n, 3) mm, faces (m, 3) that count from 0."""

    def __init__(self, vertices: ArrayLike, faces: ArrayLike) -> None:
        self.vertices: Doubles = np.ascontiguousarray(vertices, dtype=np.float64)
        self.faces: Indices = np.ascontiguousarray(faces, dtype=np.int64)

    def closest(self, points: ArrayLike) -> tuple[Doubles, Indices]:
        """Nearest places on the surface to points (n, 3): their positions (n, 3) and the faces (n,) they lie on."""
        points = np.atleast_2d(np.asarray(points, float))
        found, faces = np.empty_like(points), np.empty(len(points), np.int64)
        spot, cell, sub, squared = [0.0, 0.0, 0.0], mutable(0), mutable(0), mutable(0.0)
        for i, point in enumerate(points.tolist()):
            # VTK's stubs do not know arguments that are filled in.
            self._locator.FindClosestPoint(point, spot, cell, sub, squared)  # type: ignore[call-overload]
            found[i], faces[i] = spot, int(cell)
        return found, faces

    def contains(self, point: ArrayLike) -> bool:
        """Whether a point lies inside, by winding number: right for meshes with small holes too."""
        a, b, c = (self.vertices[self.faces[:, k]] - np.asarray(point, float) for k in range(3))
        la, lb, lc = (np.linalg.norm(x, axis=1) for x in (a, b, c))
        dot_ab, dot_bc, dot_ca = ((x * y).sum(1) for x, y in ((a, b), (b, c), (c, a)))
        volume = (a * np.cross(b, c)).sum(1)
        solid = 2 * np.arctan2(volume, la * lb * lc + dot_ab * lc + dot_bc * la + dot_ca * lb)
        return bool(abs(solid.sum()) > 2 * np.pi)

    def distances(self, nodes: Indices, seeds: Indices, offsets: Doubles) -> Doubles:
        """Distance in mm along the surface to each of ``nodes`` (k,) from the nearest seed, through ``nodes`` alone.

        seeds: (s,) vertex indices, all among ``nodes``; offsets: (s,) >= 0 mm already walked at each seed.
        Unreached vertices: inf. Paths run along edges and across pairs of triangles: about 4 % too long.
        """
        local = np.full(len(self.vertices), -1)
        local[nodes] = np.arange(len(nodes))
        order = np.argsort(offsets)
        first, at = np.unique(local[seeds][order], return_index=True)
        best = offsets[order][at]
        graph = self._graph[nodes][:, nodes].tocoo()
        source = len(nodes)
        row = np.concatenate([graph.row, np.full(len(first), source)])
        column = np.concatenate([graph.col, first])
        # csgraph takes a stored 0 for "no edge".
        weight = np.concatenate([graph.data, np.maximum(best, 1e-6)])
        joined = coo_matrix((weight, (row, column)), shape=(source + 1, source + 1)).tocsr()
        walked: Doubles = dijkstra(joined, indices=np.array([source]))[0, :source]
        return walked

    def walk(self, start: int, stop: int) -> Indices:
        """Vertex indices of a short way along the surface; empty when the two are not joined."""
        before = dijkstra(self._graph, indices=np.array([start]), return_predecessors=True)[1][0]
        way, at = [stop], stop
        while at != start:
            at = int(before[at])
            if at < 0:
                return np.empty(0, np.int64)
            way.append(at)
        return np.array(way[::-1])

    def patch(self, inside: Doubles) -> tuple[float, Doubles]:
        """Area in mm2 and area-weighted mean position of where ``inside`` (n,), linear over each face, is > 0."""
        corners = inside[self.faces]
        touched = (corners > 0).any(axis=1)
        corners, faces = corners[touched], self.faces[touched]
        if not len(faces):
            return 0.0, np.full(3, np.nan)
        a, b, c = (self.vertices[faces[:, k]] for k in range(3))
        area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
        corners = np.sort(corners, axis=1)
        low, mid, high = corners.T
        with np.errstate(divide="ignore", invalid="ignore"):
            tip = (high / (high - low)) * (high / (high - mid))
            notch = (low / (low - high)) * (low / (low - mid))
        share = np.where(low >= 0, 1.0, np.where(mid > 0, 1.0 - notch, tip))
        weight = area * np.clip(share, 0, 1)
        return float(weight.sum()), (weight[:, None] * (a + b + c) / 3).sum(0) / weight.sum()

    @cached_property
    def vertex_areas(self) -> Doubles:
        """(n,) mm2 that belong to each vertex."""
        return vertex_areas(self.vertices, self.faces)

    @cached_property
    def edges(self) -> Indices:
        """(e, 2) vertex pairs, each edge once."""
        sides = np.sort(self.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
        return np.unique(sides, axis=0)

    @cached_property
    def _graph(self) -> csr_matrix:
        """Vertices joined along edges and across each pair of faces that share an edge (straight in space)."""
        sides = self.faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)
        opposite = self.faces[:, [2, 0, 1]].reshape(-1)
        key = np.sort(sides, axis=1) @ np.array([len(self.vertices), 1])
        order = np.argsort(key, kind="stable")
        same = np.flatnonzero(key[order][1:] == key[order][:-1])
        across = np.stack([opposite[order[same]], opposite[order[same + 1]]], axis=1)
        pairs = np.unique(np.sort(np.concatenate([self.edges, across]), axis=1), axis=0)
        length = np.linalg.norm(self.vertices[pairs[:, 0]] - self.vertices[pairs[:, 1]], axis=1)
        row, column = np.concatenate([pairs, pairs[:, ::-1]]).T
        shape = (len(self.vertices),) * 2
        return coo_matrix((np.maximum(np.tile(length, 2), 1e-6), (row, column)), shape=shape).tocsr()

    @cached_property
    def smoother(self) -> csr_matrix:
        """(n, n) matrix whose product with a field is half the field and half the mean of its neighbours."""
        a, b = self.edges.T
        n = len(self.vertices)
        ring = coo_matrix((np.ones(2 * len(a)), (np.r_[a, b], np.r_[b, a])), shape=(n, n)).tocsr()
        degree = np.maximum(np.asarray(ring.sum(axis=1)).ravel(), 1)
        half = coo_matrix((0.5 / degree, (np.arange(n), np.arange(n))), shape=(n, n)).tocsr()
        self_half = coo_matrix((np.full(n, 0.5), (np.arange(n), np.arange(n))), shape=(n, n)).tocsr()
        smoother: csr_matrix = (half @ ring + self_half).tocsr()
        return smoother

    @cached_property
    def _locator(self) -> vtkStaticCellLocator:
        locator = vtkStaticCellLocator()
        faces: Any = self.faces  # pyvista's hints know no numpy integers
        locator.SetDataSet(pyvista.PolyData.from_regular_faces(self.vertices, faces))
        locator.BuildLocator()
        return locator
