"""The skin as a field in space: two star surfaces blended at the neck, what stands out of them and is hollowed out
of them, the relief of the face, lids and ears, and the cut of the bust."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates, maximum_filter

from tools.sculpt.curves import Flags, rod_distance, smooth_max, smooth_min, smooth_step
from tools.sculpt.ear import Ear
from tools.sculpt.face import Face
from tools.sculpt.grid import Grid
from tools.sculpt.lids import Lids
from tools.sculpt.mesh import Doubles, Ints
from tools.sculpt.star import Star

#: mm over which the cut faces are rounded off.
_ROUND_CUT = 16.0
#: Rods count on the skin this near to them, mm.
_REACH = 6.0


class SkinField:
    """Callable: points (n, 3) mm -> (n,) about mm outside the skin. ``push``: later outward corrections, mm."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.head = Star.of(table["head"])
        self.trunk = Star.of(table["trunk"])
        blend = table["blend"]
        self._point, self._normal = np.asarray(blend["point"], float), np.asarray(blend["normal"], float)
        self._band = float(blend["half_band"])
        self._floor, self._side = table["clip"]["z_min"], table["clip"]["x_abs_max"]
        self._forms = [_Rod(rod) for rod in table["forms"].values()]
        self._hollows = [_Rod(rod) for rod in table["hollows"].values()]
        self.face = Face(table["face"])
        self._lids = Lids(table["lids"])
        self._ear = Ear(table["ear"])
        self._pushes: list[tuple[Grid, Doubles]] = []

    def __call__(self, points: Doubles) -> Doubles:
        shape = points.shape[:-1]
        points = _folded(points)
        out = self._closed(points)
        for rod in self._hollows:
            near = rod.near(points)
            out[near] = smooth_max(out[near], -rod.distance(points[near]), rod.join)
        near = self._lids.near(points)
        out[near] = self._lids.cut(out[near], points[near])
        return out.reshape(shape)

    def _closed(self, points: Doubles) -> Doubles:
        """With lids and nostrils shut: what everything inside has to lie under."""
        points = _folded(points)
        out = self._body(points)
        for grid, push in self._pushes:
            place = ((points - grid.origin) / grid.step).T
            out -= map_coordinates(push, place, order=1, mode="nearest")
        for rod in self._forms:
            near = rod.near(points)
            out[near] = smooth_min(out[near], rod.distance(points[near]), rod.join)
        out -= self.face.height(points)
        near = self._ear.near(points)
        out[near] = self._ear.join(out[near], points[near])
        out = smooth_max(out, self._floor - points[:, 2], _ROUND_CUT)
        return smooth_max(out, points[:, 0] - self._side, _ROUND_CUT)

    def _body(self, points: Doubles) -> Doubles:
        weight = smooth_step(((points - self._point) @ self._normal + self._band) / (2 * self._band))
        above, below = weight > 0, weight < 1
        out = np.zeros(len(points))
        out[above] += weight[above] * self.head.height(points[above])
        out[below] += (1 - weight[below]) * self.trunk.height(points[below])
        return out

    def fine_lines(self) -> Doubles:
        """(k, 2) x, z on the right half: lips, lids and nostrils, which need the smallest triangles."""
        rims = [rod.mouth(self._closed) for rod in self._hollows]
        return np.concatenate([self.face.lips, self._lids.edge, *rims])

    def gradient(self, points: Doubles) -> Doubles:
        """(n, 3) by central differences."""
        return _gradient(self, points)

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
        """Raise the skin smoothly so that ``points`` (n, 3) mm lie about ``margin`` mm below it, lids shut."""
        points = _folded(points)
        points = points[self._closed(points) > -3 * margin - 3]
        slope = np.clip(np.linalg.norm(_gradient(self._closed, points), axis=1), 0.7, 2.5)
        step = 2.0
        grid = Grid.around(points.min(axis=0), points.max(axis=0), step, 24.0)
        index = np.round((points - grid.origin) / step).astype(int)
        ball = _ball(3)
        for _ in range(rounds):
            need = self._closed(points) + margin * slope
            short = need > 0.05
            if not short.any():
                return
            field = np.zeros(grid.shape)
            np.maximum.at(field, tuple(index[short].T), need[short])
            self._pushes.append((grid, gaussian_filter(maximum_filter(field, footprint=ball), 2.0)))


class _Rod:
    """A rod along a smooth curve that is added to the body or taken from it."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._spheres = np.asarray(table["rod"], float)
        self.join = float(table["join_mm"])
        centre, radius = self._spheres[:, :3], self._spheres[:, 3:] + _REACH + self.join
        self._low, self._high = (centre - radius).min(axis=0), (centre + radius).max(axis=0)

    def near(self, points: Doubles) -> Flags:
        within: Flags = ((points > self._low) & (points < self._high)).all(axis=1)
        return within

    def distance(self, points: Doubles) -> Doubles:
        return rod_distance(points, self._spheres)

    def mouth(self, body: Callable[[Doubles], Doubles]) -> Doubles:
        """(k, 2) x, z: where the rod comes out of the body."""
        axes = [np.arange(a, b, 0.8) for a, b in zip(self._low, self._high, strict=True)]
        at = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(-1, 3)
        at = at[np.abs(self.distance(at)) < 0.8]
        rim: Doubles = at[np.abs(body(at)) < 0.8][:, [0, 2]]
        return rim


def _gradient(field: Callable[[Doubles], Doubles], points: Doubles, step: float = 0.25) -> Doubles:
    shifts = np.eye(3) * step
    return np.stack([field(points + shift) - field(points - shift) for shift in shifts], axis=-1) / (2 * step)


def _folded(points: Doubles) -> Doubles:
    """(n, 3) on the right half, a copy."""
    points = np.array(points, float).reshape(-1, 3)
    points[:, 0] = np.abs(points[:, 0])
    return points


def _ball(radius: int) -> Ints:
    axis = np.arange(-radius, radius + 1)
    x, y, z = np.meshgrid(axis, axis, axis, indexing="ij")
    return (x**2 + y**2 + z**2 <= radius**2).astype(np.int64)
