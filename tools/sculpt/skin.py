"""The skin mesh: even triangles on the skin field, finer in the face and at the ears."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from tools.sculpt.curves import smooth_step
from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.remesh import remeshed, welded_with_mirror
from tools.sculpt.skinfield import SkinField

#: mm between the samples of the first, rough surface, and the box that holds the right half of the skin.
_ROUGH_STEP = 2.2
_LOW, _HIGH = np.array([0.0, -150.0, -304.0]), np.array([230.0, 150.0, 138.0])
_ROUNDS = 8
#: (centre, half axes, edge length there), mm: where the skin is finer than elsewhere on the head.
_FINE = (
    ((16, 95, -18), (34, 32, 54), 2.4),
    ((31, 85, 10), (17, 14, 9), 1.6),
    ((9, 104, -25), (11, 14, 11), 1.5),
    ((14, 97, -51), (17, 16, 12), 1.6),
    ((75, -11, 2), (15, 23, 36), 2.0),
    ((65, 3, -26), (7, 7, 7), 1.4),
    ((0, 75, -235), (13, 60, 62), 3.4),  # the furrow over the breastbone
)
#: Edge length along lids, lips and nostrils, and along the hairs of the brow, mm, and how far it reaches.
_LINE, _HAIR, _LINE_REACH = 0.7, 0.78, 0.8


def build_skin(table: dict[str, Any], field: SkinField) -> Mesh:
    """One closed mesh, the same on both sides."""
    nx, ny, nz = (int(n) + 1 for n in np.ceil((_HIGH - _LOW) / _ROUGH_STEP))
    grid = Grid(_LOW, _ROUGH_STEP, (nx, ny, nz))
    samples = np.concatenate([field(slab) for slab in np.array_split(grid.points(), 16)])
    rough = grid.surface(samples).pieces()[0]
    half = remeshed(rough, WantedEdge(field), field.project, _ROUNDS)
    return welded_with_mirror(half).with_normals()


class WantedEdge:
    """Called with points (n, 3) it gives (n,) mm: how long the edges of the mesh should be there."""

    def __init__(self, field: SkinField) -> None:
        self._lines = (cKDTree(field.fine_lines()), _LINE), (cKDTree(field.face.hairs), _HAIR)

    def __call__(self, points: Doubles) -> Doubles:
        x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
        down = np.clip((-110 - z) / 50, 0, 1)
        cut = np.maximum(np.clip((-292 - z) / 3, 0, 1), np.clip((x - 217) / 3, 0, 1))
        wanted: Doubles = 3.68 + 4.1 * down + 3 * cut
        for centre, half, edge in _FINE:
            near = _near((x, y, z), centre, half)
            wanted = np.minimum(wanted, wanted + (edge - wanted) * near)
        for lines, edge in self._lines:
            far, _ = lines.query(np.column_stack([x, z]), distance_upper_bound=_LINE_REACH + 2)
            line = np.clip((_LINE_REACH + 2 - far) / 2, 0, 1) * (y > 60)
            wanted = np.minimum(wanted, wanted + (edge - wanted) * line)
        return wanted


def _near(at: tuple[Doubles, ...], centre: tuple[float, ...], half: tuple[float, ...]) -> Doubles:
    """1 inside an ellipsoid, falling smoothly to 0 at 1.3 times its size."""
    far = np.sqrt(sum(((a - c) / h) ** 2 for a, c, h in zip(at, centre, half, strict=True)))
    return smooth_step((1.3 - far) / 0.3)
