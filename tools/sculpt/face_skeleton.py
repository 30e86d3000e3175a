"""The bones and cartilages of the face: sphere meshes with what is carved into them, and jaws that hold their teeth.

Beside spheres, joints, sheets, symmetric, blur, step, r_min, smooth and coarse (see ``bones.py``) a structure has

- ``carved``: spheres with joints or curves that are taken out of it: foramina, fossae, a sinus.
  Their bone is solid inside;
- ``meets_other_side``: a left bone that its spheres carry over the midline, and that is cut off there in a suture;
- ``sockets``: ``upper`` or ``lower``: the teeth that stand in it. Each root raises the bone over it (a jugum), ends a
  little above its rim, and leaves a socket.

The table names the table of the teeth under ``uses``, and gets it under its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from scipy.ndimage import binary_dilation, binary_fill_holes, gaussian_filter

from tools.sculpt.grid import Grid, smoothed
from tools.sculpt.mesh import Doubles, Mesh, decimated
from tools.sculpt.spheres import FAR, SphereMesh
from tools.sculpt.teeth import Tooth

#: Surface in mm² per triangle of the finished mesh, times ``coarse`` in the table.
_AREA_PER_TRIANGLE = 3.7
_MARGIN = 3.0
#: Iterations and pass band of the smoothing filter for ``smooth`` 0, 1, 2 in the table.
_SMOOTHING = ((10, 0.2), (20, 0.06), (30, 0.03))

#: mm: bone over a root at its rim; how far below the neck the rim lies; length of the ridge that a root raises.
_WALL, _RIM, _JUGUM = 1.0, 1.2, 11.0
#: mm: depth of a socket; it is that much narrower than the root at the neck, and more so in depth, so that neither slit
#: nor hole shows; bone keeps that far off the crown.
_SOCKET, _TIGHT, _CLEAR = 9.0, 0.3, 0.5


def build_face_skeleton(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    built: dict[str, Mesh] = {}
    for name, row in table["structures"].items():
        if only is not None and name not in only:
            continue
        roots = list(_roots(row, table["teeth"])) if "sockets" in row else []
        built[name] = _built(row, roots)
        if name.endswith(".l"):
            built[name[:-2] + ".r"] = built[name].mirrored()
    return built


def _built(row: dict[str, Any], roots: list[Tooth]) -> Mesh:
    solid = SphereMesh.of(row)
    low, high = solid.bounds
    grid = Grid.around(low, high, row["step"], _MARGIN)
    field = solid.field(grid)
    for root in roots:
        _raise(field, grid, root)
    if "carved" in row:
        _fill(field, row["step"])
        taken = SphereMesh.of({"symmetric": row.get("symmetric", False), **row["carved"]}).field(grid)
        field = np.maximum(field, -taken)
    for root in roots:
        _sink(field, grid, root)
    field = gaussian_filter(field, row["blur"] / row["step"], mode="constant", cval=FAR)
    if row.get("meets_other_side"):
        field = np.maximum(field, grid.points()[..., 0])
    fine = smoothed(grid.surface(field).without_crumbs(), *_SMOOTHING[row.get("smooth", 0)]).with_normals()
    return decimated(fine, round(fine.area / (_AREA_PER_TRIANGLE * row.get("coarse", 1.0))))


def _fill(field: Doubles, step: float) -> None:
    """Make the bone solid inside, in place; pinholes of one sample in its walls do not count."""
    walls = binary_dilation(field < 0)
    void = binary_dilation(binary_fill_holes(walls) & ~walls, iterations=2)
    field[void] = np.minimum(field[void], -step)


def _roots(row: dict[str, Any], teeth: dict[str, Any]) -> Iterator[Tooth]:
    """The teeth that stand in the bone: the left ones, and in a symmetric bone the right ones too."""
    for name, tooth in teeth["structures"].items():
        if name.startswith(f"tooth_{row['sockets']}_"):
            yield Tooth.of(tooth)
            if row.get("symmetric"):
                yield Tooth.of(tooth).mirrored()


def _raise(field: Doubles, grid: Grid, root: Tooth) -> None:
    """Unite the field with the bone round a root, in place."""
    box, away, height = _round_root(grid, root)
    bone = np.maximum(away - _WALL * (1 + height / _JUGUM), np.maximum(height + _RIM, -height - _JUGUM))
    field[box] = np.minimum(field[box], bone)


def _sink(field: Doubles, grid: Grid, root: Tooth) -> None:
    """Take the socket and the room round the neck out of the field, in place."""
    box, away, height = _round_root(grid, root)
    socket = np.maximum(away + _TIGHT * (1 - height / 4), -height - _SOCKET)
    neck = np.maximum(away - _CLEAR, -height - _RIM)
    field[box] = np.maximum(field[box], -np.minimum(socket, neck))


def _round_root(grid: Grid, root: Tooth) -> tuple[tuple[slice, slice, slice], Doubles, Doubles]:
    """The samples near a root, their mm from the side of its cone, and their height over its neck."""
    ends = np.stack([root.neck - root.axes[2] * _JUGUM, root.neck + root.axes[2] * 4])
    reach = root.neck_size.max() / 2 + FAR
    box = grid.box(ends.min(axis=0) - reach, ends.max(axis=0) + reach)
    local = (grid.points(box) - root.neck) @ root.axes.T
    height = local[..., 2]
    half = root.root_half(np.minimum(height, 0)[..., None])
    ratio = np.linalg.norm(local[..., :2] / half, axis=-1)
    return box, (ratio - 1) * half.min(axis=-1), height
