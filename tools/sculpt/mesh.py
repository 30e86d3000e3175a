"""One closed triangle mesh, and the few things the sculptor does to any of them."""

from __future__ import annotations

from dataclasses import dataclass, replace

import fast_simplification
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from app.anatomy.frame import MIRROR

Doubles = NDArray[np.float64]
Ints = NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Mesh:
    """vertices: (n, 3) mm, RAS. faces: (m, 3), counter-clockwise seen from outside.

    normals: (n, 3) unit length, outward. fibres: (n, 2) along, across; only on muscles.
    """

    vertices: Doubles
    faces: Ints
    normals: Doubles | None = None
    fibres: Doubles | None = None

    def mirrored(self) -> Mesh:
        """The same structure on the other side of the body."""
        return Mesh(
            self.vertices * MIRROR,
            self.faces[:, ::-1].copy(),
            None if self.normals is None else self.normals * MIRROR,
            self.fibres,
        )

    @property
    def corners(self) -> Doubles:
        """(m, 3, 3) mm: the corners of every triangle."""
        return self.vertices[self.faces]

    @property
    def volume(self) -> float:
        """Enclosed volume in mm³; negative when the winding is inside out."""
        a, b, c = np.moveaxis(self.corners, 1, 0)
        return float((a * np.cross(b, c)).sum() / 6)

    @property
    def area(self) -> float:
        """Surface in mm²."""
        return float(np.linalg.norm(self._face_vectors(), axis=1).sum() / 2)

    def _face_vectors(self) -> Doubles:
        a, b, c = np.moveaxis(self.corners, 1, 0)
        vectors: Doubles = np.cross(b - a, c - a)
        return vectors

    def with_normals(self) -> Mesh:
        """With smooth normals: the faces round a vertex weighted by their angle at it."""
        corners = self.corners
        vectors = self._face_vectors()
        unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12)
        normals = np.zeros_like(self.vertices)
        for i in range(3):
            one = corners[:, (i + 1) % 3] - corners[:, i]
            two = corners[:, (i + 2) % 3] - corners[:, i]
            cosine = (one * two).sum(1) / np.maximum(np.linalg.norm(one, axis=1) * np.linalg.norm(two, axis=1), 1e-12)
            np.add.at(normals, self.faces[:, i], unit * np.arccos(np.clip(cosine, -1, 1))[:, None])
        length = np.linalg.norm(normals, axis=1, keepdims=True)
        return replace(self, normals=normals / np.maximum(length, 1e-12))

    def with_unit_normals(self) -> Mesh:
        """With its own normals at unit length; where there is hardly one (a sharp edge), the neighbours' mean."""
        assert self.normals is not None
        around = np.zeros_like(self.normals)
        for i in range(3):
            np.add.at(around, self.faces[:, i], self.normals[self.faces].sum(axis=1))
        weak = np.linalg.norm(self.normals, axis=1, keepdims=True) < 0.1
        normals = np.where(weak, around, self.normals)
        length = np.linalg.norm(normals, axis=1, keepdims=True)
        return replace(self, normals=normals / np.maximum(length, 1e-12))

    def is_closed(self) -> bool:
        """True when every edge is shared by exactly two triangles that run along it in opposite directions."""
        edges = self.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2)
        n = len(self.vertices)
        forward, backward = edges[:, 0] * n + edges[:, 1], edges[:, 1] * n + edges[:, 0]
        return len(np.unique(forward)) == len(forward) and bool(np.array_equal(np.sort(forward), np.sort(backward)))

    def compacted(self) -> Mesh:
        """Without vertices that no face uses."""
        used, faces = np.unique(self.faces, return_inverse=True)
        return Mesh(
            self.vertices[used],
            faces.reshape(-1, 3),
            None if self.normals is None else self.normals[used],
            None if self.fibres is None else self.fibres[used],
        )

    def pieces(self) -> list[Mesh]:
        """Its connected pieces, the largest volume first."""
        n = len(self.vertices)
        edges = self.faces[:, [[0, 1], [1, 2]]].reshape(-1, 2)
        graph = coo_array((np.ones(len(edges)), (edges[:, 0], edges[:, 1])), shape=(n, n))
        _, label = connected_components(graph, directed=False)
        found = [replace(self, faces=self.faces[label[self.faces[:, 0]] == k]).compacted() for k in np.unique(label)]
        return sorted(found, key=lambda piece: -piece.volume)

    def without_crumbs(self, share: float = 0.02) -> Mesh:
        """Without inner voids, and without pieces smaller than ``share`` of the largest."""
        pieces = self.pieces()
        return concatenate([piece for piece in pieces if piece.volume > share * pieces[0].volume])


def concatenate(meshes: list[Mesh]) -> Mesh:
    """All of them as one; normals and fibres are kept when every one has them."""
    starts = np.cumsum([0] + [len(m.vertices) for m in meshes[:-1]])
    normals = [m.normals for m in meshes if m.normals is not None]
    fibres = [m.fibres for m in meshes if m.fibres is not None]
    return Mesh(
        np.concatenate([m.vertices for m in meshes]),
        np.concatenate([m.faces + start for m, start in zip(meshes, starts, strict=True)]),
        np.concatenate(normals) if len(normals) == len(meshes) else None,
        np.concatenate(fibres) if len(fibres) == len(meshes) else None,
    )


def decimated(mesh: Mesh, triangles: int) -> Mesh:
    """Piece by piece down to about ``triangles``; normals and fibres come from the nearest vertex of the original.

    A piece that would not stay closed is taken less far.
    """
    share = triangles / len(mesh.faces)
    if share >= 1:
        return mesh
    return concatenate([_decimated_piece(piece, share) for piece in mesh.pieces()])


def _decimated_piece(piece: Mesh, share: float) -> Mesh:
    share = max(share, 60 / len(piece.faces))
    for factor in (1, 0.97, 1.03, 0.94, 1.06, 0.9, 1.1, 1.2, 1.35, 1.5, 2, 3):
        for haste in (7, 5):
            if share * factor >= 1:
                return piece
            vertices, faces = fast_simplification.simplify(
                piece.vertices.astype(np.float32), piece.faces.astype(np.int32), 1 - share * factor, agg=haste
            )
            light = _without_folds(Mesh(np.asarray(vertices, float), np.asarray(faces, np.int64)))
            if light.is_closed():
                return _dressed(light, piece)
    return piece


def _without_folds(mesh: Mesh) -> Mesh:
    """Without pairs of triangles that share all three corners and lie back to back."""
    _, inverse, count = np.unique(np.sort(mesh.faces, axis=1), axis=0, return_inverse=True, return_counts=True)
    return Mesh(mesh.vertices, mesh.faces[count[inverse.reshape(-1)] == 1]).compacted()


def _dressed(light: Mesh, piece: Mesh) -> Mesh:
    """Normals and fibres of the nearest vertex of ``piece`` that faces the same way: thin bone has two faces."""
    near = np.asarray(cKDTree(piece.vertices).query(light.vertices, k=min(6, len(piece.vertices)))[1])
    facing = light.with_normals().normals
    assert facing is not None
    nearest = near[:, 0]
    if piece.normals is not None:
        agrees = (piece.normals[near] * facing[:, None]).sum(axis=2) > 0
        nearest = near[np.arange(len(near)), agrees.argmax(axis=1)]
    return Mesh(
        light.vertices,
        light.faces,
        None if piece.normals is None else piece.normals[nearest],
        None if piece.fibres is None else piece.fibres[nearest],
    )
