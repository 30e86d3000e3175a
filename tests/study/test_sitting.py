"""A sitting as somebody lives through it."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from app.content.library import Library
from app.study import sitting
from app.study.cards import all_cards, lesson_cards
from app.study.progress import Progress
from app.study.question import Answer, Question
from app.study.sitting import LENGTH, Sitting


@pytest.fixture
def progress(tmp_path: Path) -> Progress:
    return Progress(tmp_path / "progress.db")


def right(question: Question) -> Answer:
    return Answer(choice=question.right, off_mm=0.0 if question.click == "point" else None, seconds=5.0)


def finish(going: Sitting) -> None:
    """Answer everything that is left, rightly."""
    while going.question is not None:
        assert going.answer(right(going.question)).right
        going.go_on()


def test_a_sitting_without_a_mistake_asks_each_card_once(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "big_four", 2, Random(1))
    assert (going.done, going.total) == (0, LENGTH)
    finish(going)
    assert going.done == going.total == going.summary.asked == going.summary.right
    assert going.summary.missed == ()
    assert going.summary.next_due is not None
    assert len(progress.due(all_cards(library))) == 0


def test_what_was_wrong_comes_again_before_the_end(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "jaw", 1, Random(2))
    assert going.question is not None
    missed = going.question.card
    assert not going.answer(Answer(choice="nothing")).right
    asked = []
    while (question := going.go_on()) is not None:
        asked.append(question.card)
        going.answer(right(question))
    assert asked.index(missed) == 3
    assert asked.count(missed) == 1
    assert going.done == going.total
    assert going.summary.missed == (missed,)
    assert progress.weak(lesson_cards(library, "jaw")) == (missed,)


def test_nobody_is_stuck_with_one_question(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "suboccipital_triangle", 1, Random(3))
    questions = 0
    while going.question is not None:
        assert not going.answer(Answer()).right
        going.go_on()
        questions += 1
    assert questions == 3 * going.total
    assert len(going.summary.missed) == going.total


def test_a_question_stays_until_it_is_answered_and_is_answered_once(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "face", 1, Random(4))
    question = going.question
    assert question is not None
    assert going.go_on() is question
    verdict = going.answer(right(question))
    assert going.answer(Answer()) is verdict


def test_an_empty_sitting_is_over_at_once(library: Library, progress: Progress) -> None:
    going = sitting.on_weak(library, progress, 1, Random(5))
    assert going.question is None
    with pytest.raises(RuntimeError):
        going.answer(Answer())
