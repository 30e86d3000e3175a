"""The relief of the face: lips, brows, and strokes (folds, grooves, ridges), as heights over the smooth skin."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from tools.sculpt.curves import Flags, smooth_curve, smooth_step
from tools.sculpt.mesh import Doubles

#: Paths of two columns are drawn from the front; they count on the skin before this y, mm, and fade in over 10 mm.
_FRONT = 52.0
#: A bell is looked at within this many of its half widths.
_BELLS = 2.6
#: Profiles factor * t * (1 - t) ** power of the rolls of the lips, from the crease (0) to the border (1), about 1 high;
#: the lower one passes into the chin without an edge, and has this share of the upper one's ridge.
_UPPER_ROLL, _LOWER_ROLL, _LOWER_RIDGE = (4.2, 1.2), (5.5, 1.7), 0.3
#: Share of the rise with which the upper hairs of the brow lie down, and how much a hair bends on its way, radians.
_COMBED_DOWN, _BEND = 0.4, 0.25
_GOLDEN = 0.618034


class Face:
    """Height over the smooth skin at any place. Built from the part ``face`` of the skin's table."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._strokes = [_Stroke(stroke) for stroke in table["strokes"].values()]
        self._lips, self._brow = _Lips(table["lips"]), _Brow(table["brow"])

    def height(self, points: Doubles) -> Doubles:
        """(n,) mm outward at ``points`` (n, 3) mm, both sides alike."""
        at = np.column_stack([np.abs(points[:, 0]), points[:, 1:]])
        total = np.zeros(len(at))
        parts: list[_Stroke | _Lips | _Brow] = [*self._strokes, self._lips, self._brow]
        for part in parts:
            near = part.near(at)
            if near.any():
                total[near] += part.height(at[near])
        return total

    @property
    def lips(self) -> Doubles:
        """(k, 2) x, z along the mouth and the borders of the lips, right half."""
        return self._lips.lines

    @property
    def hairs(self) -> Doubles:
        """(k, 2) x, z along the hairs of the brow, right half."""
        return self._brow.hairs[:, :2]


class _Stroke:
    """path: (n, 2) x, z from the front or (n, 3) in space, right half, with the half width as one more column."""

    def __init__(self, table: dict[str, Any]) -> None:
        path = np.asarray(table["path"], float)
        width = np.broadcast_to(np.asarray(table["width"], float), len(path))
        curve = smooth_curve(np.column_stack([path, width]), 0.25)
        self._flat = path.shape[1] == 2
        self._path, self._width = curve[:, :-1], np.maximum(curve[:, -1], 0.3)
        self._height = float(table["height"])
        t = np.linspace(0, 1, len(curve))
        start = np.ones_like(t) if path[0, 0] == 0 else np.clip(t / 0.25, 0, 1)
        self._fade = smooth_step(np.minimum(start, np.clip((1 - t) / 0.25, 0, 1) if path[-1, 0] else 1))
        self._tree = cKDTree(self._path)
        reach = _BELLS * self._width.max()
        self._low, self._high = self._path.min(axis=0) - reach, self._path.max(axis=0) + reach

    def _place(self, at: Doubles) -> Doubles:
        return at[:, [0, 2]] if self._flat else at

    def near(self, at: Doubles) -> Flags:
        place = self._place(at)
        within: Flags = ((place > self._low) & (place < self._high)).all(axis=1)
        return within & (at[:, 1] > _FRONT) if self._flat else within

    def height(self, at: Doubles) -> Doubles:
        far, nearest = self._tree.query(self._place(at))
        front = np.clip((at[:, 1] - _FRONT) / 10, 0, 1) if self._flat else 1.0
        height: Doubles = self._height * self._fade[nearest] * np.exp(-((far / self._width[nearest]) ** 2)) * front
        return height


