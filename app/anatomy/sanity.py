"""Catches meshes that are whole but wrong: in other units, elsewhere, or on the other side than the pack says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from app.anatomy.frame import SIDES, SUFFIX, lateral
from app.anatomy.pack import MM_PER, Pack
from app.anatomy.read import Doubles, RawMesh
from app.errors import DataError

#: Size of what a pack may hold, mm: from some bones of a child's head to a tall whole body with raised arms.
_SIZE_MM = (80.0, 3000.0)
#: How far a source's meshes may lie from the point between the ears, mm (nearest corner of their bounds).
_REACH_MM = 200.0


def check_units(pack: Pack, bounds: Mapping[str, Sequence[Doubles]]) -> None:
    """Raise DataError when a source's meshes have an absurd size or place, with the units that would fit.

    bounds: source -> (2, 3) mm lowest and highest corner of each of its meshes.
    """
    for name, spans in bounds.items():
        source = pack.sources[name]
        low = np.min([span[0] for span in spans], axis=0)
        high = np.max([span[1] for span in spans], axis=0)
        size = float(np.linalg.norm(high - low))
        where = f"{pack.id}, source {name}"
        if not _SIZE_MM[0] <= size <= _SIZE_MM[1]:
            in_file = size / MM_PER[source.units]
            fitting = [unit for unit, mm in MM_PER.items() if _SIZE_MM[0] <= in_file * mm <= _SIZE_MM[1]]
            mend = f"write `units: {fitting[0]}` in its pack.yaml" if fitting else "check the files"
            raise DataError(
                f"{where}: its meshes are {size:.4g} mm across when read as {source.units}, a head and neck is some "
                f"hundreds; {mend}."
            )
        gap = float(np.linalg.norm(np.maximum(0, np.maximum(low, -high))))
        if gap > _REACH_MM:
            raise DataError(
                f"{where}: its meshes lie {gap:.0f} mm away from the head; check `axes` and `matrix` in its pack.yaml."
            )


def exchange_sides(pack: Pack, meshes: dict[str, RawMesh]) -> list[str]:
    """Put single pairs whose left one lies on the right in order; returns a sentence for each.

    Raises DataError when all of a source's pairs lie so: then the whole body is mirrored.
    """
    notes: list[str] = []
    for name, source in pack.sources.items():
        told = [
            r
            for r in pack.recipes
            if r.source == name and r.sides == "separate" and r.side is not None and r.id in meshes and not r.mirrored
        ]
        wrong = [r for r in told if r.side and meshes[r.id].vertices[:, 0].mean() * lateral(r.side) < 0]
        if wrong and len(wrong) == len(told):
            swapped = source.axes.translate(str.maketrans("LR", "RL"))
            raise DataError(
                f"{pack.id}, source {name}: left and right are exchanged, the meshes are mirrored; "
                f"write `axes: {swapped}` in its pack.yaml."
            )
        for base in dict.fromkeys(r.base for r in wrong):
            found = {side: meshes.pop(base + SUFFIX[side], None) for side in SIDES}
            for side, other in zip(SIDES, reversed(SIDES), strict=True):
                mesh = found[other]
                if mesh is not None:
                    meshes[base + SUFFIX[side]] = mesh
            notes.append(f"{base}: its files name left what lies on the right; exchanged.")
    return notes
