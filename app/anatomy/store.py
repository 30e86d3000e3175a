"""The prepared form of a pack on disk: a few raw arrays that are memory-mapped, and one JSON table.

A folder is written beside its final name and renamed into place, so a killed write leaves no half cache. Opening
reads the table and the headers of the arrays only; their checksums lie in the table for ``verify``.
"""

from __future__ import annotations

import hashlib
import io
import json
import math
import mmap
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Atlas, Ints, JsonDict, Level, Part, Span, StructureInfo, in_order, joined
from app.errors import DataError
from app.words import say

#: Raised whenever the arrays or the table change meaning; older caches are then prepared again.
FORMAT = 2
TABLE = "atlas.json"

#: Array of a level -> (dtype, columns).
_LEVEL_ARRAYS: dict[str, tuple[type[np.generic], int]] = {
    "vertices": (np.float32, 3),
    "normals": (np.float32, 3),
    "fibres": (np.float32, 2),
    "faces": (np.int32, 3),
}
_SOURCE = "motion_source"

Decimate = Callable[[Sequence[Part]], tuple[Sequence[Part], Sequence[Ints]]]


def write(folder: Path, parts: Sequence[Part], *, meta: Mapping[str, object], decimate: Decimate) -> None:
    """Write the finished parts of a pack as the cache ``folder``, atomically.

    meta: pack_id, title, attribution, licence, key, missing, notes, landmarks (all JSON-able).
    decimate: makes the motion level; returns its parts in the order given, and per part the (n,) index of each
    vertex' nearest vertex in the full part.
    Raises DataError when a part is malformed, the disk is full or the place cannot be written.
    """
    for part in parts:
        _check_part(part)
    ordered = in_order(parts)
    light, sources = decimate(ordered)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise DataError(
            "{parent}: cannot be written ({why}); choose another place.", parent=folder.parent, why=_said(error)
        ) from error
    try:
        table: JsonDict = {"format": FORMAT, **meta}
        table["structures"] = [
            {
                "id": p.info.id,
                "tissue": p.info.tissue,
                "layer": p.info.layer,
                "schematic": p.info.schematic,
                "borrowed_from": p.info.borrowed_from,
            }
            for p in ordered
        ]
        table["full"] = _write_level(staging, "full", ordered)
        table["motion"] = _write_level(staging, "motion", light)
        starts = [row[0] for row in table["full"]]
        _save(staging, _SOURCE, np.concatenate([s + start for s, start in zip(sources, starts, strict=True)]), np.int32)
        table["sha256"] = {path.stem: file_sha256(path) for path in sorted(staging.glob("*.npy"))}
        (staging / TABLE).write_text(json.dumps(table), encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        staging.rename(folder)
    except OSError as error:
        raise DataError(
            "{folder}: could not be written ({why}); free some space and try again.", folder=folder, why=_said(error)
        ) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _check_part(part: Part) -> None:
    name, n, faces = part.info.id, len(part.vertices), part.faces
    if n == 0 or len(faces) == 0:
        raise DataError("{name}: has no triangles; leave it out of the pack or mend its mesh.", name=name)
    if not np.isfinite(part.vertices).all():
        raise DataError("{name}: some of its coordinates are not numbers; mend its mesh.", name=name)
    if faces.min() < 0 or faces.max() >= n:
        raise DataError(
            "{name}: some of its triangles point outside of its {n} vertices; mend its mesh.", name=name, n=n
        )
    if len(part.normals) != n or (part.fibres is not None and len(part.fibres) != n):
        raise DataError("{name}: its normals or fibres are not one per vertex; mend its mesh.", name=name)


def _write_level(folder: Path, name: str, parts: Sequence[Part]) -> list[tuple[int, int, int, int]]:
    level = joined(parts)
    for key, (dtype, _) in _LEVEL_ARRAYS.items():
        _save(folder, f"{name}_{key}", getattr(level, key), dtype)
    return [(at.vertex_start, at.vertex_stop, at.face_start, at.face_stop) for at in level.spans.values()]


def _save(folder: Path, name: str, array: NDArray[Any], dtype: type[np.generic]) -> None:
    np.save(folder / f"{name}.npy", np.ascontiguousarray(array, dtype=dtype))


def file_sha256(path: Path) -> str:
    """Hexadecimal SHA-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def read_table(folder: Path) -> JsonDict:
    """The table of a prepared pack.

    Raises DataError when the folder is missing, damaged, or of another version of the program.
    """
    try:
        table = json.loads((folder / TABLE).read_text(encoding="utf-8"))
        version = table["format"]
    except FileNotFoundError as error:
        raise DataError(
            "{folder}: holds no prepared pack ({table} is missing); install the pack again.", folder=folder, table=TABLE
        ) from error
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(
            "{path}: cannot be read ({why}); install the pack again.", path=folder / TABLE, why=_said(error)
        ) from error
    if version != FORMAT:
        raise DataError(
            "{folder}: was made by another version of Trigger Atlas; install the pack again.", folder=folder
        )
    return dict(table)


def open_atlas(folder: Path) -> Atlas:
    """Open a prepared pack without copying it.

    Raises DataError when the folder is missing, damaged, or of another version of the program.
    """
    table = read_table(folder)
    try:
        infos = [StructureInfo(**row) for row in table["structures"]]
        ids = [info.id for info in infos]
        full = _open_level(folder, "full", dict(zip(ids, (Span(*r) for r in table["full"]), strict=True)))
        motion = _open_level(folder, "motion", dict(zip(ids, (Span(*r) for r in table["motion"]), strict=True)))
        source = _open_array(folder, _SOURCE, np.int32, (len(motion.vertices),))
        return Atlas(
            pack_id=table["pack_id"],
            title=table["title"],
            attribution=table["attribution"],
            licence=table["licence"],
            key=table["key"],
            structures={info.id: info for info in infos},
            full=full,
            motion=motion,
            motion_source=source,
            missing=tuple(table["missing"]),
            notes=tuple(table["notes"]),
            landmarks={name: tuple(at) for name, at in table["landmarks"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            "{folder}: the prepared pack is damaged ({why}); install it again.", folder=folder, why=_said(error)
        ) from error


def _open_level(folder: Path, name: str, spans: dict[str, Span]) -> Level:
    if not spans:
        raise ValueError("its table lists no structure")
    n = max(span.vertex_stop for span in spans.values())
    m = max(span.face_stop for span in spans.values())
    vertices, normals, fibres, faces = (
        _open_array(folder, f"{name}_{key}", dtype, (m if key == "faces" else n, columns))
        for key, (dtype, columns) in _LEVEL_ARRAYS.items()
    )
    return Level(vertices, normals, fibres, faces, spans)


def _open_array(folder: Path, name: str, dtype: type[np.generic], shape: tuple[int, ...]) -> NDArray[Any]:
    """The memory-mapped array; ValueError when the file is cut, of another type, or not as long as the table says."""
    path = folder / f"{name}.npy"
    try:
        array = _mapped(path, dtype, shape)
        if array is None:  # not what it should be: numpy finds out what it is instead
            array = np.asarray(np.load(path, mmap_mode="r", allow_pickle=False))
    except FileNotFoundError as error:
        raise ValueError(f"{path.name} is missing") from error
    except OSError:
        raise
    except Exception as error:  # numpy reads the header as Python source, so damage raises all sorts
        raise ValueError(f"{path.name} is cut short or not an array") from error
    if array.dtype != dtype:
        raise ValueError(f"{path.name} holds {array.dtype} where {np.dtype(dtype)} is needed")
    if array.shape != shape:
        raise ValueError(f"{path.name} has the shape {array.shape} where the table says {shape}")
    return array


def _mapped(path: Path, dtype: type[np.generic], shape: tuple[int, ...]) -> NDArray[Any] | None:
    """The array when the file holds one of just this type and shape, else None.

    np.load parses the header as Python and looks the path up again: comparing bytes is several times faster.
    """
    head = _header(np.dtype(dtype), shape)
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        if size != len(head) + np.dtype(dtype).itemsize * math.prod(shape) or file.read(len(head)) != head:
            return None
        content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return np.frombuffer(content, dtype, offset=len(head)).reshape(shape)


def _header(dtype: np.dtype[Any], shape: tuple[int, ...]) -> bytes:
    """What np.save writes before an array in C order."""
    head = io.BytesIO()
    np.lib.format.write_array_header_1_0(head, {"descr": dtype.str, "fortran_order": False, "shape": shape})
    return head.getvalue()


def _said(error: Exception) -> str:
    """The error in a few words: the missing entry for a KeyError, the system's words for an OSError."""
    if isinstance(error, KeyError):
        return say("no entry {name}", name=str(error))
    if isinstance(error, OSError):
        return error.strerror or say("the disk may be full")  # numpy does not say why it wrote too little
    return str(error)