class _Lips:
    """Two rolls that meet in a crease, each with a sharp border and a fine pale ridge round it."""

    def __init__(self, table: dict[str, Any]) -> None:
        curves = [_across(table[name]) for name in ("mouth_line", "upper_border", "lower_border")]
        self._middle, self._upper, self._lower = curves
        self._corner = self._middle[-1, 0]
        self._full = table["upper_mm"], table["lower_mm"]
        self._crease, self._crease_half = table["crease_mm"], table["crease_width_mm"]
        self._ridge, self._tubercle, self._pillow = table["ridge_mm"], table["tubercle_mm"], table["pillow_mm"]
        self.lines = np.concatenate(curves)
        self.lines = self.lines[self.lines[:, 0] > -1]

    def near(self, at: Doubles) -> Flags:
        x, y, z = at.T
        near: Flags = (x < self._corner + 5) & (y > _FRONT) & (np.abs(z - self._middle[-1, 1]) < 18)
        return near

    def height(self, at: Doubles) -> Doubles:
        x, z = at[:, 0], at[:, 2]
        middle, upper, lower = (np.interp(x, c[:, 0], c[:, 1]) for c in (self._middle, self._upper, self._lower))
        share = np.clip(1 - (x / self._corner) ** 2, 0, 1) ** 0.75
        above = z > middle
        t = np.clip(
            np.where(
                above, (z - middle) / np.maximum(upper - middle, 0.3), (middle - z) / np.maximum(middle - lower, 0.3)
            ),
            0,
            1,
        )
        full = np.where(
            above,
            self._full[0] + self._tubercle * np.exp(-((x / 3.5) ** 2)),
            self._full[1] + self._pillow * (np.exp(-(((x - 7) / 5) ** 2)) + np.exp(-(((x + 7) / 5) ** 2))),
        )
        roll = t * np.where(
            above, _UPPER_ROLL[0] * (1 - t) ** _UPPER_ROLL[1], _LOWER_ROLL[0] * (1 - t) ** _LOWER_ROLL[1]
        )
        border = np.minimum(np.abs(z - upper), np.abs(z - lower))
        fade = np.clip((self._corner + 2 - x) / 4, 0, 1)
        crease = self._crease * fade * np.exp(-(((z - middle) / self._crease_half) ** 2))
        ridge = self._ridge * np.where(above, 1, _LOWER_RIDGE) * np.exp(-((border / 1.2) ** 2))
        height: Doubles = share * (full * roll + ridge) - crease
        return height


def _across(path: list[list[float]]) -> Doubles:
    """(k, 2) samples of a smooth curve through the path and its mirror image."""
    half = np.asarray(path, float)
    return smooth_curve(np.concatenate([half[:0:-1] * [-1, 1], half]), 0.2)


class _Brow:
    """A low swelling with hairs in relief: they rise steeply at the nose and lie flat along the brow at its end."""

    def __init__(self, table: dict[str, Any]) -> None:
        curve = smooth_curve(np.column_stack([table["path"], table["half_width"]]), 0.25)
        self._path, self._width, self._height = curve[:, :2], curve[:, 2], float(table["height"])
        self._tree = cKDTree(self._path)
        self.hairs = _hairs(curve, table["hairs"])
        self._hair_tree = cKDTree(self.hairs[:, :2])
        self._hair_height, self._hair_half = table["hairs"]["height"], table["hairs"]["half_width"]

    def near(self, at: Doubles) -> Flags:
        low, high = self.hairs[:, :2].min(axis=0) - 4, self.hairs[:, :2].max(axis=0) + 4
        place = at[:, [0, 2]]
        near: Flags = ((place > low) & (place < high)).all(axis=1) & (at[:, 1] > _FRONT)
        return near

    def height(self, at: Doubles) -> Doubles:
        place = at[:, [0, 2]]
        far, nearest = self._tree.query(place)
        ends = np.clip(np.minimum(nearest, len(self._path) - 1 - nearest) * 0.25 / 8, 0, 1)
        swelling = self._height * np.exp(-((far / self._width[nearest]) ** 2)) * ends
        far, nearest = self._hair_tree.query(place)
        hair = self._hair_height * self.hairs[nearest, 2] * np.exp(-((far / self._hair_half) ** 2))
        height: Doubles = swelling + hair
        return height


def _hairs(brow: Doubles, table: dict[str, Any]) -> Doubles:
    """(k, 3) x, z and strength of samples along all hairs.

    The lower row rises from the lower half of the brow (x, z, half width at its samples), the upper one is combed down
    to meet it. Roots and lengths are strewn by the golden ratio, so that the brow does not look like a comb.
    """
    count, length = int(table["count"]), float(table["length"])
    way = np.gradient(brow[:, :2], axis=0)
    along = np.arctan2(way[:, 1], way[:, 0])
    samples = []
    for side, comb in ((-1.0, 1.0), (1.0, -_COMBED_DOWN)):
        for number in range(count):
            t = (number + 0.25 * (1 + side)) / count
            k = int(t * (len(brow) - 1))
            strewn = number * _GOLDEN % 1
            long = length * (0.7 + 0.3 * (strewn + _GOLDEN) % 1)
            s = np.linspace(0, 1, int(long / 0.2))
            rise = comb * np.radians(np.interp(t, [0, 0.25, 1], table["rise_deg"]))
            turn = along[k] + rise + side * _BEND * (s - 0.3)
            across = np.array([-np.sin(along[k]), np.cos(along[k])])
            root = brow[k, :2] + side * (0.25 + 0.65 * strewn) * brow[k, 2] * across
            steps = np.stack([np.cos(turn), np.sin(turn)], axis=1) * long / len(s)
            strength = (0.8 - 0.2 * side) * np.sin(np.pi * s**0.6)
            samples.append(np.column_stack([root + np.cumsum(steps, axis=0), strength]))
    return np.concatenate(samples)
