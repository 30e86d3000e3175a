"""Stories for people who are no clinicians: whole, short, and without anything that would frighten."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from app import words
from app.content import story
from app.content.library import Library
from app.content.story import ROOM, Story
from app.session import Selection
from app.words import Language

FRIGHTENING: dict[Language, str] = {
    "en": r"needl|inject|punctur|lung|arter|vein|nerve|bleed|stroke|tumou?r|cancer|danger|emergenc|paraly",
    "de": r"nadel|spritze|stich|lunge|schlagader|arterie|vene|nerv|blut|schlaganfall|tumor|krebs|gefahr|notfall|lähm",
    "es": r"aguja|inyec|punci|pulm[oó]n|arteria|vena\b|nervio|sangr|tumor|c[aá]ncer|peligr|urgencia|par[aá]lisis",
}


@pytest.mark.parametrize("language", list(FRIGHTENING))
def test_no_story_frightens_anybody(library: Library, language: Language) -> None:
    words.speak(language)
    try:
        said = library.said_in(language)
        told = [story.of_point(said, point_id) for point_id in said.points]
        assert len(told) == 53
        told += [story.of_muscle(said, muscle_id) for muscle_id in said.content.muscles]
        told += [story.of_pain(said, [story.Candidate(point_id, "left") for point_id in list(said.points)[:3]])]
    finally:
        words.speak("en")
    found = [
        (each.title, step.text)
        for each in told
        for step in each.steps
        if re.search(FRIGHTENING[language], f"{step.over} {step.text}", re.IGNORECASE) and step.kind != "about"
    ]
    assert found == []


def _kinds(told: Story) -> list[str]:
    return list(dict.fromkeys(step.kind for step in told.steps))


def test_the_story_of_every_point_has_its_parts_in_order(library: Library) -> None:
    for point_id in library.points:
        told = story.of_point(library, point_id)
        assert _kinds(told) == ["title", "place", "felt", "help", "doctor", "end"], point_id
        assert all(step.text and len(step.text) <= ROOM + 20 for step in told.steps), point_id


def test_who_is_told_to_press_is_told_when_to_stop(library: Library) -> None:
    rules = [claim for section in library.content.pages["self_care"].sections for claim in section.claims]
    rule = next(claim for claim in rules if (claim.plain or "").startswith("Stop if you feel dizzy, faint or numb"))
    for told in (
        *(story.of_point(library, point_id) for point_id in library.points),
        *(story.of_muscle(library, muscle_id) for muscle_id in library.content.muscles),
    ):
        last = [step for step in told.steps if step.kind == "help"][-1]
        assert "Stop if you feel dizzy, faint or numb" in last.text, told.title
        assert last.confidence == rule.confidence


def test_zones_come_one_after_the_other_and_stay(library: Library) -> None:
    told = story.of_point(library, "trapezius_upper_trp1")
    felt = [step for step in told.steps if step.kind == "felt"]
    shown = [step.exhibit.zones or () for step in felt]
    assert [len(zones) for zones in shown[:4]] == [1, 2, 3, 4]
    assert all(set(before) < set(after) for before, after in pairwise(shown))
    entry = library.point("trapezius_upper_trp1")
    assert set(shown[-1]) == {(zone.region, zone.kind) for zone in entry.point.zones}
    assert felt[3].text == "In your temple, where it is often worst"


def test_a_muscle_and_a_headache_have_their_stories(library: Library) -> None:
    temple = story.story_of(library, Selection("muscle", "temporalis"))
    tension = story.story_of(library, Selection("headache", "tension_type"))
    assert temple is not None and tension is not None
    assert temple.title == "Temple muscle"
    assert [step.exhibit.points for step in temple.steps if step.kind == "felt"] == [
        (point_id,) for point_id in library.muscle("temporalis").points
    ]
    sites = library.headache("tension_type").sites
    assert [step.exhibit.sites for step in tension.steps if step.exhibit.sites][: len(sites)] == [
        sites[: count + 1] for count in range(len(sites))
    ]
    assert story.story_of(library, Selection("region", "temple")) is None


def test_pages_break_between_sentences_only() -> None:
    text = "Sit up and wait for a while. " * 8 + "Take it easy, z. B. Alone."
    found = story.pages(text)
    assert " ".join(found) == text
    assert all(page.endswith(".") and len(page) <= ROOM for page in found)
    assert "z. B. Alone." in found[-1]
