"""Lets the flat muscles of the skull lie on its bones: both were measured apart, and differ by some tenths of a mm."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pyvista as pv
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkDoubleArray
from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

from tools.sculpt.mesh import Doubles, Mesh, concatenate

_MUSCLES = ("temporalis", "frontalis", "occipitalis")
_BONES = ("frontal_bone", "parietal_bone", "temporal_bone", "occipital_bone", "sphenoid")
#: Least mm between bone and the muscle's outer face.
_CLEARANCE = 0.5
#: mm: below this height the temporalis runs under the zygomatic arch and must not be lifted over it.
_ARCH = 12.0
#: About the middle of the skull.
_MIDDLE = np.array([0.0, -15.0, 35.0])


def rest_on_bone(bones: Mapping[str, Mesh]) -> Callable[[str, Mesh], Mesh]:
    """A function (muscle without side, mesh of the left side) -> mesh whose outer face is clear of the skull."""
    skull = concatenate([mesh for name, mesh in bones.items() if name.split(".")[0] in _BONES])

    def rest(name: str, muscle: Mesh) -> Mesh:
        return _lifted(muscle, skull) if name in _MUSCLES else muscle

    return rest


def _lifted(muscle: Mesh, skull: Mesh) -> Mesh:
    vertices = muscle.vertices.copy()
    assert muscle.normals is not None
    out = vertices - _MIDDLE
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    outer = np.clip((muscle.normals * out).sum(axis=1) + 0.6, 0, 1) * np.clip((vertices[:, 2] - _ARCH) / 8, 0, 1)
    for _ in range(3):
        short = np.clip(_CLEARANCE - height_over(skull, vertices), 0, 3)
        vertices += out * (short * outer)[:, None]
    return Mesh(vertices, muscle.faces, None, muscle.fibres).with_normals()


def height_over(mesh: Mesh, points: Doubles) -> Doubles:
    """(n,) mm from each point to the mesh, negative inside it."""
    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(pv.PolyData(mesh.vertices, np.column_stack([np.full(len(mesh.faces), 3), mesh.faces])))
    result = vtkDoubleArray()
    distance.FunctionValue(numpy_to_vtk(np.ascontiguousarray(points, np.float64)), result)
    heights: Doubles = vtk_to_numpy(result).copy()
    return heights
