"""What lies under the pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk
from vtkmodules.vtkCommonCore import VTK_TYPE_INT32, vtkIdList, vtkPoints
from vtkmodules.vtkCommonDataModel import vtkCellArray, vtkPolyData, vtkStaticCellLocator

from app.anatomy.atlas import Atlas
from app.anatomy.frame import Side

Vector = NDArray[np.float64]


_GRAZING = 0.5
"""Below this cosine a surface is seen as rim."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What the pointer touches first."""

    kind: Literal["point", "structure", "skin"]
    id: str
    """Trigger point id (without side), structure id (``temporalis.l``), or ``skin``."""
    side: Side | None
    position: tuple[float, float, float]
    """mm; for a point its place, else the place on the surface."""
    skin: tuple[float, float, float] | None = None
    """Where the same ray meets the skin first, mm; None outside of it and when it is hidden."""


@dataclass(frozen=True, slots=True)
class Touch:
    structure: str
    position: tuple[float, float, float]
    distance: float
    """From the eye, mm."""
    cell: int
    """The triangle of the atlas' full level."""


class Picker:
    """Casts rays at all structures of an atlas; one search tree over the atlas' own arrays."""

    def __init__(self, atlas: Atlas) -> None:
        self._ids = list(atlas.structures)
        spans = [atlas.full.spans[i] for i in self._ids]
        order = np.argsort([s.face_start for s in spans])
        self._ids = [self._ids[k] for k in order]
        self._starts = np.array([spans[k].face_start for k in order])
        self._vertices, self._faces = atlas.full.vertices, atlas.full.faces
        points = vtkPoints()
        points.SetData(numpy_to_vtk(atlas.full.vertices))
        cells = vtkCellArray()
        cells.SetData(3, numpy_to_vtk(atlas.full.faces.reshape(-1), array_type=VTK_TYPE_INT32))
        self._data = vtkPolyData()
        self._data.SetPoints(points)
        self._data.SetPolys(cells)
        self._locator = vtkStaticCellLocator()
        self._locator.SetDataSet(self._data)
        self._locator.BuildLocator()
        self._points, self._cells = vtkPoints(), vtkIdList()

    def cast(
        self, start: Vector, end: Vector, accept: Callable[[str], bool], rims: frozenset[str] = frozenset()
    ) -> Touch | None:
        """The first accepted structure whose outer face the ray meets; those of ``rims`` where it grazes them."""
        if not self._locator.IntersectWithLine(start.tolist(), end.tolist(), 1e-4, self._points, self._cells):
            return None
        ray = end - start
        found: list[tuple[float, int, tuple[float, float, float]]] = []
        for k in range(self._cells.GetNumberOfIds()):
            at = self._points.GetPoint(k)
            found.append((float(np.dot(np.subtract(at, start), ray)), self._cells.GetId(k), at))
        length = float(np.linalg.norm(ray))
        for along, cell, at in sorted(found):
            structure = self._ids[int(np.searchsorted(self._starts, cell, "right")) - 1]
            if not accept(structure) or (structure in rims and abs(self._facing(cell, ray)) > _GRAZING):
                continue
            if structure != "skin" or self._facing(cell, ray) > 0:
                return Touch(structure, at, along / length, cell)
        return None

    def _facing(self, cell: int, ray: Vector) -> float:
        """Cosine between a triangle's outward normal and the way back to the eye."""
        a, b, c = self._vertices[self._faces[cell]].astype(float)
        normal = np.cross(b - a, c - a)
        return -float(np.dot(normal, ray)) / max(float(np.linalg.norm(normal) * np.linalg.norm(ray)), 1e-12)
