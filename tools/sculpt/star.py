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
        return cls(
            np.asarray(table["centre"], float),
            np.asarray(table["u_knots_deg"], float),
            np.asarray(table["v_knots_deg"], float),
            np.asarray(table["radius_mm"], float),
        )

    def radius(self, directions: Doubles) -> Doubles:
        """(...) mm: the radius along ``directions`` (..., 3), of any length."""
        x, y, z = np.moveaxis(directions, -1, 0)
        u = np.degrees(np.arctan2(np.abs(x), np.hypot(y, z)))
        v = np.degrees(np.arctan2(z, y)) % 360
        place = np.stack([u * _PER_DEGREE + 1, v * _PER_DEGREE + 1])
        radii: Doubles = map_coordinates(self._table, place, order=3, mode="nearest", prefilter=False)
        return radii

    def height(self, points: Doubles) -> Doubles:
        """(...) mm: how far ``points`` (..., 3) lie outside the surface, along the ray from the centre."""
        offset = points - self.centre
        out: Doubles = np.linalg.norm(offset, axis=-1) - self.radius(offset)
        return out

    @cached_property
    def _table(self) -> Doubles:
        """Spline coefficients of the radius every quarter degree, with one sample beyond each end.

        Read as a cubic B-spline (no prefilter) it blurs by a tenth of a degree, which nobody can see.
        """
        u = np.abs(np.arange(-1, 90 * _PER_DEGREE + 2) / _PER_DEGREE)
        u = np.where(u > 90, 180 - u, u)
        v = np.arange(-1, 360 * _PER_DEGREE + 2) / _PER_DEGREE
        knots_u = np.concatenate([np.repeat(self.u_knots[0], 3), self.u_knots, np.repeat(self.u_knots[-1], 3)])
        knots_v = np.concatenate([self.v_knots[-3:] - 360, self.v_knots, self.v_knots[:4] + 360])
        v = (v - knots_v[3]) % 360 + knots_v[3]
        rows = np.concatenate([self.coefficients[:1], self.coefficients])
        wrapped = np.concatenate([rows, rows[:, :3]], axis=1)
        basis_u = BSpline(knots_u, np.eye(len(rows)), 3)(u)
        basis_v = BSpline(knots_v, np.eye(wrapped.shape[1]), 3)(v)
        table: Doubles = basis_u @ wrapped @ basis_v.T
        return table
