"""From skin to bone by one number, and back."""

from __future__ import annotations

import pytest

from app import peel
from app.view_state import LAYERS


@pytest.mark.parametrize("depth", [0.0, 0.4, 1.0, 1.9, 2, 3, 4, 5, 6, 7])
def test_a_depth_is_found_again_from_what_it_shows(depth: float) -> None:
    opacity, hidden = peel.at_depth(depth)
    assert peel.depth_of(opacity, hidden) == pytest.approx(depth)
    assert peel.is_peeled(hidden)


def test_the_skin_fades_and_then_the_muscles_go_one_by_one() -> None:
    assert peel.at_depth(0) == (1.0, frozenset())
    assert peel.at_depth(peel.CLEAR) == (0.5, frozenset())
    assert peel.at_depth(peel.BARE)[1] == {"skin"}
    assert peel.at_depth(peel.BARE + 2)[1] == {"skin", "muscle_1", "muscle_2"}
    assert peel.at_depth(peel.BONE)[1] == set(LAYERS) - {"bone"}
    assert peel.at_depth(99) == peel.at_depth(peel.BONE)


def test_layers_switched_by_hand_are_no_peeling() -> None:
    assert not peel.is_peeled(frozenset({"muscle_3"}))
    assert not peel.is_peeled(frozenset({"skin", "bone"}))
    assert peel.depth_of(0.5, frozenset({"skin", "muscle_3"})) == peel.BARE


def test_steps_stop_at_each_whole_depth_and_at_the_ends() -> None:
    assert [peel.stop_after(depth, 1) for depth in (0.0, 0.4, 1.0, 1.4, 7.0)] == [1, 1, 2, 2, 7]
    assert [peel.stop_after(depth, -1) for depth in (0.0, 0.4, 1.0, 1.4, 7.0)] == [0, 0, 0, 1, 6]
