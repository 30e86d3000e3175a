"""Looks a prepared pack over, byte by byte: is it still what was installed, and does it make sense?"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from app.anatomy import installed, store
from app.anatomy.atlas import Atlas, JsonDict, Level
from app.errors import DataError

#: No structure of a head, neck and shoulders lies farther than this from the ear canals, mm.
REACH_MM = 1000.0
#: Nor is one smaller than this across, mm: it would be in metres.
LEAST_MM = 1.0


def verify_pack(pack_id: str) -> list[str]:
    """Every problem of an installed pack, one sentence each; empty when it is in order."""
    place = installed.generation(pack_id)
    if place is None:
        raise DataError(f"{pack_id} is not installed.")
    prepared = place / installed.PREPARED
    problems = list(_changed_originals(place))
    try:
        table = store.read_table(prepared)
        problems += _changed_arrays(prepared, table)
        atlas = store.open_atlas(prepared)
    except DataError as error:
        return [*problems, str(error)]
    if not installed.is_fresh(pack_id, place):
        problems.append(f"{pack_id}: was prepared by another version; it is prepared again when it is next opened.")
    problems += _unmapped(pack_id, atlas)
    for level_name, level in (("full", atlas.full), ("motion", atlas.motion)):
        for structure_id in atlas.structures:
            problems += (f"{pack_id}: {structure_id} ({level_name}) {what}." for what in _faults(level, structure_id))
    source = atlas.motion_source
    if len(source) and (source.min() < 0 or source.max() >= len(atlas.full.vertices)):
        problems.append(f"{pack_id}: its motion level points outside of its full level.")
    return problems


def _changed_originals(place: Path) -> Iterator[str]:
    for name, sha256 in installed.record_of(place).get("originals", {}).items():
        path = place / installed.ORIGINALS / name
        if not path.is_file():
            yield f"{path}: is missing; install the pack again."
        elif store.file_sha256(path) != sha256:
            yield f"{path}: has changed since it was installed; install the pack again."


def _changed_arrays(folder: Path, table: JsonDict) -> Iterator[str]:
    for name, sha256 in table.get("sha256", {}).items():
        path = folder / f"{name}.npy"
        if path.is_file() and store.file_sha256(path) != sha256:
            yield f"{path}: has changed since it was prepared; install the pack again."


def _unmapped(pack_id: str, atlas: Atlas) -> Iterator[str]:
    if installed.folder_of(pack_id) is None:
        return
    for recipe in installed.pack(pack_id).recipes:
        if not atlas.has(recipe.id) and recipe.id not in atlas.missing:
            yield f"{pack_id}: {recipe.id} is in its pack.yaml and not in what was prepared; install the pack again."


def _faults(level: Level, structure_id: str) -> Iterator[str]:
    span = level.spans[structure_id]
    vertices, faces = level.structure_vertices(structure_id), level.structure_faces(structure_id)
    if len(vertices) != span.vertex_stop - span.vertex_start or len(vertices) == 0 or len(faces) == 0:
        yield "has no triangles or reaches beyond its arrays"
        return
    if not np.isfinite(vertices).all():
        yield "has coordinates that are not numbers"
    elif np.abs(vertices).max() > REACH_MM:
        yield f"lies farther than {REACH_MM:.0f} mm from the ear canals"
    elif np.linalg.norm(np.ptp(vertices, axis=0)) < LEAST_MM:
        yield f"is smaller than {LEAST_MM:.0f} mm"
    if faces.min() < 0 or faces.max() >= len(vertices):
        yield "has triangles that point outside of it"
    lengths = np.linalg.norm(level.structure_normals(structure_id), axis=1)
    if not np.allclose(lengths, 1.0, atol=0.01):
        yield "has normals that are not of unit length"
