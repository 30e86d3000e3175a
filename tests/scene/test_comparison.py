"""Comparing points: each one's pain in its own colour, both where they overlap."""

from __future__ import annotations

import numpy as np

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene import legend
from app.scene.comparison import COLOURS, ramps
from app.scene.scene import Scene
from app.scene.subject import resolve
from app.session import Session

FIRST, SECOND = "trapezius_upper_trp1", "temporalis_trp1"


def test_what_is_kept_is_shown_beside_what_is_selected(
    session: Session, head: Atlas, placed: Placement, library: Library
) -> None:
    session.select_point(FIRST)
    session.compare(FIRST)
    alone = resolve(session, head, placed, library)
    assert not alone.rivals, "one point alone keeps its usual look"
    session.select_point(SECOND)
    both = resolve(session, head, placed, library)
    assert [rival.points[0].point_id for rival in both.rivals] == [SECOND, FIRST]
    entries = legend.of_subject(both, frozenset())
    assert [(entry.point_id, entry.colours[0]) for entry in entries] == [(SECOND, COLOURS[0]), (FIRST, COLOURS[1])]
    session.compare(FIRST)
    assert not resolve(session, head, placed, library).rivals


def test_each_pain_has_its_own_column(session: Session, head: Atlas, placed: Placement, library: Library) -> None:
    session.select_point(SECOND)
    session.compare(FIRST)
    rivals = resolve(session, head, placed, library).rivals
    usual, _ = ramps(rivals, len(placed.skin))
    for column, point_id in enumerate((SECOND, FIRST)):
        wanted = placed.field(point_id, "left", "essential")
        assert np.array_equal(usual[:, column] > 128, np.asarray(wanted) > 128)


def test_the_colours_are_in_the_picture(scene: Scene, session: Session) -> None:
    session.skin_opacity = 1.0
    session.select_point(FIRST)
    scene.jump(scene.view_pose("left"))
    alone = scene.image().astype(int)
    session.compare(SECOND)
    together = scene.image().astype(int)
    blue = together[..., 2] - together[..., 0]
    assert (blue > 60).sum() > (alone[..., 2] - alone[..., 0] > 60).sum() + 20
