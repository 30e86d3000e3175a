"""Reading mesh files: the good ones as they are, the bad ones with a sentence that helps."""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import trimesh

from app.anatomy import read
from app.anatomy.read import RawMesh, check_mesh, node_of, read_meshes
from app.errors import DataError
from tests.anatomy.shapes import as_trimesh, ball, box


def glb(folder: Path) -> Path:
    scene = trimesh.Scene()
    turned = trimesh.transformations.rotation_matrix(np.pi / 2, [0, 0, 1])
    scene.add_geometry(as_trimesh(box((2, 1, 1))), node_name="bar", geom_name="bar", transform=turned)
    scene.add_geometry(as_trimesh(ball(1.0)), node_name="ball", geom_name="ball")
    path = folder / "two.glb"
    path.write_bytes(scene.export(file_type="glb"))
    return path


def with_table(path: Path, **changes: object) -> Path:
    """The same GLB with keys of its table of contents replaced."""
    data = path.read_bytes()
    (length,) = struct.unpack_from("<I", data, 12)
    table = {**json.loads(data[20 : 20 + length]), **changes}
    text = json.dumps(table).encode()
    text += b" " * (-len(text) % 4)
    rest = data[20 + length :]
    path.write_bytes(b"glTF" + struct.pack("<III", 2, 20 + len(text) + len(rest), len(text)) + b"JSON" + text + rest)
    return path


def test_nodes_come_with_their_transforms(tmp_path: Path) -> None:
    meshes = read_meshes(glb(tmp_path))
    assert set(meshes) == {"bar", "ball"}
    assert np.ptp(meshes["bar"].vertices, axis=0) == pytest.approx([1, 2, 1])


@pytest.mark.parametrize("ending", ["obj", "stl", "ply", "glb"])
def test_every_format_gives_the_same_shape(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"FMA1.{ending}"
    as_trimesh(box((4, 2, 1))).export(path)
    mesh = node_of(read_meshes(path), None)
    assert mesh is not None and len(mesh.faces) == 12
    assert np.ptp(mesh.vertices, axis=0) == pytest.approx([4, 2, 1])


def test_a_node_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert node_of(read_meshes(glb(tmp_path)), "masseter") is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.glb", b"", "is empty"),
        ("a.glb", b"<!DOCTYPE html><html><body>404 Not Found</body></html>", "web page"),
        ("a.obj", b"\n<html>", "web page"),
        ("a.glb", b"PK\x03\x04" + b"\0" * 40, "not a binary glTF"),
        ("a.glb", b"glTF\x02\x00", "cut short"),
        ("a.glb", b"glTF" + struct.pack("<III", 2, 900, 4) + b"JSON", "cut short"),
        ("a.glb", b"glTF" + struct.pack("<III", 2, 24, 4) + b"JSON" + b"{]  ", "table of contents"),
        ("a.stl", b"\0" * 80 + struct.pack("<I", 1000) + b"\0" * 60, "cut short"),
        ("a.stl", b"solid x\nfacet normal 0 0 1\nouter loop\nvertex 0 0 0\n", "endsolid"),
        ("a.ply", b"obj file", "not a PLY"),
        ("a.obj", b"hello\n", "no vertices"),
        ("a.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\n", "no triangles"),
        ("a.fbx", b"Kaydara", "convert it"),
    ],
)
def test_a_file_that_cannot_be_a_mesh_is_refused(tmp_path: Path, name: str, content: bytes, said: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        read_meshes(path)
    assert said in str(caught.value) and name in str(caught.value)


def test_a_cut_download_is_told_from_a_whole_one(tmp_path: Path) -> None:
    path = glb(tmp_path)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(DataError, match=r"cut short.*download it again"):
        read_meshes(path)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="cannot be read"):
        read_meshes(tmp_path / "gone.glb")


def test_a_missing_draco_decoder_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "DracoPy", None)
    path = with_table(glb(tmp_path), extensionsRequired=["KHR_draco_mesh_compression"])
    with pytest.raises(DataError, match="pip install DracoPy"):
        read_meshes(path)


