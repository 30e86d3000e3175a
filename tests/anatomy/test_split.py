"""Picking sides and components out of a node."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.clean import is_closed
from app.anatomy.pack import Component
from app.anatomy.read import RawMesh
from app.anatomy.split import cut, mirror, pick_component, pick_side
from tests.anatomy.shapes import ball, box, together, volume

PAIR = together(ball(5, (-20, 0, 30)), ball(5, (20, 0, 30)), ball(3, (-20, 10, 0)), ball(3, (20, 10, 0)))


def test_components_go_to_the_side_of_their_middle() -> None:
    left = pick_side(PAIR, "left")
    assert left is not None and left.vertices[:, 0].max() < 0
    assert len(left.vertices) * 2 == len(PAIR.vertices)


def test_sheets_that_overlap_in_the_midline_stay_whole() -> None:
    both = together(box((22, 4, 4), (-10, 0, 0)), box((22, 4, 4), (10, 0, 5)))
    left = pick_side(both, "left")
    assert left is not None and is_closed(left.faces)
    assert left.vertices[:, 0].max() == pytest.approx(1)


def test_one_mesh_for_both_sides_is_cut_at_the_midplane_and_closed() -> None:
    right = pick_side(ball(10), "right")
    assert right is not None and is_closed(right.faces)
    assert right.vertices[:, 0].min() == pytest.approx(0, abs=1e-6)
    assert volume(right) == pytest.approx(volume(ball(10)) / 2, rel=1e-3)


def test_a_side_that_holds_nothing_is_none() -> None:
    assert pick_side(ball(5, (20, 0, 0)), "left") is None


@pytest.mark.parametrize(
    ("rule", "centre"),
    [
        (Component(order="top", rank=0), (-20, 0, 30)),
        (Component(order="top", rank=1), (-20, 10, 0)),
        (Component(order="front", rank=0), (-20, 10, 0)),
        (Component(order="size", rank=0), (-20, 0, 30)),
        (Component(order="outside", rank=0), (-40, 0, 0)),
    ],
)
def test_components_are_picked_by_rank(rule: Component, centre: tuple[float, float, float]) -> None:
    parts = together(ball(5, (-20, 0, 30), 3), ball(3, (-20, 10, 0)), ball(2, (-40, 0, 0), 1))
    mesh = pick_component(parts, rule)
    assert mesh is not None
    assert (mesh.vertices.min(axis=0) + mesh.vertices.max(axis=0)) / 2 == pytest.approx(centre, abs=0.2)


def test_open_shells_can_be_left_out() -> None:
    shell = ball(8)
    half = RawMesh(shell.vertices, shell.faces[shell.vertices[shell.faces].mean(axis=1)[:, 2] > 0])
    mesh = pick_component(together(ball(5), half), Component(closed=True))
    assert mesh is not None and len(mesh.faces) == len(ball(5).faces)


def test_a_component_that_is_not_there_is_none() -> None:
    assert pick_component(ball(), Component(order="top", rank=3)) is None


def test_a_cut_is_closed_and_keeps_the_right_part() -> None:
    mesh = cut(ball(10, finer=3), np.array([0, 0, 4.0]), np.array([0, 0, 1.0]))
    assert is_closed(mesh.faces) and mesh.vertices[:, 2].min() == pytest.approx(4)


def test_a_mirror_image_is_not_inside_out() -> None:
    assert volume(mirror(ball(5, (20, 0, 0)))) == pytest.approx(volume(ball(5)))
