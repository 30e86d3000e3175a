"""The sketch of a pack: the same head in the same place, at once, and nothing where there is none."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from app import paths
from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.anatomy.pack import load_pack
from app.anatomy.sketch import sketch
from app.placement.surface import Surface

FAR_MM = 2.0


def test_it_shows_every_structure_where_the_prepared_pack_has_it(shared_home: Path) -> None:
    rough, atlas = sketch("bundled"), packs.open_pack("bundled")
    assert rough is not None
    assert {name: info.tissue for name, info in rough.structures.items()} == {
        name: info.tissue for name, info in atlas.structures.items()
    }
    assert len(rough.full.faces) <= 50_000
    for name in ("skin", "temporalis.l", "mandible"):
        there = Surface(atlas.full.structure_vertices(name), atlas.full.structure_faces(name))
        places = rough.full.structure_vertices(name)[::10]
        assert np.linalg.norm(there.closest(places)[0] - places, axis=1).max() < FAR_MM, name
    lengths = np.linalg.norm(rough.full.normals, axis=1)
    assert np.allclose(lengths, 1, atol=1e-5)


def test_a_prepared_pack_needs_none(shared_home: Path) -> None:
    packs.open_pack("bundled")
    shown: list[Atlas] = []
    packs.open_pack("bundled", meanwhile=shown.append)
    assert shown == []


@pytest.mark.parametrize("harm", ["gone", "cut short"])
def test_without_its_light_file_there_is_none(
    user_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    models = tmp_path / "models"
    shutil.copytree(paths.models_dir(), models)
    name = load_pack(models / "bundled").motion
    assert name is not None
    light = models / "bundled" / name
    if harm == "gone":
        light.unlink()
    else:
        light.write_bytes(light.read_bytes()[:1000])
    monkeypatch.setattr(paths, "models_dir", lambda: models)
    assert sketch("bundled") is None
