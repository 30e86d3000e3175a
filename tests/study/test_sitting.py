"""A sitting as somebody lives through it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from app.content.library import Library
from app.study import sitting
from app.study.ask import KINDS
from app.study.cards import all_cards, lesson_cards
from app.study.progress import Progress
from app.study.question import Answer, Card, Question
from app.study.schedule import NEW_PER_DAY
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


def test_a_question_that_is_skipped_counts_for_nothing(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "jaw", 1, Random(8))
    assert going.question is not None
    skipped = going.question.card
    assert going.skip() is not None
    assert going.done == 1
    finish(going)
    assert going.summary.skipped == (skipped,)
    assert going.summary.asked == len(going.summary.known) == LENGTH - 1
    assert progress.next_due(skipped) is None
    assert going.skip() is None


def test_a_whole_sitting_can_be_done_without_the_model(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "big_four", 1, Random(9))
    while (question := going.in_words()) is not None:
        assert question.click is None
        assert going.answer(Answer(question.right)).right
        assert going.in_words() is question
        going.go_on()
    assert going.summary.right == LENGTH


def test_today_begins_with_ten_new_cards_and_ends_when_they_are_known(library: Library, progress: Progress) -> None:
    going = sitting.on_due(library, progress, 1, Random(1))
    assert going.total == NEW_PER_DAY
    finish(going)
    assert sitting.on_due(library, progress, 1, Random(1)).question is None


def test_what_is_due_comes_at_its_own_level_when_the_chosen_one_is_too_low(library: Library, tmp_path: Path) -> None:
    clock = [datetime(2026, 1, 1, 12, tzinfo=UTC)]
    progress = Progress(tmp_path / "progress.db", lambda: clock[0])
    progress.record(Card("grade", "temporalis_trp1"), 3, True)
    clock[0] += timedelta(days=300)
    going = sitting.on_due(library, progress, 1, Random(1))
    asked = {}
    while going.question is not None:
        asked[going.question.card] = going.question.level
        going.answer(right(going.question))
        going.go_on()
    assert asked.pop(Card("grade", "temporalis_trp1")) == 3
    assert set(asked.values()) == {1}


def test_a_lesson_goes_on_where_it_was_left(library: Library, progress: Progress) -> None:
    seen: set[Card] = set()
    for seed in range(3):
        going = sitting.on_lesson(library, progress, "big_four", 3, Random(seed))
        cards = set()
        while going.question is not None:
            cards.add(going.question.card)
            going.answer(right(going.question))
            going.go_on()
        assert cards == set(lesson_cards(library, "big_four", 3)[seed * LENGTH : (seed + 1) * LENGTH])
        assert not cards & seen
        seen |= cards


def test_a_lesson_that_is_all_known_can_be_repeated_at_any_time(library: Library, progress: Progress) -> None:
    for card in lesson_cards(library, "suboccipital_triangle", 3):
        progress.record(card, 3, True, 5.0)
    assert sitting.on_lesson(library, progress, "suboccipital_triangle", 3, Random(1)).total == LENGTH


def test_a_sitting_asks_nothing_of_what_the_model_lacks(library: Library, progress: Progress) -> None:
    absent = {"digastric", "digastric_posterior", "digastric_anterior"}
    going = sitting.on_lesson(library, progress, "jaw", 1, Random(1), absent)
    while going.question is not None:
        assert going.question.card.subject not in absent or not KINDS[going.question.card.kind].on_model
        going.answer(right(going.question))
        going.go_on()


def test_only_the_first_answer_to_a_card_decides_when_it_comes_again(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "shoulder", 1, Random(1))
    assert going.question is not None
    missed = going.question.card
    going.answer(Answer())
    going.go_on()
    finish(going)
    assert progress.statistics([missed]).answers == 1
    assert progress.weak([missed]) == (missed,)


def test_the_language_can_change_in_the_middle(library: Library, progress: Progress) -> None:
    going = sitting.on_lesson(library, progress, "face", 2, Random(6))
    while going.question is not None and not going.question.choices:
        going.answer(right(going.question))
        going.go_on()
    assert going.question is not None
    before, verdict = going.question, going.answer(Answer(going.question.right))
    going.reword(library.said_in("de"))
    assert going.question.card == before.card
    assert [choice.id for choice in going.question.choices] == [choice.id for choice in before.choices]
    assert going.question.choices != before.choices
    assert going.verdict is not None
    assert (going.verdict.right, going.verdict.answer) == (verdict.right, verdict.answer)
    assert going.verdict.lines != verdict.lines


def test_an_empty_sitting_is_over_at_once(library: Library, progress: Progress) -> None:
    going = sitting.on_weak(library, progress, 1, Random(5))
    assert going.question is None
    with pytest.raises(RuntimeError):
        going.answer(Answer())
