"""The ear: a curved sheet of cartilage with rods along its folds, hollowed out over the concha.

It is described laid flat: u mm backward from the front of the tragus, v up, w outward; ``lean_deg`` tips its top
back, ``flare_deg`` turns its rear edge away from the head.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import map_coordinates

from tools.sculpt.curves import Flags, Region, Sampled, rod_distance, smooth_curve, smooth_max, smooth_min
from tools.sculpt.mesh import Doubles

#: mm between the samples of the ear's field, and how far beyond the ear they reach.
_STEP, _REACH = 0.6, 7.0
#: mm: what stands up to this high over the sheet is taken away, this far inside the outline.
_CLEAR, _INSET = 14.0, 1.6
#: v, mm: below this the ear hangs on the cheek, and nothing is taken away.
_LOBULE = -15.0
#: mm over which the folds pass into the sheet.
_FOLD = 1.7


class Ear:
    """``join``: the ear put on a body, given as distances; ``near``: where that makes a difference."""

    def __init__(self, table: dict[str, Any]) -> None:
        frame = table["frame"]
        self._origin = np.asarray(frame["origin"], float)
        self._axes = _axes(np.radians(frame["lean_deg"]), np.radians(frame["flare_deg"]))
        self._join = float(table["join_mm"])
        folds = {name: np.asarray(spheres, float) for name, spheres in table["folds"].items()}
        curves = np.concatenate([smooth_curve(fold, 1.0) for fold in folds.values()])
        world = curves[:, :3] @ self._axes + self._origin
        self._low, self._high = world.min(axis=0) - _REACH, world.max(axis=0) + _REACH
        sheet = _Sheet(folds, table)

        def sampled(field: Any) -> Sampled:
            return Sampled(lambda points: field((points - self._origin) @ self._axes.T), self._low, self._high, _STEP)

        self._sheet = sampled(sheet.body)
        self._above = sampled(sheet.above)
        self._folds = sampled(lambda at: _union(at, list(folds.values())))

    def near(self, points: Doubles) -> Flags:
        """(n,) bool."""
        within: Flags = ((points > self._low) & (points < self._high)).all(axis=1)
        return within

    def join(self, body: Doubles, points: Doubles) -> Doubles:
        """(n,) mm: the body with the ear, at ``points`` (n, 3) near it."""
        out = smooth_min(body, self._sheet(points), self._join)
        out = smooth_max(out, -self._above(points), 1.2)
        return smooth_min(out, self._folds(points), _FOLD)


class _Sheet:
    """The sheet between the folds, in the coordinates of the flat ear."""

    def __init__(self, folds: dict[str, Doubles], table: dict[str, Any]) -> None:
        self._half = float(table["sheet_mm"]) / 2
        on_folds = np.concatenate([smooth_curve(fold, 3.0)[:, :3] for fold in folds.values()])
        on_folds[:, 2] -= self._half / 2
        between = np.concatenate([np.asarray(points, float) for points in table["sheet"].values()])
        points = np.concatenate([on_folds, between])
        self._height = RBFInterpolator(points[:, :2], points[:, 2], kernel="thin_plate_spline", smoothing=1.2)
        front = np.asarray(table["front_edge"], float)
        self._outline = Region(np.concatenate([smooth_curve(folds["helix"], 0.6)[:, :2], front]))

    def _over(self, at: Doubles) -> tuple[Doubles, Doubles]:
        """mm above the middle of the sheet, and mm outside of its outline."""
        flat = at[..., :2].reshape(-1, 2)
        u, v = (np.arange(c.min(), c.max() + 1.0, 0.75) for c in flat.T)
        grid = np.stack(np.meshgrid(u, v, indexing="ij"), axis=-1)
        height = self._height(grid.reshape(-1, 2)).reshape(grid.shape[:2])
        steep = np.sqrt(1 + sum(slope**2 for slope in np.gradient(height, 0.75)))
        place = ((flat - grid[0, 0]) / 0.75).T
        level, slope = (map_coordinates(values, place, order=1, mode="nearest") for values in (height, steep))
        over = (at[..., 2].ravel() - level) / slope
        return over.reshape(at.shape[:-1]), self._outline(flat).reshape(at.shape[:-1])

    def body(self, at: Doubles) -> Doubles:
        """mm outside of the sheet."""
        over, beyond = self._over(at)
        return smooth_max(np.abs(over) - self._half, beyond, 1.0)

    def above(self, at: Doubles) -> Doubles:
        """mm outside of the room over the sheet, where nothing of the head may stand."""
        over, beyond = self._over(at)
        room = np.maximum(np.maximum(self._half - over, over - _CLEAR), beyond + _INSET)
        return np.maximum(room, _LOBULE - at[..., 1])


def _union(at: Doubles, rods: list[Doubles]) -> Doubles:
    """mm to the nearest of the rods, passing smoothly from one to the next; at most ``_REACH``."""
    out = np.full(at.shape[:-1], _REACH)
    for rod in rods:
        reach = rod[:, 3:] + _REACH
        low, high = (rod[:, :3] - reach).min(axis=0), (rod[:, :3] + reach).max(axis=0)
        near = ((at > low) & (at < high)).all(axis=-1)
        out[near] = smooth_min(out[near], rod_distance(at[near], rod), 1.0)
    return out


def _axes(lean: float, flare: float) -> Doubles:
    """(3, 3) rows: the directions of u, v and w."""
    back = np.array([np.sin(flare), -np.cos(flare), 0.0])
    up = np.array([0.0, 0, 1])
    out = np.array([np.cos(flare), np.sin(flare), 0.0])
    return np.stack([back * np.cos(lean) - up * np.sin(lean), up * np.cos(lean) + back * np.sin(lean), out])
