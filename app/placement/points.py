"""Where a trigger point lies: fibre coordinates -> a place on the bundled fibre sheet -> the same place on a pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from app.anatomy.fibres import FibreSheet
from app.anatomy.frame import Side
from app.content.records import Fibre, Part
from app.errors import DataError
from app.placement.surface import Doubles, Surface

#: A registration must not carry a sheet farther than this (mm): the packs share one frame and nearly one head.
_FARTHEST_SHIFT = 15.0


@dataclass(frozen=True)
class Spot:
    """A place in or on a structure: position (3,) mm, normal (3,) towards the skin, honest distance to the mesh."""

    position: Doubles
    normal: Doubles
    distance_mm: float


def sheets_for(sheets: Sequence[FibreSheet], side: Side) -> list[FibreSheet]:
    """The left side's sheets, or their mirror images."""
    return list(sheets) if side == "left" else [sheet.mirrored() for sheet in sheets]


def sheet_uv(part: Part, fibre: Fibre) -> tuple[float, float]:
    """(u, v) on the part's sheet: the part's 0..1 run over its window, from its first value to its second."""
    (along_0, along_1), (across_0, across_1) = part.along, part.across
    return along_0 + fibre.along * (along_1 - along_0), across_0 + fibre.across * (across_1 - across_0)


def on_sheet(sheets: Sequence[FibreSheet], part: Part, fibre: Fibre, skin: Surface) -> tuple[Doubles, Doubles]:
    """Position (3,) mm in the bundled muscle, and the unit normal (3,) of its face nearest the skin."""
    if part.sheet >= len(sheets):
        raise DataError(
            f"{part.structure} has {len(sheets)} fibre sheets; sheet {part.sheet} of the content is too high."
        )
    sheet = sheets[part.sheet]
    u, v = sheet_uv(part, fibre)
    faces = [sheet.surface(u, v, face) for face in (1, -1)]
    middle = sheet.mid(u, v)
    # The muscle's face that looks to the skin: the way to the nearest skin leads out through it.
    outward = skin.closest(middle)[0][0] - middle
    toward = 1 if float(outward @ sheet.normal(u, v)) >= 0 else -1
    near, deep = faces if toward == 1 else faces[::-1]
    return near + fibre.depth * (deep - near), toward * sheet.normal(u, v)


def register(sheets: Sequence[FibreSheet], mesh: Surface) -> tuple[Doubles, Doubles]:
    """Affine map (A (3, 3), b (3,)), x -> A x + b, that lays the sheets on a pack's mesh of the same structure.

    Iterated closest points in both directions; the worst fifth of the pairs is ignored each time, so missing or
    added bits of the mesh do not pull. Falls back to no movement when the fit would carry points too far.
    """
    source = np.concatenate([sheet.tessellate(3.0).vertices for sheet in sheets])
    target = mesh.vertices
    if len(target) > 4000:
        target = target[:: len(target) // 4000 + 1]
    tree = cKDTree(target)
    matrix, shift = np.eye(3), np.zeros(3)
    centre = source.mean(axis=0)
    scale = np.ptp(source, axis=0).max()
    for _ in range(8):
        moved = source @ matrix.T + shift
        d_out, i_out = tree.query(moved)
        d_back, i_back = cKDTree(moved).query(target)
        start = np.concatenate([source, source[i_back]])
        stop = np.concatenate([target[i_out], target])
        gap = np.concatenate([d_out, d_back])
        keep = gap <= np.quantile(gap, 0.8)
        x = np.concatenate([(start[keep] - centre) / scale, np.ones((keep.sum(), 1))], axis=1)
        # A light pull towards the plain translation keeps thin sheets from being stretched along their normal.
        ridge = np.diag([1.0, 1.0, 1.0, 0.0]) * 0.01 * keep.sum()
        wanted = stop[keep] - start[keep]
        solution = np.linalg.solve(x.T @ x + ridge, x.T @ wanted)
        linear = solution[:3].T / scale
        matrix, shift = np.eye(3) + linear, solution[3] - linear @ centre
    moved = source @ matrix.T + shift
    if np.linalg.norm(moved - source, axis=1).max() > _FARTHEST_SHIFT:
        return np.eye(3), np.zeros(3)
    return matrix, shift


def settle(position: Doubles, normal: Doubles, mesh: Surface) -> Spot:
    """Keep a position that lies in the mesh; bring one that lies outside to the nearest place on its surface."""
    if mesh.contains(position):
        return Spot(position, normal, 0.0)
    on_mesh, _ = mesh.closest(position)
    left_over = float(np.linalg.norm(mesh.closest(on_mesh[0])[0][0] - on_mesh[0]))
    return Spot(on_mesh[0], normal, left_over)
