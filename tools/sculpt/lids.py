"""The open eye: a fissure between the lids, cut as deep as the eyeball that fills it."""

from __future__ import annotations

from typing import Any

import numpy as np

from tools.sculpt.curves import Flags, Region, rod_distance, smooth_curve, smooth_max, smooth_min
from tools.sculpt.mesh import Doubles

#: The floor of the fissure lies this far inside the eyeball, mm, so that only the eyeball is seen.
_INSIDE = 2.2
#: How much deeper the fissure gets with every mm from its edge: so wide are the margins of the lids.
_SLOPE = 3.6
#: mm by which the corners of the fissure, and the edges of its floor, are rounded: sharper ones tear the mesh.
_CORNERS, _EDGES = 0.6, 1.0


class Lids:
    """margins: the edges of the upper and the lower lid, from the front: (n, 2) x, z mm, from the inner corner on."""

    def __init__(self, table: dict[str, Any]) -> None:
        upper, lower = (smooth_curve(table[side], 0.4) for side in ("upper_margin", "lower_margin"))
        self._fissure = Region(np.concatenate([upper, lower[-2:0:-1]]), margin=6.0, step=0.2, rounding=_CORNERS)
        self.edge = np.concatenate([upper, lower])
        names = ("eyeball", "outer_corner", "caruncle")
        self._ball, self._outer, self._caruncle = (np.asarray(table[name], float) for name in names)
        self._depth, self._round = float(table["depth_mm"]), float(table["rounding_mm"])

    def near(self, points: Doubles) -> Flags:
        """(n,) bool: where the fissure makes a difference."""
        low, high = self.edge.min(axis=0) - 4, self.edge.max(axis=0) + 4
        at = points[:, [0, 2]]
        within: Flags = ((at > low) & (at < high)).all(axis=1) & (points[:, 1] > self._ball[1])
        return within

    def cut(self, body: Doubles, points: Doubles) -> Doubles:
        """(n,) mm: the body, opened between the lids, at ``points`` (n, 3) near them."""
        ball = smooth_min(
            np.linalg.norm(points - self._ball[:3], axis=1) - (self._ball[3] - _INSIDE),
            np.linalg.norm(points - self._outer[:3], axis=1) - self._outer[3],
            1.0,
        )
        floor = smooth_min(ball, rod_distance(points, self._caruncle), 1.5)
        beyond = self._fissure(points[:, [0, 2]])
        depth = np.clip(-_SLOPE * beyond, 0, self._depth)
        hole = smooth_max(smooth_max(beyond, -floor, _EDGES), -(body + depth), _EDGES)
        return smooth_max(body, -hole, self._round)
