"""The bones of the cranium: cut out of the shell of the vault, with sphere meshes for all that is not vault.

A structure of the table ``cranium`` has

- ``outline``: the sutures and edges round its part of the shell (see vault.py), ``-name`` for one run backwards;
- ``bevel``: suture -> mm per mm by which the part shrinks there with depth (grows, when negative), where one bone lies
  on the other;
- ``parts``: named sphere meshes (see bones.py) with their ``blur`` and perhaps a ``fillet``: mm by which the corner
  between the part and the rest is filled, at most 4; in bones of the midline they also count mirrored;
- ``hollows``: named curves of spheres that are taken away: canals, notches, fossae;
- ``triangles``: how many its mesh has.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.sculpt.grid import Grid, smoothed
from tools.sculpt.mesh import Doubles, Mesh, decimated
from tools.sculpt.spheres import FAR, SphereMesh
from tools.sculpt.vault import Vault, smooth_max, smooth_min

#: mm: the sampling grid, and how far it reaches beyond the bone.
_STEP, _MARGIN = 0.8, 3.0
#: mm by which the corners between shell and parts are filled when the table says nothing, and hollows' edges rounded.
_FILLET, _RIM = 1.5, 0.8
#: Iterations and pass band of the filter that takes away the stairs of the grid.
_SMOOTHING = (12, 0.1)


def build_cranium(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    wanted = {name: row for name, row in table["structures"].items() if only is None or name in only}
    if not wanted:
        return {}
    vault = Vault.of(table)
    built: dict[str, Mesh] = {}
    for name, row in wanted.items():
        paired = name.endswith(".l")
        mesh = _bone(row, vault, symmetric=not paired)
        built[name] = mesh
        if paired:
            built[name[:-2] + ".r"] = mesh.mirrored()
    return built


def _bone(row: Mapping[str, Any], vault: Vault, symmetric: bool) -> Mesh:
    low, high = vault.bounds(row["outline"])
    for solid in _solids(row, symmetric):
        low, high = np.minimum(low, solid.bounds[0]), np.maximum(high, solid.bounds[1])
    if symmetric:
        low[0], high[0] = min(low[0], -high[0]), max(high[0], -low[0])
    grid = Grid.around(low, high, _STEP, _MARGIN)
    field = bone_field(row, vault, grid, symmetric)
    fine = smoothed(grid.surface(field).without_crumbs(), *_SMOOTHING).with_normals()
    # In two steps: narrow clefts in the base of the skull are pinched shut when most triangles go at once.
    return vault.calmed(decimated(decimated(fine, 3 * row["triangles"]), row["triangles"]))


def bone_field(row: Mapping[str, Any], vault: Vault, grid: Grid, symmetric: bool) -> Doubles:
    """(nx, ny, nz) mm: the whole bone, negative inside."""
    field = vault.field(grid, row, symmetric)
    for part, solid in zip(row.get("parts", {}).values(), _solids(row, symmetric), strict=True):
        soft = gaussian_filter(solid.field(grid), part["blur"] / grid.step, mode="constant", cval=FAR)
        field = smooth_min(field, soft, part.get("fillet", _FILLET))
    for spheres in row.get("hollows", {}).values():
        hole = SphereMesh.of(_tube(spheres, symmetric)).field(grid)
        field = smooth_max(field, -hole, _RIM)
    return field


def _solids(row: Mapping[str, Any], symmetric: bool) -> list[SphereMesh]:
    return [SphereMesh.of({"symmetric": symmetric, **part}) for part in row.get("parts", {}).values()]


def _tube(spheres: list[list[float]], symmetric: bool) -> dict[str, Any]:
    names = [f"at{k}" for k in range(1, len(spheres) + 1)]
    joints = " ".join(f"{a}-{b}" for a, b in itertools.pairwise(names))
    return {"spheres": {"at": spheres}, "joints": joints, "symmetric": symmetric}
