"""Seats a carried muscle: under the skin, and no deeper in a bone than it lay in its own."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.sparse import csr_array

from app.anatomy.depth import Solid
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.refine import averaging

#: mm below the skin that a carried muscle lies at least, unless it lay nearer to its own skin.
UNDER_SKIN_MM = 0.5
#: mm above a bone that each part of it keeps at least, unless it lay lower on its own bones: a thin sheet over the
#: skull must not let the bone through between its vertices.
OVER_BONE_MM = 1.0
_ROUNDS = 14
#: The skin has the last word: where it lies closer to the bone than a sheet is thick, these rounds are its alone.
_LAST = 2
#: mm from a bone beyond which it has no say.
_REACH_MM = 5.0
#: Averaging steps of one round's push: it runs out over about three edges.
_SPREAD = 4
#: mm: what is nearer than this to where it should be counts as there.
_ENOUGH = 0.05


def seat(mesh: RawMesh, own_depth: Doubles, own_height: Doubles, skin: Solid, bones: Sequence[Solid]) -> RawMesh:
    """The mesh with as little of it moved as needed, smoothly.

    own_depth: (n,) mm that its vertices lie below the skin of the body that they come from; own_height: above the
    nearest of its bones, negative inside.
    """
    floor = np.minimum(own_height, OVER_BONE_MM)
    roof = np.minimum(np.maximum(own_depth, 0.0), UNDER_SKIN_MM)
    smooth = averaging(mesh.faces)
    vertices = mesh.vertices
    for number in range(_ROUNDS):
        push = np.zeros_like(vertices)
        for bone in bones if number < _ROUNDS - _LAST else ():
            _add(push, bone, vertices, floor - bone.height_near(vertices, _REACH_MM))
        _add(push, skin, vertices, -roof - skin.height(vertices), inward=True)
        if np.abs(push).max(initial=0.0) < _ENOUGH:
            break
        vertices = vertices + _spread(push, smooth)
    return RawMesh(vertices, mesh.faces)


def _add(push: Doubles, solid: Solid, vertices: Doubles, wanted: Doubles, *, inward: bool = False) -> None:
    """Add to ``push`` (n, 3) what brings each vertex up by ``wanted`` mm (down when ``inward``) where that is due."""
    due = np.flatnonzero(wanted < 0 if inward else wanted > 0)
    if len(due):
        push[due] += solid.nearest(vertices[due])[1] * wanted[due, None]


def _spread(push: Doubles, smooth: csr_array) -> Doubles:
    """The push run out smoothly over the neighbours; nowhere is less done than is due."""
    due = np.linalg.norm(push, axis=1)
    soft = push
    for _ in range(_SPREAD):
        soft = smooth @ soft
        soft[due > 0] = push[due > 0]
    return soft
