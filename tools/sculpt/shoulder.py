"""The shoulder girdle from its table: scapula, clavicle, first rib and manubrium, each a union of slabs.

A structure of the table is one part as ``tools.sculpt.slabs`` describes it, or has ``parts``: several of these, which
touch without merging (a bone and its cartilages). ``triangles``: how many the finished mesh has.
"""

from __future__ import annotations

from typing import Any

from tools.sculpt.grid import smoothed
from tools.sculpt.mesh import Mesh, concatenate, decimated
from tools.sculpt.slabs import united

#: Iterations and pass band of the filter that takes away the stairs of the grid.
_ITERATIONS, _PASS_BAND = 15, 0.1


def build_shoulder(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh, both sides; ``only``: just these names of the table."""
    built: dict[str, Mesh] = {}
    for name, row in table["structures"].items():
        if only is not None and name not in only:
            continue
        parts = row["parts"].values() if "parts" in row else (row,)
        fine = concatenate([smoothed(united(part), _ITERATIONS, _PASS_BAND) for part in parts]).with_normals()
        mesh = decimated(fine, row["triangles"])
        built[name] = mesh
        if name.endswith(".l"):
            built[name[:-2] + ".r"] = mesh.mirrored()
    return built