@pytest.mark.parametrize("extension", ["EXT_meshopt_compression", "EXT_\x1b[31m\n" * 30])
def test_another_compression_is_named_in_one_line(tmp_path: Path, extension: str) -> None:
    path = with_table(glb(tmp_path), extensionsRequired=[extension])
    with pytest.raises(DataError, match=r"EXT_.*cannot be read; export it without") as caught:
        read_meshes(path)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 300


def test_a_decoder_that_is_needed_but_not_declared_is_named_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "DracoPy", None)
    compressed = {"attributes": {}, "extensions": {"KHR_draco_mesh_compression": {}}}
    path = with_table(glb(tmp_path), meshes=[{"primitives": [compressed]}])
    with pytest.raises(DataError, match="pip install DracoPy"):
        read_meshes(path)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.obj", b"v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9999\n"),
        ("a.obj", b"v 0 0 0\nv x y z\nf a b c\n"),
        ("a.ply", b"ply\nformat ascii 1.0\nelement vertex 9\n"),
    ],
)
def test_damage_inside_is_told_without_the_parsers_words(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError) as caught:
        read_meshes(tmp_path / name)
    assert str(caught.value).endswith(f"{name}: is damaged inside and cannot be read; download or export it again.")


def test_the_parser_does_not_talk_past_us(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """A compressed mesh that cannot be unpacked: one sentence of ours, and nothing on the terminal before it."""
    broken = SimpleNamespace(decode=lambda *_args, **_options: 1 / 0)
    monkeypatch.setitem(sys.modules, "DracoPy", broken)
    compressed = {
        "attributes": {"POSITION": 0}, "indices": 1,
        "extensions": {"KHR_draco_mesh_compression": {"bufferView": 0, "attributes": {"POSITION": 0}}},
    }  # fmt: skip
    path = with_table(glb(tmp_path), meshes=[{"primitives": [compressed]}] * 2)
    meshes = read_meshes(path)
    assert not caplog.records
    with pytest.raises(DataError, match="no triangles"):
        check_mesh(meshes["bar"], "two.glb, node bar")


def spoiled(**changes: object) -> RawMesh:
    return ball()._replace(**changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mesh", "said"),
    [
        (spoiled(vertices=np.zeros((162, 3))), "are zero"),
        (spoiled(vertices=np.full((162, 3), 7.0)), "area"),
        (spoiled(vertices=np.where(np.arange(486).reshape(162, 3) == 5, np.nan, 1.0)), "not numbers"),
        (spoiled(faces=np.array([[0, 1, 999]])), "not there"),
        (spoiled(faces=np.empty((0, 3), int)), "no triangles"),
    ],
)
def test_a_node_that_cannot_be_a_surface_is_refused(mesh: RawMesh, said: str) -> None:
    with pytest.raises(DataError, match=r"muscular\.glb, node masseter") as caught:
        check_mesh(mesh, "muscular.glb, node masseter")
    assert said in str(caught.value)


def test_meshes_beyond_the_memory_of_a_machine_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = glb(tmp_path)
    monkeypatch.setattr(read, "MAX_FACES", 300)
    check_mesh(read_meshes(path)["bar"], "bar")
    with pytest.raises(DataError, match=r"ball: has 320 triangles, and at most 300"):
        check_mesh(read_meshes(path)["ball"], "ball")
    monkeypatch.setattr(read, "MAX_BYTES", 1000)
    with pytest.raises(DataError, match=r"two\.glb: has .* MB are read"):
        read_meshes(path)


def test_draco_meshes_are_really_decoded(shared_meshes: Path) -> None:
    meshes = read_meshes(shared_meshes / "z-anatomy" / "skeletal.glb")
    assert len(meshes) == 205
    check_mesh(meshes["mandible"], "mandible")
    assert 0.05 < np.ptp(meshes["mandible"].vertices, axis=0).max() < 0.15
