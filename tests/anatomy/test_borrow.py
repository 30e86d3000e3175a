"""What a pack lacks is carried over from another one, laid on the pack's own bones, and marked as borrowed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.anatomy.borrow import Lender, borrow
from app.anatomy.depth import Solid
from app.anatomy.pack import Pack
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.seat import OVER_BONE_MM, seat
from app.anatomy.warp import Namesakes, fit, motion
from app.yaml_source import load
from tests.anatomy.shapes import ball, together

PACK = """\
id: {id}
title: {id}
licence: none
attribution: Nobody.
sources:
  s: {{title: T, licence: none, formats: [obj], units: mm, axes: RAS}}
groups:
  - {{source: s, tissue: bone, structures: {{mandible: {{file: a.obj}}, frontal_bone: {{file: b.obj}}}}}}
  - {{source: s, tissue: muscle, structures: {{temporalis: {{file: c.obj, layer: 3}}}}}}
  - {{source: s, tissue: tooth, structures: {{tooth_lower_1: {{file: d.obj}}}}}}
  - {{source: s, tissue: skin, structures: {{skin: {{file: e.obj}}}}}}
"""
SHIFT = np.array([3.0, -4.0, 2.0])


def record(folder: Path, name: str) -> Pack:
    path = folder / f"{name}.yaml"
    path.write_text(PACK.format(id=name))
    return load(path, Pack)


def body() -> dict[str, RawMesh]:
    """A muscle between two bones, a tooth on the lower one, all within a skin. Bones unlike from every side."""
    return {
        "mandible": together(ball(12, (0, 0, -30), 3), ball(4, (9, 6, -24), 2)),
        "frontal_bone": together(ball(14, (0, 0, 30), 3), ball(4, (-9, 8, 24), 2)),
        "temporalis": ball(15, (0, 2, 0), 3),
        "tooth_lower_1": ball(2, (0, 12, -22), 2),
        "skin": ball(60, finer=4),
    }


def moved(mesh: RawMesh, by: Doubles) -> RawMesh:
    return RawMesh(mesh.vertices + by, mesh.faces)


@pytest.fixture
def lender(tmp_path: Path) -> Lender:
    meshes = body()
    fibres = np.tile(np.array([[0.25, 0.75]], np.float32), (len(meshes["temporalis"].vertices), 1))
    return Lender(record(tmp_path, "lender"), meshes, {"temporalis": fibres})


def carry(tmp_path: Path, lender: Lender, own: dict[str, RawMesh]) -> dict[str, RawMesh]:
    parts = borrow(record(tmp_path, "poor"), own, lender, lambda done: None)
    for part in parts:
        assert part.info.borrowed_from == "lender" and part.info.schematic
    return {part.info.id: RawMesh(part.vertices.astype(float), part.faces) for part in parts}


def test_a_lacking_muscle_goes_where_its_bones_are(tmp_path: Path, lender: Lender) -> None:
    own = {name: moved(mesh, SHIFT) for name, mesh in body().items() if name in ("mandible", "frontal_bone", "skin")}
    carried = carry(tmp_path, lender, own)
    assert sorted(carried) == ["temporalis", "tooth_lower_1"]
    for name, mesh in carried.items():
        gap = np.linalg.norm(mesh.vertices - lender.meshes[name].vertices - SHIFT, axis=1)
        assert gap.mean() < 1.0 and gap.max() < 2.0, name  # of 5.4 mm; bones as round as these tell little of turns


def test_it_keeps_its_layer_and_its_fibres(tmp_path: Path, lender: Lender) -> None:
    own = {name: mesh for name, mesh in body().items() if name != "temporalis"}
    (part,) = borrow(record(tmp_path, "poor"), own, lender, lambda done: None)
    assert (part.info.id, part.info.layer) == ("temporalis", 3)
    assert part.fibres is not None and (part.fibres == (0.25, 0.75)).all()


def test_a_pack_that_has_everything_borrows_nothing(tmp_path: Path, lender: Lender) -> None:
    assert carry(tmp_path, lender, body()) == {}


def test_a_pack_without_the_bones_around_gets_nothing(tmp_path: Path, lender: Lender) -> None:
    assert carry(tmp_path, lender, {"skin": ball(60, finer=4)}) == {}
    other = {"skin": ball(60, finer=4), "mandible": ball(300, (0, 0, 900), 2)}  # a bone by name alone
    assert carry(tmp_path, lender, other) == {}


def test_a_tooth_that_the_jaw_holds_is_not_given_twice(tmp_path: Path, lender: Lender) -> None:
    own = {name: mesh for name, mesh in body().items() if name not in ("temporalis", "tooth_lower_1")}
    own["mandible"] = together(own["mandible"], lender.meshes["tooth_lower_1"])
    assert sorted(carry(tmp_path, lender, own)) == ["temporalis"]


def test_a_tooth_keeps_its_shape(tmp_path: Path, lender: Lender) -> None:
    own = {name: mesh for name, mesh in body().items() if name != "tooth_lower_1"}
    own["mandible"] = RawMesh(own["mandible"].vertices * 1.1, own["mandible"].faces)
    tooth = carry(tmp_path, lender, own)["tooth_lower_1"]
    radii = np.linalg.norm(tooth.vertices - tooth.vertices.mean(axis=0), axis=1)
    assert np.ptp(radii) < 0.05 and radii.mean() == pytest.approx(2.0, abs=0.02)


def test_a_bone_that_holds_more_than_its_namesake_is_not_pulled_aside() -> None:
    ours = body()["mandible"]
    theirs = moved(together(ours, *(ball(5, (6 * k, -30, -60), 3) for k in range(5))), SHIFT)
    found = motion(ours, theirs)
    assert found is not None
    matrix, shift = found
    gap = ours.vertices @ matrix.T + shift - ours.vertices - SHIFT
    assert np.linalg.norm(gap.mean(axis=0)) < 1.0  # of the 10 mm by which the surplus pulls the middle


def test_the_way_between_bones_that_moved_apart_is_smooth() -> None:
    bones = [body()["mandible"], body()["frontal_bone"]]
    goals = [moved(bones[0], np.array([0, 0, -6.0])), moved(bones[1], np.array([0, 0, 6.0]))]
    pairs = []
    for ours, theirs in zip(bones, goals, strict=True):
        found = motion(ours, theirs)
        assert found is not None
        pairs.append(Namesakes(ours, theirs, found))
    line = np.column_stack([np.zeros(41), np.zeros(41), np.linspace(-20, 20, 41)])
    skin = ball(60, finer=4)
    way = fit(pairs, (skin, skin), line)(line)[:, 2] - line[:, 2]
    assert way[0] < -3 and way[-1] > 3 and abs(way[20]) < 1
    assert (np.diff(way) > -0.05).all() and np.diff(way).max() < 0.6


def test_a_seated_sheet_lies_over_the_bone_and_under_the_skin() -> None:
    bone, skin = Solid(ball(30, finer=4)), Solid(ball(34, finer=4))
    sheet = ball(33, finer=4)
    off = RawMesh(sheet.vertices + np.array([0, 0, 4.0]), sheet.faces)  # out of the skin on top, into the bone below
    seated = seat(off, np.full(len(off.vertices), 2.0), np.full(len(off.vertices), 3.0), skin, [bone])
    assert skin.height(seated.vertices).max() < -0.3
    assert bone.height(seated.vertices).min() > OVER_BONE_MM - 0.4


def test_what_lay_in_its_own_bone_may_lie_as_deep_in_this_one() -> None:
    bone, skin = Solid(ball(30, finer=4)), Solid(ball(60, finer=4))
    root = ball(3, (0, 0, 29), 3)
    height = bone.height(root.vertices)
    seated = seat(root, -skin.height(root.vertices), height, skin, [bone])
    np.testing.assert_allclose(seated.vertices, root.vertices, atol=0.06)
