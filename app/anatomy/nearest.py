"""Nearest neighbours."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from app.anatomy.read import Doubles, Indices


class Nearest:
    """Finds the nearest of a fixed set of points, (n, 3) mm."""

    def __init__(self, points: Doubles) -> None:
        self._tree = cKDTree(points)

    def distance(self, to: Doubles) -> Doubles:
        """(m,) mm from each of ``to`` to the nearest point."""
        return np.asarray(self._tree.query(to)[0], float)

    def find(self, to: Doubles, within: float = np.inf) -> tuple[Doubles, Indices]:
        """(m,) mm to the nearest point and (m,) its index; infinity and n where none lies ``within``."""
        distance, index = self._tree.query(to, distance_upper_bound=within)
        return np.asarray(distance, float), np.asarray(index, np.int64)
