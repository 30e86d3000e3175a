"""The light companion of the pack: every structure with few triangles, closed, for drawing while things move."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from app.anatomy.pack import Recipe
from tools.sculpt.mesh import Mesh, decimated

#: Share of the triangles for the skin: its outline and its zones are what the eye follows.
_SKIN_SHARE = 0.3
#: Triangles that every structure gets at least, as far as it has them.
_LEAST = 40
#: How much a muscle of layer 1 .. 5 counts, superficial to deep, and everything else (0).
_BY_LAYER = (1.1, 1.3, 1.2, 1.0, 0.7, 0.55)


def lightened(meshes: Mapping[str, Mesh], recipes: Iterable[Recipe], budget: int) -> dict[str, Mesh]:
    """Structure id -> closed mesh, at most ``budget`` triangles in all; right structures mirror the left ones.

    Normals and fibre coordinates are those of the nearest vertices of the full meshes. Raises ValueError when the
    structures cannot be made light enough without opening them.
    """
    layer = {recipe.id: recipe.layer for recipe in recipes}
    rest = {name: mesh for name, mesh in meshes.items() if name != "skin"}
    skin = {name: mesh for name, mesh in meshes.items() if name == "skin"}
    light = {name: decimated(mesh, round(_SKIN_SHARE * budget)) for name, mesh in skin.items()}
    left = budget - _triangles(light)
    weights = {name: np.sqrt(mesh.area) * _BY_LAYER[layer[name]] for name, mesh in rest.items()}
    scale = left / sum(weights.values())
    for _ in range(12):  # least sizes, and pieces that would not close, take more than their share
        made = _made(rest, {name: max(_LEAST, scale * weight) for name, weight in weights.items()})
        if (used := _triangles(made)) <= left:
            return {name: (light | made)[name] for name in meshes}
        scale *= 0.995 * left / used
    raise ValueError(f"the light meshes cannot be brought down to {budget:,} triangles")


def _made(meshes: Mapping[str, Mesh], wanted: Mapping[str, float]) -> dict[str, Mesh]:
    made = {name: decimated(mesh, round(wanted[name])) for name, mesh in meshes.items() if not name.endswith(".r")}
    return made | {f"{name[:-2]}.r": mesh.mirrored() for name, mesh in made.items() if name.endswith(".l")}


def _triangles(meshes: Mapping[str, Mesh]) -> int:
    return sum(len(mesh.faces) for mesh in meshes.values())
