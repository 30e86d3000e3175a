"""Turns a raw triangle soup into a tidy surface: welded, without degenerate faces, wound outward."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import breadth_first_order, connected_components
from scipy.spatial import cKDTree

from app.anatomy.read import Doubles, Indices, RawMesh

#: Vertices closer than this are one. Far below any feature, far above the rounding of the files.
WELD_MM = 0.005
_LEAST_AREA_MM2 = 1e-9
#: Open scraps smaller than this share of the whole surface are left over from modelling.
_CRUMB = 0.005


def clean(mesh: RawMesh, weld_mm: float = WELD_MM) -> RawMesh:
    """Weld, drop degenerate and doubled faces and stray vertices, and turn every component outward."""
    return orient(compact(drop_bad_faces(weld(mesh, weld_mm))))


def weld(mesh: RawMesh, tolerance: float) -> RawMesh:
    """Make vertices nearer than ``tolerance`` one vertex: the first of them."""
    vertices, faces = mesh
    pairs = cKDTree(vertices).query_pairs(tolerance, output_type="ndarray")
    if not len(pairs):
        return mesh
    n = len(vertices)
    _, group = connected_components(coo_matrix((np.ones(len(pairs)), pairs.T), shape=(n, n)), directed=False)
    _, first, renamed = np.unique(group, return_index=True, return_inverse=True)
    return RawMesh(vertices[first], renamed[faces])


def drop_bad_faces(mesh: RawMesh) -> RawMesh:
    """Drop faces with a repeated corner or without area, and all but the first of faces on the same three vertices."""
    vertices, faces = mesh
    corners = vertices[faces]
    area = np.linalg.norm(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]), axis=1) / 2
    faces = faces[area > _LEAST_AREA_MM2]
    _, first = np.unique(np.sort(faces, axis=1), axis=0, return_index=True)
    return RawMesh(vertices, faces[np.sort(first)])


def compact(mesh: RawMesh) -> RawMesh:
    """Drop the vertices that no face uses; the others keep their order."""
    used, renamed = np.unique(mesh.faces, return_inverse=True)
    return RawMesh(mesh.vertices[used], renamed.reshape(-1, 3))


def components(mesh: RawMesh) -> Indices:
    """(m,) number of the connected component of every face.

    Faces are connected across an edge that exactly two of them share: surfaces that merely touch, as left and right
    do in the midline, stay apart.
    """
    left, right, _ = shared_edges(mesh.faces)
    m = len(mesh.faces)
    return np.asarray(connected_components(coo_matrix((np.ones(len(left)), (left, right)), (m, m)), False)[1], np.int64)


def largest_component(mesh: RawMesh) -> RawMesh:
    """The connected component with the most faces."""
    label = components(mesh)
    return compact(RawMesh(mesh.vertices, mesh.faces[label == np.argmax(np.bincount(label))]))


def is_closed(faces: Indices) -> bool:
    """Whether every edge has a face on both sides."""
    edges = np.sort(np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]]), axis=1)
    counts = np.unique(edges, axis=0, return_counts=True)[1]
    return bool((counts % 2 == 0).all())


def face_areas(mesh: RawMesh) -> Doubles:
    """(m,) area of every face, mm²."""
    a, b, c = (mesh.vertices[mesh.faces[:, k]] for k in range(3))
    areas: Doubles = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    return areas


def drop_crumbs(mesh: RawMesh) -> RawMesh:
    """Drop open scraps whose area is a small share of the whole."""
    label = components(mesh)
    areas = face_areas(mesh)
    keep = np.ones(len(mesh.faces), bool)
    for number, area in enumerate(np.bincount(label, areas)):
        if area < _CRUMB * areas.sum() and not is_closed(mesh.faces[label == number]):
            keep[label == number] = False
    return mesh if keep.all() else compact(RawMesh(mesh.vertices, mesh.faces[keep]))


def close_holes(mesh: RawMesh) -> tuple[RawMesh, Doubles]:
    """Close every hole with a fan of faces round the middle of its rim, wound like its neighbours.

    Returns the closed mesh and (k, 3) the vertices of the rims and the middles.
    """
    starts, stops = mesh.faces.ravel(), mesh.faces[:, [1, 2, 0]].ravel()
    n = len(mesh.vertices)
    open_edge = ~np.isin(starts * n + stops, stops * n + starts)
    follow: dict[int, list[int]] = {}
    for start, stop in zip(starts[open_edge].tolist(), stops[open_edge].tolist(), strict=True):
        follow.setdefault(start, []).append(stop)
    middles: list[Doubles] = []
    fans: list[list[tuple[int, int, int]]] = []
    while follow:
        first = at = next(iter(follow))
        rim = []
        while at in follow:
            onward = follow[at].pop()
            if not follow[at]:
                del follow[at]
            rim.append((at, onward))
            at = onward
            if at == first:
                break
        fans.append([(stop, start, n + len(middles)) for start, stop in rim])
        middles.append(mesh.vertices[[start for start, _ in rim]].mean(axis=0))
    if not fans:
        return mesh, np.empty((0, 3))
    rims = np.unique(np.concatenate([starts[open_edge], stops[open_edge]]))
    closed = RawMesh(np.concatenate([mesh.vertices, middles]), np.concatenate([mesh.faces, *map(np.array, fans)]))
    return closed, np.concatenate([mesh.vertices[rims], middles])


def orient(mesh: RawMesh) -> RawMesh:
    """Wind all faces of a component alike, then turn the component so that its normals point outward."""
    if not len(mesh.faces):
        return mesh
    faces = _agree(mesh.faces)
    label = components(RawMesh(mesh.vertices, faces))
    corners = mesh.vertices[faces]
    count = label.max() + 1
    weights = np.bincount(label, minlength=count)
    centre = np.stack([np.bincount(label, corners[:, :, k].mean(axis=1), count) / weights for k in range(3)], axis=1)
    a, b, c = (corners[:, k] - centre[label] for k in range(3))
    volume = np.bincount(label, np.einsum("ij,ij->i", a, np.cross(b, c)), count)
    inside_out = (volume < 0)[label]
    return RawMesh(mesh.vertices, np.where(inside_out[:, None], faces[:, ::-1], faces))


def _agree(faces: Indices) -> Indices:
    """Flip faces until neighbours across a shared edge run along it in opposite directions."""
    m = len(faces)
    left, right, disagree = shared_edges(faces)
    if not disagree.any():
        return faces
    flip = np.zeros(m, bool)
    graph = coo_matrix((np.where(disagree, 2, 1), (left, right)), shape=(m, m)).tocsr()
    graph = graph.maximum(graph.T)
    _, label = connected_components(graph, directed=False)
    for number in np.unique(label[left[disagree]]):
        seed = int(np.nonzero(label == number)[0][0])
        visited, parent = breadth_first_order(graph, seed, directed=False)
        steps = np.asarray(graph[parent[visited[1:]], visited[1:]]).ravel() == 2
        for face, step in zip(visited[1:], steps, strict=True):
            flip[face] = flip[parent[face]] ^ bool(step)
    return np.where(flip[:, None], faces[:, ::-1], faces)


def shared_edges(faces: Indices) -> tuple[Indices, Indices, NDArray[np.bool_]]:
    """The two faces of every edge that has two, and whether both run along it in the same direction."""
    starts = faces.ravel()
    stops = faces[:, [1, 2, 0]].ravel()
    low, high = np.minimum(starts, stops), np.maximum(starts, stops)
    order = np.lexsort((high, low))
    low, high, forward, owner = low[order], high[order], (starts < stops)[order], order // 3
    new = np.ones(len(order), bool)
    new[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    first = np.nonzero(new)[0]
    first = first[np.diff(np.append(first, len(order))) == 2]
    return owner[first], owner[first + 1], forward[first] == forward[first + 1]
