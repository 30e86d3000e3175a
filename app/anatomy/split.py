"""Picks one structure out of a node: its side, and its connected component."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.anatomy.clean import compact, components, is_closed, orient
from app.anatomy.frame import Side, lateral
from app.anatomy.pack import Component
from app.anatomy.read import Doubles, RawMesh

#: A component whose middle lies nearer to the midplane than this share of its width belongs to both sides.
_STRADDLES = 0.1


def pick_side(mesh: RawMesh, side: Side) -> RawMesh | None:
    """The half of a node that holds both sides; None when nothing lies there.

    Whole components go to the side of their middle, so that muscles whose edges overlap in the midline stay closed;
    a component that spans both sides is cut at the midplane.
    """
    label = components(mesh)
    kept = []
    for number in range(label.max() + 1):
        part = compact(RawMesh(mesh.vertices, mesh.faces[label == number]))
        low, high = part.vertices[:, 0].min(), part.vertices[:, 0].max()
        middle = (low + high) / 2
        if abs(middle) < _STRADDLES * (high - low):
            kept.append(cut(part, np.zeros(3), np.array([lateral(side), 0.0, 0.0])))
        elif middle * lateral(side) > 0:
            kept.append(part)
    return merged(kept)


def pick_component(mesh: RawMesh, rule: Component | None) -> RawMesh | None:
    """The component that the rule means (all of them without a rule); None when there is no such component."""
    if rule is None:
        return mesh
    label = components(mesh)
    parts = [compact(RawMesh(mesh.vertices, mesh.faces[label == number])) for number in range(label.max() + 1)]
    if rule.closed:
        parts = [part for part in parts if is_closed(part.faces)]
    if rule.rank is None:
        return merged(parts)
    keys = {
        "size": lambda part: -float(len(part.vertices)),
        "top": lambda part: -float(part.vertices[:, 2].mean()),
        "front": lambda part: -float(part.vertices[:, 1].mean()),
        "outside": lambda part: -abs(float(part.vertices[:, 0].mean())),
    }
    parts.sort(key=keys[rule.order])
    return parts[rule.rank] if rule.rank < len(parts) else None


def cut(mesh: RawMesh, at: Doubles, keep: Doubles) -> RawMesh:
    """The part of a surface on the side of the plane through ``at`` that ``keep`` points to, closed with a flat cap."""
    import pyvista

    faces: Any = mesh.faces  # pyvista's hints know no numpy integers
    whole = pyvista.PolyData.from_regular_faces(mesh.vertices, faces)
    half = whole.clip_closed_surface(normal=keep, origin=at).triangulate()
    result = RawMesh(np.array(half.points, float), np.array(half.regular_faces, np.int64))
    return orient(compact(result)) if len(result.faces) else result


def mirror(mesh: RawMesh) -> RawMesh:
    """The mirror image across the midplane, wound outward like the original."""
    return RawMesh(mesh.vertices * np.array([-1.0, 1.0, 1.0]), mesh.faces[:, ::-1])


def merged(parts: Sequence[RawMesh]) -> RawMesh | None:
    """Several meshes as one, unconnected; None when there is nothing in them."""
    parts = [part for part in parts if len(part.faces)]
    if not parts:
        return None
    starts = np.cumsum([0, *(len(part.vertices) for part in parts)])
    return RawMesh(
        np.concatenate([part.vertices for part in parts]),
        np.concatenate([part.faces + start for part, start in zip(parts, starts, strict=False)]),
    )
