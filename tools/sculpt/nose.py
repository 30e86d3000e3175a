"""Draws the nose's bones and cartilages under the skin: the source's nose is longer than its skin."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np
from scipy.sparse import csr_array
from scipy.spatial.distance import cdist

from tools.sculpt.mesh import Doubles, Mesh

#: Structures (without .l / .r) that the skin is not pushed over.
NOSE = {"nasal_bone", "nasal_septum_cartilage", "lateral_nasal_cartilage", "major_alar_cartilage", "vomer"}
#: mm within which everything moves alike, so that thin cartilage keeps its thickness.
_TOGETHER = 5.0
#: mm deeper than the margin: the wings' grooves are drawn on the skin later.
_GROOVES = 0.9
#: Steps in which neighbours move together, and then those in which what still stands out moves alone.
_SOFT_STEPS, _LAST_STEPS = 40, 3


class Field(Protocol):
    """Height over the skin in mm (n,) at points (n, 3); may be steeper or flatter than a distance."""

    def __call__(self, points: Doubles) -> Doubles: ...

    def gradient(self, points: Doubles) -> Doubles: ...


def tucked(nose: Mapping[str, Mesh], skin: Field, margin: float) -> dict[str, Mesh]:
    """The structures with whatever lies less than ``margin`` mm under the skin drawn back; right ones mirror left."""
    start = np.concatenate([mesh.vertices for mesh in nose.values()])
    weight = np.exp(-cdist(start, start, "sqeuclidean") / (2 * _TOGETHER**2))
    weight[weight < 1e-3] = 0
    near = csr_array(weight / weight.sum(axis=1, keepdims=True))  # sums in one order, whatever the threads
    vertices = start.copy()
    for step in range(_SOFT_STEPS + _LAST_STEPS):
        slope = skin.gradient(vertices)
        steep = np.maximum(np.linalg.norm(slope, axis=1), 0.5)
        out = np.maximum(skin(vertices) / steep + margin + _GROOVES, 0)
        move = -slope * (out / steep)[:, None]
        vertices += near @ move if step < _SOFT_STEPS else move
    ends = np.cumsum([len(mesh.vertices) for mesh in nose.values()])
    parts = np.split(vertices, ends[:-1])
    moved = {name: Mesh(part, nose[name].faces).with_normals() for name, part in zip(nose, parts, strict=True)}
    return {name: moved[f"{name[:-2]}.l"].mirrored() if name.endswith(".r") else moved[name] for name in nose}
