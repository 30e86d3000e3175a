"""Every question that can be made from the content is fair: one answer is right, and only one."""

from __future__ import annotations

import re
from random import Random

import pytest

from app.content.library import Library
from app.content.records import QuestionKind
from app.study.ask import KINDS, ask, in_words, judge, reworded
from app.study.distract import OTHERS, muscles_near
from app.study.hazards import _AREAS, hazards
from app.study.question import LEVELS, Answer, Card, Level, Question
from app.words import speak

_CHOSEN: tuple[QuestionKind, ...] = ("muscle_name", "point_pain", "hazard", "origin", "insertion", "nerve", "grade")
_NERVES = re.compile(r"CN (?:XI|V3|VII|VI|IV)\b|ventral ram|dorsal ram", re.IGNORECASE)
_SPOTS = re.compile(
    r"mastoid|nuchal line|clavicle|zygoma|coronoid|aponeurosis|brow|corner of the mouth|sclera|\brib\b"
    r"|spinous process|transverse process|articular process|vertebral bod",
    re.IGNORECASE,
)


def every(library: Library, kind: QuestionKind, level: Level, seeds: int) -> list[Question]:
    """Questions of one kind at one level about everything, each with several random states."""
    subjects = KINDS[kind].subjects(library)
    return [ask(library, Card(kind, subject), level, Random(seed)) for subject in subjects for seed in range(seeds)]


def regions(library: Library, point: str) -> set[str]:
    return {zone.region for zone in library.point(point).point.zones}


def overlap(library: Library, one: str, other: str) -> bool:
    """Whether two regions are the same or share skin."""
    all_regions = library.content.regions
    return one == other or other in all_regions[one].overlaps or one in all_regions[other].overlaps


def also_right(library: Library, kind: QuestionKind, subject: str, choice: str) -> bool:
    """Whether a choice that counts as wrong is right as well, by a rule of its own for each kind."""
    if kind == "point_pain":
        mine, theirs = regions(library, subject), regions(library, choice)
        return any(overlap(library, one, other) for one in mine for other in theirs)
    if kind == "hazard":
        return choice in hazards(library.muscle(subject))
    if kind == "grade":
        return choice == library.point(subject).point.confidence
    a, b = library.muscle(subject), library.muscle(choice)
    if kind == "nerve":
        return shared(_NERVES, (a.innervation,), (b.innervation,))
    if kind == "origin":
        return shared(_SPOTS, a.origin, b.origin)
    return shared(_SPOTS, a.insertion, b.insertion) if kind == "insertion" else subject == choice


