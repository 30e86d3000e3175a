"""The light level: a pack's own light meshes are taken, the rest is made light."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import tiny_pack
import trimesh

from app.anatomy import motion, packs
from app.anatomy.atlas import Part, StructureInfo, Tissue
from app.anatomy.motion import companion, decimate
from app.errors import DataError

#: From metres with x to the left into the frame: turns the winding round.
MATRIX = np.array([[-1000.0, 0, 0, 0], [0, 1000, 0, 0], [0, 0, 1000, 7]])


def ball(name: str, tissue: Tissue, subdivisions: int) -> Part:
    mesh = trimesh.creation.icosphere(subdivisions=subdivisions, radius=50)
    vertices, faces = mesh.vertices.astype(np.float32), mesh.faces.astype(np.int32)
    return Part(StructureInfo(name, tissue, 0), vertices, faces, (vertices / 50).astype(np.float32))


def light_file(folder: Path, name: str, subdivisions: int) -> Path:
    scene = trimesh.Scene()
    scene.add_geometry(trimesh.creation.icosphere(subdivisions=subdivisions, radius=0.05), name, name)
    scene.export(folder / "light.glb")
    return folder / "light.glb"


def test_the_packs_own_light_mesh_is_taken_and_the_others_are_lightened(tmp_path: Path) -> None:
    parts = [ball("hyoid", "bone", 5), ball("skin", "skin", 6)]
    ready = companion(light_file(tmp_path, "hyoid", 2), MATRIX)
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
        companion(light_file(tmp_path, "hyoid", 6), MATRIX)


def test_a_pack_is_moved_with_its_own_light_meshes(user_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.anatomy.prepare.prepare", tiny_pack.prepare)
    folder = tiny_pack.write_files(tiny_pack.write_pack(bundled=True))
    text = (folder / "pack.yaml").read_text().replace("bundled: true", "bundled: true\nmotion: light.glb")
    text = text.replace("formats: [obj]", "formats: [obj, glb]").replace(
        "skin.obj: {}", "skin.obj: {}\n      light.glb: {}"
    )
    (folder / "pack.yaml").write_text(text)
    light_file(folder, "atlas", 1)
    atlas = packs.open_pack("tiny")
    assert len(atlas.full.structure_faces("atlas")) == len(atlas.motion.structure_faces("skin")) == 4
    assert len(atlas.motion.structure_faces("atlas")) == 80
    light_file(folder, "atlas", 2)
    assert len(packs.open_pack("tiny").motion.structure_faces("atlas")) == 320  # a changed file is noticed
