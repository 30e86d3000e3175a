"""Where muscles hold on to bone on a pack: the vertices of the bones near the ends of their fibres.

A bone counts only where the content names it, so a muscle that ends in skin or fascia beside a bone marks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from app.anatomy.frame import SIDES, SUFFIX, Side

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.attachments import Attachment
    from app.content.library import Library
    from app.content.records import Part

End = Literal["origin", "insertion"]
ENDS: tuple[End, ...] = ("origin", "insertion")
HoldKey = tuple[str, str, Side, End]
"""Muscle, part, side, end."""

#: What the ramp of a hold is on its edge; 127 steps inside or outside are ``RAMP`` mm.
EDGE = 128
RAMP = 4.0
#: A hold reaches so far (mm) beyond the nearest that the fibres come to the bone: the meshes of muscles and bones were
#: drawn apart, and sit up to some mm off each other.
_BEYOND = 4.0
#: Fibres that end farther than this (mm) from the bone are not taken to hold on to it on this pack.
_TOO_FAR = 14.0
#: The cosine to the muscle below which a place looks away from it: the far face of a thin bone.
_LOOKS_AWAY = -0.35
#: How far (0..1 across the sheet) a part may reach over the border of its window.
_OVER = 0.04


@dataclass(frozen=True)
class Hold:
    """vertices: (k,) int32 of ``atlas.full.vertices``, all of bones. ramp: (k,) uint8, EDGE on the edge."""

    vertices: NDArray[np.int32]
    ramp: NDArray[np.uint8]


def holds(library: Library, atlas: Atlas) -> Mapping[HoldKey, Hold]:
    """Every end of every part that is fixed to bones of the pack, on both sides."""
    return dict(_each(library, atlas))


def _each(library: Library, atlas: Atlas) -> Iterator[tuple[HoldKey, Hold]]:
    for muscle_id, muscle in library.content.muscles.items():
        for part_id, part in muscle.parts.items():
            for side in SIDES:
                for end, attachment in zip(ENDS, (part.starts, part.ends), strict=True):
                    if attachment is not None and (found := _hold(atlas, part, attachment, side, end)) is not None:
                        yield (muscle_id, part_id, side, end), found


def _hold(atlas: Atlas, part: Part, attachment: Attachment, side: Side, end: End) -> Hold | None:
    from scipy.spatial import cKDTree  # slow to import, and a finished placement does not need it

    fibres = _end_of(atlas, part, part.structure + SUFFIX[side], end, attachment.reach)
    names = [name + suffix for name in attachment.bones for suffix in ("", SUFFIX[side]) if atlas.has(name + suffix)]
    if not len(fibres) or not names:
        return None
    level = atlas.full
    spans = [level.spans[name] for name in names]
    low, high = fibres.min(axis=0) - _TOO_FAR, fibres.max(axis=0) + _TOO_FAR
    every = np.concatenate([np.arange(span.vertex_start, span.vertex_stop, dtype=np.int32) for span in spans])
    places = level.vertices[every]
    near = every[((places > low) & (places < high)).all(axis=1)]
    if not len(near):
        return None
    distance, index = cKDTree(fibres).query(level.vertices[near])
    gap = float(np.quantile(cKDTree(level.vertices[near]).query(fibres)[0], 0.1))
    if gap > _TOO_FAR:
        return None
    towards = fibres[index] - level.vertices[near]
    facing = (towards * level.normals[near]).sum(axis=1) / np.maximum(distance, 1e-6)
    away = np.clip((_LOOKS_AWAY - facing) / 0.3, 0.0, 1.0) * (distance > 1.5)
    inside = gap + _BEYOND - distance - 2 * RAMP * away
    ramp = np.clip(np.rint(EDGE + inside * (127 / RAMP)), 0, 255).astype(np.uint8)
    kept = ramp > 0
    return Hold(near[kept], ramp[kept]) if (ramp >= EDGE).any() else None


def _end_of(atlas: Atlas, part: Part, structure: str, end: End, reach: float) -> NDArray[np.float64]:
    """(n, 3) mm: the places of the part's fibres that may lie on the bone; none where the pack lacks its fibres."""
    if not atlas.has(structure):
        return np.empty((0, 3))
    along, across = atlas.full.structure_fibres(structure).T
    chosen = along <= reach if end == "origin" else along >= 1 - reach
    if part.sheet == 0:
        chosen &= (across >= min(part.across) - _OVER) & (across <= max(part.across) + _OVER)
    places: NDArray[np.float64] = atlas.full.structure_vertices(structure)[chosen].astype(np.float64)
    return places
