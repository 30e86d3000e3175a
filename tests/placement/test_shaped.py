"""Points and zones go along when the body takes on another build."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.shaped import shaper_of
from app.content.library import Library
from app.placement.find import find_at, nearest
from app.placement.placed import EDGE, Placement
from app.placement.shaped import PlacementShaper
from app.placement.surface import Surface
from tests.placement.conftest import Placed


@pytest.fixture(scope="module")
def feminine(bundled: Placed) -> Placed:
    shaper = shaper_of(bundled.atlas)
    assert shaper is not None
    atlas = shaper.at(1.0)
    return Placed(atlas, PlacementShaper(bundled.placement, shaper).at(1.0, atlas))


def test_form_0_is_the_placement_itself(bundled: Placed) -> None:
    shaper = shaper_of(bundled.atlas)
    assert shaper is not None
    assert PlacementShaper(bundled.placement, shaper).at(0.0, bundled.atlas) is bundled.placement


def test_points_stay_as_near_to_their_muscle(bundled: Placed, feminine: Placed) -> None:
    def gaps(placed: Placed) -> np.ndarray:
        found = []
        for point in placed.placement.points.values():
            vertices = placed.atlas.full.structure_vertices(point.structure)
            found.append(np.linalg.norm(vertices - np.array(point.position), axis=1).min())
        return np.array(found)

    was, now = gaps(bundled), gaps(feminine)
    assert np.abs(now - was).max() < 0.6
    moved = [
        np.linalg.norm(np.subtract(point.position, bundled.placement.points[key].position))
        for key, point in feminine.placement.points.items()
    ]
    assert min(moved) > 0.5


def test_left_and_right_stay_mirror_images(feminine: Placed) -> None:
    points = feminine.placement.points
    for (point_id, side), point in points.items():
        if side == "left" and (other := points.get((point_id, "right"))) is not None:
            assert np.multiply(point.position, [-1, 1, 1]) == pytest.approx(other.position, abs=0.2), point_id


def test_a_spot_on_the_shaped_skin_finds_the_same_points(bundled: Placed, feminine: Placed, library: Library) -> None:
    for landmark in ("temple_centre.l", "eyebrow_peak.r", "vertex_skin", "gonion_skin.l", "neck_side_middle.r"):
        before = find_at(bundled.placement, library, bundled.atlas.landmarks[landmark])
        after = find_at(feminine.placement, library, feminine.atlas.landmarks[landmark])
        assert [(m.id, m.side, m.region) for m in after] == [(m.id, m.side, m.region) for m in before], landmark
        assert nearest(feminine.placement, feminine.atlas.landmarks[landmark])[1] < 3


def test_zones_keep_their_middle_and_their_area_is_that_of_the_new_skin(bundled: Placed, feminine: Placed) -> None:
    for key in (("temporalis_trp1", "left"), ("trapezius_upper_trp1", "left"), ("scm_sternal_middle_outer", "right")):
        was, now = bundled.placement.points[key], feminine.placement.points[key]
        for kind in ("essential", "spillover"):
            field = feminine.placement.field(key[0], key[1], kind)
            zones = [zone for zone in now.zones if zone.kind == kind and zone.area_cm2 > 0]
            for zone in zones:
                assert zone.centroid is not None
                assert field[nearest(feminine.placement, zone.centroid)[0]] > EDGE
            before = sum(zone.area_cm2 for zone in was.zones if zone.kind == kind)
            if before:
                told = sum(zone.area_cm2 for zone in zones) / before
                measured = _area(feminine, field) / _area(bundled, field)
                assert told == pytest.approx(measured, rel=0.08), (key, kind)


def _area(placed: Placed, field: np.ndarray) -> float:
    full = placed.atlas.full
    skin = Surface(full.structure_vertices("skin"), full.structure_faces("skin"))
    return skin.patch(field.astype(float) - EDGE)[0]


def test_deep_places_shrink_and_stay_inside(bundled: Placed, feminine: Placed) -> None:
    def deep(placement: Placement) -> np.ndarray:
        return np.array([p for point in placement.points.values() for zone in point.zones for p in zone.places])

    was, now = deep(bundled.placement), deep(feminine.placement)
    assert len(was) == len(now) > 0
    assert (now[:, 3] < was[:, 3]).all()
    assert np.linalg.norm(now[:, :3] - was[:, :3], axis=1).max() < 15
