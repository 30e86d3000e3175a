"""A prepared pack comes back as it was written, and a damaged one is told in one sentence."""

from __future__ import annotations

import json
import mmap
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.anatomy import store
from app.anatomy.atlas import Ints, Part, StructureInfo
from app.errors import DataError

META = {
    "pack_id": "tiny",
    "title": "Tiny",
    "attribution": "nobody",
    "licence": "CC0",
    "key": "k",
    "missing": ["eye.l"],
    "notes": ["It is small."],
    "landmarks": {"glabella": [0.0, 100.0, 40.0]},
}


def tetrahedron(structure_id: str, tissue: str, size: float = 50.0, fibres: bool = False) -> Part:
    vertices = size * np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], np.float32)
    faces = np.array([[0, 2, 1], [0, 1, 3], [0, 3, 2], [1, 2, 3]], np.int32)
    normals = np.tile(np.array([[0, 0, 1]], np.float32), (4, 1))
    along = np.linspace(0, 1, 8, dtype=np.float32).reshape(4, 2) if fibres else None
    return Part(StructureInfo(structure_id, tissue, 1 if tissue == "muscle" else 0), vertices, faces, normals, along)  # type: ignore[arg-type]


def same(parts: Sequence[Part]) -> tuple[list[Part], list[Ints]]:
    return list(parts), [np.arange(len(part.vertices), dtype=np.int32) for part in parts]


PARTS = [
    tetrahedron("skin", "skin", 90),
    tetrahedron("temporalis.l", "muscle", fibres=True),
    tetrahedron("atlas", "bone"),
]


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    folder = tmp_path / "cache" / "tiny"
    store.write(folder, PARTS, meta=META, decimate=same)
    return folder


def test_comes_back_as_written(cache: Path) -> None:
    atlas = store.open_atlas(cache)
    assert list(atlas.structures) == ["atlas", "temporalis.l", "skin"]  # tissue by tissue
    for part in PARTS:
        np.testing.assert_array_equal(atlas.full.structure_vertices(part.info.id), part.vertices)
        np.testing.assert_array_equal(atlas.full.structure_faces(part.info.id), part.faces)
    np.testing.assert_array_equal(atlas.full.structure_fibres("temporalis.l"), PARTS[1].fibres)
    assert np.isnan(atlas.full.structure_fibres("skin")).all()
    np.testing.assert_array_equal(atlas.motion_source, np.arange(12))
    assert atlas.missing == ("eye.l",)
    assert atlas.landmarks["glabella"] == (0.0, 100.0, 40.0)
    base: Any = atlas.full.vertices.base
    assert isinstance(base.base.obj, mmap.mmap)  # not read into memory
    assert not atlas.full.vertices.flags.writeable


def test_leaves_no_staging_folder_and_replaces_what_was_there(cache: Path) -> None:
    store.write(cache, [tetrahedron("skin", "skin")], meta=META, decimate=same)
    assert list(store.open_atlas(cache).structures) == ["skin"]
    assert list(cache.parent.iterdir()) == [cache]


def truncate(folder: Path) -> None:
    path = folder / "full_vertices.npy"
    path.write_bytes(path.read_bytes()[:-20])


def empty(folder: Path) -> None:
    (folder / "full_faces.npy").write_bytes(b"")


def garbled(folder: Path) -> None:
    path = folder / "full_faces.npy"
    path.write_bytes(path.read_bytes().replace(b"'descr'", b"(((((((", 1))


def wrong_type(folder: Path) -> None:
    np.save(folder / "full_vertices.npy", np.load(folder / "full_vertices.npy").astype(np.float64))


def wrong_columns(folder: Path) -> None:
    np.save(folder / "motion_fibres.npy", np.zeros((12, 3), np.float32))


def pickled(folder: Path) -> None:
    np.save(folder / "full_normals.npy", np.array([{}], object), allow_pickle=True)


def missing_array(folder: Path) -> None:
    (folder / "motion_source.npy").unlink()


def missing_table(folder: Path) -> None:
    (folder / store.TABLE).unlink()


def longer_array(folder: Path) -> None:
    np.save(folder / "full_faces.npy", np.zeros((99, 3), np.int32))


