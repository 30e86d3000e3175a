"""How well the three descriptions of a point's place agree on a pack: its fibres, its words, its bony landmark.

The fibre coordinates decide where a point is drawn. The landmark offset was estimated apart from them; the words name
a part of the muscle. Three distances tell how far the three are from one another:

- fibres and words, ``mesh_mm``: from the drawn point to the mesh of the muscle that the words name;
- fibres and landmark, ``landmark_mm``: from the drawn point to the landmark's estimate;
- landmark and words, ``part_mm``: from the landmark's estimate to the part of the muscle that the words name, which is
  the stretch of its mesh whose fibre coordinates lie in the part's window.

Up to ``AGREED`` mm counts as the same place: offsets are read off books, on bodies that differ by as much. Where they
disagree by more, anatomy decided, and the point's ``note`` says why.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SUFFIX, Side, lateral
from app.content.library import Library, PointEntry
from app.content.records import Part
from app.errors import DataError
from app.placement.placed import Placement, Triple

#: mm up to which two descriptions mean the same place.
AGREED = 15.0
#: How far over the edge of its window a part still reaches, in fibre coordinates: about the pitch of the meshes.
_SLACK = 0.05


@dataclass(frozen=True, slots=True)
class Distances:
    """The three distances of one point on one side of a pack, in mm (see the module)."""

    point: str
    side: Side
    pack: str
    borrowed: bool
    mesh_mm: float
    landmark_mm: float
    part_mm: float
    noted: bool
    """True when the point's note says something."""

    @property
    def agrees(self) -> bool:
        return max(self.mesh_mm, self.landmark_mm, self.part_mm) <= AGREED


def distances(library: Library, atlas: Atlas, placement: Placement) -> Iterator[Distances]:
    """Of every point that is placed, in the order of the content, left before right."""
    for (point_id, side), placed in placement.points.items():
        entry = library.point(point_id)
        estimate = np.array(landmark_estimate(entry, atlas, side))
        part = _part_vertices(atlas, placed.structure, entry.part)
        yield Distances(
            point_id,
            side,
            atlas.pack_id,
            placed.borrowed,
            round(float(placed.distance_mm), 1),
            round(float(np.linalg.norm(estimate - placed.position)), 1),
            round(float(np.linalg.norm(part - estimate, axis=1).min()), 1),
            bool(entry.point.note),
        )


def landmark_estimate(entry: PointEntry, atlas: Atlas, side: Side) -> Triple:
    """(x, y, z) mm where the offset from its landmark puts a point on this pack."""
    offset = entry.point.location.offset
    base = atlas.landmarks.get(offset.landmark + SUFFIX[side]) or atlas.landmarks.get(offset.landmark)
    if base is None:
        raise DataError(
            "{landmark}: no landmark has this name; use one of models/landmarks.yaml.", landmark=offset.landmark
        )
    return base[0] + lateral(side) * offset.lateral, base[1] + offset.anterior, base[2] + offset.superior


def _part_vertices(atlas: Atlas, structure: str, part: Part) -> NDArray[np.float32]:
    """(n, 3) mm: the vertices in the part's window; all of the structure when it has none of those."""
    vertices, fibres = atlas.full.structure_vertices(structure), atlas.full.structure_fibres(structure)
    low = np.array([min(part.along), min(part.across)]) - _SLACK
    high = np.array([max(part.along), max(part.across)]) + _SLACK
    inside = ((fibres >= low) & (fibres <= high)).all(axis=1)
    return vertices[inside] if inside.any() else vertices