def shared(what: re.Pattern[str], one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two facts name one of these in common."""
    first, second = ({found.casefold() for fact in facts for found in what.findall(fact)} for facts in (one, other))
    return bool(first & second)


@pytest.mark.parametrize("kind", _CHOSEN)
def test_no_answer_that_counts_as_wrong_is_right_as_well(library: Library, kind: QuestionKind) -> None:
    """All wrong answers are drawn from these, whatever the level and the state of chance."""
    asker = KINDS[kind]
    for subject in asker.subjects(library):
        wrong = asker.wrong(library, subject)
        assert len(wrong) >= OTHERS[1], subject
        assert [choice for choice in wrong if also_right(library, kind, subject, choice)] == [], subject


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("kind", _CHOSEN)
def test_the_right_answer_stands_among_different_ones(library: Library, kind: QuestionKind, level: Level) -> None:
    for question in every(library, kind, level, 2):
        ids = [choice.id for choice in question.choices]
        said = [choice.lines for choice in question.choices]
        assert ids.count(question.right) == 1
        assert len(set(said)) == len(said) == len(set(ids)), question
        assert 3 <= len(ids) <= 1 + OTHERS[level]
        wrong = [choice for choice in ids if choice != question.right]
        assert not any(also_right(library, kind, question.card.subject, choice) for choice in wrong)
        assert judge(library, question, Answer(question.right)).right
        assert not any(judge(library, question, Answer(choice)).right for choice in wrong)


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_answer_is_explained_and_shown_with_its_grade(library: Library, kind: QuestionKind) -> None:
    for question in every(library, kind, 3, 1):
        verdict = judge(library, question, Answer())
        assert not verdict.right
        assert verdict.show.named
        assert verdict.show.muscle is not None
        assert any(line.confidence is not None for line in verdict.lines), question
        assert all(line.text for line in verdict.lines)
        graded = [line for line in verdict.lines if line.sources]
        assert graded and all(library.cite(source) != source for line in graded for source in line.sources)


def test_the_same_chance_asks_the_same_question(library: Library) -> None:
    card = Card("point_pain", "temporalis_trp1")
    assert ask(library, card, 2, Random(7)) == ask(library, card, 2, Random(7))
    assert len({ask(library, card, 2, Random(seed)) for seed in range(20)}) > 5


def test_the_first_level_is_far_away_and_the_third_is_near(library: Library) -> None:
    def nearness(level: Level) -> float:
        found = [
            muscles_near(library, question.card.subject, choice.id)
            for question in every(library, "muscle_name", level, 3)
            for choice in question.choices
            if choice.id != question.right
        ]
        return sum(found) / len(found)

    assert nearness(1) == 0
    assert nearness(1) < nearness(2) < nearness(3)


def test_each_level_has_its_words(library: Library) -> None:
    prompts = [ask(library, Card("muscle_place", "temporalis"), level, Random(1)).prompt for level in LEVELS]
    assert prompts == [
        "Click on this muscle: temple muscle",
        "Click on this muscle: Temporalis (temple muscle)",
        "Click on this muscle: Musculus temporalis",
    ]


def test_the_third_level_leaves_the_layers_to_the_learner(library: Library) -> None:
    card = Card("muscle_place", "lateral_pterygoid")
    assert ask(library, card, 1, Random(1)).show.peel == library.muscle("lateral_pterygoid").layer
    assert ask(library, card, 3, Random(1)).show.peel == 0


def test_a_question_shows_nothing_that_tells_the_answer(library: Library) -> None:
    for kind in KINDS:
        for question in every(library, kind, 3, 1):
            assert not question.show.named
    for question in every(library, "point_pain", 1, 1):
        assert (question.show.muscle, question.show.point) == (None, None)
    for question in every(library, "point_place", 1, 1):
        assert (question.show.point, question.show.pain_of) == (None, None)


@pytest.mark.parametrize("muscle", ["temporalis", "masseter_superficial", "medial_pterygoid"])
def test_a_nerve_that_is_called_like_its_muscle_is_not_given_away(library: Library, muscle: str) -> None:
    question = ask(library, Card("nerve", muscle), 3, Random(1))
    said = {choice.id: choice.lines for choice in question.choices}
    assert said[muscle] == ("The trigeminal nerve, through its branch to the lower jaw",)
    verdict = judge(library, question, Answer())
    assert library.muscle(muscle).innervation in [line.text for line in verdict.lines]


def test_a_place_counts_when_it_is_near_enough_for_the_level(library: Library) -> None:
    card = Card("point_place", "temporalis_trp2")
    judged = [
        judge(library, ask(library, card, level, Random(1)), Answer("temporalis_trp2", off_mm=15.0)) for level in LEVELS
    ]
    assert [verdict.right for verdict in judged] == [True, True, False]
    assert judged[2].title == "It lies about 15 mm from there."


def test_a_place_that_is_nearer_to_another_point_of_the_muscle_is_wrong(library: Library) -> None:
    question = ask(library, Card("point_place", "temporalis_trp2"), 1, Random(1))
    verdict = judge(library, question, Answer("temporalis_trp1", off_mm=10.0))
    assert not verdict.right
    assert verdict.title == "That is nearer to another point: front of the temple"


@pytest.mark.parametrize("kind", ["muscle_place", "point_place"])
def test_what_wants_a_click_can_be_answered_in_words(library: Library, kind: QuestionKind) -> None:
    for question in every(library, kind, 3, 1):
        said = in_words(library, question, Random(1))
        assert (said.card, said.level, said.click) == (question.card, question.level, None)
        assert len({choice.lines for choice in said.choices}) == 4
        assert reworded(library, said) == said
        for choice in said.choices:
            verdict = judge(library, said, Answer(choice.id))
            assert verdict.right == (choice.id == question.card.subject)
            assert verdict.title


def test_what_has_choices_already_stays_as_it_is(library: Library) -> None:
    question = ask(library, Card("nerve", "platysma"), 2, Random(1))
    assert in_words(library, question, Random(1)) is question


def test_a_wrong_click_is_named(library: Library) -> None:
    question = ask(library, Card("muscle_place", "temporalis"), 2, Random(1))
    assert judge(library, question, Answer("frontalis")).title == (
        "You clicked on another muscle: Occipitofrontalis, frontal belly (forehead muscle)"
    )
    assert judge(library, question, Answer("skull")).title == "There is no muscle where you clicked."


def test_nobody_is_asked_to_learn_a_guess(library: Library) -> None:
    asked = set(KINDS["point_pain"].subjects(library))
    guesses = {id_ for id_, entry in library.points.items() if entry.point.confidence == "low"}
    assert guesses and not asked & guesses
    assert guesses <= set(KINDS["grade"].subjects(library))


def test_what_must_be_kept_safe_is_shown_after_the_answer_alone(library: Library) -> None:
    for question in every(library, "hazard", 2, 1):
        assert question.show.hazard is None
        verdict = judge(library, question, Answer(question.right))
        assert verdict.show.hazard == question.right
        assert library.content.hazards[question.right].plain in [line.text for line in verdict.lines]


def test_what_may_be_a_wrong_answer_is_known_by_its_areas(library: Library) -> None:
    """Lymph nodes are everywhere."""
    assert set(library.content.hazards) - set(_AREAS) == {"lymph_nodes"}


@pytest.mark.parametrize(
    ("muscle", "near"),
    [
        ("zygomaticus_major", "trigeminal_nerve"),
        ("platysma", "trigeminal_nerve"),
        ("buccinator", "maxillary_artery"),
        ("scalenes", "carotid_artery"),
        ("trapezius", "brachial_plexus"),
        ("multifidus_cervicis", "lung"),
        ("sternocleidomastoid_sternal", "parotid_gland"),
        ("occipitalis", "temporal_artery"),
    ],
)
def test_what_no_caution_names_but_lies_near_does_not_count_as_wrong(library: Library, muscle: str, near: str) -> None:
    assert near not in hazards(library.muscle(muscle))
    assert near not in KINDS["hazard"].wrong(library, muscle)


def test_a_question_goes_on_in_another_language(library: Library) -> None:
    question = ask(library, Card("muscle_name", "temporalis"), 1, Random(1))
    speak("de")
    try:
        german = reworded(library.said_in("de"), question)
    finally:
        speak("en")
    assert [choice.id for choice in german.choices] == [choice.id for choice in question.choices]
    assert german.right == question.right
    assert {choice.lines for choice in german.choices}.isdisjoint({choice.lines for choice in question.choices})
    assert reworded(library, german) == question
