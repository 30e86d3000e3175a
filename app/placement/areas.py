"""How much skin belongs to each vertex."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Floats, Ints


def vertex_areas(vertices: Floats | NDArray[np.float64], faces: Ints | NDArray[np.int64]) -> NDArray[np.float64]:
    """(n,) mm2: a third of the faces (m, 3) round each of the vertices (n, 3) mm."""
    a, b, c = (np.asarray(vertices[faces[:, k]], np.float64) for k in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 6
    return np.asarray(np.bincount(faces.ravel(), np.repeat(area, 3), len(vertices)), np.float64)
