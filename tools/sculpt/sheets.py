"""Sheets of spheres: a smooth plate through rows of spheres, as the small plates that ``spheres`` knows.

Centre and radius run along natural cubic splines through the spheres, first along each row, then across the rows,
so a curved wall needs few spheres and has no facets.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.interpolate import CubicSpline

from tools.sculpt.mesh import Doubles, Ints

#: Small plates along one side of the cell between four spheres.
_EACH = 3


def sheet(spheres: Doubles) -> list[Doubles]:
    """Plates (3, 4) x, y, z, radius of the sheet through ``spheres`` (rows, columns, 4), two or more each way."""
    rows, columns = spheres.shape[:2]
    fine = np.einsum("ai,bj,ijk->abk", weights(rows), weights(columns), spheres)
    flat = fine.reshape(-1, 4)
    return [flat[plate] for plate in plates(*fine.shape[:2])]


def weights(count: int) -> Doubles:
    """(samples, count): the share of each of ``count`` spheres of a row in each sample along it."""
    at = np.linspace(0, count - 1, _EACH * (count - 1) + 1)
    if count == 2:
        return np.column_stack([1 - at, at])
    spline: Doubles = CubicSpline(np.arange(count), np.eye(count), bc_type="natural")(at)
    return spline


def plates(rows: int, columns: int) -> Ints:
    """(m, 3) numbers of the points of a lattice (row by row) that span its triangles."""
    first = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    lower = np.column_stack([first, first + 1, first + columns + 1])
    upper = np.column_stack([first, first + columns + 1, first + columns])
    return np.concatenate([lower, upper])


def rows_of(names: Sequence[str]) -> list[list[str]]:
    """The names of the spheres of each row of a sheet of the table, e.g. ``["rim1 rim2", "wall1 wall2"]``."""
    return [row.split() for row in names]
