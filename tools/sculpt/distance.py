"""Heights over a closed mesh."""

from __future__ import annotations

import numpy as np
import pyvista as pv
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
