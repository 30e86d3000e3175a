"""What the picture names, and on which side."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.pose import outward
from app.session import Session
from app.ui.picture.zones import NamedPlace, in_sight, named_places, zone_at
from tests.scene import little

POINT = "temporalis_trp1"


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture(scope="module")
def placement(head: Atlas) -> Placement:
    return little.placement(head)


def _texts(places: list[NamedPlace]) -> list[str]:
    return sorted({place.text for place in places})


def _named(session: Session, library: Library, head: Atlas, placement: Placement, azimuth: float) -> list[str]:
    return _texts(in_sight(named_places(session, library, head, placement), outward(azimuth, 0.0)))


@pytest.mark.parametrize(("azimuth", "sides"), [(-90.0, ["left"]), (90.0, ["right"]), (0.0, ["left", "right"])])
def test_both_sides_are_told_apart_and_none_is_named_through_the_head(
    session: Session, library: Library, head: Atlas, placement: Placement, azimuth: float, sides: list[str]
) -> None:
    session.select_point(POINT)
    session.side = "both"
    session.hovered = "region:temple"
    name = library.point(POINT).point.name.lay.capitalize()
    region = library.region("temple").name.lay.capitalize()
    wanted = sorted(f"{each}, {side}" for each in (name, region) for side in sides)
    assert _named(session, library, head, placement, azimuth) == wanted


def test_one_side_is_named_from_wherever_it_is_looked_at(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.select_point(POINT)
    name = library.point(POINT).point.name.lay.capitalize()
    zone = library.region("temple").name.lay.capitalize()
    assert _named(session, library, head, placement, -90.0) == [name, zone]
    assert _named(session, library, head, placement, 90.0) == [name], "its pain is not to be seen from there"
    session.hovered = "region:temple"
    assert _named(session, library, head, placement, 90.0) == [name, zone]


def test_what_faces_away_on_both_sides_is_named_on_both(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.select_point("trapezius_upper_trp1")
    session.side = "both"
    session.hidden = frozenset({"skin"})
    assert len(_named(session, library, head, placement, 0.0)) == 2


def test_the_midline_is_named_once(session: Session, library: Library, head: Atlas, placement: Placement) -> None:
    region = next(key for key, region in library.content.regions.items() if not region.paired)
    moved = {
        key: replace(point, zones=tuple(replace(zone, region=region) for zone in point.zones[:1]))
        for key, point in placement.points.items()
    }
    session.select_point(POINT)
    session.side = "both"
    session.hovered = f"region:{region}"
    places = named_places(session, library, head, replace(placement, points=moved))
    assert sum(place.side is None for place in places) == 1


def test_no_zone_is_found_on_hidden_skin(session: Session, placement: Placement) -> None:
    middle = tuple(little.zone_middle(POINT).tolist())
    session.select_point(POINT)
    zone = zone_at(session, placement, middle)
    assert zone is not None and zone.kind == "essential"
    session.hidden = frozenset({"skin"})
    assert zone_at(session, placement, middle) is None


def test_the_point_leads_then_what_is_pointed_at_then_the_usual_pain(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.select_point(POINT)
    places = named_places(session, library, head, placement)
    assert [place.kind for place in places] == ["point", "zone"], "spillover is named when it is pointed at"
    session.hovered = "region:temple"
    assert [place.kind for place in named_places(session, library, head, placement)] == ["point", "lit"]


def test_no_zone_is_named_where_none_is_drawn(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.select_point(POINT)
    session.hidden = frozenset({"skin"})
    assert [place.kind for place in named_places(session, library, head, placement)] == ["point"]


def test_compared_points_are_named_each_in_its_colour(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.compare("trapezius_upper_trp1")
    session.select_point(POINT)
    places = named_places(session, library, head, placement)
    assert [place.kind for place in places] == ["point", "point"]
    assert None not in {place.colour for place in places} and places[0].colour != places[1].colour
