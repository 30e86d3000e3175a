"""The skin mesh: even triangles on the skin field, finer in the face and at the ears, with the face's fine features."""

from __future__ import annotations

from typing import Any

import numpy as np

from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.remesh import remeshed, welded_with_mirror
from tools.sculpt.skinfield import SkinField

#: mm between the samples of the first, rough surface, and how far round the skin they reach.
_ROUGH_STEP = 2.6
_LOW, _HIGH = np.array([0.0, -150.0, -304.0]), np.array([230.0, 150.0, 138.0])


def build_skin(table: dict[str, Any], field: SkinField) -> Mesh:
    """One closed mesh, the same on both sides."""
    grid = Grid(
        _LOW,
        _ROUGH_STEP,
        tuple(int(n) for n in np.ceil((_HIGH - _LOW) / _ROUGH_STEP) + 1),  # type: ignore[arg-type]
    )
    rough = grid.surface(np.concatenate([field(slab) for slab in np.array_split(grid.points(), 8)]))
    half = remeshed(Mesh(rough.vertices, rough.faces), wanted_edge, field.project, rounds=7)
    return welded_with_mirror(half).with_normals()


def wanted_edge(points: Doubles) -> Doubles:
    """(n,) mm: 2.3 on head and neck, finer at eyes, nose, mouth and ears, coarser towards shoulders and chest."""
    x, y, z = np.abs(points[:, 0]), points[:, 1], points[:, 2]
    edge = 2.5 + np.clip((-105 - z) / 40, 0, 1) * 3.0
    cut = np.maximum(np.clip((-285 - z) / 8, 0, 1), np.clip((x - 212) / 8, 0, 1))
    edge = edge + 3 * cut
    face = _near((x, y, z), (16, 95, -18), (30, 30, 50))
    ear = _near((x, y, z), (77, -11, 3), (12, 21, 34))
    return edge * (1 - 0.3 * face) * (1 - 0.46 * ear)


def _near(at: tuple[Doubles, ...], centre: tuple[float, ...], half: tuple[float, ...]) -> Doubles:
    """1 inside an ellipsoid, falling smoothly to 0 at 1.3 times its size."""
    far = np.sqrt(sum(((a - c) / h) ** 2 for a, c, h in zip(at, centre, half, strict=True)))
    s = np.clip((1.3 - far) / 0.3, 0, 1)
    smooth: Doubles = s * s * (3 - 2 * s)
    return smooth
