"""Lets the muscles lie on the bones and over one another: measured apart, they differ by some tenths of a mm."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from app import paths
from app.anatomy.pack import load_pack
from tools.sculpt.distance import height_over
from tools.sculpt.layers import bedded, lifted_over, moved
from tools.sculpt.mesh import Mesh

__all__ = ["height_over", "muscle_layers", "rest_on_bone"]

_ON_THE_SKULL = ("temporalis", "frontalis", "occipitalis")
_VAULT = ("frontal_bone", "parietal_bone", "temporal_bone", "occipital_bone", "sphenoid")
#: Sheets whose edges lie on their neighbours': the first over the others.
_BEDDED = {"trapezius_transverse": ("trapezius_descending", "trapezius_ascending")}
#: Least mm between bone and the muscle's outer face.
_CLEARANCE = 0.5
#: mm: below this height the temporalis runs under the zygomatic arch and must not be lifted over it.
_ARCH = 12.0
#: About the middle of the skull.
_MIDDLE = np.array([0.0, -15.0, 35.0])
#: Outside these bounds of along a muscle is attached, and may sink into bone.
_BELLY = (0.12, 0.88)
#: Muscles down to this layer lie over bones; deeper ones lie between them.
_SUPERFICIAL = 2


def muscle_layers() -> dict[str, int]:
    """Muscle without side -> its layer in the bundled pack, 1 = just under the skin."""
    pack = load_pack(paths.models_dir() / "bundled")
    return {recipe.base: recipe.layer for recipe in pack.recipes if recipe.tissue == "muscle"}


def rest_on_bone(bones: Mapping[str, Mesh]) -> Callable[[Mapping[str, Mesh]], dict[str, Mesh]]:
    """A function (muscle without side -> mesh of the left side) -> the same, each clear of what lies under it."""
    layers = muscle_layers()
    vault = [mesh for name, mesh in bones.items() if name.split(".")[0] in _VAULT and not name.endswith(".r")]
    hard = {name: mesh for name, mesh in bones.items() if not name.endswith(".r") and "eyeball" not in name}

    def rest(muscles: Mapping[str, Mesh]) -> dict[str, Mesh]:
        settled: dict[str, Mesh] = {}
        for name in sorted(muscles, key=lambda name: -layers[name]):
            mesh = muscles[name]
            for neighbour in _BEDDED.get(name, ()):
                if neighbour in muscles:
                    mesh = bedded(mesh, muscles[neighbour])
            if name in _ON_THE_SKULL:
                mesh = _over_the_vault(mesh, vault)
            elif layers[name] <= _SUPERFICIAL:
                mesh = lifted_over(mesh, hard, _BELLY)
            deeper = {other: done for other, done in settled.items() if layers[other] > layers[name]}
            settled[name] = lifted_over(mesh, deeper, _BELLY if layers[name] > 1 else (0, 1))
        return {name: settled[name] for name in muscles}

    return rest


def _over_the_vault(muscle: Mesh, vault: Sequence[Mesh]) -> Mesh:
    assert muscle.normals is not None
    out = muscle.vertices - _MIDDLE
    out /= np.linalg.norm(out, axis=1, keepdims=True)
    outer = np.clip((muscle.normals * out).sum(axis=1) + 0.6, 0, 1)
    outer *= np.clip((muscle.vertices[:, 2] - _ARCH) / 8, 0, 1)
    vertices = muscle.vertices
    for _ in range(3):
        height = np.min([height_over(bone, vertices) for bone in vault], axis=0)
        short = np.clip(_CLEARANCE - height, 0, 3)
        vertices = vertices + out * (short * outer)[:, None]
    return moved(muscle, vertices - muscle.vertices)
