"""The order of the layers: no muscle shows through one that lies over it, and edges of one lie down on the next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
from scipy.spatial import cKDTree

from tools.sculpt.distance import height_over, inside
from tools.sculpt.mesh import Doubles, Mesh

#: mm: how far a muscle stays clear of what lies under it, and how steeply it may rise over it.
_CLEAR, _SLOPE = 0.25, 0.16
#: mm: muscles farther apart than this do not touch. At most so far is a muscle moved.
_NEAR, _MOST = 8.0, 4.0
#: mm from a muscle's edge within which it may lie beside another one, not over it.
_EDGE = 6.0
#: The outer face: its normals lie within this cosine of outward.
_FACING = 0.2
#: About the middle of head and neck; above ``_CROWN`` mm outward is away from one point, below from an axis.
_AXIS_Y, _CROWN = -20.0, 30.0
#: mm from its edge within which a sheet bends down onto its neighbour, and how deep in it the edge lies.
_BED, _SUNK = 14.0, 0.4


def outward(points: Doubles) -> Doubles:
    """(n, 3) unit vectors away from the middle of head and neck."""
    out = points - np.column_stack(
        [np.zeros(len(points)), np.full(len(points), _AXIS_Y), np.minimum(points[:, 2], _CROWN)]
    )
    unit: Doubles = out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9)
    return unit


def pierced(muscle: Mesh, under: Mesh) -> Doubles:
    """(n,) mm by which the muscle's outer face lies inside another one; 0 elsewhere."""
    assert muscle.normals is not None
    depth = np.zeros(len(muscle.vertices))
    near = cKDTree(under.vertices).query(muscle.vertices, distance_upper_bound=_NEAR)[0] < _NEAR
    near &= (muscle.normals * outward(muscle.vertices)).sum(axis=1) > _FACING
    if near.any():
        depth[near] = np.maximum(-height_over(under, muscle.vertices[near]), 0)
        deep = np.flatnonzero(depth)
        depth[deep] *= inside(under, muscle.vertices[deep])
    return depth


def lifted_over(muscle: Mesh, under: Mapping[str, Mesh], within: tuple[float, float] = (0, 1)) -> Mesh:
    """The muscle moved outward, smoothly, where something that lies under it would show through its outer face.

    within: only what shows between these two heights along it counts.
    """
    assert muscle.fibres is not None
    start = muscle
    along, across = muscle.fibres.T
    edge = muscle.vertices[(across == 0) | (across == 1)]
    inside = np.clip(cKDTree(edge).query(muscle.vertices)[0] / _EDGE, 0, 1) if len(edge) else 1.0
    counts = inside * ((along >= within[0]) & (along <= within[1]))
    for _ in range(4):
        depth = np.zeros(len(muscle.vertices))
        for other in under.values():
            depth = np.maximum(depth, pierced(muscle, other))
        depth *= counts
        high = np.flatnonzero(depth > 0.05)
        if not len(high):
            break
        rise = np.zeros(len(muscle.vertices))
        for i in high:
            away = np.linalg.norm(muscle.vertices - muscle.vertices[i], axis=1)
            rise = np.maximum(rise, min(depth[i] + _CLEAR, _MOST) * np.exp(-((_SLOPE * away) ** 2)))
        shift = muscle.vertices + outward(muscle.vertices) * rise[:, None] - start.vertices
        length = np.linalg.norm(shift, axis=1, keepdims=True)
        muscle = moved(start, shift * np.minimum(1, _MOST / np.maximum(length, 1e-9)))
    return muscle


def bedded(muscle: Mesh, neighbour: Mesh) -> Mesh:
    """The muscle with its two edges along the fibres laid down onto the neighbour that they overlap, without a step."""
    assert muscle.fibres is not None
    assert muscle.normals is not None
    u, v = muscle.fibres.T
    shift = np.zeros_like(muscle.vertices)
    for edge in (0.0, 1.0):
        rim = np.flatnonzero(v == edge)
        rim = rim[np.argsort(u[rim], kind="stable")]
        height = height_over(neighbour, muscle.vertices[rim])
        over = np.where((height > -_SUNK) & (height < _MOST), height + _SUNK, 0)
        over = np.convolve(np.pad(over, 2, mode="edge"), np.full(5, 0.2), mode="valid")
        down = np.interp(u, u[rim], over)
        away, _ = cKDTree(muscle.vertices[rim]).query(muscle.vertices)
        fade = np.clip(1 - away / _BED, 0, 1) ** 2
        shift -= outward(muscle.vertices) * (down * fade)[:, None]
    return moved(muscle, shift)


def moved(mesh: Mesh, shift: Doubles) -> Mesh:
    """The mesh with its vertices moved by (n, 3) mm; its fine normals turn as the coarse surface does."""
    before, after = mesh.with_normals(), replace(mesh, vertices=mesh.vertices + shift).with_normals()
    assert mesh.normals is not None
    assert before.normals is not None
    assert after.normals is not None
    turned = mesh.normals + after.normals - before.normals
    turned /= np.maximum(np.linalg.norm(turned, axis=1, keepdims=True), 1e-9)
    return replace(after, normals=turned)
