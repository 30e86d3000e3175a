"""Bones and cartilages from their table, as sphere meshes.

A structure of a table has

- ``spheres``: named parts, each a list of [x, y, z, radius]; the third sphere of ``spine`` is called ``spine3``;
- ``joints``: links (``spine1-spine2``) and plates (``spine1-spine2-lamina1``) between them. In a ``symmetric`` bone
  ``spine1'`` is the mirror image (x -> -x) of that sphere, and every joint also counts mirrored;
- ``curves``: rods along a smooth line through three or more spheres, written like joints;
- ``held``: parts that are ours, not the source's: a refit leaves them where they are;
- ``measured_on``: the source's structure that this one is a part of, when it is not its own there;
- ``blur``: mm by which creases are rounded; ``step``: mm of the sampling grid; ``r_min``: least radius;
- ``smooth``: 0 keeps edges crisp, 1 (when left out) rounds them a little, 2 irons out facets;
- ``coarse``: how many times fewer triangles per area than the others.
"""

from __future__ import annotations

from typing import Any

from scipy.ndimage import gaussian_filter

from tools.sculpt.grid import Grid, smoothed
from tools.sculpt.mesh import Mesh, decimated
from tools.sculpt.spheres import FAR, SphereMesh

#: Surface in mm² per triangle of the finished mesh, times ``coarse`` in the table.
_AREA_PER_TRIANGLE = 3.7
_MARGIN = 3.0
#: Iterations and pass band of the smoothing filter for ``smooth`` 0, 1, 2 in the table.
_SMOOTHING = ((12, 0.12), (30, 0.03), (60, 0.01))


def build_bones(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    built: dict[str, Mesh] = {}
    for name, row in table["structures"].items():
        if only is not None and name not in only:
            continue
        fine = _solid(row).with_normals()
        built[name] = decimated(fine, round(fine.area / (_AREA_PER_TRIANGLE * row.get("coarse", 1.0))))
        if name.endswith(".l"):
            built[name[:-2] + ".r"] = built[name].mirrored()
    return built


def _solid(row: dict[str, Any]) -> Mesh:
    spheres = SphereMesh.of(row)
    grid = Grid.around(*spheres.bounds, row["step"], _MARGIN)
    field = gaussian_filter(spheres.field(grid), row["blur"] / row["step"], mode="constant", cval=FAR)
    return smoothed(grid.surface(field).without_crumbs(), *_SMOOTHING[row.get("smooth", 1)])
