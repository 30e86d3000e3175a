"""Places that were marked by name light up as soon as it is known where they lie."""

from __future__ import annotations

from dataclasses import replace

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene.ink_places import InkPlaces

PLACES = (("orbit_deep", "left"),)


def _behind_the_eye(placed: Placement) -> Placement:
    """With the deep places of the little head behind the eyes."""
    points = {
        key: replace(point, zones=tuple(replace(zone, region="orbit_deep") for zone in point.zones if zone.deep))
        for key, point in placed.points.items()
    }
    return replace(placed, points=points)


def test_a_deep_place_marked_before_the_points_are_placed_is_lit_afterwards(
    head: Atlas, placed: Placement, library: Library
) -> None:
    places = InkPlaces()
    assert places.show(head, library, None, PLACES) is None
    assert not places.actor.GetVisibility()
    places.show(head, library, _behind_the_eye(placed), PLACES)
    assert places.actor.GetVisibility()
    places.show(head, library, _behind_the_eye(placed), ())
    assert not places.actor.GetVisibility()
