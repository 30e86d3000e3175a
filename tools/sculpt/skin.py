"""The skin mesh: even triangles on the skin field, finer in the face and at the ears, with the face's fine features."""

from __future__ import annotations

from typing import Any

import numpy as np

from tools.sculpt.face import Face
from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.remesh import remeshed, welded_with_mirror
from tools.sculpt.skinfield import SkinField

#: mm between the samples of the first, rough surface, and the box that holds the right half of the skin.
_ROUGH_STEP = 2.6
_LOW, _HIGH = np.array([0.0, -150.0, -304.0]), np.array([230.0, 150.0, 138.0])
_ROUNDS = 8


def build_skin(table: dict[str, Any], field: SkinField) -> Mesh:
    """One closed mesh, the same on both sides."""
    face = Face(table["face"])
    nx, ny, nz = (int(n) + 1 for n in np.ceil((_HIGH - _LOW) / _ROUGH_STEP))
    grid = Grid(_LOW, _ROUGH_STEP, (nx, ny, nz))
    rough = grid.surface(np.concatenate([field(slab) for slab in np.array_split(grid.points(), 8)]))
    half = remeshed(rough, lambda points: wanted_edge(points, face), field.project, _ROUNDS)
    smooth = welded_with_mirror(half).with_normals()
    assert smooth.normals is not None
    raised = smooth.vertices + smooth.normals * face.height(smooth.vertices)[:, None]
    raised[smooth.vertices[:, 0] == 0, 0] = 0
    return Mesh(raised, smooth.faces).with_normals()


def wanted_edge(points: Doubles, face: Face) -> Doubles:
    """(n,) mm: 2.5 on head and neck, finer at eyes, nose, mouth and ears, coarser towards shoulders and chest."""
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    down = np.clip((-110 - z) / 50, 0, 1)
    cut = np.maximum(np.clip((-292 - z) / 3, 0, 1), np.clip((x - 217) / 3, 0, 1))
    edge = 2.72 + 3.6 * down + 4 * cut
    front = _near((x, y, z), (16, 95, -18), (30, 30, 50))
    ear = _near((x, y, z), (77, -11, 3), (12, 21, 34))
    wanted: Doubles = edge * (1 - 0.18 * front) * (1 - 0.54 * face.fineness(points)) * (1 - 0.44 * ear)
    return wanted


def _near(at: tuple[Doubles, ...], centre: tuple[float, ...], half: tuple[float, ...]) -> Doubles:
    """1 inside an ellipsoid, falling smoothly to 0 at 1.3 times its size."""
    far = np.sqrt(sum(((a - c) / h) ** 2 for a, c, h in zip(at, centre, half, strict=True)))
    s = np.clip((1.3 - far) / 0.3, 0, 1)
    smooth: Doubles = s * s * (3 - 2 * s)
    return smooth
