"""Slabs: sheets with a thickness, united into one bone with small fillets where they meet.

A slab is the sheet of which muscles are made (``app.anatomy.fibres``): a B-spline middle surface over (u, v) and a
grid of thicknesses, so it can be a blade, a crest, a shallow dish or, with two columns of control points, a tube of
elliptical sections. A part of a table has

- ``slabs``: named, each with ``control`` (nu rows of nv points [x, y, z] mm), ``thickness`` (mm, spread evenly over
  u and v), ``edge`` and ``cap`` (how square it ends across and along: 2 = an ellipse, larger = blunter) and, for a
  bone that the midplane halves, ``mirror``: ``halves`` (the last column lies on the midplane and the other columns
  are repeated on the right) or ``twice`` (the whole slab is repeated on the right); ``corners``: how round its
  outline is (0 = four square corners, 1 = an ellipse; 0.8 when left out);
  ``carve``: true takes the slab away from the union of the others (a notch);
- ``fillet``: mm, how far from the crease the surfaces of two slabs begin to lean into each other;
- ``step``: mm of the sampling grid (0.8 when left out).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.ndimage import binary_dilation, gaussian_filter
from scipy.spatial import cKDTree

from app.anatomy.fibres import FibreSheet
from app.anatomy.frame import MIRROR
from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Ints, Mesh

#: Value of a field away from its slab, mm.
FAR = 9.0
#: How far from a slab its field is followed at least, mm.
_NEAR = 2.0
#: Distance of the points of a slab's own surface by which the field is measured, mm.
_SPACING = 0.5
#: ``corners`` where a table does not say.
_CORNERS = 0.8
#: mm of the sampling grid where a table does not say, and of the blur that takes away its stairs.
_STEP, _BLUR = 0.8, 0.6
#: Nearest points whose tangent planes are averaged.
_PLANES = 4


@dataclass(frozen=True, eq=False)
class Slab(FibreSheet):
    """A sheet whose four corners are rounded. corners: 0 leaves them square, 1 makes the outline an ellipse."""

    corners: float = 0.0

    def mid(self, u: ArrayLike, v: ArrayLike) -> Doubles:
        """(..., 3) point of the middle surface."""
        return super().mid(*self.within(u, v))

    def tangents(self, u: ArrayLike, v: ArrayLike) -> tuple[Doubles, Doubles]:
        """(..., 3) two directions along the middle surface."""
        return super().tangents(*self.within(u, v))

    def within(self, u: ArrayLike, v: ArrayLike) -> tuple[Doubles, Doubles]:
        """Where on the middle surface (u, v) lies when the square of all (u, v) has its corners drawn in."""
        s, t = 2 * np.asarray(u, float) - 1, 2 * np.asarray(v, float) - 1
        draw = self.corners / 2
        return (1 + s * np.sqrt(1 - draw * t**2)) / 2, (1 + t * np.sqrt(1 - draw * s**2)) / 2


def slabs_of(part: dict[str, Any]) -> dict[str, list[Slab]]:
    """Name -> its sheet, or the sheet and its mirror image."""
    return {name: sheets_of(row) for name, row in part["slabs"].items()}


def sheets_of(row: dict[str, Any]) -> list[Slab]:
    """The sheets one row of a table stands for.

    Raises ValueError when ``mirror`` is a word this module does not know.
    """
    control, thickness = np.asarray(row["control"], float), np.asarray(row["thickness"], float)
    mirror = row.get("mirror", "")
    if mirror == "halves":
        control = np.concatenate([control, control[:, -2::-1] * MIRROR], axis=1)
        control[:, control.shape[1] // 2, 0] = 0
        thickness = np.concatenate([thickness, thickness[:, -2::-1]], axis=1)
    sheet = Slab(control, thickness, float(row["edge"]), float(row["cap"]), corners=row.get("corners", _CORNERS))
    if mirror == "twice":
        return [sheet, replace(sheet, control=(control * MIRROR)[:, ::-1], thicknesses=thickness[:, ::-1])]
    if mirror not in ("", "halves"):
        raise ValueError(f"mirror: {mirror!r} is neither halves nor twice")
    return [sheet]


def shell(sheet: Slab, spacing: float = _SPACING) -> Mesh:
    """The slab alone as a closed mesh with normals; ``fibres`` are its (u, v)."""
    skin = sheet.tessellate(spacing, least=(12, 10))
    mesh = Mesh(skin.vertices, skin.faces.astype(np.int64), None, skin.uv)
    return (mesh if mesh.volume > 0 else replace(mesh, faces=mesh.faces[:, ::-1].copy())).with_normals()


def united(part: dict[str, Any]) -> Mesh:
    """The closed surface of all slabs of a part."""
    carved = [part["slabs"][name].get("carve", False) for name, sheets in slabs_of(part).items() for _ in sheets]
    shells = [shell(sheet) for sheets in slabs_of(part).values() for sheet in sheets]
    corners = np.concatenate([piece.vertices for piece in shells])
    grid = Grid.around(corners.min(axis=0), corners.max(axis=0), part.get("step", _STEP), 3.0)
    field = np.full(grid.shape, FAR)
    reach = max(part["fillet"], _NEAR)
    for carve, piece in sorted(zip(carved, shells, strict=True), key=lambda pair: pair[0]):
        box = grid.box(piece.vertices.min(axis=0) - reach, piece.vertices.max(axis=0) + reach)
        there = _field(piece, grid, box, reach)
        field[box] = (
            np.maximum(field[box], -there) if carve else _filleted(field[box], there, part["fillet"], grid.step)
        )
    field = gaussian_filter(field, _BLUR / grid.step, mode="nearest")
    return grid.surface(field).without_crumbs()


def plane_distance(points: Doubles, normals: Doubles, tree: cKDTree, at: Doubles) -> Doubles:
    """(n,) mm from ``at`` (n, 3) to a surface given by points and outward normals; negative inside."""
    found = tree.query(at, k=_PLANES)
    gap, nearest = np.asarray(found[0]), np.asarray(found[1])
    height = ((at[:, None] - points[nearest]) * normals[nearest]).sum(axis=2)
    weight = 1 / (gap + 0.05) ** 2
    result: Doubles = (height * weight).sum(axis=1) / weight.sum(axis=1)
    return result


def _field(piece: Mesh, grid: Grid, box: tuple[slice, slice, slice], reach: float) -> Doubles:
    """(nx, ny, nz) mm in ``box``: distance to one slab, ``FAR`` beyond ``reach`` mm from it.

    What is inside is counted, not told by the nearest plane: where a thick slab bends sharply its faces cross.
    """
    assert piece.normals is not None
    points = grid.points(box)
    cell: Ints = np.rint((piece.vertices - points[0, 0, 0]) / grid.step).astype(np.int64)
    near = np.zeros(points.shape[:3], bool)
    near[tuple(np.clip(cell, 0, np.array(near.shape) - 1).T)] = True
    near = binary_dilation(near, iterations=int(np.ceil(reach / grid.step)) + 1)
    inside = _turns(piece, points[0, 0, 0], grid.step, near.shape) > 0
    field = np.where(inside, -FAR, FAR)
    tree = cKDTree(piece.vertices)
    height = np.clip(plane_distance(piece.vertices, piece.normals, tree, points[near]), -FAR, FAR)
    wrong = (height < 0) != inside[near]
    gap = np.asarray(tree.query(points[near][wrong])[0])
    height[wrong] = np.where(inside[near][wrong], -gap, np.minimum(gap, 0.1))
    field[near] = height
    return field


def _turns(piece: Mesh, origin: Doubles, step: float, shape: tuple[int, ...]) -> Ints:
    """(nx, ny, nz) how often the surface winds round each sample: crossings counted along z, with their sign."""
    # Rays beside the samples by a hair, so that none passes through a vertex.
    corners = (piece.corners - origin) / step + np.array([1.234e-4, 0.987e-4, 0])
    low = np.ceil(corners[:, :, :2].min(axis=1)).astype(np.int64)
    size = np.floor(corners[:, :, :2].max(axis=1)).astype(np.int64) - low + 1
    crossings = np.zeros((shape[0], shape[1], shape[2] + 1), np.int64)
    for i in range(int(size[:, 0].max())):
        for j in range(int(size[:, 1].max())):
            mine = np.flatnonzero((size[:, 0] > i) & (size[:, 1] > j))
            column = low[mine] + [i, j]
            a, b, c = np.moveaxis(corners[mine][:, :, :2], 1, 0)
            double = _cross(b - a, c - a)
            wa, wb = _cross(b - column, c - column), _cross(c - column, a - column)
            weights = np.stack([wa, wb, double - wa - wb], axis=1) / np.where(double == 0, np.inf, double)[:, None]
            hit = (weights > 0).all(axis=1) & (column >= 0).all(axis=1) & (column < shape[:2]).all(axis=1)
            z = (weights * corners[mine][:, :, 2]).sum(axis=1)[hit]
            height = np.clip(np.ceil(z), 0, shape[2]).astype(np.int64)
            np.add.at(crossings, (*column[hit].T, height), np.where(double[hit] < 0, 1, -1))
    turns: Ints = np.cumsum(crossings, axis=2)[:, :, :-1]
    return turns


def _cross(one: Doubles, other: Doubles) -> Doubles:
    area: Doubles = one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]
    return area


def _filleted(one: Doubles, other: Doubles, reach: float, step: float) -> Doubles:
    """Union of two fields, rounded only where their surfaces cross: sheets that run along each other do not swell."""
    apart = np.abs(one - other)
    close = (apart < reach) & (np.maximum(one, other) < FAR)
    slopes = zip(np.gradient(one, step), np.gradient(other, step), strict=True)
    lean = np.sum([slope * there for slope, there in slopes], axis=0)[close]
    reach_here = reach * np.clip(1 - lean, 0, 1)
    union = np.minimum(one, other)
    overlap = np.maximum(reach_here - apart[close], 0)
    union[close] -= overlap**2 / np.maximum(4 * reach_here, 1e-9)
    return union
