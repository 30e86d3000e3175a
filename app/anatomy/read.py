"""Reads foreign mesh files and refuses those that cannot be right, each with one sentence that says what to do.

Only this module knows file formats. What it gives is as the file has it: the file's own units and axes, nodes by
name with the transforms of the node hierarchy applied, nothing cleaned.
"""

from __future__ import annotations

import json
import logging
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.errors import DataError

Doubles = NDArray[np.float64]
Indices = NDArray[np.int64]

_DRACO = "KHR_draco_mesh_compression"
_NO_DECODER_NEEDED = {
    "KHR_mesh_quantization",
    "KHR_texture_transform",
    "KHR_materials_unlit",
    "KHR_materials_specular",
    "KHR_materials_ior",
    "KHR_materials_pbrSpecularGlossiness",
}
_MESH_SUFFIXES = {".glb", ".gltf", ".obj", ".stl", ".ply"}
_GLB_HEAD = struct.Struct("<4sIII4s")
_STL_HEAD, _STL_FACE = 84, 50
#: More than any atlas of the body has; beyond it the memory of an ordinary machine does not do.
MAX_BYTES = 500 * 1000**2
MAX_FACES = 3_000_000


class RawMesh(NamedTuple):
    """One node as the file has it. vertices: (n, 3) in the file's units. faces: (m, 3) indices into them."""

    vertices: Doubles
    faces: Indices


def read_meshes(path: Path) -> dict[str, RawMesh]:
    """Every node of a mesh file by name; formats without nodes give one, named like the file without its suffix.

    Nothing is judged beyond what makes the file unreadable; see ``check_mesh`` for a single node.
    Raises DataError when the file is missing, empty, cut short, of another format than its name says, or needs a
    decoder that is not installed.
    """
    suffix = path.suffix.lower()
    if suffix not in _MESH_SUFFIXES:
        known = ", ".join(sorted(_MESH_SUFFIXES))
        raise DataError(
            "{path}: not a mesh format that can be read; convert it to one of {known}.", path=path, known=known
        )
    _check_bytes(path, suffix)
    import trimesh

    logging.getLogger("trimesh").setLevel(logging.CRITICAL)  # what it grumbles about, we say ourselves
    try:
        scene = trimesh.load_scene(path, process=False, **_options(suffix))
    except Exception as error:  # the parsers raise whatever a damaged file provokes
        raise DataError(
            "{path}: is damaged inside and cannot be read; download or export it again.", path=path
        ) from error
    meshes = _by_node(scene) if suffix in {".glb", ".gltf"} else _as_one(path, scene)
    if not meshes:
        raise DataError("{path}: holds no triangles; export the meshes with their faces.", path=path)
    return meshes


def read_fibres(path: Path) -> dict[str, tuple[Doubles, Doubles]]:
    """Node of one of our own GLB files -> its (n, 3) vertices and their (n, 2) fibre coordinates (along, across).

    Nodes without TEXCOORD_0 get no entry. Raises DataError as ``read_meshes`` does.
    """
    _check_bytes(path, path.suffix.lower())
    import trimesh

    scene = trimesh.load_scene(path, process=False, **_options(path.suffix.lower()))
    found = {}
    for node in scene.graph.nodes_geometry:
        part = scene.geometry[scene.graph[node][1]]
        uv = getattr(part.visual, "uv", None)
        if uv is not None and len(uv) == len(part.vertices):
            # trimesh counts the second one from the other end.
            found[node] = np.asarray(part.vertices, float), np.column_stack([uv[:, 0], 1 - uv[:, 1]])
    return found


def check_mesh(mesh: RawMesh, where: str) -> None:
    """Raise DataError when a node cannot be a surface; ``where`` names it, e.g. ``muscular.glb, node masseter``."""
    vertices, faces = mesh
    if not len(vertices) or not len(faces):
        raise DataError("{where}: has no triangles; export it again with its faces.", where=where)
    if len(faces) > MAX_FACES:
        raise DataError(
            "{where}: has {count:,} triangles, and at most {max_faces:,} are read; reduce it in a mesh program.",
            where=where,
            count=len(faces),
            max_faces=MAX_FACES,
        )
    if not np.isfinite(vertices).all():
        raise DataError(
            "{where}: has coordinates that are not numbers (NaN or infinite); export it again.", where=where
        )
    if faces.min() < 0 or faces.max() >= len(vertices):
        raise DataError(
            "{where}: its triangles point at vertices that are not there; download or export it again.", where=where
        )
    if not vertices.any():
        raise DataError(
            "{where}: all of its coordinates are zero, as when a compressed mesh cannot be unpacked; download "
            "it again, or export it without compression.",
            where=where,
        )
    a, b, c = (vertices[faces[:, k]] for k in range(3))
    if not np.cross(b - a, c - a).any():
        raise DataError("{where}: none of its triangles has an area; export it again.", where=where)


def _options(suffix: str) -> dict[str, Any]:
    return {"merge_primitives": True} if suffix in {".glb", ".gltf"} else {}


def _by_node(scene: Any) -> dict[str, RawMesh]:
    meshes: dict[str, RawMesh] = {}
    for node in scene.graph.nodes_geometry:
        matrix, name = scene.graph[node]
        geometry = scene.geometry[name]
        if getattr(geometry, "faces", None) is None:
            continue
        if np.shape(geometry.vertices)[1:] != (3,) or np.shape(geometry.faces)[1:] != (3,):
            meshes[node] = RawMesh(np.empty((0, 3)), np.empty((0, 3), np.int64))  # could not be unpacked
            continue
        vertices = np.asarray(geometry.vertices, float) @ matrix[:3, :3].T + matrix[:3, 3]
        faces = np.asarray(geometry.faces, np.int64)
        meshes[node] = RawMesh(vertices, faces[:, ::-1] if np.linalg.det(matrix[:3, :3]) < 0 else faces)
    return meshes


