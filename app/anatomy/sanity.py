"""Catches meshes that are whole but wrong: in other units, elsewhere, or on the other side than the pack says."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from app.anatomy.frame import SIDES, SUFFIX, lateral
from app.anatomy.pack import MM_PER, Pack
from app.anatomy.read import Doubles, RawMesh
from app.errors import DataError
from app.words import say

#: Size of what a pack may hold, mm: from some bones of a child's head to a tall whole body with raised arms.
_SIZE_MM = (80.0, 3000.0)
_HEAD_MM = 400.0
#: How far a source's meshes may lie from the point between the ears, mm (nearest corner of their bounds).
_REACH_MM = 200.0


def check_units(pack: Pack, bounds: Mapping[str, Mapping[str, Doubles]]) -> None:
    """Raise DataError when a source's meshes have an absurd size or place, with the units that would fit.

    bounds: source -> where each of its meshes stands -> (2, 3) mm, its lowest and highest corner.
    """
    for name, spans in bounds.items():
        source = pack.sources[name]
        low = np.min([span[0] for span in spans.values()], axis=0)
        high = np.max([span[1] for span in spans.values()], axis=0)
        size = _across(np.array([low, high]))
        where = f"{pack.id}, source {name}"
        if not _SIZE_MM[0] <= size <= _SIZE_MM[1]:
            in_file = size / MM_PER[source.units]
            fitting = [unit for unit, mm in MM_PER.items() if _SIZE_MM[0] <= in_file * mm <= _SIZE_MM[1]]
            fitting.sort(key=lambda unit: abs(math.log(in_file * MM_PER[unit] / _HEAD_MM)))
            widest = max(spans, key=lambda where: _across(spans[where]))
            if fitting:
                units = " / ".join(f"`units: {unit}`" for unit in fitting)
                mend = say("write {units} in its pack.yaml", units=units)
            elif _across(spans[widest]) > _SIZE_MM[1]:
                across = _across(spans[widest])
                mend = say("check {mesh}, which alone is {across:.4g} mm across", mesh=widest, across=across)
            else:
                mend = say("check the files, and `matrix` in its pack.yaml")
            raise DataError(
                "{where}: its meshes are {size:.4g} mm across when read as {units}, a head and neck is some "
                "hundreds; {mend}.",
                where=where,
                size=size,
                units=source.units,
                mend=mend,
            )
        gap = float(np.linalg.norm(np.maximum(0, np.maximum(low, -high))))
        if gap > _REACH_MM:
            raise DataError(
                "{where}: its meshes lie {gap:.0f} mm away from the head; check `axes` and `matrix` in its pack.yaml.",
                where=where,
                gap=gap,
            )


def _across(span: Doubles) -> float:
    """Diagonal of (2, 3) bounds, mm."""
    return float(np.linalg.norm(span[1] - span[0]))


def exchange_sides(pack: Pack, meshes: dict[str, RawMesh]) -> list[str]:
    """Put single pairs whose left one lies on the right in order; returns a sentence for each.

    When both lie on one side, the one that is wrong there is left out.
    Raises DataError when most of a source's pairs lie so: then the whole body is mirrored. Files that name a side are
    rarely wrong, and bones at the midline (nose, jaw) may reach over it either way.
    """
    notes: list[str] = []
    for name, source in pack.sources.items():
        told = [
            r
            for r in pack.recipes
            if r.source == name and r.sides == "separate" and r.side is not None and r.id in meshes and not r.mirrored
        ]
        wrong = [r for r in told if r.side and meshes[r.id].vertices[:, 0].mean() * lateral(r.side) < 0]
        if len(wrong) > max(1, len(told) / 2):
            swapped = source.axes.translate(str.maketrans("LR", "RL"))
            raise DataError(
                "{pack}, source {name}: left and right are exchanged, the meshes are mirrored; write `axes: "
                "{swapped}` in its pack.yaml.",
                pack=pack.id,
                name=name,
                swapped=swapped,
            )
        for base in dict.fromkeys(r.base for r in wrong):
            if any(r.base == base and r not in wrong for r in told):
                lost = next(r for r in wrong if r.base == base)
                del meshes[lost.id]
                notes.append(f"{lost.id}: its file holds the other side; left out.")
                continue
            found = {side: meshes.pop(base + SUFFIX[side], None) for side in SIDES}
            for side, other in zip(SIDES, reversed(SIDES), strict=True):
                mesh = found[other]
                if mesh is not None:
                    meshes[base + SUFFIX[side]] = mesh
            notes.append(f"{base}: its files name left what lies on the right; exchanged.")
    return notes
