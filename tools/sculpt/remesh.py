"""Even triangles of a wanted size on a smooth surface: split, collapse, flip, relax, and back onto the surface.

Works on half of a symmetric shape: the open rim lies on the plane x = 0 and stays there, so that the half and its
mirror image weld exactly.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_array, csr_array

from tools.sculpt.mesh import Doubles, Ints, Mesh

Field = Callable[[Doubles], Doubles]
Flags = NDArray[np.bool_]

#: An edge is split above, and collapsed below, these multiples of the wanted length.
_LONG, _SHORT = 1.38, 0.72
#: Passes of collapsing in a round, as long as each takes away this share of the vertices; a pass leaves the neighbours
#: of a collapsed edge alone, so a start that is much finer than wanted takes many.
_COLLAPSES, _WORTH = 30, 0.004
#: Triangles smaller than this share of the wanted edge's square have no direction worth keeping.
_SLIVER = 0.004


def remeshed(mesh: Mesh, size: Field, project: Field, rounds: int) -> Mesh:
    """The half mesh with edges of about ``size(points)`` mm, its vertices on ``project(points)``."""
    vertices, faces = mesh.vertices, mesh.faces
    for _ in range(rounds):
        for _ in range(4):
            vertices, faces, more = _split(vertices, faces, size)
            if not more:
                break
        for _ in range(_COLLAPSES):
            vertices, faces, more = _collapse(vertices, faces, size)
            if not more:
                break
        for _ in range(4):
            faces, more = _flip(vertices, faces)
            if not more:
                break
        for _ in range(3):
            vertices = _relaxed(vertices, faces)
        rim = _rim(faces, len(vertices))
        vertices = project(vertices)
        vertices[rim, 0] = 0
    return Mesh(vertices, faces).compacted()


class _Edges:
    """ends: (k, 2) vertices, lower first. of_face: (m, 3) edge opposite to no corner but from corner i to i + 1."""

    def __init__(self, faces: Ints) -> None:
        sides = np.sort(faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1)
        base = int(faces.max()) + 1
        keys, first, inverse, count = np.unique(
            sides[:, 0] * base + sides[:, 1], return_index=True, return_inverse=True, return_counts=True
        )
        self.keys, self.base = keys, base
        self.ends = sides[first]
        self.of_face = inverse.reshape(-1, 3)
        self.open = count == 1


def _rim(faces: Ints, count: int) -> Flags:
    edges = _Edges(faces)
    flags = np.zeros(count, bool)
    flags[edges.ends[edges.open].ravel()] = True
    return flags


def _ratio(vertices: Doubles, ends: Ints, size: Field) -> Doubles:
    a, b = vertices[ends[:, 0]], vertices[ends[:, 1]]
    ratio: Doubles = np.linalg.norm(a - b, axis=1) / size((a + b) / 2)
    return ratio


def _split(vertices: Doubles, faces: Ints, size: Field) -> tuple[Doubles, Ints, bool]:
    edges = _Edges(faces)
    ratio = _ratio(vertices, edges.ends, size)
    vote = edges.of_face[np.arange(len(faces)), ratio[edges.of_face].argmax(axis=1)]
    votes = np.bincount(vote, minlength=len(ratio))
    chosen = (ratio > _LONG) & (votes == np.where(edges.open, 1, 2))
    if not chosen.any():
        return vertices, faces, False
    middle = np.full(len(ratio), -1)
    middle[chosen] = len(vertices) + np.arange(chosen.sum())
    vertices = np.concatenate([vertices, vertices[edges.ends[chosen]].mean(axis=1)])
    cut = chosen[edges.of_face]
    hit = cut.any(axis=1)
    corner = cut[hit].argmax(axis=1)
    rows = np.arange(len(corner))
    a, b, c = (faces[hit][rows, (corner + k) % 3] for k in range(3))
    m = middle[edges.of_face[hit][rows, corner]]
    return vertices, np.concatenate([faces[~hit], np.stack([a, m, c], 1), np.stack([m, b, c], 1)]), True


def _adjacency(edges: _Edges, count: int) -> csr_array:
    a, b = edges.ends.T
    ones = np.ones(len(a) * 2, np.int32)
    return csr_array(coo_array((ones, (np.r_[a, b], np.r_[b, a])), shape=(count, count)))


def _lowest(values: Ints, rank: Ints, ends: Ints) -> Ints:
    for side in range(2):
        np.minimum.at(values, ends[:, side], rank)
    return values


def _collapse(vertices: Doubles, faces: Ints, size: Field) -> tuple[Doubles, Ints, bool]:
    edges = _Edges(faces)
    count, none = len(vertices), len(edges.ends)
    ratio = _ratio(vertices, edges.ends, size)
    rim = np.zeros(count, bool)
    rim[edges.ends[edges.open].ravel()] = True
    on_rim = rim[edges.ends]
    short = np.flatnonzero((ratio < _SHORT) & (edges.open | ~on_rim.all(axis=1)))
    adjacency = _adjacency(edges, count)
    ends = edges.ends[short]
    common = np.asarray(adjacency[ends[:, 0]].multiply(adjacency[ends[:, 1]]).sum(axis=1)).ravel()
    short = short[common == np.where(edges.open[short], 1, 2)]
    if not len(short):
        return vertices, faces, False
    rank = np.empty(len(short), np.int64)
    rank[np.argsort(ratio[short], kind="stable")] = np.arange(len(short))
    ends = edges.ends[short]
    at = _lowest(np.full(count, none), rank, ends)
    near = at.copy()
    for one, other in (edges.ends.T, edges.ends[:, ::-1].T):
        np.minimum.at(near, one, at[other])
    alone = (near[ends] == rank[:, None]).all(axis=1)
    keep, drop = ends[alone].T
    swap = rim[drop] & ~rim[keep]
    keep, drop = np.where(swap, drop, keep), np.where(swap, keep, drop)
    target = np.where((rim[keep] & ~rim[drop])[:, None], vertices[keep], (vertices[keep] + vertices[drop]) / 2)
    bad = _spoilt(vertices, faces, keep, drop, target, size)
    keep, drop, target = keep[~bad], drop[~bad], target[~bad]
    moved, onto = vertices.copy(), np.arange(count)
    moved[keep], onto[drop] = target, keep
    faces = onto[faces]
    faces = faces[(faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])]
    used, faces = np.unique(faces, return_inverse=True)
    return moved[used], faces.reshape(-1, 3), len(keep) > _WORTH * len(used)


def _spoilt(vertices: Doubles, faces: Ints, keep: Ints, drop: Ints, target: Doubles, size: Field) -> Flags:
    """Which of these collapses would turn a triangle over or leave too long an edge."""
    owner = np.full(len(vertices), -1)
    owner[keep] = owner[drop] = np.arange(len(keep))
    moved, onto = vertices.copy(), np.arange(len(vertices))
    moved[keep], onto[drop] = target, keep
    by = owner[faces].max(axis=1)
    touched = by >= 0
    after = onto[faces[touched]]
    alive = (after[:, 0] != after[:, 1]) & (after[:, 1] != after[:, 2]) & (after[:, 2] != after[:, 0])
    by, before, after = by[touched][alive], faces[touched][alive], after[alive]
    turned = (_unit_normals(vertices, before) * _unit_normals(moved, after)).sum(axis=1) < 0.6
    turned &= _areas(vertices, before) > _SLIVER * size(vertices[before].mean(axis=1)) ** 2
    corners = moved[after]
    longest = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).max(axis=1)
    long = longest > _LONG * size(corners.mean(axis=1))
    bad = np.zeros(len(keep), bool)
    bad[by[turned | long]] = True
    return bad


def _unit_normals(vertices: Doubles, faces: Ints) -> Doubles:
    a, b, c = np.moveaxis(vertices[faces], 1, 0)
    normals = np.cross(b - a, c - a)
    unit: Doubles = normals / np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    return unit


def _areas(vertices: Doubles, faces: Ints) -> Doubles:
    a, b, c = np.moveaxis(vertices[faces], 1, 0)
    areas: Doubles = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    return areas


def _flip(vertices: Doubles, faces: Ints) -> tuple[Ints, bool]:
    """Turn edges whose turning brings the number of neighbours closer to six (four on the rim)."""
    edges = _Edges(faces)
    count = len(vertices)
    order = np.argsort(edges.of_face.ravel(), kind="stable")
    inner = np.flatnonzero(~edges.open)
    start = np.searchsorted(edges.of_face.ravel()[order], inner)
    one, two = order[start], order[start + 1]
    a = faces.ravel()[one]
    b, c = faces[one // 3, (one + 1) % 3], faces[one // 3, (one + 2) % 3]
    d = faces[two // 3, (two + 2) % 3]
    excess = np.bincount(edges.ends.ravel(), minlength=count) - np.where(_rim(faces, count), 4, 6)
    gain = 2 * (excess[a] + excess[b] - excess[c] - excess[d]) - 4
    key = np.minimum(c, d) * edges.base + np.maximum(c, d)
    found = np.minimum(np.searchsorted(edges.keys, key), len(edges.keys) - 1)
    fit = (gain > 0) & (edges.keys[found] != key) & (c != d)
    index = np.flatnonzero(fit)
    if len(index):
        first, second = np.stack([a, d, c], 1)[index], np.stack([d, b, c], 1)[index]
        old = _unit_normals(vertices, faces[one[index] // 3]) + _unit_normals(vertices, faces[two[index] // 3])
        old /= np.maximum(np.linalg.norm(old, axis=1, keepdims=True), 1e-12)
        new = np.stack([_unit_normals(vertices, first), _unit_normals(vertices, second)])
        index = index[((new * old).sum(axis=2) > 0.7).all(axis=0)]
    if not len(index):
        return faces, False
    rank = np.empty(len(index), np.int64)
    rank[np.argsort(-gain[index], kind="stable")] = np.arange(len(index))
    best = np.full(count, len(index))
    around = np.stack([a, b, c, d], 1)[index]
    for side in range(4):
        np.minimum.at(best, around[:, side], rank)
    index = index[(best[around] == rank[:, None]).all(axis=1)]
    faces = faces.copy()
    faces[one[index] // 3] = np.stack([a, d, c], 1)[index]
    faces[two[index] // 3] = np.stack([d, b, c], 1)[index]
    return faces, True


def _relaxed(vertices: Doubles, faces: Ints, share: float = 0.5) -> Doubles:
    """Every vertex moved within the surface towards the middle of its neighbours; the rim only along itself."""
    edges = _Edges(faces)
    count = len(vertices)
    rim = np.zeros(count, bool)
    rim[edges.ends[edges.open].ravel()] = True
    usable = edges.open | ~rim[edges.ends].any(axis=1)
    half = edges.ends[~usable]
    pairs = np.concatenate([edges.ends[usable], edges.ends[usable][:, ::-1], half, half[:, ::-1]])
    pairs = pairs[~rim[pairs[:, 0]] | rim[pairs[:, 1]]]
    inner_chord = rim[pairs].all(axis=1) & ~np.isin(
        np.sort(pairs, axis=1) @ np.array([edges.base, 1]), edges.keys[edges.open]
    )
    pairs = pairs[~inner_chord]
    total = np.zeros_like(vertices)
    np.add.at(total, pairs[:, 0], vertices[pairs[:, 1]])
    number = np.bincount(pairs[:, 0], minlength=count)
    step = total / np.maximum(number, 1)[:, None] - vertices
    normals = Mesh(vertices, faces).with_normals().normals
    assert normals is not None
    normals[rim, 0] = 0
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    step -= normals * (step * normals).sum(axis=1, keepdims=True)
    moved: Doubles = vertices + share * step
    moved[rim, 0] = 0
    return moved


def welded_with_mirror(half: Mesh) -> Mesh:
    """The half and its mirror image, joined along the plane x = 0 into one closed mesh."""
    rim = _rim(half.faces, len(half.vertices))
    other = np.where(rim, np.arange(len(rim)), len(rim) + np.cumsum(~rim) - 1)
    vertices = np.concatenate([half.vertices, half.vertices[~rim] * np.array([-1.0, 1.0, 1.0])])
    return Mesh(vertices, np.concatenate([half.faces, other[half.faces][:, ::-1]]))
