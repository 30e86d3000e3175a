"""Teeth: all 32 of them, recognisable by their cusps, in contact with their neighbours and in a natural bite."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from app.anatomy.frame import MIRROR
from tests.sculpt.test_tables import numbers
from tools.sculpt.build import table
from tools.sculpt.mesh import Mesh, concatenate
from tools.sculpt.rest import height_over
from tools.sculpt.teeth import Tooth, build_teeth

ROWS = table("teeth")["structures"]
ARCHES = {jaw: [f"tooth_{jaw}_{k}.l" for k in range(1, 9)] for jaw in ("upper", "lower")}


@pytest.fixture(scope="module")
def teeth() -> dict[str, Mesh]:
    return build_teeth(table("teeth"))


def test_has_eight_teeth_in_each_quadrant(teeth: dict[str, Mesh]) -> None:
    left = [name for arch in ARCHES.values() for name in arch]
    assert set(teeth) == set(left) | {name.replace(".l", ".r") for name in left}
    for name in left:
        assert teeth[name].vertices[:, 0].max() < 0, name
        assert np.array_equal(teeth[name].vertices * MIRROR, teeth[name.replace(".l", ".r")].vertices), name


def test_teeth_are_closed_light_and_wound_outward(teeth: dict[str, Mesh]) -> None:
    for name, mesh in teeth.items():
        assert mesh.is_closed(), name
        assert mesh.volume > 200, name
        assert len(mesh.faces) <= 300, name
    assert sum(len(mesh.faces) for mesh in teeth.values()) <= 9_000


def test_the_table_is_short() -> None:
    assert numbers(table("teeth")) <= 450
    assert max(map(numbers, ROWS.values())) <= 16


@pytest.mark.parametrize("name", ROWS)
def test_a_crown_has_the_widths_of_its_table_and_a_waist(name: str) -> None:
    tooth = Tooth.of(ROWS[name])
    local = (tooth.mesh().vertices - tooth.neck) @ tooth.axes.T
    wide = np.ptp(local[local[:, 2] > 0.5][:, :2], axis=0)
    assert wide == pytest.approx(ROWS[name]["crown"], rel=0.05)
    waist = np.ptp(local[np.abs(local[:, 2]) < 0.01][:, :2], axis=0)
    assert waist == pytest.approx(ROWS[name]["neck_size"], rel=0.05)
    assert (waist < wide).all()
    assert np.ptp(local[local[:, 2] < -4][:, :2], axis=0).max() < waist.max()


@pytest.mark.parametrize("name", ROWS)
def test_a_tooth_is_known_by_its_cusps(name: str) -> None:
    """An incisor has a chisel edge, every other tooth as many peaks on its chewing surface as the table gives cusps."""
    tooth = Tooth.of(ROWS[name])
    mesh = tooth.mesh()
    height = (mesh.vertices - tooth.neck) @ tooth.axes[2]
    edges = np.concatenate([mesh.faces[:, list(ends)] for ends in ((0, 1), (1, 2), (2, 0), (1, 0), (2, 1), (0, 2))])
    peak = height > 0.5 * tooth.height
    np.logical_and.at(peak, edges[:, 0], height[edges[:, 0]] > height[edges[:, 1]] + 0.05)
    if "edge" in ROWS[name]:
        top = (mesh.vertices[height > tooth.height - 0.3] - tooth.neck) @ tooth.axes.T
        assert np.ptp(top[:, 0]) > 2 * np.ptp(top[:, 1])
    else:
        assert peak.sum() == len(ROWS[name]["cusps"])


def test_neighbours_touch_and_hardly_overlap(teeth: dict[str, Mesh]) -> None:
    for arch in ARCHES.values():
        for one, other in pairwise(arch):
            assert -0.7 < height_over(teeth[one], teeth[other].vertices).min() < 1.1, (one, other)
    for jaw in ARCHES:
        assert teeth[f"tooth_{jaw}_1.l"].vertices[:, 0].max() > -0.3


def test_the_bite_is_closed_and_the_upper_teeth_stand_outside(teeth: dict[str, Mesh]) -> None:
    upper, lower = (concatenate([teeth[name] for name in ARCHES[jaw]]) for jaw in ("upper", "lower"))
    assert height_over(lower, upper.vertices).min() > -0.8
    for name in ARCHES["lower"]:
        assert -0.8 < height_over(upper, teeth[name].vertices).min() < 1.3, name
    for k in range(1, 9):
        above, below = (np.asarray(ROWS[f"tooth_{jaw}_{k}.l"]["tip"]) for jaw in ("upper", "lower"))
        assert np.hypot(above[0], above[1] - 40) > np.hypot(below[0], below[1] - 40) - 1.0, k
    edge = min(teeth[name].vertices[:, 2].min() for name in ARCHES["upper"][:3])
    assert -56 < edge < -51
