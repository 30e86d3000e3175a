"""The same atlas at another build: only vertices change, in both levels, under the pointer and in the next framing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene.scene import Scene
from app.session import Session
from tests.scene.little import SKIN_RADIUS


@pytest.fixture(scope="module")
def small(head: Atlas) -> Atlas:
    """The little head at 80 % of its size."""
    full = replace(head.full, vertices=head.full.vertices * np.float32(0.8))
    return replace(head, full=full, motion=replace(head.motion, vertices=head.motion.vertices * np.float32(0.8)))


def _width(scene: Scene) -> float:
    """Of what is drawn, as a part of the picture's width."""
    pixels = scene.image().astype(int)
    row = pixels[pixels.shape[0] // 2]
    drawn = np.flatnonzero(np.abs(row - row[0]).sum(axis=1) > 12)
    return float(drawn[-1] - drawn[0]) / len(row)


def test_it_is_drawn_smaller_from_the_same_place(
    scene: Scene, small: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    session.skin_opacity = 1.0
    pose, own = scene.pose, _width(scene)
    scene.show(small, placed, library)
    assert scene.pose == pose
    assert _width(scene) == pytest.approx(0.8 * own, rel=0.04)


def test_the_light_level_and_the_full_one_both_follow(
    scene: Scene, head: Atlas, small: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    session.skin_opacity = 1.0
    own = _width(scene)
    scene.begin_motion()
    scene.show(small, placed, library)
    assert _width(scene) == pytest.approx(0.8 * own, rel=0.06)
    scene.end_motion()
    assert _width(scene) == pytest.approx(0.8 * own, rel=0.04)
    scene.show(head, placed, library)
    assert _width(scene) == pytest.approx(own, rel=0.01)


def test_the_pointer_touches_the_new_surface(
    scene: Scene, small: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    session.skin_opacity = 1.0
    edge = scene.project(scene.pose.axes()[0] * 0.9 * SKIN_RADIUS)
    assert scene.pick(*edge) is not None
    scene.show(small, placed, library)
    assert scene.pick(*edge) is None
    inside = scene.pick(*scene.project(scene.pose.axes()[0] * 0.7 * SKIN_RADIUS))
    assert inside is not None and inside.kind == "skin"
    assert np.linalg.norm(inside.position) == pytest.approx(0.8 * SKIN_RADIUS, rel=0.01)


def test_the_next_view_frames_the_new_shape(scene: Scene, small: Atlas, placed: Placement, library: Library) -> None:
    own = scene.view_pose("front")
    scene.show(small, placed, library)
    assert scene.view_pose("front").distance == pytest.approx(0.8 * own.distance, rel=0.05)
