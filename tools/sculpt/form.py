"""The atlas' GLB files at another amount of its form: the same meshes, names and fibres, other positions."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.anatomy.form import Form, load_form
from app.anatomy.shaped import turned
from tools.sculpt.build import PACK, build

#: What stands before the document's JSON and before the buffer: header, length and kind of the chunk.
_HEADER, _CHUNK = 12, 8


def build_form(amount: float, out: Path, say: Callable[[str], None] = print, folder: Path = PACK) -> None:
    """Build the atlas from the tables in ``folder`` and write its GLB files at ``amount`` of its form into ``out``.

    Raises ValueError when ``folder`` has no form, or what ``build`` raises.
    """
    form = load_form(folder)
    if form is None:
        raise ValueError(f"{folder}: has no tables/form.yaml, so there is no other form to build")
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / folder.name
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("*.glb", "*.png"))
        build(copy, say)
        out.mkdir(parents=True, exist_ok=True)
        for file in sorted(copy.glob("*.glb")):
            (out / file.name).write_bytes(reshaped(file.read_bytes(), form, amount))
        shutil.copy(copy / "LICENSE", out)
    say(f"Form {amount:g} is in {out}")


def reshaped(glb: bytes, form: Form, amount: float) -> bytes:
    """The bytes of a GLB file that ``glb_bytes`` wrote, with positions and normals at ``amount`` of the form."""
    length = int.from_bytes(glb[_HEADER : _HEADER + 4], "little")
    document = json.loads(glb[_HEADER + _CHUNK : _HEADER + _CHUNK + length])
    data = bytearray(glb)
    buffer = _HEADER + _CHUNK + length + _CHUNK
    for mesh in document["meshes"]:
        for primitive in mesh["primitives"]:
            accessors = [document["accessors"][primitive["attributes"][name]] for name in ("POSITION", "NORMAL")]
            places, normals = (_rows(data, document, buffer, accessor) for accessor in accessors)
            move, slope = form.both(places)
            normals[:] = turned(normals, amount * slope)
            places += (amount * move).astype(np.float32)
            accessors[0]["min"], accessors[0]["max"] = places.min(axis=0).tolist(), places.max(axis=0).tolist()
    text = json.dumps(document, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    rest = bytes(data[buffer - _CHUNK :])
    total = _HEADER + _CHUNK + len(text) + len(rest)
    head = glb[:8] + total.to_bytes(4, "little") + len(text).to_bytes(4, "little") + glb[_HEADER + 4 : _HEADER + _CHUNK]
    return head + text + rest


def _rows(data: bytearray, document: dict[str, Any], buffer: int, accessor: dict[str, Any]) -> NDArray[np.float32]:
    """(n, 3) view into ``data`` of what an accessor reads."""
    start = buffer + document["bufferViews"][accessor["bufferView"]]["byteOffset"]
    return np.frombuffer(data, np.float32, 3 * accessor["count"], start).reshape(-1, 3)
