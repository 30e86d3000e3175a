"""What the lessons promise."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from app import paths
from app.content.files import CONTENT_FILE
from app.content.library import Library
from app.content.load import check_content
from app.study.ask import KINDS
from app.study.cards import all_cards, lesson_cards
from app.study.question import Card


def test_every_point_and_every_muscle_can_be_learnt(library: Library) -> None:
    cards = all_cards(library)
    subjects = {card.subject for card in cards}
    assert subjects >= set(library.points)
    assert subjects >= set(library.content.muscles)
    placed = {card.subject for card in all_cards(library, 1) if card.kind == "point_place"}
    assert placed == set(library.points)
    assert {card.kind for card in cards} == set(KINDS)


def test_the_big_four_are_those_that_the_studies_looked_at_most(library: Library) -> None:
    """The lesson says so; its four are temporalis, trapezius, sternocleidomastoid and the suboccipital group."""
    groups = {muscle_id: muscle.group for muscle_id, muscle in library.content.muscles.items()}
    wholes = {
        muscle_id: group if group == "suboccipital" else muscle_id.partition("_")[0]
        for muscle_id, group in groups.items()
    }
    studied: Counter[str] = Counter()
    for study in library.content.studies.values():
        studied.update({wholes[muscle] for muscle in study.muscles})
    assert {name for name, _ in studied.most_common(4)} == {
        "temporalis",
        "trapezius",
        "sternocleidomastoid",
        "suboccipital",
    }
    taught = {wholes[card.subject] for card in lesson_cards(library, "big_four") if card.subject in wholes}
    assert taught == {"temporalis", "trapezius", "sternocleidomastoid", "suboccipital"}


def test_a_lesson_begins_with_a_name_and_soon_asks_this_and_that(library: Library) -> None:
    first = lesson_cards(library, "big_four", 1)[:12]
    assert first[0] == Card("muscle_name", "temporalis")
    assert {card.kind for card in first} >= {"muscle_name", "muscle_place", "point_place", "point_pain"}
    assert len({card.subject for card in first}) >= 6
    for kind in ("muscle_place", "hazard", "nerve"):
        cards = lesson_cards(library, "big_four", 3)
        asked = [card.subject for card in cards if card.kind == kind]
        assert all(cards.index(Card("muscle_name", subject)) < cards.index(Card(kind, subject)) for subject in asked)


def test_a_lesson_asks_less_at_the_first_level_and_nothing_of_what_the_model_lacks(library: Library) -> None:
    everything = lesson_cards(library, "jaw", 3)
    assert set(lesson_cards(library, "jaw", 1)) < set(everything)
    without = lesson_cards(library, "jaw", 3, absent={"digastric"})
    lost = {card.kind for card in set(everything) - set(without)}
    assert lost == {kind for kind, asker in KINDS.items() if asker.on_model} & {"muscle_name", "muscle_place"}


def test_a_point_in_no_lesson_and_a_wrong_name_are_told_with_their_line(tmp_path: Path) -> None:
    for file in paths.data_dir().glob("*.yaml"):
        (tmp_path / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    lessons = tmp_path / "lessons.yaml"
    text = lessons.read_text(encoding="utf-8")
    lessons.write_text(text.replace("      - buccinator\n", "      - buccinators\n"), encoding="utf-8")
    told = [str(problem) for problem in check_content(tmp_path / CONTENT_FILE)]
    assert len(told) == 2
    assert any("lessons.yaml" in line and "write 'buccinator'" in line for line in told)
    assert any("trigger_points.yaml" in line and "no lesson teaches this point" in line for line in told)
