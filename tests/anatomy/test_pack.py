"""What a pack.yaml may say, and what is said of a wrong one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app import paths
from app.anatomy.landmarks import both_sides, load_landmarks
from app.anatomy.pack import available, load_pack
from app.errors import DataError

PACK = """\
id: tiny
title: Tiny
licence: MIT
attribution: Nobody.
sources:
  s: {title: T, licence: MIT, formats: [obj, stl], units: mm, axes: RAS}
groups:
  - source: s
    tissue: bone
    sides: separate
    file: bones.glb
    structures:
      rib_1: {}
      clavicle: {node: "clavicle_{side}"}
      scapula: {left: S1, right: S2}
      longus: {left: L1}
      skull: {file: whole.obj, sides: one}
"""


def write(folder: Path, text: str) -> Path:
    (folder / "pack.yaml").write_text(text)
    return folder


def test_sides_are_written_out_from_one_line(tmp_path: Path) -> None:
    recipes = {recipe.id: recipe for recipe in load_pack(write(tmp_path, PACK)).recipes}
    assert recipes["rib_1.l"].pieces == (("bones.glb", "rib_1.l"),)
    assert recipes["clavicle.r"].pieces == (("bones.glb", "clavicle_right"),)
    assert recipes["scapula.l"].pieces == (("S1", None),) and recipes["scapula.r"].pieces == (("S2", None),)
    assert recipes["longus.r"].mirrored and recipes["longus.r"].pieces == (("L1", None),)
    assert recipes["skull"].side is None and recipes["skull"].pieces == (("whole.obj", None),)


def test_a_part_belongs_to_the_whole_of_its_side_or_to_the_one_that_is_named(tmp_path: Path) -> None:
    text = PACK.replace("rib_1: {}", "rib_1: {part_of: scapula}").replace("{left: L1}", "{left: L1, part_of: skull}")
    pack = load_pack(write(tmp_path, text))
    assert pack.wholes == {"rib_1.l": "scapula.l", "rib_1.r": "scapula.r", "longus.l": "skull", "longus.r": "skull"}


def test_the_file_for_motion_is_one_of_the_packs_files(tmp_path: Path) -> None:
    text = PACK.replace("axes: RAS}", "axes: RAS, files: {light.glb: {size: 9}}}").replace(
        "id: tiny", "id: tiny\nmotion: light.glb"
    )
    pack = load_pack(write(tmp_path, text))
    assert [(file.name, file.size) for file in pack.files if file.source == "s"][-1] == ("light.glb", 9)


def test_a_file_without_suffix_may_have_any_of_the_formats(tmp_path: Path) -> None:
    files = {file.name: file for file in load_pack(write(tmp_path, PACK)).files}
    assert files["S1"].accepted == ("S1.obj", "S1.stl")
    assert files["whole.obj"].accepted == ("whole.obj",)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("axes: RAS", "axes: RAA", "twice"),
        ("units: mm", "units: yard", "pack.yaml:6"),
        ("axes: RAS", "axes: RAS, matrix: [[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0]]", "flattens everything"),
        ("source: s", "source: t", "not listed under sources"),
        ("attribution: Nobody.", "attribution: Nobody.\nabsent: [rib_1]", "both mapped and absent"),
        ("      rib_1: {}", "      rib_1: {nod: x}", "pack.yaml:13"),
        ("    file: bones.glb\n", "", "names no file"),
        ("rib_1: {}", "rib_1: {part_of: thorax}", "'rib_1.l' is part of 'thorax', which is not mapped"),
        ("rib_1: {}", "rib_1: {part_of: rib_1}", "'rib_1.l' is part of itself"),
        ("skull: {", "skull: {part_of: rib_1, ", "'rib_1', which is one on each side, write rib_1.l or rib_1.r"),
        (
            '{}\n      clavicle: {node: "clavicle_{side}"}',
            "{part_of: clavicle}\n      clavicle: {part_of: skull}",
            "'rib_1.l' is part of 'clavicle.l', which is part of 'skull' in turn",
        ),
        ("attribution: Nobody.", "attribution: Nobody.\nmotion: light.glb", "list it under the files of a source"),
    ],
)
def test_a_mistake_is_told_with_its_place(tmp_path: Path, old: str, new: str, said: str) -> None:
    assert old in PACK
    with pytest.raises(DataError, match=r"pack\.yaml") as caught:
        load_pack(write(tmp_path, PACK.replace(old, new)))
    assert said in str(caught.value)


def test_axes_and_units_lead_into_the_frame() -> None:
    matrix = load_pack(paths.models_dir() / "z-anatomy").sources["z-anatomy"].to_frame()
    left, up, front = 0.05, 1.6, 0.08
    assert matrix[:, :3] @ [left, up, front] + matrix[:, 3] == pytest.approx([-50, 87, 20])


def test_z_anatomy_maps_the_reference_and_the_small_bones_of_the_face(reference_file: Path) -> None:
    wanted = {key.rsplit("/", 1)[0] for key in np.load(reference_file).files}
    pairs = {
        name + side for name in ("inferior_nasal_concha", "lacrimal_bone", "palatine_bone") for side in (".l", ".r")
    }
    assert {recipe.id for recipe in available()["z-anatomy"].recipes} == wanted | pairs | {"ethmoid", "vomer"}


def test_bodyparts3d_maps_its_28_teeth() -> None:
    pack = available()["bodyparts3d"]
    teeth = {recipe.id: recipe.pieces for recipe in pack.recipes if recipe.tissue == "tooth"}
    assert len(teeth) == len(set(teeth.values())) == 28
    assert {"tooth_lower_8", "tooth_upper_8"} <= set(pack.absent)


def test_no_pack_loads_parts_with_a_noncommercial_licence() -> None:
    nodes = {node or file for pack in available().values() for r in pack.recipes for file, node in r.pieces}
    assert not [node for node in nodes if any(w in node for w in ("malleus", "incus", "stapes", "labyrinth", "kidney"))]


def test_landmarks_come_in_pairs_and_a_pack_may_move_one() -> None:
    table = load_landmarks()
    spots = {name: at for name, (_, at) in both_sides(table, {"mastoid_tip": (40.0, -20.0, -21.0)}).items()}
    assert spots["mastoid_tip.r"] == (40.0, -20.0, -21.0) and spots["mastoid_tip.l"] == (-40.0, -20.0, -21.0)
    assert spots["nasion"][0] == 0 and "nasion.l" not in spots
    assert {landmark.on for landmark in table.values()} == {"bone", "skin", "deep"}
