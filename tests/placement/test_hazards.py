"""What to keep away from lies on the skin over where anatomy puts it, on every pack."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.frame import SIDES, lateral
from app.content.library import Library
from app.placement.areas import vertex_areas
from app.placement.placed import EDGE
from tests.placement.conftest import Placed


def inside(placed: Placed, hazard: str) -> np.ndarray:
    """(n_skin,) bool: the skin on the right that lies over it."""
    return placed.placement.hazards[hazard, "right"] >= EDGE


def over(placed: Placed, place: np.ndarray, towards: tuple[float, float, float]) -> int:
    """The skin vertex that a needle would pass which comes to a place (mm) from that direction."""
    way = np.array(towards) / np.linalg.norm(towards)
    gap = placed.placement.skin - place
    height = gap @ way
    aside = np.linalg.norm(gap - height[:, None] * way, axis=1)
    before = np.flatnonzero((height > 0) & (height < 90) & (aside < 8))
    return int(before[aside[before].argmin()])


def landmark(placed: Placed, name: str) -> np.ndarray:
    return np.array(placed.atlas.landmarks[name])


def test_the_vertebral_artery_is_marked_over_the_suboccipital_triangle(placed: Placed) -> None:
    groove = (landmark(placed, "c1_transverse_tip.r") + landmark(placed, "c1_spinous_tip")) / 2
    vertex = over(placed, groove, (0.35, -1.0, 0.1))
    assert inside(placed, "vertebral_artery")[vertex]
    assert not inside(placed, "carotid_artery")[vertex]


@pytest.mark.parametrize(
    ("hazard", "mark", "shift", "towards"),
    [
        ("carotid_artery", "thyroid_superior_horn.r", (6, 4, -4), (0.75, 0.65, 0.0)),
        ("temporal_artery", "tragus.r", (-4, 6, 14), (1.0, 0.0, 0.0)),
        ("facial_artery", "gonion.r", (-2, 28, -4), (1.0, 0.3, -0.2)),
        ("parotid_gland", "gonion.r", (4, 0, 22), (1.0, 0.0, 0.0)),
        ("eye", "orbit_centre.r", (0, 10, 0), (0.1, 1.0, 0.0)),
        ("airway", "laryngeal_prominence", (0, 0, -10), (0.0, 1.0, 0.0)),
        ("spinal_canal", "c2_spinous_tip", (0, 0, 12), (0.0, -1.0, 0.0)),
        ("occipital_nerve", "inion.r", (26, 8, 0), (0.3, -1.0, 0.0)),
        ("lung", "rib1_lateral.r", (-14, -4, 10), (0.2, 0.3, 1.0)),
    ],
)
def test_each_is_marked_where_anatomy_puts_it(
    placed: Placed, hazard: str, mark: str, shift: tuple[float, ...], towards: tuple[float, float, float]
) -> None:
    place = landmark(placed, mark if mark in placed.atlas.landmarks else mark.removesuffix(".r")) + shift
    assert inside(placed, hazard)[over(placed, place, towards)]


def test_each_is_small_and_keeps_to_its_side_or_to_the_midline(placed: Placed, library: Library) -> None:
    skin = placed.placement.skin
    area = vertex_areas(skin.astype(float), placed.atlas.full.structure_faces("skin"))
    for hazard_id, hazard in library.content.hazards.items():
        for side in SIDES:
            marked = placed.placement.hazards[hazard_id, side] > EDGE
            assert 2 < area[marked].sum() / 100 < 170, hazard_id
            if hazard.paired:
                assert (skin[marked, 0] * lateral(side) > -2).all(), hazard_id
            else:
                assert abs(np.average(skin[marked, 0], weights=area[marked])) < 3, hazard_id
