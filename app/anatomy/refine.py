"""Makes a coarse surface finer without changing what it looks like: long edges are split along a smooth curve."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, diags_array

from app.anatomy.normals import vertex_normals
from app.anatomy.read import Doubles, Indices, RawMesh

_PASSES = 8


def edges_of(faces: Indices) -> tuple[Indices, Indices]:
    """(k, 2) undirected edges, each once, and (m, 3) the number of the edge that follows each corner of a face."""
    pairs = np.sort(faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2), axis=1)
    n = int(faces.max()) + 1
    key, number = np.unique(pairs[:, 0] * n + pairs[:, 1], return_inverse=True)
    return np.stack(np.divmod(key, n), axis=1), number.reshape(-1, 3)


def averaging(faces: Indices) -> csr_array:
    """(n, n) matrix that replaces the value at each vertex by the mean of its own and its neighbours' mean."""
    edges, _ = edges_of(faces)
    n = int(faces.max()) + 1
    both = np.concatenate([edges, edges[:, ::-1]])
    near = csr_array((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(n, n))
    degree = np.maximum(np.asarray(near.sum(axis=1)).ravel(), 1)
    return csr_array(0.5 * diags_array(np.ones(n)) + 0.5 * diags_array(1 / degree) @ near)


def refine(mesh: RawMesh, longest: Callable[[Doubles], Doubles]) -> RawMesh:
    """Split edges until none is longer than ``longest`` says for its middle ((k, 3) mm -> (k,) mm).

    New vertices lie on the curve that the normals at both ends suggest, so a coarse ball comes out rounder.
    """
    vertices, faces = mesh
    normals = vertex_normals(mesh)
    for _ in range(_PASSES):
        edges, number = edges_of(faces)
        start, stop = vertices[edges[:, 0]], vertices[edges[:, 1]]
        span = stop - start
        long = np.linalg.norm(span, axis=1) > longest((start + stop) / 2)
        if not long.any():
            break
        n0, n1 = normals[edges[long, 0]], normals[edges[long, 1]]
        bend = (span[long] * n0).sum(1, keepdims=True) * n0 - (span[long] * n1).sum(1, keepdims=True) * n1
        middle = (start[long] + stop[long]) / 2 - bend / 8
        between = n0 + n1
        between /= np.maximum(np.linalg.norm(between, axis=1, keepdims=True), 1e-12)
        index = np.full(len(edges), -1)
        index[long] = len(vertices) + np.arange(np.count_nonzero(long))
        vertices, normals = np.concatenate([vertices, middle]), np.concatenate([normals, between])
        faces = split_faces(faces, index[number], vertices)
        faces = flip_to_delaunay(vertices, faces)
    return RawMesh(vertices, faces)


def split_faces(faces: Indices, middle: Indices, vertices: Doubles) -> Indices:
    """Faces with the middles of their edges, (m, 3) as of ``edges_of`` (-1: none), put in; neighbours stay joined."""
    count = (middle >= 0).sum(axis=1)
    result = [faces[count == 0]]
    for corner in range(3):
        a, b, c = (faces[:, (corner + k) % 3] for k in range(3))
        ab, bc, ca = (middle[:, (corner + k) % 3] for k in range(3))
        one = (count == 1) & (ab >= 0)
        result += [np.stack([a, ab, c], 1)[one], np.stack([ab, b, c], 1)[one]]
        two = (count == 2) & (ca < 0)
        # b is cut off; the rest is a quadrilateral, halved by its shorter diagonal
        result.append(np.stack([ab, b, bc], 1)[two])
        shorter = np.zeros(len(faces), bool)
        shorter[two] = np.linalg.norm(vertices[a[two]] - vertices[bc[two]], axis=1) < np.linalg.norm(
            vertices[ab[two]] - vertices[c[two]], axis=1
        )
        first, second = two & shorter, two & ~shorter
        result += [np.stack([a, ab, bc], 1)[first], np.stack([a, bc, c], 1)[first]]
        result += [np.stack([a, ab, c], 1)[second], np.stack([ab, bc, c], 1)[second]]
    a, b, c = faces[count == 3].T
    ab, bc, ca = middle[count == 3].T
    result += [np.stack(corners, 1) for corners in ((a, ab, ca), (ab, b, bc), (ca, bc, c), (ab, bc, ca))]
    return np.concatenate(result)


def flip_to_delaunay(vertices: Doubles, faces: Indices, passes: int = 4, flat: float = 0.94) -> Indices:
    """Exchange the diagonal of flat quadrilaterals where that makes better triangles (cosine of the fold > flat)."""
    faces = faces.copy()
    for _ in range(passes):
        edges, number = edges_of(faces)
        order = np.argsort(number.ravel(), kind="stable")
        counts = np.bincount(number.ravel(), minlength=len(edges))
        starts = np.concatenate([[0], np.cumsum(counts)[:-1]])
        inner = np.nonzero(counts == 2)[0]
        first, second = order[starts[inner]], order[starts[inner] + 1]
        f, k = np.divmod(first, 3)
        g, j = np.divmod(second, 3)
        a, b, c = faces[f, k], faces[f, (k + 1) % 3], faces[f, (k + 2) % 3]
        d = faces[g, (j + 2) % 3]
        better = _angle(vertices, c, a, b) + _angle(vertices, d, b, a) > np.pi + 1e-3
        better &= (_unit_normal(vertices, a, b, c) * _unit_normal(vertices, b, a, d)).sum(1) > flat
        better &= (_unit_normal(vertices, a, d, c) * _unit_normal(vertices, d, b, c)).sum(1) > flat
        better &= faces[g, j] == b
        better &= ~_known(np.sort(np.stack([c, d], 1), axis=1), edges)
        pick = np.nonzero(better)[0]
        if not len(pick):
            break
        pick = pick[_alone(f[pick], g[pick], np.minimum(c, d)[pick], np.maximum(c, d)[pick], len(faces))]
        faces[f[pick]] = np.stack([a, d, c], 1)[pick]
        faces[g[pick]] = np.stack([d, b, c], 1)[pick]
    return faces


def _angle(vertices: Doubles, at: Indices, one: Indices, other: Indices) -> Doubles:
    p, q = vertices[one] - vertices[at], vertices[other] - vertices[at]
    cosine = (p * q).sum(1) / np.maximum(np.linalg.norm(p, axis=1) * np.linalg.norm(q, axis=1), 1e-12)
    angle: Doubles = np.arccos(np.clip(cosine, -1, 1))
    return angle


def _unit_normal(vertices: Doubles, a: Indices, b: Indices, c: Indices) -> Doubles:
    normal = np.cross(vertices[b] - vertices[a], vertices[c] - vertices[a])
    unit: Doubles = normal / np.maximum(np.linalg.norm(normal, axis=1, keepdims=True), 1e-12)
    return unit


def _known(pairs: Indices, edges: Indices) -> NDArray[np.bool_]:
    top = int(edges.max()) + 1
    return np.isin(pairs[:, 0] * top + pairs[:, 1], edges[:, 0] * top + edges[:, 1])


def _alone(f: Indices, g: Indices, low: Indices, high: Indices, n_faces: int) -> Indices:
    """Positions of flips that share no face with an earlier one and make no edge twice."""
    _, once = np.unique(low * (int(high.max()) + 1) + high, return_index=True)
    once.sort()
    rank = np.full(n_faces, len(f))
    np.minimum.at(rank, f[once], once)
    np.minimum.at(rank, g[once], once)
    alone: Indices = once[(rank[f[once]] == once) & (rank[g[once]] == once)]
    return alone
