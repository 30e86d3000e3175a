"""Hands triangle meshes to VTK and back."""

from __future__ import annotations

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk, numpy_to_vtkIdTypeArray, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData

from app.anatomy.read import RawMesh


def poly_data(mesh: RawMesh) -> vtkPolyData:
    """A vtkPolyData of its own copy of the mesh."""
    points = vtkPoints()
    points.SetData(numpy_to_vtk(np.ascontiguousarray(mesh.vertices, float), deep=True))
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtkIdTypeArray(np.ascontiguousarray(mesh.faces, np.int64).ravel(), deep=True))
    data = vtkPolyData()
    data.SetPoints(points)
    data.SetPolys(cells)
    return data


def raw_mesh(data: vtkPolyData) -> RawMesh:
    """The triangles of a vtkPolyData, copied."""
    faces = vtk_to_numpy(data.GetPolys().GetConnectivityArray()).reshape(-1, 3).astype(np.int64)
    return RawMesh(vtk_to_numpy(data.GetPoints().GetData()).astype(float), faces)
