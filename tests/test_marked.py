"""What the user marked: steps back and forth, and what two of them have to do with each other."""

from __future__ import annotations

import numpy as np
import pytest

from app.marked import Marked
from app.session import Session

PAINT = np.array([0, 128, 255], np.uint8)


def test_each_step_can_be_taken_back_and_made_again(session: Session) -> None:
    first = Marked().painted("bundled", PAINT)
    second = first.with_place(("temple", "left"))
    session.mark(first)
    session.mark(second)
    session.undo()
    assert session.marked is first
    session.undo()
    assert not session.marked
    session.undo()  # there is nothing before the start
    session.redo()
    session.redo()
    assert session.marked is second
    session.undo()
    session.mark(Marked())
    session.redo()  # something else was marked since
    assert not session.marked


def test_a_stroke_that_has_not_ended_is_no_step(session: Session) -> None:
    session.stroke = Marked().painted("bundled", PAINT)
    assert not session.marked
    session.mark(session.stroke)
    assert session.stroke is None
    assert len(session.steps.past) == 1


def test_paint_cannot_be_changed_behind_ones_back() -> None:
    own = PAINT.copy()
    marked = Marked().painted("bundled", own)
    own[:] = 0
    assert marked.skin is not None
    assert marked.skin.tolist() == [0, 128, 255]
    with pytest.raises(ValueError, match="read-only"):
        marked.skin[0] = 1


def test_paint_that_was_all_erased_is_none() -> None:
    assert not Marked().painted("bundled", np.zeros(3, np.uint8))


def test_a_place_has_one_side_at_a_time() -> None:
    marked = Marked().with_place(("temple", "left")).with_place(("occiput", None)).with_place(("temple", "right"))
    assert marked.places == (("occiput", None), ("temple", "right"))
    assert (marked.side_of("temple"), marked.side_of("occiput"), marked.side_of("nose")) == ("right", "both", None)
    assert marked.without_place("temple").places == (("occiput", None),)


def test_marks_on_another_model_have_no_way_back(session: Session) -> None:
    session.mark(Marked().painted("bundled", PAINT))
    session.move_marks(session.marked.painted("z-anatomy", PAINT[:2]))
    session.undo()
    assert session.marked.pack == "z-anatomy"
