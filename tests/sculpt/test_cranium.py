"""The skull's bones are cut from one shell: they meet without gaps, interlock, and keep the vault's outer surface."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from app.anatomy.frame import MIRROR
from tools.sculpt.build import build_skeleton, table
from tools.sculpt.cranium import build_cranium
from tools.sculpt.fit.vault import refitted
from tools.sculpt.mesh import Mesh
from tools.sculpt.rest import height_over
from tools.sculpt.star import Star
from tools.sculpt.sutures import NOMINAL, Outline, cells, drawn, from_map, looked_up, to_map
from tools.sculpt.vault import Vault

BONES = ("parietal_bone.l", "frontal_bone", "occipital_bone", "temporal_bone.l", "sphenoid")


@pytest.fixture(scope="module")
def vault() -> Vault:
    return Vault.of(table("cranium"))


@pytest.fixture(scope="module")
def squama() -> dict[str, Mesh]:
    return build_cranium(table("cranium"), {"parietal_bone.l", "temporal_bone.l"})


def test_the_map_of_the_vault_leads_back() -> None:
    place = np.array([[0.5, 0], [30, -40], [-80, 45], [60, 90]])
    assert to_map(3 * from_map(place)) == pytest.approx(place)


def test_teeth_stand_on_both_sides_of_a_line_and_fade_at_its_ends() -> None:
    points = np.array([[-40.0, 0], [40, 0]])
    plain, toothed = drawn(points), drawn(points, (2.0, 7.0))
    out = (toothed[:, 2] - plain[:, 2]) * NOMINAL
    assert out.max() > 1.2
    assert out.min() < -1.2
    assert np.abs(out[[0, -1]]).max() < 1e-9
    crossings = np.count_nonzero(np.diff(np.sign(out)))
    length = np.radians(80) * NOMINAL
    assert 1.5 * length / 7 < crossings < 3.5 * length / 7


def test_every_place_of_the_vault_belongs_to_one_bone(vault: Vault) -> None:
    place = cells()[::6, ::6].reshape(-1, 2)
    inside = np.stack(
        [Outline.of(table("cranium")["structures"][bone]["outline"], vault.lines).distance(place) for bone in BONES]
    )
    for one, other in combinations(range(len(BONES)), 2):
        assert ((inside[one] < -0.4) & (inside[other] < -0.4) & (np.hypot(*place.T) < 90)).sum() == 0, (one, other)
    crown = (np.hypot(*place.T) < 88) & (place[:, 1] > 8)
    assert (inside.min(axis=0)[crown] < 0.4).all()


def test_bones_are_closed_single_pieces_and_pairs_mirror(squama: dict[str, Mesh]) -> None:
    for name, mesh in squama.items():
        assert mesh.is_closed(), name
        assert len(mesh.pieces()) == 1, name
        assert mesh.volume > 0, name
    for name in ("parietal_bone", "temporal_bone"):
        assert np.array_equal(squama[f"{name}.l"].vertices * MIRROR, squama[f"{name}.r"].vertices)


def test_no_light_comes_through_the_squamous_suture(squama: dict[str, Mesh], vault: Vault) -> None:
    """2 mm under the seam there is bone of one or the other."""
    line = vault.lines["squamous"][60:-60:20]
    points = vault.centre + line * (looked_up(vault.outer, to_map(line)) - 2.0)[:, None]
    nearest = np.minimum(height_over(squama["parietal_bone.l"], points), height_over(squama["temporal_bone.l"], points))
    assert (nearest < 0.15).mean() > 0.95


def test_outer_face_of_the_parietal_bone_is_the_vault(squama: dict[str, Mesh], vault: Vault) -> None:
    directions = from_map(np.array([[-30, 60], [0, 30], [20, 20], [-50, 20], [10, 70.0]]))
    surface = vault.centre + directions * looked_up(vault.outer, to_map(directions))[:, None]
    assert np.abs(height_over(squama["parietal_bone.l"], surface)).max() < 0.35


def test_the_zygomatic_process_reaches_the_zygomatic_bone(squama: dict[str, Mesh]) -> None:
    zygomatic = build_skeleton(only={"zygomatic.l"})["zygomatic.l"]
    assert height_over(zygomatic, squama["temporal_bone.l"].vertices).min() < 0.5


def test_the_temporal_bone_has_a_mastoid_a_styloid_and_an_ear_canal(squama: dict[str, Mesh]) -> None:
    bone = squama["temporal_bone.l"]
    inside = np.array([[-56.0, -13, -12], [-60, 30, -2], [-39.5, 6, -25]])
    assert (height_over(bone, inside) < 0).all()
    canal = np.array([[-56.0, 3, -3.5], [-50, 4, -3.5]])
    assert (height_over(bone, canal) > 0.5).all()


def test_a_face_of_the_vault_is_measured_again_although_something_stands_off_near_its_edge() -> None:
    knots = {"u_knots_deg": [0, 30, 60, 90], "v_knots_deg": [0, 60, 120, 180, 240, 300]}
    star = Star.of({"centre": [0, 0, 0], "radius_mm": [[70.0] * 6] * 5, **knots})
    place = np.random.default_rng(3).uniform(-60, 60, (1500, 2))
    edge = (place[:, 0] > 20) & (place[:, 1] < 0)
    radius = np.full(len(place), 80.0)
    radius[edge & (place[:, 0] > 40)] += 9.0
    fitted = refitted(star, from_map(place) * radius[:, None], radius, edge)
    assert np.abs(fitted.radius(from_map(np.array([[0.0, 30], [-40, 0], [30, -10], [50, -20]]))) - 80).max() < 1.0
