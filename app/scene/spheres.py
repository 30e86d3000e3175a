"""Many small spheres in one actor: trigger points and deep pain."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_TYPE_INT32, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkDataObject, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from app.scene import materials
from app.scene.materials import Program


class Spheres:
    """One actor that draws spheres with a colour each."""

    def __init__(self, program: Program, *, translucent: bool, detail: int = 1) -> None:
        self._points, self._faces = icosphere(detail)
        self._attributes = tuple(program.attributes)
        self._mapper = vtkPolyDataMapper()
        self._mapper.SetColorModeToDirectScalars()
        self._mapper.SetVBOShiftScaleMethod(0)
        for name in self._attributes:
            self._mapper.MapDataArrayToVertexAttribute(name, name, vtkDataObject.FIELD_ASSOCIATION_POINTS, -1)
        self.actor = vtkActor()
        self.actor.SetMapper(self._mapper)
        self.actor.SetVisibility(False)
        if translucent:
            self.actor.ForceTranslucentOn()
        materials.bind(self.actor, program)

    def set(
        self,
        centres: NDArray[np.float64],
        radii: NDArray[np.float64],
        colours: NDArray[np.uint8],
        **values: NDArray[np.float64],
    ) -> None:
        """centres (k, 3) mm, radii (k,) mm, colours (k, 3) 0..255; values: (k,) or (k, 3) per attribute."""
        count, size = len(centres), len(self._points)
        self.actor.SetVisibility(count > 0)
        if not count:
            return
        vertices = (centres[:, None, :] + radii[:, None, None] * self._points[None]).reshape(-1, 3).astype(np.float32)
        faces = (self._faces[None] + (np.arange(count, dtype=np.int32) * size)[:, None, None]).reshape(-1)
        data = vtkPolyData()
        points = vtkPoints()
        points.SetData(numpy_to_vtk(vertices))
        data.SetPoints(points)
        cells = vtkCellArray()
        cells.SetData(3, numpy_to_vtk(faces.astype(np.int32), array_type=VTK_TYPE_INT32))
        data.SetPolys(cells)
        data.GetPointData().SetNormals(numpy_to_vtk(np.tile(self._points, (count, 1)).astype(np.float32)))
        data.GetPointData().SetScalars(numpy_to_vtk(np.repeat(colours.astype(np.uint8), size, axis=0)))
        for name in self._attributes:
            array = numpy_to_vtk(np.repeat(values[name], size, axis=0).astype(np.float32))
            array.SetName(name)
            data.GetPointData().AddArray(array)
        self._mapper.SetInputData(data)


def icosphere(detail: int) -> tuple[NDArray[np.float64], NDArray[np.int32]]:
    """Unit sphere of 20 * 4^detail triangles, wound outwards."""
    g = (1 + 5**0.5) / 2
    points: list[tuple[float, float, float]] = [(-1, g, 0), (1, g, 0), (-1, -g, 0), (1, -g, 0), (0, -1, g), (0, 1, g)]
    points += [(0, -1, -g), (0, 1, -g), (g, 0, -1), (g, 0, 1), (-g, 0, -1), (-g, 0, 1)]
    faces = [(0, 11, 5), (0, 5, 1), (0, 1, 7), (0, 7, 10), (0, 10, 11), (1, 5, 9), (5, 11, 4), (11, 10, 2)]
    faces += [(10, 7, 6), (7, 1, 8), (3, 9, 4), (3, 4, 2), (3, 2, 6), (3, 6, 8), (3, 8, 9), (4, 9, 5)]
    faces += [(2, 4, 11), (6, 2, 10), (8, 6, 7), (9, 8, 1)]
    vertices = [np.array(p) / np.linalg.norm(p) for p in points]
    for _ in range(detail):
        middle: dict[tuple[int, int], int] = {}

        def half(i: int, j: int, middle: dict[tuple[int, int], int] = middle) -> int:
            key = (min(i, j), max(i, j))
            if key not in middle:
                point = vertices[i] + vertices[j]
                middle[key] = len(vertices)
                vertices.append(point / np.linalg.norm(point))
            return middle[key]

        finer = []
        for a, b, c in faces:
            ab, bc, ca = half(a, b), half(b, c), half(c, a)
            finer += [(a, ab, ca), (b, bc, ab), (c, ca, bc), (ab, bc, ca)]
        faces = finer
    return np.array(vertices), np.array(faces, np.int32)
