"""From a place that hurts back to the points that may send pain there."""

from __future__ import annotations

import pytest

from app.content.library import Library
from app.errors import UsageError
from app.placement.find import find_at, find_region, zone_at
from tests.placement.conftest import Placed


def test_the_temple_is_reached_by_trapezius_and_temporalis(library: Library):
    matches = find_region(library, "temple")
    ids = [match.id for match in matches]
    assert {"trapezius_upper_trp1", "temporalis_trp1", "temporalis_trp2", "temporalis_trp3"} <= set(ids)
    assert len(ids) == len(set(ids))
    kinds = [match.kind for match in matches]
    assert kinds == sorted(kinds)
    assert "spillover" in kinds
    scores = [match.score for match in matches]
    assert scores == sorted(scores, reverse=True) and min(scores) >= 0 and max(scores) <= 1


def test_deep_places_and_teeth_can_be_asked_for(library: Library):
    assert {match.id for match in find_region(library, "upper_incisors")} == {"temporalis_trp1"}
    assert find_region(library, "orbit_deep")[0].kind == "essential"


def test_an_unknown_region_names_the_nearest(library: Library):
    with pytest.raises(UsageError, match="temple"):
        find_region(library, "tempel")


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_spot_in_the_temple_finds_the_same_side_first(placed: Placed, library: Library, side):
    matches = find_at(placed.placement, library, placed.atlas.landmarks[f"temple_centre.{side[0]}"])
    ids = [match.id for match in matches]
    assert "trapezius_upper_trp1" in ids
    if ("temporalis_trp2", side) in placed.placement.points:
        assert "temporalis_trp2" in ids
    assert {match.side for match in matches} == {side}
    kinds = [match.kind for match in matches]
    assert kinds == sorted(kinds)
    assert {match.region for match in matches if match.id == "trapezius_upper_trp1"} == {"temple"}


def test_a_spot_where_nothing_hurts_finds_nothing(bundled: Placed, library: Library):
    assert find_at(bundled.placement, library, bundled.atlas.landmarks["pronasale"]) == []


def test_a_spot_on_one_side_of_the_forehead_finds_points_of_both_sides(bundled: Placed, library: Library):
    x, y, z = bundled.atlas.landmarks["skin_glabella"]
    matches = find_at(bundled.placement, library, (x + 18, y - 2, z + 20))
    kinds = {match.side: match.kind for match in matches if match.id == "scm_clavicular_middle"}
    assert kinds == {"right": "essential", "left": "spillover"}


@pytest.mark.parametrize("name", ["temple_centre.l", "hairline_behind_ear.r", "gonion_skin.l"])
def test_a_spot_of_one_point_lies_in_the_zone_that_all_points_are_told(bundled: Placed, library: Library, name: str):
    spot = bundled.atlas.landmarks[name]
    matches = find_at(bundled.placement, library, spot)
    assert matches
    for match in matches:
        zone = zone_at(bundled.placement, match.id, [match.side or "left"], spot)
        assert zone is not None and (zone.region, zone.kind) == (match.region, match.kind)


def test_a_spot_that_a_point_does_not_paint_lies_in_none_of_its_zones(bundled: Placed):
    temple, nose = (bundled.atlas.landmarks[name] for name in ("temple_centre.l", "pronasale"))
    assert zone_at(bundled.placement, "temporalis_trp2", ["left"], temple) is not None
    assert zone_at(bundled.placement, "temporalis_trp2", ["right"], temple) is None
    assert zone_at(bundled.placement, "temporalis_trp2", ["left", "right"], nose) is None
    assert zone_at(bundled.placement, "temporalis_trp2", ["left"], (0, 0, 900)) is None


@pytest.mark.parametrize("spot", [(0, 0, 900), (float("nan"), 0, 0)])
def test_a_spot_far_from_the_skin_is_refused(bundled: Placed, library: Library, spot):
    with pytest.raises(UsageError, match="mm"):
        find_at(bundled.placement, library, spot)


def test_a_query_computes_no_geometry(bundled: Placed, library: Library, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("app.placement.surface.Surface.__init__", lambda *_: pytest.fail("a query built a surface"))
    assert find_at(bundled.placement, library, bundled.atlas.landmarks["temple_centre.l"])