def edit(change: Callable[[dict[str, object]], object]) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        table = json.loads((folder / store.TABLE).read_text())
        change(table)
        (folder / store.TABLE).write_text(json.dumps(table))

    return damage


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (truncate, "full_vertices.npy is cut short"),
        (empty, "full_faces.npy is cut short"),
        (garbled, "full_faces.npy is cut short or not an array"),
        (wrong_type, "float64 where float32"),
        (wrong_columns, "motion_fibres.npy has the shape (12, 3)"),
        (pickled, "full_normals.npy"),
        (missing_array, "motion_source.npy is missing"),
        (missing_table, "atlas.json is missing"),
        (longer_array, "has the shape (99, 3) where the table says (12, 3)"),
        (lambda folder: (folder / store.TABLE).write_text('{"format": 1, "struct'), "cannot be read"),
        (lambda folder: (folder / store.TABLE).write_bytes(b"\xff\xfe"), "cannot be read"),
        (lambda folder: (folder / store.TABLE).write_text("[]"), "cannot be read"),
        (edit(lambda table: table.update(format=store.FORMAT + 1)), "another version"),
        (edit(lambda table: table.pop("landmarks")), "no entry 'landmarks'"),
        (edit(lambda table: table.update(structures=[], full=[], motion=[])), "lists no structure"),
        (edit(lambda table: table["full"].pop()), "damaged"),  # type: ignore[attr-defined]
        (edit(lambda table: table.update(landmarks=3)), "damaged"),
    ],
)
def test_damage_is_told_in_one_sentence(cache: Path, damage: Callable[[Path], object], says: str) -> None:
    damage(cache)
    with pytest.raises(DataError) as caught:
        store.open_atlas(cache)
    message = str(caught.value)
    assert says in message
    assert str(cache) in message
    assert "install" in message
    assert "\n" not in message


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (Part(PARTS[0].info, PARTS[0].vertices, PARTS[0].faces + 1, PARTS[0].normals), "outside of its 4 vertices"),
        (Part(PARTS[0].info, PARTS[0].vertices * np.nan, PARTS[0].faces, PARTS[0].normals), "not numbers"),
        (Part(PARTS[0].info, PARTS[0].vertices, PARTS[0].faces[:0], PARTS[0].normals), "no triangles"),
        (Part(PARTS[0].info, PARTS[0].vertices, PARTS[0].faces, PARTS[0].normals[:2]), "not one per vertex"),
    ],
)
def test_a_malformed_part_is_not_written(tmp_path: Path, part: Part, says: str) -> None:
    with pytest.raises(DataError, match=says):
        store.write(tmp_path / "new", [part], meta=META, decimate=same)
    assert not list(tmp_path.iterdir())


def test_says_where_it_cannot_write(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")  # a folder cannot be made below a file, not even by root
    with pytest.raises(DataError, match="cannot be written"):
        store.write(tmp_path / "file" / "cache", PARTS, meta=META, decimate=same)


def test_numpy_writing_too_little_is_told_as_a_full_disk(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def short(*_args: object) -> None:
        raise OSError("12 requested and 0 written")  # what numpy raises then: without the system's reason

    monkeypatch.setattr(np, "save", short)
    with pytest.raises(DataError, match="the disk may be full"):
        store.write(cache, [tetrahedron("skin", "skin")], meta=META, decimate=same)


def test_an_array_with_another_header_layout_still_opens(cache: Path) -> None:
    """Another release of numpy may pad its headers otherwise."""
    path = cache / "full_vertices.npy"
    array = np.load(path)
    with path.open("wb") as file:
        np.lib.format.write_array(file, array, version=(2, 0))
    np.testing.assert_array_equal(store.open_atlas(cache).full.vertices, array)


def test_a_full_disk_leaves_the_last_cache(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_args: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(np, "save", full)
    with pytest.raises(DataError, match="No space left on device"):
        store.write(cache, [tetrahedron("skin", "skin")], meta=META, decimate=same)
    assert len(store.open_atlas(cache).structures) == 3
    assert list(cache.parent.iterdir()) == [cache]
