"""Carries over from the bundled atlas what a pack lacks: muscles, teeth and eyeballs, fitted to the pack's own bones.

So that every trigger point, and every place where it hurts, can be shown on every pack. What is carried is drawn as
schematic and never passed off as the pack's own. A structure is carried only where the pack has the bones around it,
for it is by these that it is laid in place (see ``warp``); a pack without them gets nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.spatial import cKDTree

from app.anatomy.atlas import Floats, Part, StructureInfo
from app.anatomy.depth import Solid
from app.anatomy.normals import vertex_normals
from app.anatomy.pack import Pack, Recipe
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.seat import seat
from app.anatomy.warp import Namesakes, Warp, fit, motion, rigid

#: What is carried over; bones and cartilages are not, for nothing hurts in them here.
CARRIED = ("muscle", "tooth", "eye")
#: What the lender is asked for: this, and what it is laid in place by.
LENT = (*CARRIED, "bone", "skin")
#: mm around a structure in which bones are its surroundings, and the part of them that the pack must have as well.
_AROUND, _ENOUGH = 12.0, 0.5
#: A tooth is there already, merged with a jaw, when this part of its crown lies so near (mm) to the pack's bones.
_MERGED, _MERGED_MM = 0.5, 1.5
#: mm from the biting edge: of a tooth, only its crown tells whether the jaw has it.
_CROWN_MM = 6.0


@dataclass(frozen=True)
class Lender:
    """The pack that structures are carried over from: its record, its meshes in the frame, its own fibres by id."""

    pack: Pack
    meshes: Mapping[str, RawMesh]
    fibres: Mapping[str, Floats]

    @cached_property
    def solids(self) -> dict[str, Solid]:
        """Its bones, and its skin."""
        ids = [recipe.id for recipe in self.pack.recipes if recipe.tissue in ("bone", "skin")]
        return {each: Solid(self.meshes[each]) for each in ids if each in self.meshes}


def borrow(pack: Pack, meshes: Mapping[str, RawMesh], lender: Lender, step: Callable[[float], None]) -> list[Part]:
    """The lender's structures that ``meshes``, the pack's own by id with its skin, lack: finished parts, schematic.

    step: told the share that is done.
    """
    theirs = sorted({recipe.id for recipe in pack.recipes if recipe.tissue == "bone"} & set(meshes))
    bones: dict[str, Namesakes] = {}
    for each in theirs:
        if each in lender.meshes and (found := motion(lender.meshes[each], meshes[each])) is not None:
            bones[each] = Namesakes(lender.meshes[each], meshes[each], found)
    wanted = [
        recipe
        for recipe in lender.pack.recipes
        if recipe.tissue in CARRIED and recipe.id in lender.meshes and recipe.id not in meshes
    ]
    wanted = _surrounded(wanted, lender, set(bones))
    if not wanted:
        return []
    step(0.1)
    places = np.concatenate([lender.meshes[recipe.id].vertices for recipe in wanted])
    warp = fit(bones.values(), (lender.meshes["skin"], meshes["skin"]), places)
    target = _Target({each: Solid(meshes[each]) for each in theirs}, Solid(meshes["skin"]))
    parts = []
    for number, recipe in enumerate(wanted):
        step(0.3 + 0.7 * number / len(wanted))
        carried = _carried(recipe, lender, warp, target)
        if recipe.tissue != "tooth" or not _merged(recipe, carried, target):
            parts.append(_part(recipe, carried, lender))
    return parts


@dataclass(frozen=True)
class _Target:
    bones: Mapping[str, Solid]
    skin: Solid


def _surrounded(wanted: Sequence[Recipe], lender: Lender, shared: set[str]) -> list[Recipe]:
    """Those whose surroundings the pack has: most of the bone near them is bone that both have."""
    ids = [recipe.id for recipe in lender.pack.recipes if recipe.tissue == "bone" and recipe.id in lender.meshes]
    if not shared:
        return []
    points = np.concatenate([lender.meshes[each].vertices for each in ids])
    both = np.concatenate([np.full(len(lender.meshes[each].vertices), each in shared) for each in ids])
    tree = cKDTree(points)
    found = []
    for recipe in wanted:
        near = np.unique(np.concatenate(tree.query_ball_point(lender.meshes[recipe.id].vertices, _AROUND)))
        if len(near) and both[near.astype(np.int64)].mean() >= _ENOUGH:
            found.append(recipe)
    return found


def _carried(recipe: Recipe, lender: Lender, warp: Warp, target: _Target) -> RawMesh:
    """The structure on the pack. Muscles follow bones and skin; eyes and teeth are hard and keep their shape."""
    ours = lender.meshes[recipe.id]
    moved = warp(ours.vertices)
    if recipe.tissue != "muscle":
        turn, shift = rigid(ours.vertices, moved)
        return RawMesh(ours.vertices @ turn.T + shift, ours.faces)
    own = [lender.solids[each].height_near(ours.vertices, _AROUND) for each in target.bones if each in lender.solids]
    height = np.min(own, axis=0)
    depth = -lender.solids["skin"].height(ours.vertices)
    return seat(RawMesh(moved, ours.faces), depth, height, target.skin, list(target.bones.values()))


def _merged(recipe: Recipe, tooth: RawMesh, target: _Target) -> bool:
    """True when the pack's jaws hold this tooth already."""
    up = tooth.vertices[:, 2] * (1 if recipe.base.startswith("tooth_upper") else -1)
    crown: Doubles = tooth.vertices[up < up.min() + _CROWN_MM]
    gaps = np.min([np.abs(bone.height_near(crown, _MERGED_MM)) for bone in target.bones.values()], axis=0)
    return bool((gaps < _MERGED_MM).mean() > _MERGED)


def _part(recipe: Recipe, mesh: RawMesh, lender: Lender) -> Part:
    return Part(
        StructureInfo(recipe.id, recipe.tissue, recipe.layer, schematic=True, borrowed_from=lender.pack.id),
        mesh.vertices.astype(np.float32),
        mesh.faces.astype(np.int32),
        vertex_normals(mesh).astype(np.float32),
        lender.fibres.get(recipe.id),
    )
