"""Slips that grow out of their muscle: rooted within its body, united with it, and the crease between them filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import manifold3d
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array, diags_array
from scipy.spatial import cKDTree

from app.anatomy.fibres import FibreSheet, body_of, coordinates, open_basis
from app.anatomy.refine import edges_of, flip_to_delaunay, split_faces
from tools.sculpt.mesh import Doubles, Ints, Mesh, decimated

#: mm: a slip runs on within the body for about its own width, within these bounds.
_ROOT = (7.0, 30.0)
#: A root keeps this far from the edges of the body (share of across), and takes this share of its thickness at most.
_CLEAR, _SLIM = 0.16, 0.75
#: mm round a crease that are relaxed, and the longest edges there.
_FILLET, _FINE = 2.3, 1.5
_ROUNDS = 16
#: mm: how far thinning may move the surface, tried in this order.
_SIMPLE = (0.05, 0.1, 0.2, 0.4)


def rooted(sheets: Sequence[FibreSheet], slip: FibreSheet) -> tuple[FibreSheet, float]:
    """The slip with rows added that sink into its body's middle, and the share of u that was the slip before."""
    body = replace(body_of(sheets, slip), role="whole")
    v = np.linspace(0, 1, 9)
    end = slip.mid(1.0, v)
    at = coordinates([body], end)
    ahead = slip.tangents(1.0, v)[0]
    speed = np.linalg.norm(ahead, axis=-1).mean()
    width = np.linalg.norm(np.diff(end, axis=0), axis=-1).sum()
    reach = float(np.clip(width, *_ROOT))
    fibres = body.tangents(*at.T)[0]
    forward = np.sign((fibres * ahead).sum())
    share = forward * reach / np.linalg.norm(fibres, axis=-1).mean()
    goal = np.column_stack([np.clip(at[:, 0] + share, 0.02, 0.98), np.clip(at[:, 1], _CLEAR, 1 - _CLEAR)])
    middle = goal[:, 1].mean()
    goal[:, 1] = middle + 0.8 * (goal[:, 1] - middle)
    target, onward = body.mid(*goal.T), forward * body.tangents(*goal.T)[0]
    onward *= reach / np.linalg.norm(onward, axis=-1, keepdims=True)
    start = ahead * (reach / speed)
    own = speed / (speed + reach)
    t = np.linspace(0, 1, 13)[1:, None, None]
    bridge = (
        (2 * t**3 - 3 * t**2 + 1) * end
        + (t**3 - 2 * t**2 + t) * start
        + (3 * t**2 - 2 * t**3) * target
        + (t**3 - t**2) * onward
    )
    before = np.linspace(0, 1, 25)
    u = np.concatenate([before * own, own + t.ravel() * (1 - own)])
    points = np.concatenate([slip.mid(before[:, None], v), bridge])
    blunt = replace(slip, cap=1e9)
    thick = blunt.thickness(before[:, None] * 0.999999, np.full(1, 0.5))[:, 0]
    most = np.minimum(thick[-1], _SLIM * body.thickness(*goal.T).mean())
    thick = np.concatenate([thick, thick[-1] + (most - thick[-1]) * t.ravel()])
    rows = slip.control.shape[0] + 4
    along, across = open_basis(u, rows), open_basis(v, slip.control.shape[1])
    control = np.einsum("ru,usx,cs->rcx", np.linalg.pinv(along), points, np.linalg.pinv(across), optimize=True)
    mu, mv = slip.thicknesses.shape
    grid = np.concatenate([open_basis(before, mu) @ slip.thicknesses, thick[25:, None] * np.ones(mv)])
    thicknesses = np.linalg.pinv(open_basis(u, mu + 3)) @ grid
    return replace(slip, control=control, thicknesses=np.maximum(thicknesses, 0.3), role="slip"), own


