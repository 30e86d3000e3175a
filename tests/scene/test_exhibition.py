"""What is presented: the wanted zones alone, seen above the words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.content import story
from app.content.library import Library
from app.exhibit import Exhibit
from app.marked import Marked
from app.placement.place import place
from app.placement.placed import EDGE, Placement, Triple
from app.pose import Pose
from app.scene import camera, exhibition
from app.session import Session

COVERED = 0.26
_SIZES = [(1280, 720), (1024, 768), (3840, 2160)]


def _is_clear(at: Triple, size: tuple[int, int], pose: Pose) -> bool:
    """Whether a place, mm, appears above the words."""
    x, y = camera.project(pose, np.asarray(at, float), size)
    return 0 <= x <= size[0] and 0 <= y <= (1 - COVERED) * size[1]


@pytest.fixture
def bundled(library: Library, shared_home: Path) -> tuple[Atlas, Placement]:
    """The atlas that comes with the program, with the content on it."""
    atlas = packs.open_pack("bundled")
    return atlas, place(library, atlas)


def test_words_never_cover_the_point_or_the_zone_they_speak_of(
    bundled: tuple[Atlas, Placement], library: Library, session: Session
) -> None:
    atlas, placement = bundled
    for number, point_id in enumerate(list(library.points)[::2]):
        size = _SIZES[number % len(_SIZES)]
        point = placement.points[point_id, "left"]
        for step in story.of_point(library, point_id).steps:
            if not step.exhibit.points or step.kind == "help":  # which is seen as its place is
                continue
            session.exhibit = step.exhibit
            pose = exhibition.pose(session, atlas, placement, library, size[0] / size[1], COVERED)
            assert pose is not None
            fresh = step.exhibit.fresh or ()
            middles = [zone.centroid for zone in point.zones if (zone.region, zone.kind) in fresh and zone.centroid]
            clear = [_is_clear(place, size, pose) for place in (point.position, *middles)]
            assert all(clear), (point_id, step.text)


def test_only_the_zones_that_were_told_are_painted(bundled: tuple[Atlas, Placement], library: Library) -> None:
    atlas, placement = bundled
    point_id = "trapezius_upper_trp1"
    usual = [zone for zone in placement.points[point_id, "left"].zones if zone.kind == "essential"]

    def painted(count: int) -> np.ndarray:
        exhibit = Exhibit((point_id,), zones=tuple((zone.region, zone.kind) for zone in usual[:count]))
        ramp = exhibition.resolve(exhibit, ("left",), atlas, placement, library).essential
        return np.zeros(len(placement.skin), bool) if ramp is None else np.asarray(ramp) > EDGE

    shown = [painted(count) for count in range(len(usual) + 1)]
    assert not shown[0].any()
    for zone, before, after in zip(usual, shown, shown[1:], strict=False):
        assert not (before & ~after).any(), "what was told stays"
        assert zone.centroid is not None
        fresh = placement.skin[after & ~before]
        assert np.linalg.norm(fresh - zone.centroid, axis=1).min() < 8.0
        assert len(fresh) > 20


def test_each_place_of_a_headache_is_looked_at_when_it_is_told(
    bundled: tuple[Atlas, Placement], library: Library, session: Session
) -> None:
    seen = {}
    for step in story.of_headache(library, "migraine_without_aura").steps:
        session.exhibit = step.exhibit
        pose = exhibition.pose(session, *bundled, library, 1.6, COVERED)
        assert pose is not None
        seen[step.exhibit.site] = pose.eye
    assert seen["forehead"][1] > 300 and seen["occiput"][1] < -300


def test_a_painted_pain_is_looked_at_where_it_is(
    head: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    skin = head.skin
    normals = head.full.normals[skin.vertex_start : skin.vertex_stop]
    for azimuth, way in ((0.0, 1.0), (180.0, -1.0)):
        paint = np.where(normals[:, 1] * way > 0.8, 220, 0).astype(np.uint8)
        session.marked = Marked().painted(head.pack_id, paint)
        session.exhibit = story.of_pain(library, []).steps[0].exhibit
        pose = exhibition.pose(session, head, placed, library, 1.6, COVERED)
        assert pose is not None
        assert abs((pose.azimuth - azimuth + 180) % 360 - 180) < 60
    session.exhibit = None
    assert exhibition.pose(session, head, placed, library, 1.6, COVERED) is None
