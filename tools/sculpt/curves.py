"""Smooth curves through a few points: rods of changing thickness along them, and outlines seen from one side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline
from scipy.ndimage import gaussian_filter, map_coordinates
from scipy.spatial import cKDTree

from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles
from tools.sculpt.spheres import distance

Flags = NDArray[np.bool_]

#: A distance that no feature reaches, mm.
FAR = 1e3


def smooth_curve(through: Any, step: float) -> Doubles:
    """(k, columns) samples about ``step`` mm apart on a smooth curve through the rows; all columns run along."""
    rows = np.asarray(through, float)
    places = rows[:, :3] if rows.shape[1] > 2 else rows
    chord = np.r_[0, np.cumsum(np.linalg.norm(np.diff(places, axis=0), axis=1))]
    along = np.linspace(0, chord[-1], max(8, int(np.ceil(chord[-1] / step)) + 1))
    curve: Doubles = CubicSpline(chord, rows)(along)
    return curve


def rod_distance(points: Doubles, spheres: Any, step: float = 2.0) -> Doubles:
    """(...) mm from ``points`` (..., 3) to a round rod along the smooth curve through ``spheres`` (n, 4)."""
    curve = smooth_curve(spheres, step)
    nearest: Doubles = np.min([distance(points, curve[i : i + 2]) for i in range(len(curve) - 1)], axis=0)
    return nearest


class Region:
    """The inside of a closed outline (n, 2) in a plane; called with points (m, 2) it gives mm, negative inside.

    rounding: mm by which sharp corners are blurred.
    """

    def __init__(self, outline: Doubles, margin: float = 12.0, step: float = 0.25, rounding: float = 0.0) -> None:
        closed = np.vstack([outline, outline[:1]])
        dense = np.concatenate([np.linspace(a, b, 12)[:-1] for a, b in pairwise(closed)])
        self._origin, self._step = outline.min(axis=0) - margin, step
        count = np.ceil((np.ptp(outline, axis=0) + 2 * margin) / step).astype(int) + 1
        axes = [start + step * np.arange(n) for start, n in zip(self._origin, count, strict=True)]
        at = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)
        far, _ = cKDTree(dense).query(at)
        self._values = gaussian_filter(np.where(_inside(at, closed), -far, far), rounding / step, mode="nearest")

    def __call__(self, points: Doubles) -> Doubles:
        place = ((points - self._origin) / self._step).T
        value: Doubles = map_coordinates(self._values, place, order=1, mode="nearest")
        return value


def _inside(points: Doubles, closed: Doubles) -> Flags:
    """True where a ray crosses the outline an odd number of times."""
    x, y = points[..., 0], points[..., 1]
    odd: Flags = np.zeros(x.shape, bool)
    for (x1, y1), (x2, y2) in pairwise(closed):
        if y1 != y2:
            odd ^= ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) / (y2 - y1) * (x2 - x1))
    return odd


class Sampled:
    """A field of points, worked out once on a grid and read from it smoothly; ``FAR`` outside of its box."""

    def __init__(self, field: Callable[[Doubles], Doubles], low: Any, high: Any, step: float) -> None:
        grid = Grid.around(np.asarray(low, float), np.asarray(high, float), step, 2 * step)
        self._origin, self._step = grid.origin, step
        self._values = field(grid.points())
        self._top = grid.origin + step * (np.array(grid.shape) - 2)

    def __call__(self, points: Doubles) -> Doubles:
        """(n,) at ``points`` (n, 3) mm. Read as a cubic B-spline, which rounds edges off by half a step."""
        out = np.full(len(points), FAR)
        near = ((points > self._origin + self._step) & (points < self._top)).all(axis=1)
        place = ((points[near] - self._origin) / self._step).T
        out[near] = map_coordinates(self._values, place, order=3, mode="nearest", prefilter=False)
        return out


def smooth_step(x: Doubles) -> Doubles:
    """0 below 0, 1 above 1, and smoothly from one to the other between them."""
    x = np.clip(x, 0, 1)
    return x * x * (3 - 2 * x)


def smooth_min(a: Doubles, b: Doubles, k: float) -> Doubles:
    """The lesser of both, with a fillet of about k mm where they are equal."""
    x = np.clip(0.5 + 0.5 * (a - b) / k, 0, 1)
    return a * (1 - x) + b * x - k * x * (1 - x)


def smooth_max(a: Doubles, b: Doubles, k: float) -> Doubles:
    """The greater of both, rounded off by about k mm where they are equal."""
    return -smooth_min(-a, -b, k)
