"""How far a click missed a point, whatever lies over it."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.placement.aim import nearest_point, off_mm
from app.placement.placed import Placement
from tests.scene import little


@pytest.fixture(scope="module")
def placement(tmp_path_factory: pytest.TempPathFactory) -> Placement:
    folder: Path = tmp_path_factory.mktemp("aim") / "prepared"
    return little.placement(little.atlas(folder))


def test_a_click_on_the_point_itself_misses_by_nothing_on_either_side(placement: Placement) -> None:
    for side in ("left", "right"):
        spot = placement.points["temporalis_trp1", side].position
        assert off_mm(placement, "temporalis_trp1", spot) == pytest.approx(0.0)


def test_how_deep_the_point_lies_does_not_count(placement: Placement) -> None:
    at = np.array(placement.points["obliquus_capitis_inferior_trp1", "left"].position)
    above = at / np.linalg.norm(at) * little.SKIN_RADIUS
    assert np.linalg.norm(above - at) > 20
    missed = off_mm(placement, "obliquus_capitis_inferior_trp1", above)
    assert missed is not None
    assert missed < 4


def test_a_click_aside_misses_by_as_much(placement: Placement) -> None:
    at = np.array(placement.points["temporalis_trp1", "left"].position)
    aside = at / np.linalg.norm(at) * little.SKIN_RADIUS + [0.0, 0.0, 30.0]
    missed = off_mm(placement, "temporalis_trp1", aside)
    assert missed is not None
    assert 20 < missed < 40


def test_the_nearest_point_is_found_and_what_is_not_placed_is_none(placement: Placement) -> None:
    spot = placement.points["trapezius_upper_trp1", "right"].position
    assert nearest_point(placement, ["temporalis_trp1", "trapezius_upper_trp1"], spot) == "trapezius_upper_trp1"
    assert nearest_point(placement, ["no_such"], spot) is None
    assert off_mm(placement, "no_such", spot) is None