def _as_one(path: Path, scene: Any) -> dict[str, RawMesh]:
    parts = [g for g in scene.geometry.values() if getattr(g, "faces", None) is not None and len(g.faces)]
    if not parts:
        return {}
    starts = np.cumsum([0, *(len(part.vertices) for part in parts)])
    vertices = np.concatenate([np.asarray(part.vertices, float) for part in parts])
    faces = np.concatenate([np.asarray(p.faces, np.int64) + start for p, start in zip(parts, starts, strict=False)])
    return {path.stem: RawMesh(vertices, faces)}


def _check_bytes(path: Path, suffix: str) -> None:
    """What can be told from the bytes alone, before a parser stumbles over it."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(512)
    except OSError as error:
        raise DataError(
            "{path}: cannot be read ({why}); check that it exists and may be read.", path=path, why=error.strerror
        ) from error
    if not size:
        raise DataError("{path}: is empty; download it again.", path=path)
    if size > MAX_BYTES:
        raise DataError(
            "{path}: has {mb:,.0f} MB, and at most {most:,.0f} MB are read; reduce its meshes.",
            path=path,
            mb=size / 1000000.0,
            most=MAX_BYTES / 1000000.0,
        )
    start = head.lstrip().lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml")):
        raise DataError(
            "{path}: is a web page and no mesh, perhaps an error page saved by a download; get it again.", path=path
        )
    checks = {".glb": _check_glb, ".gltf": _check_gltf, ".stl": _check_stl, ".ply": _check_ply, ".obj": _check_obj}
    checks[suffix](path, head, size)


def _check_glb(path: Path, head: bytes, size: int) -> None:
    if not head.startswith(b"glTF"):
        raise DataError(
            "{path}: is not a binary glTF file, although its name ends in .glb; get the right file.", path=path
        )
    if len(head) < _GLB_HEAD.size:
        raise DataError("{path}: is cut short at {size:,} bytes; download it again.", path=path, size=size)
    _, _, length, chunk, kind = _GLB_HEAD.unpack_from(head)
    if length > size:
        raise DataError(
            "{path}: is cut short, {size:,} of {length:,} bytes are there; download it again.",
            path=path,
            size=size,
            length=length,
        )
    if kind != b"JSON" or chunk > size:
        raise DataError("{path}: its table of contents is damaged; download it again.", path=path)
    with path.open("rb") as stream:
        stream.seek(_GLB_HEAD.size)
        _check_gltf_table(path, stream.read(chunk))


def _check_gltf(path: Path, head: bytes, size: int) -> None:
    _check_gltf_table(path, path.read_bytes())


def _check_gltf_table(path: Path, text: bytes) -> None:
    try:
        table = json.loads(text)
        required = {str(name) for name in table.get("extensionsRequired", ())}
    except (ValueError, AttributeError, TypeError, RecursionError) as error:
        raise DataError("{path}: its table of contents is damaged; download it again.", path=path) from error
    if f'"{_DRACO}"'.encode() in text:  # some writers use it without declaring that they need it
        try:
            import DracoPy  # noqa: F401  (trimesh decodes with it, and gives zeros without)
        except ImportError as error:
            raise DataError(
                "{path}: its meshes are Draco-compressed and the decoder is missing; run `pip install DracoPy`.",
                path=path,
            ) from error
    if unknown := required - _NO_DECODER_NEEDED - {_DRACO}:
        names = ", ".join(name if name.isidentifier() else repr(name)[:40] for name in sorted(unknown)[:4])
        raise DataError("{path}: needs {names}, which cannot be read; export it without.", path=path, names=names)


def _check_stl(path: Path, head: bytes, size: int) -> None:
    if head.lstrip().startswith(b"solid") and b"facet" in head:
        with path.open("rb") as stream:
            stream.seek(max(0, size - 200))
            if b"endsolid" not in stream.read():
                raise DataError(
                    "{path}: is cut short, its last line `endsolid` is missing; download it again.", path=path
                )
        return
    if size < _STL_HEAD:
        raise DataError("{path}: is too short for an STL file; download it again.", path=path)
    (count,) = struct.unpack_from("<I", head, 80)
    expected = _STL_HEAD + _STL_FACE * count
    if expected > size:
        raise DataError(
            "{path}: is cut short or no STL file, {size:,} of {expected:,} bytes are there; get it again.",
            path=path,
            size=size,
            expected=expected,
        )


def _check_ply(path: Path, head: bytes, size: int) -> None:
    if not head.startswith(b"ply"):
        raise DataError("{path}: is not a PLY file, although its name ends in .ply; get the right file.", path=path)


def _check_obj(path: Path, head: bytes, size: int) -> None:
    if b"\0" in head:
        raise DataError("{path}: is binary, an OBJ file is text; get the right file.", path=path)
    with path.open("rb") as stream:
        if not any(line.startswith((b"v ", b"v\t")) for line in stream):
            raise DataError("{path}: has no vertices (lines that start with v); get the right file.", path=path)


def node_of(meshes: Mapping[str, RawMesh], node: str | None) -> RawMesh | None:
    """The named node, or all of the file as one when ``node`` is None; None when there is no such node."""
    if node is not None:
        return meshes.get(node)
    if len(meshes) == 1:
        return next(iter(meshes.values()))
    starts = np.cumsum([0, *(len(mesh.vertices) for mesh in meshes.values())])
    return RawMesh(
        np.concatenate([mesh.vertices for mesh in meshes.values()]),
        np.concatenate([mesh.faces + start for mesh, start in zip(meshes.values(), starts, strict=False)]),
    )
