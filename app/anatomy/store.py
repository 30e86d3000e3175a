"""The prepared form of a pack on disk: a few raw arrays that are memory-mapped, and one JSON table.

A folder is written beside its final name and renamed into place, so a killed install leaves no half pack.
"""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from app.anatomy.atlas import TISSUES, Atlas, Floats, Ints, JsonDict, Level, Part, Span, StructureInfo
from app.errors import DataError

#: Raised whenever the arrays or the table change meaning; older caches are then prepared again.
FORMAT = 1
_TABLE = "atlas.json"
_LEVEL_ARRAYS = ("vertices", "normals", "fibres", "faces")


def write(
    folder: Path,
    parts: Sequence[Part],
    *,
    meta: Mapping[str, object],
    decimate: Callable[[Sequence[Part]], tuple[list[Part], list[Ints]]],
) -> None:
    """Write the finished parts of a pack as the cache ``folder``, atomically.

    meta: pack_id, title, attribution, licence, key, missing, notes, landmarks (all JSON-able).
    decimate: makes the motion level; returns its parts in the order given, and per part the (n,) index of each
    vertex' nearest vertex in the full part.
    Raises DataError when the disk is full or the place cannot be written.
    """
    ordered = sorted(parts, key=lambda part: (TISSUES.index(part.info.tissue), part.info.layer, part.info.id))
    light, sources = decimate(ordered)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        staging = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    except OSError as error:
        raise DataError(f"{folder.parent}: cannot write here ({error.strerror}); choose another place.") from error
    try:
        table: JsonDict = {"format": FORMAT, **meta}
        table["structures"] = [
            {"id": p.info.id, "tissue": p.info.tissue, "layer": p.info.layer, "schematic": p.info.schematic}
            for p in ordered
        ]
        table["full"] = _write_level(staging, "full", ordered)
        table["motion"] = _write_level(staging, "motion", light)
        starts = [row[0] for row in table["full"]]
        np.save(staging / "motion_source.npy", np.concatenate([s + start for s, start in zip(sources, starts, strict=True)]).astype(np.int32))
        (staging / _TABLE).write_text(json.dumps(table), encoding="utf-8")
        if folder.exists():
            shutil.rmtree(folder)
        staging.rename(folder)
    except OSError as error:
        raise DataError(f"{folder}: could not be written ({error.strerror}); free some space and try again.") from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _write_level(folder: Path, name: str, parts: Sequence[Part]) -> list[tuple[int, int, int, int]]:
    rows, faces, at_vertex, at_face = [], [], 0, 0
    for part in parts:
        n, m = len(part.vertices), len(part.faces)
        rows.append((at_vertex, at_vertex + n, at_face, at_face + m))
        faces.append(part.faces.astype(np.int32) + np.int32(at_vertex))
        at_vertex, at_face = at_vertex + n, at_face + m
    fibres = [np.full((len(p.vertices), 2), np.nan, np.float32) if p.fibres is None else p.fibres for p in parts]
    arrays = {
        "vertices": np.concatenate([p.vertices for p in parts]).astype(np.float32),
        "normals": np.concatenate([p.normals for p in parts]).astype(np.float32),
        "fibres": np.concatenate(fibres).astype(np.float32),
        "faces": np.concatenate(faces),
    }
    for key, array in arrays.items():
        np.save(folder / f"{name}_{key}.npy", np.ascontiguousarray(array))
    return rows


def open_atlas(folder: Path) -> Atlas:
    """Open a prepared pack without copying it.

    Raises DataError when the folder is missing, damaged, or of another version of the program.
    """
    try:
        table = json.loads((folder / _TABLE).read_text(encoding="utf-8"))
        if table["format"] != FORMAT:
            raise DataError(f"{folder}: made by another version of Trigger Atlas; install the pack again.")
        infos = [StructureInfo(**row) for row in table["structures"]]
        ids = [info.id for info in infos]
        full = _open_level(folder, "full", dict(zip(ids, (Span(*r) for r in table["full"]), strict=True)))
        motion = _open_level(folder, "motion", dict(zip(ids, (Span(*r) for r in table["motion"]), strict=True)))
        source: Ints = np.load(folder / "motion_source.npy", mmap_mode="r")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(f"{folder}: the prepared pack is damaged ({error}); install it again.") from error
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


def _open_level(folder: Path, name: str, spans: dict[str, Span]) -> Level:
    vertices, normals, fibres, faces = (np.load(folder / f"{name}_{key}.npy", mmap_mode="r") for key in _LEVEL_ARRAYS)
    last = max(spans.values(), key=lambda s: s.vertex_stop)
    if last.vertex_stop != len(vertices) or max(s.face_stop for s in spans.values()) != len(faces):
        raise ValueError("its arrays and its table disagree")
    return Level(_floats(vertices), _floats(normals), _floats(fibres), faces, spans)


def _floats(array: Floats) -> Floats:
    return array
