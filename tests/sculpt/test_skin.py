"""The skin: its field and features, the rebuilt mesh as committed, and the refit of its stars."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import yaml

from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK, table
from tools.sculpt.curves import Region, rod_distance, smooth_curve
from tools.sculpt.face import Face
from tools.sculpt.fit.star import Samples, refit_table
from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.rest import height_over
from tools.sculpt.skinfield import SkinField
from tools.sculpt.star import Star


@pytest.fixture(scope="module")
def field() -> SkinField:
    return SkinField(table("skin"))


@pytest.fixture(scope="module")
def skin() -> Mesh:
    return load("skin.glb")["skin"]


@pytest.fixture(scope="module")
def eye() -> Mesh:
    return load("bones.glb")["eyeball.r"]


def outermost(field: Callable[[Doubles], Doubles], start: Doubles, direction: Doubles) -> float:
    """mm along ``direction`` from ``start``, inside, to where one leaves the skin for good."""
    t = np.arange(0, 60, 0.1)
    inside = field(start + t[:, None] * direction) < 0
    return float(t[inside][-1])


def test_a_region_tells_inside_from_outside_of_its_outline() -> None:
    square = Region(np.array([[0, 0], [10, 0], [10, 10], [0, 10.0]]))
    points = np.array([[5, 5], [5, 9], [5, 13], [-3, -4], [9.5, 2.0]])
    assert square(points) == pytest.approx([-5, -1, 3, 5, -0.5], abs=0.1)


def test_a_rod_follows_a_smooth_curve_with_its_radius() -> None:
    spheres = [[0, 0, 0, 1], [10, 0, 0, 2], [20, 0, 0, 3]]
    points = np.array([[0, 4, 0], [10, 4, 0], [20, 0, 4], [-3, 0, 0.0]])
    assert rod_distance(points, spheres) == pytest.approx([3, 2, 1, 2], abs=0.05)
    assert smooth_curve([[0, 0], [3, 4]], 1.0)[-1] == pytest.approx([3, 4])


def test_a_star_may_give_its_pole_as_one_number() -> None:
    knots_u, knots_v = np.arange(0, 91, 15.0), np.arange(0, 360, 20.0)
    rows = [[50.0] * len(knots_v)] * len(knots_u) + [[50.0]]
    star = Star.of({"centre": [0, 0, 0], "u_knots_deg": knots_u, "v_knots_deg": knots_v, "radius_mm": rows})
    assert star.radius(np.array([[1.0, 0, 0], [0, 1, 1]])) == pytest.approx([50, 50], abs=1e-6)


def test_strokes_raise_both_sides_alike_and_leave_the_back_alone() -> None:
    content = table("skin")["face"]
    content["strokes"] = {"line": {"path": [[40, 0], [50, 0], [60, 0]], "height": -2.0, "width": 1.0}}
    points = np.array([[50, 90, 0], [-50, 90, 0], [50, -90, 0], [50, 90, 8.0]])
    assert Face(content).height(points) == pytest.approx([-2, -2, 0, 0], abs=1e-3)


def test_the_skin_is_the_same_on_both_sides(field: SkinField) -> None:
    points = np.random.default_rng(3).uniform([-90, -40, -60], [90, 120, 60], (500, 3))
    assert field(points) == pytest.approx(field(points * [-1.0, 1, 1]))


def test_the_eye_looks_out_between_lids_that_cover_it(skin: Mesh, eye: Mesh) -> None:
    """Open where the pupil is, and behind the lids all round it."""
    centre = np.array(table("eyes")["centre"])
    assert table("skin")["lids"]["eyeball"] == [*table("eyes")["centre"], table("eyes")["radius"]]
    front = eye.vertices[eye.vertices[:, 1] > centre[1] + 8]
    out = height_over(skin, front) > 0
    near = np.hypot(front[:, 0] - centre[0], front[:, 2] - centre[2])
    assert out[near < 1.8].all()
    assert 0.1 < out.mean() < 0.9
    assert not (height_over(skin, eye.vertices[eye.vertices[:, 1] < centre[1] + 3]) > 0).any()


def test_the_lids_open_between_the_edges_of_the_muscle_round_the_eye(skin: Mesh) -> None:
    muscle = load("muscles.glb")["orbicularis_oculi_palpebral.r"]
    assert height_over(skin, muscle.vertices).max() < -0.3


def test_nostrils_are_hollows_that_lead_up_into_the_nose(field: SkinField) -> None:
    for name in ("nostril", "nostril_vault"):
        *_, end = np.array(table("skin")["hollows"][name]["rod"])[:, :3]
        assert field(end[None])[0] > 0, "the end of the hollow is not open"
        assert field(end[None] + [0, 0, 3.5])[0] < 0, "no nose above the hollow"
    assert outermost(field, np.array([0, 80, -26.0]), np.array([0.0, 1, 0])) > 32, "no columella between the nostrils"


def test_lips_swell_and_meet_in_a_crease(field: SkinField) -> None:
    forward = np.array([0.0, 1, 0])
    for x in (0.0, 8.0):
        upper, crease, lower = (outermost(field, np.array([x, 80, z]), forward) for z in (-47.5, -50.8, -55.0))
        assert upper > crease + 0.8
        assert lower > crease + 0.8


def test_brows_rise_between_their_landmarks() -> None:
    face = Face(table("skin")["face"])
    brow = np.array([[14, 95, 37], [25, 95, 40], [34, 93, 41], [43, 86, 38.5]])
    above = brow + np.array([0, 0, 10.0])
    assert (face.height(brow) > 0.5).all()
    assert (np.abs(face.height(above)) < 0.2).all()


def test_ears_have_the_size_and_place_of_ears(skin: Mesh) -> None:
    ear = skin.vertices[(skin.vertices[:, 0] > 72) & (np.abs(skin.vertices[:, 2]) < 45) & (skin.vertices[:, 1] < 14)]
    ear = ear[(ear[:, 0] > 78) | (ear[:, 2] < 0)]
    whole = table("skin")["ear"]
    length = np.ptp(np.array(whole["folds"]["helix"])[:, 1]) + 2 * 2.5
    assert 60 <= length <= 65
    assert 78 < ear[:, 0].max() < 88
    flare, lean = whole["frame"]["flare_deg"], whole["frame"]["lean_deg"]
    assert 20 <= flare <= 25
    assert 10 <= lean <= 15


def test_the_concha_is_a_hollow_behind_the_tragus(skin: Mesh, field: SkinField) -> None:
    outward = np.array([1.0, 0, 0])
    tragus, concha, antihelix = (
        outermost(field, np.array([55.0, y, z]), outward) for y, z in ((2, -4), (-7, -4), (-17, -1))
    )
    assert concha < tragus - 1.5
    assert concha < antihelix - 6


def test_no_triangle_of_the_skin_is_folded_over(skin: Mesh) -> None:
    a, b, c = np.moveaxis(skin.corners, 1, 0)
    flat = np.cross(b - a, c - a)
    flat /= np.maximum(np.linalg.norm(flat, axis=1, keepdims=True), 1e-12)
    assert skin.normals is not None
    turned = np.einsum("fi,fki->fk", flat, skin.normals[skin.faces]).min(axis=1) < 0
    assert turned.sum() <= 30  # of 67,000: in the crevice behind the ear


def test_small_features_have_small_triangles(skin: Mesh) -> None:
    corners = skin.corners
    edge = np.linalg.norm(corners - np.roll(corners, 1, axis=1), axis=2).mean(axis=1)
    middle = np.abs(corners.mean(axis=1) * [1.0, 0, 0]) + corners.mean(axis=1) * [0.0, 1, 1]
    for centre, radius, most in (((30.5, 86, 15), 4, 1.1), ((10, 97, -51), 4, 1.2), ((78, -20, 2), 8, 2.2)):
        near = np.linalg.norm(middle - centre, axis=1) < radius
        assert near.sum() > 20
        assert np.median(edge[near]) < most
    assert len(skin.faces) <= 70_000


def test_a_refit_on_the_source_gives_the_committed_table_back(reference_file: Path, tmp_path: Path) -> None:
    source = np.load(reference_file)
    mesh = Mesh(source["skin/v"].astype(float), source["skin/f"].astype(np.int64))
    path = tmp_path / "skin.yaml"
    path.write_bytes((PACK / "tables" / "skin.yaml").read_bytes())
    refit_table(path, ["head"], {"skin": mesh}, lambda _: None)
    committed, again = table("skin"), yaml.safe_load(path.read_text(encoding="utf-8"))
    samples = Samples(mesh, committed)
    weight = samples.weights(committed, "head")
    before, after = samples.apart(committed, "head", weight), samples.apart(again, "head", weight)
    assert after <= before + 0.01
    assert after < 0.8
    assert again["trunk"] == committed["trunk"]
    assert again["face"] == committed["face"]
    there = samples.at[weight > 0]
    moved = np.abs(Star.of(again["head"]).height(there) - Star.of(committed["head"]).height(there))
    assert np.percentile(moved, 99) < 0.3
    assert path.read_text(encoding="utf-8").count("#") == (PACK / "tables" / "skin.yaml").read_text(
        encoding="utf-8"
    ).count("#")


def test_a_refit_refuses_a_name_that_is_no_star(tmp_path: Path, skin: Mesh) -> None:
    path = tmp_path / "skin.yaml"
    path.write_bytes((PACK / "tables" / "skin.yaml").read_bytes())
    with pytest.raises(KeyError):
        refit_table(path, ["nose"], {"skin": skin}, lambda _: None)
