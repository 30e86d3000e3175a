"""The body at one level of detail: one actor per tissue over the atlas' own arrays.

Vertices and normals are used in place (memory-mapped, not copied); what is shown is an index array, and colours are
one small array per tissue. Changing either touches no geometry.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_TYPE_INT32, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkDataObject, vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper

from app.anatomy.atlas import Floats, Ints, Level, Span
from app.scene import materials
from app.scene.materials import Program

Bytes = NDArray[np.uint8]


class Layer:
    """One actor over a contiguous slice of a level's vertices."""

    def __init__(self, level: Level, span: Span, program: Program, *, share: Layer | None = None) -> None:
        """span: the slice; share: another layer over the same slice, whose vertices and colours are used."""
        self.span = span
        self._level = level
        self._shown: tuple[str, ...] | None = None
        self.active = True
        self.data = vtkPolyData()
        if share is None:
            rows = slice(span.vertex_start, span.vertex_stop)
            points = vtkPoints()
            points.SetData(numpy_to_vtk(level.vertices[rows]))
            self.data.SetPoints(points)
            self.data.GetPointData().SetNormals(numpy_to_vtk(level.normals[rows]))
            self.colours: Bytes = np.full((span.vertex_stop - span.vertex_start, 3), 200, np.uint8)
            colours = numpy_to_vtk(self.colours)
            colours.SetName("colour")
            self.data.GetPointData().SetScalars(colours)
        else:
            self.data.SetPoints(share.data.GetPoints())
            self.data.GetPointData().SetNormals(share.data.GetPointData().GetNormals())
            self.data.GetPointData().SetScalars(share.data.GetPointData().GetScalars())
            self.colours = share.colours
        self.mapper = vtkPolyDataMapper()
        self.mapper.SetInputData(self.data)
        self.mapper.SetColorModeToDirectScalars()
        self.mapper.SetVBOShiftScaleMethod(0)
        self.actor = vtkActor()
        self.actor.SetMapper(self.mapper)
        self.actor.SetVisibility(False)
        materials.bind(self.actor, program)

    def reshape(self, level: Level) -> None:
        """The same triangles over the vertices and normals of another level that is built alike."""
        rows = slice(self.span.vertex_start, self.span.vertex_stop)
        self._level = level
        self.data.GetPoints().SetData(numpy_to_vtk(level.vertices[rows]))
        self.data.GetPointData().SetNormals(numpy_to_vtk(level.normals[rows]))
        self.data.Modified()

    def add_attribute(self, name: str, values: Floats) -> Floats:
        """Map a (n,) or (n, k) float32 vertex array to the shader attribute ``name``; returns it for later edits."""
        array = numpy_to_vtk(values)
        array.SetName(name)
        self.data.GetPointData().AddArray(array)
        self.mapper.MapDataArrayToVertexAttribute(name, name, vtkDataObject.FIELD_ASSOCIATION_POINTS, -1)
        return values

    def set_active(self, active: bool) -> None:
        """Take part in the next frames or not, without forgetting what is shown."""
        self.active = active
        self.actor.SetVisibility(active and bool(self._shown))

    def touch(self, name: str) -> None:
        """Say that the array ``name`` ("colour" or an attribute) was edited."""
        self.data.GetPointData().GetArray(name).Modified()
        self.data.Modified()

    def show(self, ids: Iterable[str]) -> None:
        """Draw just these structures."""
        wanted = tuple(ids)
        if wanted == self._shown:
            return
        self._shown = wanted
        self.actor.SetVisibility(self.active and bool(wanted))
        if wanted:
            self.data.SetPolys(_cells(self._faces(wanted)))

    def _faces(self, ids: tuple[str, ...]) -> Ints:
        spans = sorted((self._level.spans[i].face_start, self._level.spans[i].face_stop) for i in ids)
        runs = [spans[0]]
        for start, stop in spans[1:]:
            if start == runs[-1][1]:
                runs[-1] = (runs[-1][0], stop)
            else:
                runs.append((start, stop))
        faces = np.concatenate([self._level.faces[a:b] for a, b in runs])
        faces -= np.int32(self.span.vertex_start)
        return faces


def _cells(faces: Ints) -> vtkCellArray:
    cells = vtkCellArray()
    cells.SetData(3, numpy_to_vtk(faces.reshape(-1), array_type=VTK_TYPE_INT32))
    return cells


def spread(
    level: Level, span: Span, values: Mapping[str, float | tuple[int, int, int]], out: NDArray[np.generic]
) -> None:
    """Write one value (or row) per structure to all of its vertices in ``out``, rows of ``span``."""
    for structure, value in values.items():
        own = level.spans[structure]
        out[own.vertex_start - span.vertex_start : own.vertex_stop - span.vertex_start] = value
