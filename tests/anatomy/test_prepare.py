"""From a pack's files to finished structures, on a small pack of balls and boxes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.motion import BUDGET, decimate
from app.anatomy.pack import Pack, load_pack
from app.anatomy.prepare import Prepared, prepare
from app.anatomy.read import RawMesh
from app.errors import Cancelled, DataError
from tests.anatomy.shapes import as_trimesh, ball, box

PACK = """\
id: tiny
title: Tiny
licence: MIT
attribution: Nobody.
notes: [It is small.]
skin: {eye: [0, 0, 0, 0], cut_x_mm: 100, cut_z_mm: -60}
sources:
  s: {title: T, licence: MIT, formats: [obj, stl], units: mm, axes: RAS}
groups:
  - source: s
    tissue: skin
    structures:
      skin: {file: SKIN}
  - source: s
    tissue: muscle
    structures:
      temporalis: {layer: 3, left: TL, right: TR}
      zygomaticus_major: {layer: 2, left: ZL, right: ZR}
      longus_colli: {layer: 5, left: LL}
  - source: s
    tissue: bone
    structures:
      mandible: {file: JAW}
"""
MESHES = {
    "SKIN": ball(90, finer=3),
    "TL": ball(12, (-60, 24, 33)),
    "TR": ball(12, (60, 24, 33)),
    "ZL": ball(6, (-40, 70, -30)),
    "ZR": ball(6, (40, 70, -30)),
    "LL": box((8, 8, 60), (-10, 0, -20)),
    "JAW": box((80, 30, 15), (0, 50, -40)),
}


def quiet(what: str, done: float) -> None: ...


def never() -> bool:
    return False


@pytest.fixture
def make(tmp_path: Path) -> Callable[..., Prepared]:
    def run(text: str = PACK, scale: float = 1.0, **changes: RawMesh | None) -> Prepared:
        (tmp_path / "pack.yaml").write_text(text)
        for name, mesh in {**MESHES, **changes}.items():
            if mesh is not None:
                as_trimesh(RawMesh(mesh.vertices * scale, mesh.faces)).export(tmp_path / f"{name}.stl")

        def find(name: str) -> Path | None:
            path = tmp_path / f"{name}.stl"
            return path if path.exists() else None

        return prepare(load_pack(tmp_path), find, quiet, never)

    return run


def test_every_structure_is_made_with_normals_and_fibres(make: Callable[..., Prepared]) -> None:
    made = make()
    parts = {part.info.id: part for part in made.parts}
    assert set(parts) == {
        "skin", "mandible", "temporalis.l", "temporalis.r", "zygomaticus_major.l", "zygomaticus_major.r",
        "longus_colli.l", "longus_colli.r",
    }  # fmt: skip
    temple = parts["temporalis.r"]
    assert (temple.info.tissue, temple.info.layer, temple.info.schematic) == ("muscle", 3, False)
    assert temple.vertices.dtype == np.float32 and temple.faces.dtype == np.int32
    outward = temple.vertices - [60, 24, 33]
    assert (outward / 12 * temple.normals).sum(axis=1).min() > 0.98
    assert temple.fibres is not None and ((temple.fibres >= 0) & (temple.fibres <= 1)).all()
    assert parts["mandible"].fibres is None
    assert not made.missing


def test_left_and_right_get_the_same_fibres(make: Callable[..., Prepared]) -> None:
    parts = {part.info.id: part for part in make().parts}
    left, right = parts["temporalis.l"], parts["temporalis.r"]
    order_l = np.lexsort((left.vertices * [-1, 1, 1]).round(2).T)
    order_r = np.lexsort(right.vertices.round(2).T)
    assert left.fibres is not None and right.fibres is not None
    assert left.fibres[order_l] == pytest.approx(right.fibres[order_r], abs=0.02)


def test_a_side_that_is_not_there_is_mirrored_and_said_so(make: Callable[..., Prepared]) -> None:
    made = make()
    parts = {part.info.id: part for part in made.parts}
    assert parts["longus_colli.r"].info.schematic and not parts["longus_colli.l"].info.schematic
    assert parts["longus_colli.r"].vertices[:, 0].mean() == pytest.approx(10)
    assert any("longus_colli.r is the mirror image" in note for note in made.notes)


def test_missing_files_are_listed_and_the_rest_works(make: Callable[..., Prepared]) -> None:
    made = make(TL=None, JAW=None)
    assert made.missing == ["temporalis.l", "mandible"]
    assert "temporalis.r" in {part.info.id for part in made.parts}
    assert made.notes[0] == "It is small."


def test_without_a_skin_the_bundled_one_is_lent_and_said_so(make: Callable[..., Prepared]) -> None:
    made = make(SKIN=None)
    skin = next(part for part in made.parts if part.info.id == "skin")
    assert skin.info.schematic
    assert skin.vertices[:, 2].max() == pytest.approx(131, abs=6), "as high as the bundled head"
    assert made.missing == ["skin"]
    assert any("add SKIN" in note for note in made.notes)
    assert not any("ears" in note for note in made.notes)


def test_a_pack_that_maps_no_skin_is_refused(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError, match="maps no skin"):
        make(
            PACK.replace("    tissue: skin\n", "    tissue: bone\n").replace(
                "skin: {file: SKIN}", "hyoid: {file: SKIN}"
            )
        )


def test_with_nothing_at_all_it_is_refused(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError):
        make(**dict.fromkeys(MESHES))


def test_metres_told_as_millimetres_are_noticed(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError, match="units: m`"):
        make(scale=0.001)


def test_millimetres_told_as_metres_are_noticed(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError, match="units: mm`"):
        make(PACK.replace("units: mm", "units: m"))


@pytest.mark.parametrize(("per_mm", "unit"), [(0.1, "cm"), (1 / 25.4, "inch")])
def test_other_units_are_named_the_likeliest_first(make: Callable[..., Prepared], per_mm: float, unit: str) -> None:
    with pytest.raises(DataError, match=f"write `units: {unit}`"):
        make(scale=per_mm)


def test_one_vertex_far_away_is_told_with_its_file(make: Callable[..., Prepared]) -> None:
    vertices = MESHES["JAW"].vertices.copy()
    vertices[5] = 1e30
    with pytest.raises(DataError, match=r"check .*JAW\.stl, which alone"):
        make(JAW=MESHES["JAW"]._replace(vertices=vertices))


def test_a_mesh_too_small_to_be_one_is_told_with_its_file(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError, match=r"JAW\.stl: is smaller than"):
        make(JAW=MESHES["JAW"]._replace(vertices=MESHES["JAW"].vertices * 1e-5))


def test_a_file_with_the_other_side_is_left_out(make: Callable[..., Prepared]) -> None:
    made = make(ZL=MESHES["ZR"])
    parts = {part.info.id: part for part in made.parts}
    assert made.missing == ["zygomaticus_major.l"]
    assert parts["zygomaticus_major.r"].vertices[:, 0].min() > 0
    assert any("zygomaticus_major.l" in note and "other side" in note for note in made.notes)


def test_a_skin_of_which_the_head_is_cut_off_is_refused(make: Callable[..., Prepared]) -> None:
    closing = PACK.replace("close_over: false", "close_over: true")
    skin = MESHES["SKIN"]
    below = skin._replace(faces=skin.faces[(skin.vertices[skin.faces][:, :, 2] < -60).all(axis=1)])
    with pytest.raises(DataError, match="nothing of it at the head"):
        make(closing, SKIN=below)


def test_meshes_far_from_the_head_are_noticed(make: Callable[..., Prepared]) -> None:
    far = {name: RawMesh(mesh.vertices + np.array([0, 0, 1500]), mesh.faces) for name, mesh in MESHES.items()}
    with pytest.raises(DataError, match="away from the head"):
        make(**far)


def test_a_mirrored_body_is_noticed(make: Callable[..., Prepared]) -> None:
    with pytest.raises(DataError, match="axes: LAS`"):
        make(**{name: RawMesh(mesh.vertices * [-1, 1, 1], mesh.faces[:, ::-1]) for name, mesh in MESHES.items()})


def test_one_pair_named_the_wrong_way_round_is_exchanged(make: Callable[..., Prepared]) -> None:
    made = make(ZL=MESHES["ZR"], ZR=MESHES["ZL"])
    parts = {part.info.id: part for part in made.parts}
    assert parts["zygomaticus_major.l"].vertices[:, 0].max() < 0 < parts["zygomaticus_major.r"].vertices[:, 0].min()
    assert any("zygomaticus_major" in note and "exchanged" in note for note in made.notes)


def test_a_damaged_mesh_is_told_with_its_file(make: Callable[..., Prepared]) -> None:
    broken = RawMesh(MESHES["JAW"].vertices * 0, MESHES["JAW"].faces)
    with pytest.raises(DataError, match=r"JAW\.stl"):
        make(JAW=broken)


def test_it_stops_when_asked(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text(PACK)
    pack: Pack = load_pack(tmp_path)
    with pytest.raises(Cancelled):
        prepare(pack, lambda name: None, quiet, lambda: True)


def test_progress_only_grows(tmp_path: Path, make: Callable[..., Prepared]) -> None:
    make()
    told: list[tuple[str, float]] = []
    prepare(load_pack(tmp_path), lambda name: tmp_path / f"{name}.stl", lambda *step: told.append(step), never)
    shares = [done for _, done in told]
    assert shares == sorted(shares) and 0 <= shares[0] < 0.1 and 0.9 < shares[-1] <= 1
    assert all(what[0].isupper() for what, _ in told)


def test_skin_landmarks_move_onto_the_skin(make: Callable[..., Prepared]) -> None:
    landmarks = make().landmarks
    assert np.linalg.norm(landmarks["skin_nasion"]) == pytest.approx(90, abs=3)
    assert landmarks["mastoid_tip.l"] == (-45.1, -20.3, -20.1)


def test_the_motion_level_is_light_and_points_back_to_the_full_one(make: Callable[..., Prepared]) -> None:
    parts = make().parts
    skin = next(part for part in parts if part.info.id == "skin")
    light, sources = decimate(parts)
    assert [part.info for part in light] == [part.info for part in parts]
    assert sum(len(part.faces) for part in light) <= BUDGET
    for part, little, source in zip(parts, light, sources, strict=True):
        assert len(little.faces) <= len(part.faces) and source.max() < len(part.vertices)
        assert np.linalg.norm(part.vertices[source] - little.vertices, axis=1).max() < 6
    assert len(skin.faces) > 4000
