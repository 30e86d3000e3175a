"""The sums and the platform that a build writes into its pack.yaml, and that a failed build writes nothing."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.anatomy.pack import load_pack
from tools.sculpt.build import write
from tools.sculpt.mesh import Mesh
from tools.sculpt.stamp import platform_stamp, stamped

TEXT = """\
id: tiny
title: Tiny
licence: MIT
attribution: Nobody.
built_on: ""
sources:
  s:
    title: T
    licence: MIT
    formats: [glb]
    units: mm
    axes: RAS
    files:
      skin.glb: {}
      old-skin.glb: {size: 1}
groups:
  - source: s
    tissue: bone
    structures:
      hyoid: {file: skin.glb}
      atlas: {file: old-skin.glb}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "pack.yaml"
    path.write_text(TEXT)
    return path


def facts(data: bytes) -> str:
    return f"{{size: {len(data)}, sha256: {hashlib.sha256(data).hexdigest()}}}"


def test_sums_and_platform_replace_their_own_lines_only(pack: Path) -> None:
    wanted = TEXT.replace('built_on: ""', f'built_on: "{platform_stamp()}"')
    pack.write_text(stamped(pack, {"skin.glb": b"first"}))
    assert pack.read_text() == wanted.replace("skin.glb: {}", f"skin.glb: {facts(b'first')}")
    assert stamped(pack, {"skin.glb": b"mesh"}) == wanted.replace("skin.glb: {}", f"skin.glb: {facts(b'mesh')}")


def test_a_pack_without_a_place_for_a_file_is_refused(pack: Path) -> None:
    with pytest.raises(ValueError, match="stands in it 0 times"):
        stamped(pack, {"motion.glb": b""})


def test_the_platform_names_what_rounds_and_meshes() -> None:
    stamp = platform_stamp()
    assert "\n" not in stamp
    blas = np.show_config(mode="dicts")["Build Dependencies"]["blas"]
    for each in (f"numpy {np.__version__}", "pyvista ", "vtk ", f"{blas['name']} {blas['version']}"):
        assert each in stamp


@pytest.mark.parametrize(
    "config", [{}, {"SIMD Extensions": {"baseline": ["X86_V2"]}}, {"SIMD Extensions": {"found": []}}]
)
def test_a_numpy_that_tells_little_of_itself_does_as_well(
    config: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(np, "show_config", lambda mode: config)
    assert f"numpy {np.__version__}" in platform_stamp()


def ball() -> Mesh:
    made = trimesh.creation.icosphere(subdivisions=1, radius=9)
    return Mesh(np.asarray(made.vertices, float), np.asarray(made.faces, np.int64)).with_normals()


def test_files_and_their_sums_are_written_together(pack: Path) -> None:
    write(pack.parent, load_pack(pack.parent), {"skin.glb": {"hyoid": ball()}}, say=lambda _: None)
    data = (pack.parent / "skin.glb").read_bytes()
    assert list(trimesh.load_scene(pack.parent / "skin.glb").geometry) == ["hyoid"]
    assert f" skin.glb: {facts(data)}" in pack.read_text()


@pytest.mark.parametrize(("last", "said"), [("old-skin.glb", "not closed: atlas"), ("new.glb", "stands in it 0 times")])
def test_a_build_that_fails_at_its_last_file_writes_nothing(pack: Path, last: str, said: str) -> None:
    open_one = ball()
    if last == "old-skin.glb":
        open_one = Mesh(open_one.vertices, open_one.faces[1:]).with_normals()
    with pytest.raises(ValueError, match=said):
        write(pack.parent, load_pack(pack.parent), {"skin.glb": {"hyoid": ball()}, last: {"atlas": open_one}})
    assert pack.read_text() == TEXT
    assert [path.name for path in pack.parent.iterdir()] == ["pack.yaml"]
