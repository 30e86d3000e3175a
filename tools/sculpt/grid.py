"""A regular grid of sample points, and the surface where a field on it passes through zero."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyvista as pv
from vtkmodules.vtkFiltersCore import vtkFlyingEdges3D, vtkWindowedSincPolyDataFilter

from tools.sculpt.mesh import Doubles, Mesh


@dataclass(frozen=True, eq=False)
class Grid:
    """origin: (3,) mm of the first sample. step: mm. shape: samples along x, y, z."""

    origin: Doubles
    step: float
    shape: tuple[int, int, int]

    @classmethod
    def around(cls, low: Doubles, high: Doubles, step: float, margin: float) -> Grid:
        """A grid over the box, whose samples lie at whole multiples of the step (so x = 0 is one of them)."""
        first = np.floor((low - margin) / step)
        count = (np.ceil((high + margin) / step) - first).astype(int) + 1
        return cls(first * step, step, (int(count[0]), int(count[1]), int(count[2])))

    def box(self, low: Doubles, high: Doubles) -> tuple[slice, slice, slice]:
        """The samples inside a box in mm."""
        first = np.clip(np.ceil((low - self.origin) / self.step), 0, self.shape).astype(int)
        stop = np.clip(np.floor((high - self.origin) / self.step) + 1, 0, self.shape).astype(int)
        x, y, z = (slice(int(a), int(b)) for a, b in zip(first, stop, strict=True))
        return x, y, z

    def points(self, box: tuple[slice, slice, slice] | None = None) -> Doubles:
        """(nx, ny, nz, 3) mm of all samples, or of those in a box."""
        ranges = box or tuple(slice(0, n) for n in self.shape)
        axes = [
            start + self.step * np.arange(part.start, part.stop)
            for start, part in zip(self.origin, ranges, strict=True)
        ]
        return np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1)

    def surface(self, field: Doubles) -> Mesh:
        """The closed surface of the places where ``field`` is negative."""
        image = pv.ImageData(dimensions=self.shape, spacing=(self.step,) * 3, origin=self.origin)
        image.point_data["f"] = np.asfortranarray(field).ravel(order="F").astype(np.float32)
        contour = vtkFlyingEdges3D()
        contour.SetInputDataObject(image)
        contour.SetInputArrayToProcess(0, 0, 0, 0, "f")
        contour.SetValue(0, 0.0)
        contour.ComputeNormalsOff()
        contour.Update()
        return from_polydata(pv.wrap(contour.GetOutput()))


def from_polydata(data: pv.PolyData) -> Mesh:
    """Welded, without degenerate triangles, wound outward."""
    data = data.triangulate()
    faces = np.asarray(data.faces, np.int64).reshape(-1, 4)[:, 1:]
    points, merged = np.unique(np.asarray(data.points, np.float64), axis=0, return_inverse=True)
    faces = merged.reshape(-1)[faces]
    sound = (faces[:, 0] != faces[:, 1]) & (faces[:, 1] != faces[:, 2]) & (faces[:, 2] != faces[:, 0])
    mesh = Mesh(points, faces[sound])
    return mesh if mesh.volume > 0 else Mesh(points, faces[sound][:, ::-1].copy())


def smoothed(mesh: Mesh, iterations: int, pass_band: float) -> Mesh:
    """Without the stairs of the grid, at hardly any loss of volume (windowed sinc filter).

    pass_band: 0..2, the lower the smoother.
    """
    faces = np.column_stack([np.full(len(mesh.faces), 3), mesh.faces])
    sinc = vtkWindowedSincPolyDataFilter()
    sinc.SetInputData(pv.PolyData(mesh.vertices, faces))
    sinc.SetNumberOfIterations(iterations)
    sinc.SetPassBand(pass_band)
    sinc.NormalizeCoordinatesOn()
    sinc.BoundarySmoothingOff()
    sinc.Update()
    return Mesh(np.asarray(pv.wrap(sinc.GetOutput()).points, np.float64), mesh.faces)
