"""locate, zones, render, export, find --at: answers that need a pack; here the one that comes with the program."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.cli.conftest import Call

pytestmark = pytest.mark.usefixtures("shared_home")


def test_locate_places_the_two_sides_as_mirror_images(call: Call) -> None:
    left = call("locate", "temporalis_trp2", "--side", "left", "--json").json
    right = call("locate", "temporalis_trp2", "--side", "right", "--json").json
    assert left["structure"] == "temporalis.l"
    assert left["position_mm"][0] < 0 < right["position_mm"][0]
    assert np.allclose(np.multiply(left["position_mm"], [-1, 1, 1]), right["position_mm"], atol=2)
    assert left["distance_mm"] <= 2
    assert {"region", "kind", "area_cm2", "centroid_mm"} <= set(left["zones"][0])


def test_locate_all_tells_how_well_the_descriptions_of_each_point_agree(call: Call) -> None:
    rows = call("locate", "--all", "--json").json
    ids = [row["id"] for row in call("points", "--json").json]
    assert [row["point"] for row in rows] == ids
    assert all(row["mesh_mm"] <= 2 and not row["borrowed"] for row in rows)
    apart = {row["point"] for row in rows if not row["agrees"]}
    assert apart == {row["point"] for row in rows if max(row["landmark_mm"], row["part_mm"]) > 15}
    lines = call("locate", "--all").out.splitlines()
    assert all(any(line.startswith(point) and "apart" in line for line in lines) for point in apart)


def test_locate_needs_a_point_or_all(call: Call) -> None:
    for arguments in ([], ["temporalis_trp1", "--all"]):
        answer = call("locate", *arguments)
        assert answer.code == 2 and "--all" in answer.err


def test_zones_writes_the_skin_with_intensity(call: Call, tmp_path: Path) -> None:
    import trimesh

    out = tmp_path / "zones.ply"
    assert call("zones", "trapezius_upper_trp1", "-o", str(out)).code == 0
    skin = trimesh.load(out, process=False)
    intensity = np.asarray(skin.metadata["_ply_raw"]["vertex"]["data"]["intensity"]).ravel()
    assert len(intensity) == len(skin.vertices)
    assert intensity.min() >= 0
    assert intensity.max() == pytest.approx(1, abs=0.01)
    painted = skin.vertices[intensity > 0.9]
    assert (painted[:, 0] < 0).all(), "the left point's pain is felt on the left"


def test_zones_says_what_to_write_for_another_format(call: Call, tmp_path: Path) -> None:
    answer = call("zones", "trapezius_upper_trp1", "-o", str(tmp_path / "zones.docx"))
    assert answer.code == 2
    assert ".ply" in answer.err


def test_find_at_a_spot_agrees_with_find_by_region(call: Call) -> None:
    at_temple = [row["id"] for row in call("find", "--at", "-66", "40", "38", "--json").json]
    assert "trapezius_upper_trp1" in at_temple
    assert "temporalis_trp2" in at_temple
    assert "scm_sternal_lower" not in at_temple


def test_render_draws_the_point_and_its_pain(call: Call, tmp_path: Path) -> None:
    out = tmp_path / "picture.png"
    assert call("render", "trapezius_upper_trp1", "--view", "left", "--size", "640x400", "-o", str(out)).code == 0
    with Image.open(out) as opened:
        picture = np.asarray(opened.convert("RGB")).astype(int)
    assert picture.shape == (400, 640, 3)
    red = (picture[..., 0] > 200) & (picture[..., 1] < 130) & (picture[..., 2] < 80)
    assert red.mean() > 0.005


def test_render_into_a_folder_that_is_not_there_is_one_sentence(call: Call, tmp_path: Path) -> None:
    answer = call("render", "trapezius_upper_trp1", "--size", "64x64", "-o", str(tmp_path / "no" / "where.png"))
    assert answer.code in (1, 2)
    assert "where.png" in answer.err
    assert "Traceback" not in answer.err


def test_an_unknown_pack_answers_with_the_right_ones(call: Call) -> None:
    answer = call("locate", "temporalis_trp1", "--pack", "z-anatmy")
    assert answer.code == 2
    assert "z-anatomy" in answer.err


def test_a_pack_that_is_not_installed_says_how_to_install_it(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(tmp_path))
    answer = call("locate", "temporalis_trp1", "--pack", "z-anatomy")
    assert answer.code == 1
    assert "models install z-anatomy" in answer.err


def test_export_writes_one_mesh_per_structure(call: Call, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert call("models", "export", str(folder)).code == 0
    names = {path.stem for path in folder.glob("*.ply")}
    assert {"skin", "mandible", "temporalis.l", "temporalis.r", "trapezius_descending.l"} <= names


def test_models_list_says_what_is_installed(call: Call) -> None:
    rows = {row["id"]: row for row in call("models", "list", "--json").json}
    assert rows["bundled"]["installed"]
    assert set(rows) == {"bundled", "z-anatomy", "bodyparts3d"}
