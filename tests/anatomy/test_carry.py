"""Fibres of the bundled muscles are those of its own files, vertex by vertex."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app import paths
from app.anatomy import packs
from app.anatomy.carry import own_fibres
from app.anatomy.pack import load_pack
from app.anatomy.read import RawMesh, read_fibres, read_meshes

BUNDLED = paths.models_dir() / "bundled"


def test_muscles_of_the_bundled_pack_keep_the_fibres_of_its_file() -> None:
    pack = load_pack(BUNDLED)
    meshes = read_meshes(BUNDLED / "muscles.glb")
    turned = {name: RawMesh(mesh.vertices[::-1], mesh.faces) for name, mesh in meshes.items()}
    found = own_fibres(pack, turned, lambda name: BUNDLED / name)
    assert set(found) == {recipe.id for recipe in pack.recipes if recipe.tissue == "muscle"}
    points, uv = read_fibres(BUNDLED / "muscles.glb")["temporalis.l"]
    assert np.array_equal(points, meshes["temporalis.l"].vertices)
    assert np.abs(found["temporalis.l"] - uv[::-1]).max() < 1e-6
    # The origin, where along is 0, is the upper end.
    assert points[uv[:, 0] < 0.1, 2].mean() > points[uv[:, 0] > 0.9, 2].mean() + 30


def test_prepared_every_bundled_muscle_has_the_fibres_of_its_file(shared_home: Path) -> None:
    """Cleaning may change a mesh; one that it did would be given fibres from the sheets, without a word."""
    pack, level = load_pack(BUNDLED), packs.open_pack("bundled").full
    muscles = [recipe.id for recipe in pack.recipes if recipe.tissue == "muscle"]
    meshes = {
        name: RawMesh(level.structure_vertices(name).astype(float), level.structure_faces(name)) for name in muscles
    }
    found = own_fibres(pack, meshes, lambda name: BUNDLED / name)
    assert [name for name in muscles if name not in found] == []
    spans = {name: slice(level.spans[name].vertex_start, level.spans[name].vertex_stop) for name in muscles}
    shown = {name: level.fibres[span] for name, span in spans.items()}
    assert [name for name in muscles if not np.abs(shown[name] - found[name]).max() < 1e-5] == []


def test_a_mesh_that_was_changed_or_another_pack_gets_none() -> None:
    pack = load_pack(BUNDLED)
    mesh = read_meshes(BUNDLED / "muscles.glb")["temporalis.l"]
    moved = {"temporalis.l": RawMesh(mesh.vertices + 1.0, mesh.faces)}
    assert own_fibres(pack, moved, lambda name: BUNDLED / name) == {}
    other = load_pack(paths.models_dir() / "z-anatomy")
    assert own_fibres(other, {"temporalis.l": mesh}, lambda name: BUNDLED / name) == {}
