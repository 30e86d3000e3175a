"""The views that are flown to show what they are meant to show."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.placement.placed import Placement
from app.scene import camera, framing
from app.scene.subject import Subject

SIZE = (770, 750)


@pytest.mark.parametrize("height", [-28.0, -140.0, -260.0])
def test_a_point_keeps_clear_of_the_lower_edge_even_below_the_skin(
    head: Atlas, placed: Placement, height: float
) -> None:
    point = placed.points["trapezius_upper_trp1", "left"]
    low = replace(point, position=(point.position[0], point.position[1], height))
    pose = framing.of_subject(head, Subject(points=(low,)), SIZE[0] / SIZE[1])
    assert pose is not None
    _, y = camera.project(pose, np.array(low.position), SIZE)
    assert 0 < y < SIZE[1] - 70, "legend and views lie there"


@pytest.mark.parametrize(("side", "from_left"), [("left", True), ("both", True), ("right", False)])
def test_the_first_view_shows_the_chosen_side(head: Atlas, side: framing.SideChoice, from_left: bool) -> None:
    assert bool(framing.home(head, 1.2, side).eye[0] < 0) is from_left


def test_a_point_is_shown_from_where_a_hand_would_reach_it(head: Atlas, placed: Placement) -> None:
    """The face of an eye muscle looks towards the nose; seen from there it would hide behind the head."""
    point = placed.points["trapezius_upper_trp1", "left"]
    x, y, z = point.normal
    turned = replace(point, normal=(-x, -y, z))
    pose = framing.of_subject(head, Subject(points=(turned,)), SIZE[0] / SIZE[1])
    assert pose is not None
    towards_eye = np.asarray(pose.eye) - np.asarray(point.position)
    assert float(towards_eye @ np.asarray(point.normal)) > 0


def test_from_where_the_head_lies_before_a_point_it_is_not_looked_at(head: Atlas, placed: Placement) -> None:
    """Only just under the skin of the nape, so that from the front the whole head lies before it."""
    nape = head.full.structure_vertices("skin")
    behind = nape[np.argmin(nape[:, 1])]
    point = replace(placed.points["trapezius_upper_trp1", "left"], position=tuple(map(float, behind)))
    hidden = framing._hidden(head, Subject(points=(point,)))
    assert hidden(camera.outward(0.0, 0.0)) == 1.0
    assert hidden(camera.outward(180.0, 0.0)) == 0.0
