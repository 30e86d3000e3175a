"""Exported PLY files are what other programs read, and nothing else in the folder is touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import trimesh

from app.anatomy import store
from app.anatomy.atlas import Atlas
from app.anatomy.export import export_atlas, write_ply
from app.anatomy.motion import decimate
from app.errors import DataError
from tests.anatomy import tiny_pack


@pytest.fixture
def atlas(tmp_path: Path) -> Atlas:
    parts = [tiny_pack.tetrahedron("skin", "skin", 90), tiny_pack.tetrahedron("temporalis.l", "muscle", 30)]
    meta = dict.fromkeys(("pack_id", "title", "attribution", "licence", "key"), "x")
    folder = tmp_path / "cache"
    store.write(folder, parts, meta={**meta, "missing": [], "notes": [], "landmarks": {}}, decimate=decimate)
    return store.open_atlas(folder)


def silent(_sentence: str, _fraction: float) -> None:
    pass


def test_every_structure_comes_back_as_it_was(atlas: Atlas, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    assert sorted(export_atlas(atlas, folder, silent)) == ["skin", "temporalis.l"]
    assert sorted(path.name for path in folder.iterdir()) == ["skin.ply", "temporalis.l.ply"]
    mesh = trimesh.load(folder / "temporalis.l.ply", process=False)
    np.testing.assert_array_equal(mesh.vertices, atlas.full.structure_vertices("temporalis.l"))
    np.testing.assert_array_equal(mesh.faces, atlas.full.structure_faces("temporalis.l"))
    np.testing.assert_array_equal(mesh.vertex_normals, atlas.full.structure_normals("temporalis.l"))
    assert (folder / "skin.ply").read_bytes().startswith(b"ply\nformat binary_little_endian 1.0\n")


def test_what_was_carried_over_is_not_exported_as_the_packs_own(atlas: Atlas, tmp_path: Path) -> None:
    lent = replace(atlas.structures["temporalis.l"], schematic=True, borrowed_from="bundled")
    mixed = replace(atlas, structures={**atlas.structures, "temporalis.l": lent})
    for wholes in ({}, {"temporalis.l": "skin"}):
        assert export_atlas(mixed, tmp_path / "out", silent, wholes) == ["skin"]
        assert len(trimesh.load(tmp_path / "out" / "skin.ply", process=False).vertices) == 4


def test_a_whole_holds_its_parts_which_then_have_no_files_of_their_own(atlas: Atlas, tmp_path: Path) -> None:
    wholes = {"temporalis.l": "skin", "tooth_upper_1.l": "skin"}  # the tooth is not in this atlas
    folder = tmp_path / "out"
    assert export_atlas(atlas, folder, silent, wholes) == ["skin"]
    assert [path.name for path in folder.iterdir()] == ["skin.ply"]
    whole = trimesh.load(folder / "skin.ply", process=False)
    assert len(whole.split(only_watertight=False)) == 2
    np.testing.assert_array_equal(whole.vertices[4:], atlas.full.structure_vertices("temporalis.l"))
    np.testing.assert_array_equal(whole.faces[4:] - 4, atlas.full.structure_faces("temporalis.l"))


def test_a_part_whose_whole_is_not_in_the_atlas_has_a_file_of_its_own(atlas: Atlas, tmp_path: Path) -> None:
    assert sorted(export_atlas(atlas, tmp_path, silent, {"temporalis.l": "skull"})) == ["skin", "temporalis.l"]


def test_only_ply_files_of_those_names_are_overwritten(atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "skin.ply").write_text("an older export")
    (tmp_path / "skin").write_text("foreign")
    (tmp_path / "mine.ply").write_text("foreign")
    export_atlas(atlas, tmp_path, silent)
    assert trimesh.load(tmp_path / "skin.ply").vertices.max() == 90
    assert (tmp_path / "skin").read_text() == (tmp_path / "mine.ply").read_text() == "foreign"


def test_scalars_become_properties_of_the_vertices(tmp_path: Path) -> None:
    part = tiny_pack.tetrahedron("skin", "skin", 1)
    path = tmp_path / "zones.ply"
    write_ply(path, part.vertices, part.faces, {"intensity": [0, 0.45, 1, 0.5]})
    row = trimesh.load(path, process=False).metadata["_ply_raw"]["vertex"]["data"]
    np.testing.assert_allclose(row["intensity"].ravel(), [0, 0.45, 1, 0.5])


def test_a_file_in_the_place_of_the_folder_is_left_alone(atlas: Atlas, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("foreign")
    with pytest.raises(DataError, match="is a file"):
        export_atlas(atlas, tmp_path / "out", silent)
    with pytest.raises(DataError, match="cannot be made"):
        export_atlas(atlas, tmp_path / "out" / "below", silent)
    assert (tmp_path / "out").read_text() == "foreign"


def test_a_full_disk_keeps_the_older_file(atlas: Atlas, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "skin.ply").write_text("an older export")

    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DataError, match=r"skin.ply.*No space left"):
        write_ply(tmp_path / "skin.ply", atlas.full.vertices, atlas.full.faces)
    assert (tmp_path / "skin.ply").read_text() == "an older export"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cache", "skin.ply"]
