"""How far points lie outside or inside of a closed surface, and where they touch it."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyvista
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkDoubleArray
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from app.anatomy.read import Doubles, RawMesh


class Solid:
    """A triangle mesh whose faces look outward; small holes do no harm away from them."""

    def __init__(self, mesh: RawMesh) -> None:
        faces: Any = mesh.faces  # pyvista's hints know no numpy integers
        self._distance = vtkImplicitPolyDataDistance()
        self._distance.SetInput(pyvista.PolyData.from_regular_faces(np.array(mesh.vertices, float), faces))
        self.low: Doubles = mesh.vertices.min(axis=0)
        self.high: Doubles = mesh.vertices.max(axis=0)

    def height(self, points: Doubles) -> Doubles:
        """(n,) mm that points (n, 3) lie above the surface; negative inside."""
        heights = vtkDoubleArray()
        self._distance.FunctionValue(numpy_to_vtk(np.ascontiguousarray(points, float)), heights)
        return np.array(vtk_to_numpy(heights), float)

    def height_near(self, points: Doubles, reach: float) -> Doubles:
        """As ``height``, with infinity for points farther than ``reach`` mm from the box around the surface."""
        near = ((points > self.low - reach) & (points < self.high + reach)).all(axis=1)
        heights = np.full(len(points), np.inf)
        if near.any():
            heights[near] = self.height(points[near])
        return heights

    def nearest(self, points: Doubles) -> tuple[Doubles, Doubles]:
        """(n, 3) nearest places on the surface, and (n, 3) the unit direction in which it looks there."""
        places, outward = np.empty((len(points), 3)), np.empty((len(points), 3))
        spot = [0.0, 0.0, 0.0]
        for i, point in enumerate(np.asarray(points, float).tolist()):
            self._distance.EvaluateFunctionAndGetClosestPoint(point, spot)
            places[i] = spot
            self._distance.FunctionGradient(point, spot)
            outward[i] = spot
        return places, outward
