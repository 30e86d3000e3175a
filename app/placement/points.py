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

#: A face looks to the skin when the cosine between its normal and the way there is this or more.
_LOOKS_OUT = 0.6
#: A registration must not carry a sheet farther than this (mm): the packs share one frame and nearly one head, and
#: only the lower back stands differently.
_FARTHEST_SHIFT = 40.0


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
    """Position (3,) mm in the bundled muscle, and the unit direction (3,) towards the skin: its face's normal.

    Where a muscle deep in the head stands on edge, neither face looks to the skin: then the way to the nearest skin
    (not below the cut, where the nearest skin is its rim).
    """
    if part.sheet >= len(sheets):
        raise DataError(
            "{structure} has {count} fibre sheets; sheet {sheet} of the content is too high.",
            structure=part.structure,
            count=len(sheets),
            sheet=part.sheet,
        )
    sheet = sheets[part.sheet]
    u, v = sheet_uv(part, fibre)
    toward = _outer_face(sheet, skin)
    near, deep = sheet.surface(u, v, toward), sheet.surface(u, v, -toward)
    position = near + fibre.depth * (deep - near)
    normal = toward * sheet.normal(u, v)
    outward = skin.closest(position)[0][0] - position
    away = float(np.linalg.norm(outward))
    if normal @ outward < _LOOKS_OUT * away and skin.contains(position):
        return position, outward / away
    return position, normal


def _outer_face(sheet: FibreSheet, skin: Surface) -> int:
    """+1 or -1: the face of the sheet that looks to the skin over most of its area.

    The way to the nearest skin leads out through it. No single place decides: where the skin is cut, as over the
    lower back, the nearest skin is its rim, and the way there runs along the muscle.
    """
    u, v = np.meshgrid(np.linspace(0.1, 0.9, 5), np.linspace(0.1, 0.9, 5))
    middle = sheet.mid(u, v).reshape(-1, 3)
    outward = skin.closest(middle)[0] - middle
    away = np.maximum(np.linalg.norm(outward, axis=1), 1e-9)
    votes = (outward * sheet.normal(u, v).reshape(-1, 3)).sum(axis=1) / away
    return 1 if votes.sum() >= 0 else -1


def register(sheets: Sequence[FibreSheet], mesh: Surface) -> tuple[Doubles, Doubles]:
    """Affine map (A (3, 3), b (3,)), x -> A x + b, that lays the sheets on a pack's mesh of the same structure.

    Starts from no movement or from bounding box on bounding box, whichever fits better; then iterated closest points
    in both directions. The worst fifth of the pairs is ignored each time, so missing or added bits of the mesh do not
    pull. No movement at all when the fit would carry points too far.
    """
    source = np.concatenate([sheet.tessellate(3.0).vertices for sheet in sheets])
    target = mesh.vertices[:: len(mesh.vertices) // 4000 + 1]
    tree = cKDTree(target)
    matrix, shift = min(
        ((np.eye(3), np.zeros(3)), _box_on_box(source, target)),
        key=lambda start: float(_pairs(source @ start[0].T + start[1], target, tree)[2].mean()),
    )
    for _ in range(12):
        moved = source @ matrix.T + shift
        start, stop, _ = _pairs(moved, target, tree)
        centre = moved.mean(axis=0)
        x = np.concatenate([start - centre, np.ones((len(start), 1))], axis=1)
        # The ridge keeps a thin sheet from being stretched along its normal by a few stray pairs.
        ridge = np.diag([1.0, 1.0, 1.0, 0.0]) * len(start)
        solution = np.linalg.solve(x.T @ x + ridge, x.T @ (stop - start))
        step = np.eye(3) + solution[:3].T
        matrix, shift = step @ matrix, step @ (shift - centre) + centre + solution[3]
    if np.linalg.norm(source @ matrix.T + shift - source, axis=1).max() > _FARTHEST_SHIFT:
        return np.eye(3), np.zeros(3)
    return matrix, shift


def _box_on_box(source: Doubles, target: Doubles) -> tuple[Doubles, Doubles]:
    low_s, low_t = source.min(axis=0), target.min(axis=0)
    scale = np.clip(np.ptp(target, axis=0) / np.ptp(source, axis=0), 0.8, 1.25)
    middle_s, middle_t = low_s + np.ptp(source, axis=0) / 2, low_t + np.ptp(target, axis=0) / 2
    return np.diag(scale), middle_t - scale * middle_s


def _pairs(moved: Doubles, target: Doubles, tree: cKDTree) -> tuple[Doubles, Doubles, Doubles]:
    """Closest pairs both ways without the worst fifth: points that move, where to, and their distances."""
    d_out, i_out = tree.query(moved)
    d_back, i_back = cKDTree(moved).query(target)
    distance = np.concatenate([d_out, d_back])
    keep = distance <= np.quantile(distance, 0.8)
    start, stop = np.concatenate([moved, moved[i_back]]), np.concatenate([target[i_out], target])
    return start[keep], stop[keep], distance[keep]


def settle(position: Doubles, normal: Doubles, mesh: Surface) -> Spot:
    """Keep a position that lies in the mesh; bring one that lies outside to the nearest place on its surface."""
    if mesh.contains(position):
        return Spot(position, normal, 0.0)
    on_mesh, _ = mesh.closest(position)
    left_over = float(np.linalg.norm(mesh.closest(on_mesh[0])[0][0] - on_mesh[0]))
    return Spot(on_mesh[0], normal, left_over)
