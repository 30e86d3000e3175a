"""Heights over a closed mesh."""

from __future__ import annotations

import numpy as np
import pyvista as pv
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkDoubleArray
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from tools.sculpt.mesh import Doubles, Mesh


def height_over(mesh: Mesh, points: Doubles) -> Doubles:
    """(n,) mm from each point to the mesh, negative inside it."""
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(pv.PolyData(mesh.vertices, np.column_stack([np.full(len(mesh.faces), 3), mesh.faces])))
    result = vtkDoubleArray()
    distance.FunctionValue(numpy_to_vtk(np.ascontiguousarray(points, np.float64)), result)
    heights: Doubles = vtk_to_numpy(result).copy()
    return heights


def inside(mesh: Mesh, points: Doubles) -> NDArray[np.bool_]:
    """(n,) whether each point lies inside the closed mesh, by the solid angle of all of it; slow, never deceived.

    The sign of ``height_over`` may be wrong beside a sharp rim.
    """
    found = np.empty(len(points), bool)
    for i, point in enumerate(points):
        a, b, c = np.moveaxis(mesh.corners - point, 1, 0)
        long = [np.linalg.norm(side, axis=1) for side in (a, b, c)]
        volume = (a * np.cross(b, c)).sum(1)
        span = long[0] * long[1] * long[2]
        span += (a * b).sum(1) * long[2] + (b * c).sum(1) * long[0] + (c * a).sum(1) * long[1]
        found[i] = np.arctan2(volume, span).sum() > np.pi
    return found
