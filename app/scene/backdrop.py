"""The ground behind the model: a plate at the far end of the view (VTK's own gradient falls into bands)."""

from __future__ import annotations

import math

import numpy as np
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_TYPE_INT32, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from app.pose import Pose
from app.scene import materials, palette
from app.scene.camera import VIEW_ANGLE
from app.session import Theme

#: Half width of the plate in half picture heights: covers very wide windows.
_WIDE = 5.0


class Backdrop:
    """One actor of two triangles that always fills the picture."""

    def __init__(self) -> None:
        self._corners = np.zeros((4, 3), np.float32)
        points = vtkPoints()
        points.SetData(numpy_to_vtk(self._corners))
        cells = vtkCellArray()
        cells.SetData(3, numpy_to_vtk(np.array([0, 1, 2, 0, 2, 3], np.int32), array_type=VTK_TYPE_INT32))
        self._data = vtkPolyData()
        self._data.SetPoints(points)
        self._data.SetPolys(cells)
        self._normals = np.zeros((4, 3), np.float32)
        self._data.GetPointData().SetNormals(numpy_to_vtk(self._normals))
        mapper = vtkPolyDataMapper()
        mapper.SetInputData(self._data)
        mapper.SetVBOShiftScaleMethod(0)
        self.actor = vtkActor()
        self.actor.SetMapper(mapper)
        self.actor.SetUseBounds(False)
        materials.bind(self.actor, materials.GROUND)

    def set_theme(self, theme: Theme) -> None:
        mood = palette.MOODS[theme]
        materials.set_uniforms(self.actor, {"groundTop": mood.ground_top, "groundBottom": mood.ground_bottom})

    def place(self, pose: Pose, depth: float) -> None:
        """Stand ``depth`` mm from the eye, across the whole view."""
        right, up = pose.axes()
        half = depth * math.tan(math.radians(VIEW_ANGLE / 2))
        middle = pose.eye - depth * pose.outward
        for k, (x, y) in enumerate(((-_WIDE, -1.02), (_WIDE, -1.02), (_WIDE, 1.02), (-_WIDE, 1.02))):
            self._corners[k] = middle + half * (x * right + y * up)
        self._normals[:] = pose.outward
        self._data.GetPoints().GetData().Modified()
        self._data.GetPointData().GetNormals().Modified()
        self._data.Modified()
        materials.set_uniforms(self.actor, {"halfHeight": half})