def united(parts: Sequence[Mesh]) -> Mesh:
    """One closed mesh of several closed ones with normals and fibres, the creases between them filled and smooth."""
    solid = manifold3d.Manifold()
    for part in parts:
        solid += _solid(part)
    raw, columns, faces = _unpacked(solid.simplify(0.01))
    run = np.repeat(np.asarray(raw.run_original_id), np.diff(raw.run_index) // 3)
    return _filled(columns, faces, _between(columns, faces, run))


def thinned(mesh: Mesh, triangles: int) -> Mesh:
    """About so many triangles, closed still, with the normals and fibres of the vertices that are left.

    First whatever changes the surface least goes; then the rest evenly, or, where that would tear the surface, more.
    """
    solid = _solid(mesh).simplify(_SIMPLE[0])
    light = decimated(_mesh(solid), triangles)
    for tolerance in _SIMPLE[1:]:
        if len(light.faces) <= 1.2 * triangles:
            break
        light = decimated(_mesh(solid.simplify(tolerance)), triangles)
    return light


def _solid(mesh: Mesh) -> manifold3d.Manifold:
    assert mesh.normals is not None
    assert mesh.fibres is not None
    columns = np.column_stack([mesh.vertices, mesh.fibres, mesh.normals]).astype(np.float32)
    solid = manifold3d.Manifold(manifold3d.Mesh(columns, mesh.faces.astype(np.uint32)))
    if solid.status() != manifold3d.Error.NoError:
        raise ValueError(f"a sheet is not a closed surface: {solid.status()}")
    return solid


def _unpacked(solid: manifold3d.Manifold) -> tuple[manifold3d.Mesh, Doubles, Ints]:
    """The solid's mesh, and its welded vertices (x, y, z, along, across, normal) and faces."""
    raw = solid.to_mesh()
    columns = np.asarray(raw.vert_properties, np.float64)
    onto = np.arange(len(columns))
    onto[np.asarray(raw.merge_from_vert, np.int64)] = np.asarray(raw.merge_to_vert, np.int64)
    used, faces = np.unique(onto[np.asarray(raw.tri_verts, np.int64)], return_inverse=True)
    return raw, columns[used], faces.reshape(-1, 3)


def _mesh(solid: manifold3d.Manifold) -> Mesh:
    _, columns, faces = _unpacked(solid)
    return Mesh(columns[:, :3], faces, columns[:, 5:8], columns[:, 3:5])


def _between(columns: Doubles, faces: Ints, run: NDArray[np.uint32]) -> Doubles:
    """(n, 3) mm: points along the lines where triangles of two parts meet."""
    edges, number = edges_of(faces)
    low, high = np.full(len(edges), 2**32), np.full(len(edges), -1)
    for corner in range(3):
        np.minimum.at(low, number[:, corner], run)
        np.maximum.at(high, number[:, corner], run)
    ends = columns[edges[low != high], :3]
    t = np.linspace(0, 1, 9)[:, None, None]
    points: Doubles = ((1 - t) * ends[:, 0] + t * ends[:, 1]).reshape(-1, 3)
    return points


def _filled(columns: Doubles, faces: Ints, crease: Doubles) -> Mesh:
    """Relax the surface near the crease: a groove fills up, and its neighbours rise to it."""
    if not len(crease):
        return Mesh(columns[:, :3], faces, _unit(columns[:, 5:8]), columns[:, 3:5])
    line = cKDTree(crease)
    for _ in range(5):
        edges, number = edges_of(faces)
        ends = columns[edges, :3]
        distance, _ = line.query(ends.mean(axis=1), distance_upper_bound=30.0)
        length = np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1)
        wanted = (length > _FINE) & (distance < 0.5 * length + 0.7 * _FILLET)
        if not wanted.any():
            break
        middle = np.full(len(edges), -1)
        middle[wanted] = len(columns) + np.arange(wanted.sum())
        columns = np.concatenate([columns, columns[edges[wanted]].mean(axis=1)])
        faces = flip_to_delaunay(columns[:, :3], split_faces(faces, middle[number], columns[:, :3]), flat=0.97)
    vertices = columns[:, :3]
    distance, _ = line.query(vertices)
    near = np.clip(1 - distance / _FILLET, 0, 1)
    near = near * near * (3 - 2 * near)
    step = _averaging(faces, len(vertices))
    for _ in range(_ROUNDS):
        vertices = vertices + (0.75 * near)[:, None] * (step @ vertices - vertices)
    mesh = Mesh(vertices, faces, None, columns[:, 3:5]).with_normals()
    assert mesh.normals is not None
    share = np.clip(2.5 * near, 0, 1)[:, None]
    return replace(mesh, normals=_unit(share * mesh.normals + (1 - share) * columns[:, 5:8]))


def _unit(vectors: Doubles) -> Doubles:
    unit: Doubles = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit


def _averaging(faces: Ints, count: int) -> csr_array:
    sides = faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)
    near = csr_array(coo_array((np.ones(len(sides)), (sides[:, 0], sides[:, 1])), shape=(count, count)))
    near = near + near.T
    return csr_array(diags_array(1 / np.maximum(np.asarray(near.sum(axis=1)).ravel(), 1)) @ near)
