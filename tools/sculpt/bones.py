"""Bones from their table: sphere meshes in space or in the map of the vault, and tooth crowns.

A structure of a table has

- ``spheres``: named parts, each a list of [x, y, z, radius]; the third sphere of ``spine`` is called ``spine3``;
- ``joints``: links (``spine1-spine2``) and plates (``spine1-spine2-lamina1``) between them. In a ``symmetric`` bone
  ``spine1'`` is the mirror image (x -> -x) of that sphere, and every joint also counts mirrored;
- ``curves``: rods along a smooth line through three or more spheres, written like joints;
- ``held``: parts that are ours, not the source's: a refit leaves them where they are;
- ``measured_on``: the source's structure that this one is a part of, when it is not its own there;
- ``blur``: mm by which creases are rounded; ``step``: mm of the sampling grid; ``r_min``: least radius;
- ``smooth``: 0 keeps edges crisp, 1 (when left out) rounds them a little, 2 irons out facets;
- ``coarse``: how many times fewer triangles per area than the others;
- ``spread``: mm by which a vault bone is widened within the vault, so that the sutures close;
- ``warped``: the spheres live in a map of the vault: (arc length along g, ditto, height over the vault);
- ``teeth``: superellipsoid crowns [x, y, z, yaw in degrees, half width, half depth, half height], right side;
- or ``parts``: several of these, united without merging.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter, minimum_filter

from app.anatomy.frame import MIRROR
from tools.sculpt.grid import Grid, smoothed
from tools.sculpt.mesh import Doubles, Mesh, concatenate, decimated
from tools.sculpt.spheres import FAR, SphereMesh
from tools.sculpt.star import Star

#: Surface in mm² per triangle of the finished mesh, times ``coarse`` in the table.
_AREA_PER_TRIANGLE = 3.7
_MARGIN = 3.0
#: Iterations and pass band of the smoothing filter for ``smooth`` 0, 1, 2 in the table.
_SMOOTHING = ((12, 0.12), (30, 0.03), (60, 0.01))


def build_bones(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    cranium = Star.of(table["vault"]) if "vault" in table else None
    built: dict[str, Mesh] = {}
    for name, row in table["structures"].items():
        if only is not None and name not in only:
            continue
        smooth = _SMOOTHING[row.get("smooth", 1)]
        fine = concatenate([piece for part in _parts(row) for piece in _sides(part, cranium, smooth)]).with_normals()
        mesh = decimated(fine, round(fine.area / (_AREA_PER_TRIANGLE * row.get("coarse", 1.0))))
        built[name] = mesh
        if name.endswith(".l"):
            built[name[:-2] + ".r"] = mesh.mirrored()
    return built


def _parts(row: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from row["parts"].values() if "parts" in row else (row,)


def _sides(part: dict[str, Any], cranium: Star | None, smooth: tuple[int, float]) -> Iterator[Mesh]:
    mesh = _solid(part, cranium, smooth)
    yield mesh
    if part.get("both_sides"):
        yield mesh.mirrored()


def _solid(part: dict[str, Any], cranium: Star | None, smooth: tuple[int, float]) -> Mesh:
    spheres = SphereMesh.of(part)
    step = part["step"]
    low, high = spheres.bounds
    teeth = [np.asarray(crown, float) for crown in part.get("teeth", {}).values()]
    if teeth:
        low, high = low - 8, high + 8
    grid = Grid.around(low, high, step, _MARGIN)
    field = _spread(spheres.field(grid), part.get("spread", 0.0) / step)
    field = gaussian_filter(field, part["blur"] / step, mode="constant", cval=FAR)
    for crown in teeth:
        sides = (-1.0, 1.0) if part.get("symmetric") else (-1.0,)
        for side in sides:
            _add_crown(field, grid, crown, side)
    mesh = smoothed(grid.surface(field).without_crumbs(), *smooth)
    return mesh if cranium is None or "warped" not in part else _unwarped(mesh, part["warped"], cranium)


def _spread(field: Doubles, radius: float) -> Doubles:
    """Widen the shape by ``radius`` samples along the first two axes, not along the third."""
    reach = int(np.ceil(radius))
    x, y = np.mgrid[-reach : reach + 1, -reach : reach + 1]
    return minimum_filter(field, footprint=(np.hypot(x, y) <= radius)[..., None])


def _add_crown(field: Doubles, grid: Grid, crown: Doubles, side: float) -> None:
    """Unite a superellipsoid [x, y, z, yaw, half sizes] (given for the right side) with the field, in place."""
    centre, yaw, half = crown[:3] * (MIRROR if side < 0 else 1), np.radians(crown[3]) * side, crown[4:]
    box = grid.box(centre - half.max() - 2, centre + half.max() + 2)
    gap = grid.points(box) - centre
    along = gap[..., 0] * np.cos(yaw) + gap[..., 1] * np.sin(yaw)
    across = gap[..., 1] * np.cos(yaw) - gap[..., 0] * np.sin(yaw)
    local = np.stack([along, across, gap[..., 2]], axis=-1) / half
    level = ((local**4).sum(axis=-1) ** 0.25 - 1) * half.min()
    field[box] = np.minimum(field[box], level)


def _unwarped(mesh: Mesh, warped: dict[str, Any], cranium: Star) -> Mesh:
    """From the map of the vault (arc, arc, height) back to space."""
    axis = np.asarray(warped["axis"], float)
    axis = axis / np.linalg.norm(axis)
    e1 = np.array([1.0, 0, 0]) - axis * axis[0]
    e1 /= np.linalg.norm(e1)
    e2 = np.cross(axis, e1)
    q = mesh.vertices
    arc = np.hypot(q[:, 0], q[:, 1])
    angle = (arc / warped["scale"])[:, None]
    sideways = (q[:, :1] * e1 + q[:, 1:2] * e2) / np.maximum(arc, 1e-12)[:, None]
    direction = axis * np.cos(angle) + sideways * np.sin(angle)
    vertices = cranium.centre + direction * (cranium.radius(direction) + q[:, 2])[:, None]
    back = Mesh(vertices, mesh.faces)
    return back if back.volume > 0 else Mesh(vertices, mesh.faces[:, ::-1].copy())
