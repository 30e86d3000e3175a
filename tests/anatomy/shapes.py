"""Small closed meshes for the tests."""

from __future__ import annotations

import numpy as np
import trimesh

from app.anatomy.read import RawMesh


def ball(radius: float = 10.0, centre: tuple[float, float, float] = (0, 0, 0), finer: int = 2) -> RawMesh:
    mesh = trimesh.creation.icosphere(subdivisions=finer, radius=radius)
    return RawMesh(np.asarray(mesh.vertices) + centre, np.asarray(mesh.faces, np.int64))


def box(size: tuple[float, float, float] = (10, 10, 10), centre: tuple[float, float, float] = (0, 0, 0)) -> RawMesh:
    mesh = trimesh.creation.box(size)
    return RawMesh(np.asarray(mesh.vertices) + centre, np.asarray(mesh.faces, np.int64))


def together(*meshes: RawMesh) -> RawMesh:
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes)])
    return RawMesh(
        np.concatenate([mesh.vertices for mesh in meshes]),
        np.concatenate([mesh.faces + start for mesh, start in zip(meshes, starts, strict=False)]),
    )


def soup(mesh: RawMesh) -> RawMesh:
    """Every triangle with corners of its own, as STL files have them."""
    return RawMesh(mesh.vertices[mesh.faces].reshape(-1, 3), np.arange(mesh.faces.size).reshape(-1, 3))


def volume(mesh: RawMesh) -> float:
    a, b, c = (mesh.vertices[mesh.faces[:, k]] for k in range(3))
    return float(np.einsum("ij,ij->i", a, np.cross(b, c)).sum() / 6)


def as_trimesh(mesh: RawMesh) -> trimesh.Trimesh:
    return trimesh.Trimesh(mesh.vertices, mesh.faces, process=False)
