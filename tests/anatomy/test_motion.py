"""The light level: a pack's own light meshes are taken, the rest is made light."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.anatomy import motion, packs
from app.anatomy.atlas import Part, StructureInfo, Tissue
from app.anatomy.motion import companion, decimate
from app.errors import DataError
from tests.anatomy import tiny_pack

#: From metres with x to the left into the frame: turns the winding round.
MATRIX = np.array([[-1000.0, 0, 0, 0], [0, 1000, 0, 0], [0, 0, 1000, 7]])


def ball(name: str, tissue: Tissue, subdivisions: int) -> Part:
    mesh = trimesh.creation.icosphere(subdivisions=subdivisions, radius=50)
    vertices, faces = mesh.vertices.astype(np.float32), mesh.faces.astype(np.int32)
    return Part(StructureInfo(name, tissue, 0), vertices, faces, (vertices / 50).astype(np.float32))


def light_file(folder: Path, **subdivisions: int) -> Path:
    """A companion with a ball for each name."""
    scene = trimesh.Scene()
    for name, count in subdivisions.items():
        scene.add_geometry(trimesh.creation.icosphere(subdivisions=count, radius=0.05), name, name)
    scene.export(folder / "light.glb")
    return folder / "light.glb"


def test_the_packs_own_light_mesh_is_taken_and_the_others_are_lightened(tmp_path: Path) -> None:
    parts = [ball("hyoid", "bone", 5), ball("skin", "skin", 6)]
    ready, notes = companion(light_file(tmp_path, hyoid=2), MATRIX, ["hyoid", "skin"])
    assert notes == ()
    light, sources = decimate(parts, ready)
    assert [part.info.id for part in light] == ["hyoid", "skin"]
    assert len(light[0].faces) == 20 * 4**2
    assert 10_000 < len(light[1].faces) <= motion.BUDGET - len(light[0].faces)
    inward = light[0].vertices - np.array([0, 0, 7], np.float32)
    assert ((light[0].normals * inward).sum(axis=1) > 45).all()  # outward although the axes turn it
    for full, part, source in zip(parts, light, sources, strict=True):
        assert len(source) == len(part.vertices)
        assert np.linalg.norm(full.vertices[source] - part.vertices, axis=1).max() < 12


def test_a_companion_that_is_no_lighter_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError, match=r"light\.glb: has 81,920 triangles"):
        companion(light_file(tmp_path, hyoid=6), MATRIX, ["hyoid"])


def test_a_companion_leaves_enough_for_what_it_lacks(tmp_path: Path) -> None:
    path = light_file(tmp_path, hyoid=5, atlas=5)
    assert len(companion(path, MATRIX, ["hyoid", "atlas", "axis"])[0]) == 2
    with pytest.raises(DataError, match=r"20,120 of these go to what it lacks \(axis, skin\)"):
        companion(path, MATRIX, ["hyoid", "atlas", "axis", "skin"])


def test_a_node_that_no_structure_is_called_by_is_left_out_and_told(tmp_path: Path) -> None:
    light, notes = companion(light_file(tmp_path, hyoid=2, femur=6), MATRIX, ["hyoid"])
    assert list(light) == ["hyoid"]
    assert notes == ("light.glb: no structure of the pack is called femur, so that was left out.",)


def test_so_many_structures_that_each_gets_little_keep_within_the_budget() -> None:
    parts = [ball("skin", "skin", 6), *(ball(f"bone_{number}", "bone", 2) for number in range(500))]
    light, _ = decimate(parts)
    assert sum(len(part.faces) for part in light) <= motion.BUDGET
    assert len(light[0].faces) > 0.3 * motion.BUDGET
    assert min(len(part.faces) for part in light) >= 50


@pytest.fixture
def folder(user_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundled pack of two tetrahedra that names a file for motion, which is not there yet."""
    monkeypatch.setattr("app.anatomy.prepare.prepare", tiny_pack.prepare)
    folder = tiny_pack.write_files(tiny_pack.write_pack(bundled=True))
    text = (folder / "pack.yaml").read_text().replace("bundled: true", "bundled: true\nmotion: light.glb")
    text = text.replace("formats: [obj]", "formats: [obj, glb]").replace(
        "skin.obj: {}", "skin.obj: {}\n      light.glb: {}"
    )
    (folder / "pack.yaml").write_text(text)
    return folder


def test_a_pack_is_moved_with_its_own_light_meshes(folder: Path) -> None:
    light_file(folder, atlas=1)
    atlas = packs.open_pack("tiny")
    assert len(atlas.full.structure_faces("atlas")) == len(atlas.motion.structure_faces("skin")) == 4
    assert len(atlas.motion.structure_faces("atlas")) == 80
    assert atlas.notes == ("It has two structures.",)
    light_file(folder, atlas=2)
    assert len(packs.open_pack("tiny").motion.structure_faces("atlas")) == 320  # a changed file is noticed


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("absent", "light.glb is not there; put it beside the other files"),
        ("cut short", "light.glb is cut short (100 of 999999 bytes)"),
        ("damaged", "light.glb:"),
        ("heavy", "light.glb: has 81,920 triangles"),
    ],
)
def test_a_pack_whose_light_meshes_are_of_no_use_opens_without_them(folder: Path, fault: str, said: str) -> None:
    if fault != "absent":
        data = light_file(folder, atlas=6).read_bytes()
        (folder / "light.glb").write_bytes(data if fault == "heavy" else data[:100])
    if fault == "cut short":
        text = (folder / "pack.yaml").read_text()
        facts = "light.glb: {size: 999999, sha256: " + "ab" * 32 + "}"
        (folder / "pack.yaml").write_text(text.replace("light.glb: {}", facts))
    atlas = packs.open_pack("tiny")
    assert len(atlas.motion.structure_faces("atlas")) == 4
    assert packs.verify("tiny") == []
    assert len(atlas.notes) == 2
    assert atlas.notes[1].startswith(said)
    assert atlas.notes[1].endswith("the program makes the structures lighter itself.")
    light_file(folder, atlas=1)
    if fault in ("damaged", "heavy"):  # a mended file is noticed
        assert len(packs.open_pack("tiny").motion.structure_faces("atlas")) == 80
