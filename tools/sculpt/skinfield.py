"""The skin as a field in space: two star surfaces blended at the neck, the ears, and the cut of the bust."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates, maximum_filter

from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Ints
from tools.sculpt.spheres import SphereMesh, distance
from tools.sculpt.star import Star

#: mm over which the cut faces are rounded off.
_ROUND_CUT = 16.0
#: The ear is looked at only within this distance, mm.
_EAR_REACH = 12.0


def smooth_min(a: Doubles, b: Doubles, k: float) -> Doubles:
    """The lesser of both, with a fillet of about k mm where they are equal."""
    x = np.clip(0.5 + 0.5 * (a - b) / k, 0, 1)
    return a * (1 - x) + b * x - k * x * (1 - x)


class SkinField:
    """Callable: points (n, 3) mm -> (n,) about mm outside the skin. ``push``: later outward corrections, mm."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.head = Star.of(table["head"])
        self.trunk = Star.of(table["trunk"])
        blend = table["blend"]
        self._point, self._normal = np.asarray(blend["point"], float), np.asarray(blend["normal"], float)
        self._band = float(blend["half_band"])
        self._floor, self._side = table["clip"]["z_min"], table["clip"]["x_abs_max"]
        self._join = table["ear"]["join_mm"]
        self._ear = SphereMesh.of(table["ear"]).simplices
        low, high = SphereMesh(self._ear).bounds
        self._ear_low, self._ear_high = low - _EAR_REACH, high + _EAR_REACH
        self._pushes: list[tuple[Grid, Doubles]] = []

    def __call__(self, points: Doubles) -> Doubles:
        shape = points.shape[:-1]
        points = points.reshape(-1, 3) * np.array([1.0, 1, 1])
        points[:, 0] = np.abs(points[:, 0])
        out = self._body(points)
        for grid, push in self._pushes:
            place = ((points - grid.origin) / grid.step).T
            out -= map_coordinates(push, place, order=1, mode="nearest")
        near = ((points > self._ear_low) & (points < self._ear_high)).all(axis=1)
        if near.any():
            out[near] = smooth_min(out[near], self._ear_distance(points[near]), self._join)
        out = -smooth_min(-out, points[:, 2] - self._floor, _ROUND_CUT)
        return (-smooth_min(-out, self._side - points[:, 0], _ROUND_CUT)).reshape(shape)

    def _body(self, points: Doubles) -> Doubles:
        s = np.clip(((points - self._point) @ self._normal + self._band) / (2 * self._band), 0, 1)
        weight = s * s * (3 - 2 * s)
        out = np.empty(len(points))
        above, below = weight > 0, weight < 1
        out[:] = 0
        out[above] += weight[above] * self.head.height(points[above])
        out[below] += (1 - weight[below]) * self.trunk.height(points[below])
        return out

    def _ear_distance(self, points: Doubles) -> Doubles:
        nearest: Doubles = np.min([distance(points, simplex) for simplex in self._ear], axis=0)
        return nearest

    def gradient(self, points: Doubles, step: float = 0.25) -> Doubles:
        """(n, 3) by central differences."""
        shifts = np.eye(3) * step
        return np.stack([self(points + shift) - self(points - shift) for shift in shifts], axis=-1) / (2 * step)

    def project(self, points: Doubles) -> Doubles:
        """The points moved along the gradient onto the skin."""
        points = points.copy()
        for _ in range(3):
            gradient = self.gradient(points)
            square = np.maximum((gradient**2).sum(axis=1), 0.25)
            step = (self(points) / square)[:, None] * gradient
            length = np.linalg.norm(step, axis=1, keepdims=True)
            points -= step * np.minimum(1, 3.0 / np.maximum(length, 1e-9))
        return points

    def push_over(self, points: Doubles, margin: float, rounds: int = 4) -> None:
        """Raise the skin smoothly so that ``points`` (n, 3) mm lie about ``margin`` mm below it."""
        points = points * np.array([1.0, 1, 1])
        points[:, 0] = np.abs(points[:, 0])
        points = points[self(points) > -3 * margin - 3]
        slope = np.clip(np.linalg.norm(self.gradient(points), axis=1), 0.7, 2.5)
        step = 2.0
        grid = Grid.around(points.min(axis=0), points.max(axis=0), step, 24.0)
        index = np.round((points - grid.origin) / step).astype(int)
        ball = _ball(3)
        for _ in range(rounds):
            need = self(points) + margin * slope
            short = need > 0.05
            if not short.any():
                return
            field = np.zeros(grid.shape)
            np.maximum.at(field, tuple(index[short].T), need[short])
            self._pushes.append((grid, gaussian_filter(maximum_filter(field, footprint=ball), 2.0)))


def _ball(radius: int) -> Ints:
    axis = np.arange(-radius, radius + 1)
    x, y, z = np.meshgrid(axis, axis, axis, indexing="ij")
    return (x**2 + y**2 + z**2 <= radius**2).astype(np.int64)
