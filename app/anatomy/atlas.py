"""A loaded atlas: every structure of one pack, as slices of a few shared arrays."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Tissue = Literal["skin", "muscle", "bone", "cartilage", "tooth", "eye"]
TISSUES: tuple[Tissue, ...] = ("bone", "cartilage", "tooth", "eye", "muscle", "skin")

Floats = NDArray[np.float32]
Ints = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Span:
    """One structure's slice of a level: half-open vertex and face ranges."""

    vertex_start: int
    vertex_stop: int
    face_start: int
    face_stop: int


@dataclass(frozen=True, slots=True)
class StructureInfo:
    """What a structure is; its shape is in the levels."""

    id: str
    tissue: Tissue
    layer: int
    """Muscles: 1 superficial .. 5 deep. Everything else: 0."""
    schematic: bool = False
    """True when it is not the pack's own: carried over from another pack, or the mirror image of the other side."""
    borrowed_from: str | None = None
    """Id of the pack that it was carried over from, see ``borrow``."""


@dataclass(frozen=True)
class Level:
    """All structures at one level of detail, concatenated tissue by tissue (memory-mapped, read-only).

    vertices: (n, 3) float32, mm, RAS. normals: (n, 3) float32, unit length, outward.
    fibres: (n, 2) float32, (along, across) in 0..1 on muscles that have fibres, NaN elsewhere.
    faces: (m, 3) int32, counter-clockwise seen from outside; indices count from the start of ``vertices``.
    """

    vertices: Floats
    normals: Floats
    fibres: Floats
    faces: Ints
    spans: Mapping[str, Span]

    def structure_vertices(self, structure_id: str) -> Floats:
        span = self.spans[structure_id]
        return self.vertices[span.vertex_start : span.vertex_stop]

    def structure_normals(self, structure_id: str) -> Floats:
        span = self.spans[structure_id]
        return self.normals[span.vertex_start : span.vertex_stop]

    def structure_fibres(self, structure_id: str) -> Floats:
        span = self.spans[structure_id]
        return self.fibres[span.vertex_start : span.vertex_stop]

    def structure_faces(self, structure_id: str) -> Ints:
        """(m, 3) int32 faces that count from the structure's own first vertex (a copy)."""
        span = self.spans[structure_id]
        return self.faces[span.face_start : span.face_stop] - np.int32(span.vertex_start)


@dataclass(frozen=True)
class Atlas:
    """One pack, ready to use. ``full`` is what is shown at rest, ``motion`` (<= 50k triangles) while moving."""

    pack_id: str
    title: str
    attribution: str
    licence: str
    key: str
    """Content hash of what the cache was made from; placements are keyed by it."""
    structures: Mapping[str, StructureInfo]
    full: Level
    motion: Level
    motion_source: Ints
    """(n_motion,) index of the nearest vertex of ``full`` in the same structure, to carry fields over."""
    missing: tuple[str, ...] = ()
    """Structure ids that the pack's map names but its files did not hold."""
    notes: tuple[str, ...] = ()
    """Plain sentences about what the pack lacks, for the pack chooser."""
    landmarks: Mapping[str, tuple[float, float, float]] = None  # type: ignore[assignment]
    """Named landmark -> (x, y, z) mm on this pack; paired names carry .l / .r."""

    def of_tissue(self, tissue: Tissue) -> Iterator[StructureInfo]:
        return (info for info in self.structures.values() if info.tissue == tissue)

    def borrowed(self, structure_id: str) -> bool:
        """True for a structure of this atlas that the pack itself lacks."""
        info = self.structures.get(structure_id)
        return info is not None and info.borrowed_from is not None

    def has(self, structure_id: str) -> bool:
        return structure_id in self.structures

    @property
    def skin(self) -> Span:
        """The skin's slice of ``full``; every zone is an array over these vertices."""
        return self.full.spans["skin"]


@dataclass(frozen=True, slots=True)
class Part:
    """One finished structure on its way into a cache (see ``store.write``)."""

    info: StructureInfo
    vertices: Floats
    faces: Ints
    normals: Floats
    fibres: Floats | None = None


def in_order(parts: Sequence[Part]) -> list[Part]:
    """As they lie in a level: tissue by tissue."""
    return sorted(parts, key=lambda part: (TISSUES.index(part.info.tissue), part.info.layer, part.info.id))


def joined(parts: Sequence[Part]) -> Level:
    """The parts one after another, as one level in memory."""
    spans: dict[str, Span] = {}
    faces, at_vertex, at_face = [], 0, 0
    for part in parts:
        n, m = len(part.vertices), len(part.faces)
        spans[part.info.id] = Span(at_vertex, at_vertex + n, at_face, at_face + m)
        faces.append(part.faces.astype(np.int32) + np.int32(at_vertex))
        at_vertex, at_face = at_vertex + n, at_face + m
    fibres = [np.full((len(p.vertices), 2), np.nan, np.float32) if p.fibres is None else p.fibres for p in parts]
    return Level(
        np.concatenate([p.vertices for p in parts]),
        np.concatenate([p.normals for p in parts]),
        np.concatenate(fibres),
        np.concatenate(faces),
        spans,
    )


JsonDict = dict[str, Any]
