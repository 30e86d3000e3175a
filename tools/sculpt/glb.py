"""Writes binary glTF 2.0: one node per structure, named by its id; the same bytes for the same meshes."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.anatomy.atlas import Tissue
from tools.sculpt.mesh import Mesh

_MAGIC, _VERSION, _JSON, _BIN = 0x46546C67, 2, 0x4E4F534A, 0x004E4942
_FLOAT, _USHORT, _UINT = 5126, 5123, 5125
_VERTEX_BUFFER, _INDEX_BUFFER = 34962, 34963


#: Plain colours (linear RGB) for programs that show the files as they are.
COLOURS: dict[Tissue, tuple[float, float, float]] = {
    "bone": (0.72, 0.65, 0.48),
    "cartilage": (0.60, 0.69, 0.74),
    "tooth": (0.86, 0.82, 0.70),
    "eye": (0.88, 0.87, 0.84),
    "muscle": (0.36, 0.06, 0.05),
    "skin": (0.62, 0.33, 0.22),
}


def glb_bytes(meshes: Mapping[str, Mesh], tissues: Mapping[str, Tissue], note: str) -> bytes:
    """The file's bytes: the meshes as they are (mm, RAS), with normals and, on muscles, TEXCOORD_0 = (along, across).

    tissues: structure id -> its tissue, which colours it. note: goes into ``asset.copyright``.
    """
    used = sorted({tissues[name] for name in meshes})
    buffer, views, accessors = bytearray(), [], []

    def add(array: NDArray[Any], kind: str, component: int, target: int, bounds: bool = False) -> int:
        buffer.extend(b"\0" * (-len(buffer) % 4))
        data = np.ascontiguousarray(array).tobytes()
        views.append({"buffer": 0, "byteOffset": len(buffer), "byteLength": len(data), "target": target})
        buffer.extend(data)
        accessor: dict[str, Any] = {
            "bufferView": len(views) - 1,
            "componentType": component,
            "count": len(array),
            "type": kind,
        }
        if bounds:
            accessor["min"], accessor["max"] = array.min(axis=0).tolist(), array.max(axis=0).tolist()
        accessors.append(accessor)
        return len(accessors) - 1

    gltf_meshes = []
    for name, mesh in meshes.items():
        attributes = {"POSITION": add(mesh.vertices.astype(np.float32), "VEC3", _FLOAT, _VERTEX_BUFFER, bounds=True)}
        if mesh.normals is not None:
            attributes["NORMAL"] = add(mesh.normals.astype(np.float32), "VEC3", _FLOAT, _VERTEX_BUFFER)
        if mesh.fibres is not None:
            attributes["TEXCOORD_0"] = add(mesh.fibres.astype(np.float32), "VEC2", _FLOAT, _VERTEX_BUFFER)
        small = len(mesh.vertices) < 65535
        flat = mesh.faces.ravel().astype(np.uint16 if small else np.uint32)
        indices = add(flat, "SCALAR", _USHORT if small else _UINT, _INDEX_BUFFER)
        primitive = {"attributes": attributes, "indices": indices, "material": used.index(tissues[name])}
        gltf_meshes.append({"name": name, "primitives": [primitive]})
    document = {
        "asset": {"version": "2.0", "generator": "Trigger Atlas tools.sculpt", "copyright": note},
        "scene": 0,
        "scenes": [{"nodes": list(range(len(meshes)))}],
        "nodes": [{"name": name, "mesh": i} for i, name in enumerate(meshes)],
        "meshes": gltf_meshes,
        "materials": [
            {
                "name": name,
                "pbrMetallicRoughness": {
                    "baseColorFactor": [*COLOURS[name], 1],
                    "metallicFactor": 0,
                    "roughnessFactor": 0.6,
                },
            }
            for name in used
        ],
        "accessors": accessors,
        "bufferViews": views,
        "buffers": [{"byteLength": len(buffer)}],
    }
    text = json.dumps(document, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 4)
    body = bytes(buffer) + b"\0" * (-len(buffer) % 4)
    total = 12 + 8 + len(text) + 8 + len(body)
    return b"".join(
        [
            struct.pack("<III", _MAGIC, _VERSION, total),
            struct.pack("<II", len(text), _JSON),
            text,
            struct.pack("<II", len(body), _BIN),
            body,
        ]
    )
