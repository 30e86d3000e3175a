"""Undo and redo of the view, as a user meets them."""

from __future__ import annotations

import pytest

from app.history import History
from app.pose import Pose
from app.session import Selection, Session


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def history(session: Session, clock: Clock) -> History:
    session.history = History(session, clock)
    return session.history


def test_every_change_of_the_view_can_be_taken_back_and_made_again(session: Session, history: History) -> None:
    start = session.view
    session.select_point("temporalis_trp1")
    session.hidden_structures = frozenset({"masseter.l"})
    session.side = "both"
    end = session.view
    for _ in range(3):
        assert history.can_undo
        history.undo()
    assert session.view == start
    assert not history.can_undo
    history.undo()  # there is nothing before the start
    for _ in range(3):
        history.redo()
    assert session.view == end
    assert not history.can_redo


def test_after_another_change_there_is_no_way_forth(session: Session, history: History) -> None:
    session.side = "both"
    history.undo()
    session.isolated = frozenset({"temporalis.l"})
    assert not history.can_redo


def test_a_slider_is_one_step_until_it_rests(session: Session, history: History, clock: Clock) -> None:
    for opacity in (0.6, 0.7, 0.8):
        session.skin_opacity = opacity
        clock.now += 0.1
    clock.now += 2.0
    session.skin_opacity = 0.9
    history.undo()
    assert session.skin_opacity == 0.8
    history.undo()
    assert session.skin_opacity == 0.5


def test_what_was_done_together_is_taken_back_together(session: Session, history: History) -> None:
    with history.one_step():
        session.side = "right"
        session.select_muscle("temporalis")
    history.undo()
    assert session.side == "left"
    assert session.selection is None
    assert not history.can_undo


def test_the_flight_to_a_selection_belongs_to_it(session: Session, history: History) -> None:
    before, after = Pose(0.0, 0.0, 900.0, (0.0, 0.0, 0.0)), Pose(90.0, 8.0, 600.0, (1.0, 2.0, 3.0))
    with history.same_step():
        session.pose = before
    assert not history.can_undo  # the first picture is no step
    session.selection = Selection("point", "temporalis_trp1")
    with history.same_step():
        session.pose = after
    history.undo()
    assert session.selection is None
    assert session.pose == before
    history.redo()
    assert session.pose == after


def test_who_listens_is_told(session: Session, history: History) -> None:
    told: list[bool] = []
    history.changed.connect(lambda: told.append(history.can_undo))
    session.side = "both"
    history.undo()
    assert told == [True, False]


def test_what_to_keep_away_from_is_a_part_of_the_view(session: Session, history: History) -> None:
    session.keep_away = True
    history.undo()
    assert not session.keep_away


def test_coming_back_from_a_presentation_is_no_step(session: Session, history: History) -> None:
    session.pose = before = Pose(10.0, 0.0, 500.0, (0.0, 0.0, 0.0))
    history.undo()
    session.pose = before
    session.mode = "present"
    session.pose = Pose(90.0, 0.0, 300.0, (0.0, 0.0, 0.0))
    session.mode = "explore"
    session.pose = before
    history.undo()
    assert session.pose is None
    assert not history.can_undo


def test_a_slider_drawn_right_after_a_step_is_a_step_of_its_own(session: Session, history: History) -> None:
    with history.one_step():
        session.select_muscle("temporalis")
        session.skin_opacity = 0.2
    session.skin_opacity = 0.3
    history.undo()
    assert (session.skin_opacity, session.selection) == (0.2, Selection("muscle", "temporalis"))


def test_the_way_back_has_an_end(session: Session, history: History) -> None:
    for number in range(120):
        session.select_point(f"point_{number}")
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == 100
