"""Vertex normals for smooth shading."""

from __future__ import annotations

import numpy as np

from app.anatomy.read import Doubles, RawMesh


def vertex_normals(mesh: RawMesh) -> Doubles:
    """(n, 3) unit normals, outward: faces weigh by their angle at the vertex, so slivers do not tilt the shading."""
    corners = mesh.vertices[mesh.faces]
    after = np.roll(corners, -1, axis=1) - corners
    before = np.roll(corners, 1, axis=1) - corners
    face = np.cross(after[:, 0], before[:, 0])
    face /= np.maximum(np.linalg.norm(face, axis=1, keepdims=True), 1e-12)
    lengths = np.linalg.norm(after, axis=2) * np.linalg.norm(before, axis=2)
    angles = np.arccos(np.clip(np.einsum("mkx,mkx->mk", after, before) / np.maximum(lengths, 1e-12), -1, 1))
    normals = np.stack(
        [np.bincount(mesh.faces.ravel(), (angles * face[:, x, None]).ravel(), len(mesh.vertices)) for x in range(3)],
        axis=1,
    )
    length = np.linalg.norm(normals, axis=1, keepdims=True)
    unit: Doubles = np.where(length > 1e-9, normals / np.maximum(length, 1e-9), [0.0, 0.0, 1.0])
    return unit
