"""Sphere meshes: spheres joined by links (two) and plates (three), as a distance field on a grid.

Between the spheres centre and radius are interpolated linearly, so a plate is a slab with round edges whose
thickness varies, and a link is a round rod. A bone is the union of all of them, of rods along smooth ``curves``, and
of smooth ``sheets`` (see ``sheets.py``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from scipy.interpolate import CubicSpline

from app.anatomy.frame import MIRROR
from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles
from tools.sculpt.sheets import plates, rows_of, sheet

#: Value of the field where no simplex is near, and how far round each simplex it is evaluated, mm.
FAR = 4.0
_FLIP = np.append(MIRROR, 1.0)


@dataclass(frozen=True, eq=False)
class SphereMesh:
    """spheres: (n, 4) x, y, z, radius. simplices: rows of 2 or 3 of them, each (k, 4); mirror images included."""

    simplices: tuple[Doubles, ...]

    @classmethod
    def of(cls, table: dict[str, Any]) -> SphereMesh:
        """Read ``spheres``, ``joints`` and, when given, ``curves``, ``sheets``, ``symmetric``, ``r_min`` (mm).

        Raises KeyError with the name when a joint names a sphere that is not there.
        """
        named = named_spheres(table)
        chosen = [_at(named, joint) for joint in joints(table)]
        for curve in table.get("curves", ()):
            chosen += _rods(_at(named, curve.split("-")))
        for rows in table.get("sheets", {}).values():
            chosen += sheet(np.stack([_at(named, row) for row in rows_of(rows)]))
        if table.get("symmetric"):
            chosen += [simplex * _FLIP for simplex in chosen]
        return cls(tuple(chosen))

    @property
    def bounds(self) -> tuple[Doubles, Doubles]:
        """Lowest and highest corner of the whole, mm."""
        spheres = np.concatenate(self.simplices)
        centre, radius = spheres[:, :3], spheres[:, 3:]
        return (centre - radius).min(axis=0), (centre + radius).max(axis=0)

    def field(self, grid: Grid) -> Doubles:
        """(nx, ny, nz) mm on ``grid``: negative inside, ``FAR`` wherever no simplex is near."""
        field = np.full(grid.shape, FAR)
        for box, points, simplex in self._boxes(grid):
            field[box] = np.minimum(field[box], distance(points, simplex))
        return field

    def _boxes(self, grid: Grid) -> Iterator[tuple[tuple[slice, slice, slice], Doubles, Doubles]]:
        for simplex in self.simplices:
            reach = simplex[:, 3:] + FAR
            box = grid.box((simplex[:, :3] - reach).min(axis=0), (simplex[:, :3] + reach).max(axis=0))
            if all(part.stop > part.start for part in box):
                yield box, grid.points(box), simplex


def named_spheres(table: dict[str, Any]) -> dict[str, Doubles]:
    """Name -> (4,) x, y, z, radius of a table's ``spheres``: the third of the part ``spine`` is ``spine3``."""
    least = table.get("r_min", 0.5)
    return {
        f"{part}{k}": np.array([*sphere[:3], max(sphere[3], least)], float)
        for part, spheres in table["spheres"].items()
        for k, sphere in enumerate(spheres, 1)
    }


def joints(table: dict[str, Any]) -> list[list[str]]:
    """The two or three names of every link and plate."""
    return [joint.split("-") for joint in table.get("joints", "").split()]


def net(table: dict[str, Any]) -> list[list[str]]:
    """Which spheres hang together: the joints, links along every curve, flat plates between neighbours in a sheet."""
    found = joints(table)
    for curve in table.get("curves", ()):
        found += [list(pair) for pair in pairwise(curve.split("-"))]
    for rows in map(rows_of, table.get("sheets", {}).values()):
        flat = [name for row in rows for name in row]
        found += [[flat[k] for k in plate] for plate in plates(len(rows), len(rows[0])).tolist()]
    return found


def _at(named: dict[str, Doubles], names: list[str]) -> Doubles:
    """(k, 4) the spheres of these names; a name with a prime is the mirror image (x -> -x) of that sphere."""
    return np.stack([named[name[:-1]] * _FLIP if name.endswith("'") else named[name] for name in names])


def _rods(spheres: Doubles, each: int = 5) -> list[Doubles]:
    """Links along a smooth curve through the spheres, ``each`` between two of them."""
    chord = np.r_[0, np.cumsum(np.linalg.norm(np.diff(spheres[:, :3], axis=0), axis=1))]
    at = np.interp(np.linspace(0, len(chord) - 1, each * (len(chord) - 1) + 1), np.arange(len(chord)), chord)
    smooth = CubicSpline(chord, spheres)(at)
    return [smooth[i : i + 2] for i in range(len(smooth) - 1)]


def distance(points: Doubles, simplex: Doubles) -> Doubles:
    """(...) mm from ``points`` (..., 3) to one link or plate (2 or 3 spheres); negative inside."""
    if len(simplex) == 2:
        return _to_link(points, simplex[0], simplex[1])
    first, second, third = simplex
    edges = np.minimum(_to_link(points, first, second), _to_link(points, second, third))
    edges = np.minimum(edges, _to_link(points, third, first))
    one, two, gap = second[:3] - first[:3], third[:3] - first[:3], points - first[:3]
    normal = np.cross(one, two)
    square = normal @ normal
    if square < 1e-9:
        return edges
    w1 = np.cross(gap, two) @ normal / square
    w2 = np.cross(one, gap) @ normal / square
    radius = first[3] + (second[3] - first[3]) * w1 + (third[3] - first[3]) * w2
    slab = np.abs(gap @ normal) / np.sqrt(square) - radius
    inside = (w1 >= 0) & (w2 >= 0) & (w1 + w2 <= 1)
    return np.where(inside, np.minimum(edges, slab), edges)


def _to_link(points: Doubles, a: Doubles, b: Doubles) -> Doubles:
    axis = b[:3] - a[:3]
    gap = points - a[:3]
    t = np.clip(gap @ axis / max(float(axis @ axis), 1e-12), 0, 1)
    result: Doubles = np.linalg.norm(gap - t[..., None] * axis, axis=-1) - (a[3] + t * (b[3] - a[3]))
    return result
