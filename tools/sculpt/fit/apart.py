"""How far a built mesh and the mesh it is measured on lie apart, and what a refit says of it."""

from __future__ import annotations

import numpy as np

from tools.sculpt.distance import height_over
from tools.sculpt.mesh import Doubles, Mesh

#: mm: what of a target lies farther off than this is another structure's, where the source has several in one mesh.
REACH = 5.0
#: Points on either surface: one per so many mm², but so many at least and at most.
_AREA, _LEAST, _MOST = 2.25, 3000, 20_000


def mean_apart(mesh: Mesh, target: Mesh, shared: bool = False) -> float:
    """Mean distance of two surfaces, both ways, mm: what a table calls ``fit_mm``.

    shared: the target holds other structures too; what of it lies farther than ``REACH`` from the mesh is left out.
    """
    there, back = np.abs(height_over(mesh, _points(target))), np.abs(height_over(target, _points(mesh)))
    if shared and (there < REACH).any():
        there = there[there < REACH]
    return float((there.mean() + back.mean()) / 2)


def verdict(name: str, before: float, after: float, better: bool) -> str:
    """The sentence on one structure; mm."""
    if better:
        return f"{name}: {before:.2f} mm before, {after:.2f} mm after"
    return f"{name}: left as it is, {before:.2f} mm; the new figures come no nearer ({after:.2f} mm)"


def spread(mesh: Mesh, count: int) -> tuple[Doubles, Doubles]:
    """``count`` points evenly over a surface, always the same ones, and its normals there; both (count, 3)."""
    a, b, c = np.moveaxis(mesh.corners, 1, 0)
    vectors = np.cross(b - a, c - a)
    area = np.linalg.norm(vectors, axis=1) / 2
    total = np.cumsum(area)
    at = (np.arange(count) + 0.5) * total[-1] / count
    face = np.minimum(np.searchsorted(total, at), len(area) - 1)
    k = np.arange(count)
    p, q = np.modf(k * 0.7548776662466927)[0], np.modf(k * 0.5698402909980532)[0]
    p, q = np.where(p + q > 1, 1 - p, p)[:, None], np.where(p + q > 1, 1 - q, q)[:, None]
    points = a[face] + p * (b - a)[face] + q * (c - a)[face]
    return points, vectors[face] / np.maximum(2 * area[face], 1e-12)[:, None]


def _points(mesh: Mesh) -> Doubles:
    return spread(mesh, int(np.clip(mesh.area / _AREA, _LEAST, _MOST)))[0]
