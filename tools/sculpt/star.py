"""Star surfaces: a B-spline radius over the directions from a centre, with the pole at the ear.

A direction d has u = asin(|dx| / |d|) (0 on the midplane, 90 degrees at the side) and v = atan2(dz, dy) (0 front,
90 up, 180 back, 270 down). Left and right are the same by construction, and knots can be packed at the face.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from scipy.interpolate import BSpline
from scipy.ndimage import map_coordinates

from tools.sculpt.mesh import Doubles

#: Samples per degree of the table that stands for the splines.
_PER_DEGREE = 4


@dataclass(frozen=True, eq=False)
class Star:
    """centre: (3,) mm. u_knots, v_knots: degrees. coefficients: (rows over u, columns over v) mm."""

    centre: Doubles
    u_knots: Doubles
    v_knots: Doubles
    coefficients: Doubles

    @classmethod
    def of(cls, table: dict[str, Any]) -> Star:
        """From ``centre``, ``u_knots_deg``, ``v_knots_deg`` and ``radius_mm``, whose last row may be one number."""
        rows = [np.asarray(row, float) for row in table["radius_mm"]]
        return cls(
            np.asarray(table["centre"], float),
            np.asarray(table["u_knots_deg"], float),
            np.asarray(table["v_knots_deg"], float),
            np.stack([np.broadcast_to(row, rows[0].shape) for row in rows]),
        )

    def radius(self, directions: Doubles) -> Doubles:
        """(...) mm: the radius along ``directions`` (..., 3), of any length."""
        u, v = self.angles(directions)
        place = np.stack([u * _PER_DEGREE + 1, v * _PER_DEGREE + 1])
        radii: Doubles = map_coordinates(self._table, place, order=3, mode="nearest", prefilter=False)
        return radii

    def height(self, points: Doubles) -> Doubles:
        """(...) mm: how far ``points`` (..., 3) lie outside the surface, along the ray from the centre."""
        offset = points - self.centre
        out: Doubles = np.linalg.norm(offset, axis=-1) - self.radius(offset)
        return out

    def angles(self, directions: Doubles) -> tuple[Doubles, Doubles]:
        """(...) u and v, degrees, of ``directions`` (..., 3)."""
        x, y, z = np.moveaxis(directions, -1, 0)
        return np.degrees(np.arctan2(np.abs(x), np.hypot(y, z))), np.degrees(np.arctan2(z, y)) % 360

    def bases(self, u: Doubles, v: Doubles) -> tuple[Doubles, Doubles]:
        """(n, rows), (m, columns): how much each row and column of the coefficients counts at these degrees."""
        knots_u = np.concatenate([np.repeat(self.u_knots[0], 3), self.u_knots, np.repeat(self.u_knots[-1], 3)])
        knots_v = np.concatenate([self.v_knots[-3:] - 360, self.v_knots, self.v_knots[:4] + 360])
        rows, columns = self.coefficients.shape
        along = BSpline(knots_u, np.eye(rows + 1), 3)(u)
        around = BSpline(knots_v, np.eye(columns + 3), 3)((v - knots_v[3]) % 360 + knots_v[3])
        around[..., :3] += around[..., columns:]
        return np.concatenate([along[..., :1] + along[..., 1:2], along[..., 2:]], axis=-1), around[..., :columns]

    def middles(self) -> tuple[Doubles, Doubles]:
        """Degrees of the middles of the rows' and of the columns' basis functions."""
        knots_u = np.concatenate([np.repeat(self.u_knots[0], 3), self.u_knots, np.repeat(self.u_knots[-1], 3)])
        knots_v = np.concatenate([self.v_knots[-3:] - 360, self.v_knots, self.v_knots[:4] + 360])
        rows, columns = self.coefficients.shape
        u = np.array([knots_u[k + 1 : k + 4].mean() for k in range(1, rows + 1)])
        return u, np.array([knots_v[k + 1 : k + 4].mean() for k in range(columns)])

    @cached_property
    def _table(self) -> Doubles:
        """Spline coefficients of the radius every quarter degree, with one sample beyond each end.

        Read as a cubic B-spline (no prefilter) it blurs by a tenth of a degree, which nobody can see.
        """
        u = np.abs(np.arange(-1, 90 * _PER_DEGREE + 2) / _PER_DEGREE)
        u = np.where(u > 90, 180 - u, u)
        v = np.arange(-1, 360 * _PER_DEGREE + 2) / _PER_DEGREE
        basis_u, basis_v = self.bases(u, v)
        table: Doubles = basis_u @ self.coefficients @ basis_v.T
        return table
