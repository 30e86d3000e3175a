"""Writes structures as binary PLY files, mm, RAS: what every mesh program reads."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.atlas import Atlas
from app.errors import DataError

_FACE = np.dtype([("count", "u1"), ("corners", "<i4", 3)])


def export_atlas(
    atlas: Atlas, folder: Path, progress: Callable[[str, float], None], wholes: Mapping[str, str] | None = None
) -> list[str]:
    """Write ``<structure id>.ply`` for every structure into ``folder``, made if need be; returns the ids of the files.

    What was carried over from another pack is not the pack's own and is left out.

    wholes: structure id -> id of the structure in whose file it goes, instead of its own (see ``Pack.wholes``).
    Overwrites the .ply files of the same names and touches nothing else. Raises DataError when it cannot write.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise DataError(f"{folder}: is a file; give the name of a folder.") from error
    except OSError as error:
        raise DataError(f"{folder}: cannot be made ({error.strerror}); give another folder.") from error
    own = [info.id for info in atlas.structures.values() if info.borrowed_from is None]
    wholes = {each: whole for each, whole in (wholes or {}).items() if each in own and whole in own}
    written: list[str] = []
    for structure in own:
        if structure in wholes:
            continue
        progress(f"Writing {structure}.ply", len(written) / len(own))
        parts = [structure, *(each for each, whole in wholes.items() if whole == structure)]
        level = atlas.full
        vertices = [level.structure_vertices(each) for each in parts]
        starts = np.cumsum([0, *(len(each) for each in vertices)])
        write_ply(
            folder / f"{structure}.ply",
            np.concatenate(vertices),
            np.concatenate([level.structure_faces(each) + start for each, start in zip(parts, starts, strict=False)]),
            normals=np.concatenate([level.structure_normals(each) for each in parts]),
        )
        written.append(structure)
    return written


def write_ply(
    path: Path,
    vertices: NDArray[np.floating],
    faces: NDArray[np.integer],
    scalars: Mapping[str, ArrayLike] | None = None,
    *,
    normals: NDArray[np.floating] | None = None,
) -> None:
    """Write a mesh as binary little-endian PLY, replacing an older file of that name in one step.

    vertices: (n, 3), mm, RAS. faces: (m, 3). scalars: name -> (n,), written as float properties of the vertices.
    Raises DataError when it cannot write.
    """
    columns = {"x": vertices[:, 0], "y": vertices[:, 1], "z": vertices[:, 2]}
    if normals is not None:
        columns |= {"nx": normals[:, 0], "ny": normals[:, 1], "nz": normals[:, 2]}
    columns |= {name: np.asarray(values) for name, values in (scalars or {}).items()}
    rows = np.empty(len(vertices), np.dtype([(name, "<f4") for name in columns]))
    for name, values in columns.items():
        rows[name] = values
    triangles = np.empty(len(faces), _FACE)
    triangles["count"], triangles["corners"] = 3, faces
    header = [
        "ply",
        "format binary_little_endian 1.0",
        "comment millimetres, RAS: +x right, +y anterior, +z superior",
        f"element vertex {len(rows)}",
        *(f"property float {name}" for name in columns),
        f"element face {len(triangles)}",
        "property list uchar int vertex_indices",
        "end_header",
    ]
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        fresh.write_bytes("\n".join([*header, ""]).encode("ascii") + rows.tobytes() + triangles.tobytes())
        fresh.replace(path)
    except OSError as error:
        raise DataError(f"{path}: could not be written ({error.strerror}); give another place.") from error
    finally:
        fresh.unlink(missing_ok=True)
