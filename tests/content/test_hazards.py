"""What one must keep away from is named in both kinds of words, and every one is there for a caution."""

from __future__ import annotations

from app.content.library import Library


def test_each_hazard_is_what_some_caution_speaks_of(library: Library) -> None:
    cautions = [caution for muscle in library.content.muscles.values() for caution in muscle.cautions]
    named = {hazard for caution in cautions for hazard in caution.hazards}
    assert named == set(library.content.hazards)


def test_each_says_its_course_to_everybody_and_in_latin(library: Library) -> None:
    for hazard_id, hazard in library.content.hazards.items():
        assert hazard.plain and hazard.name.la, hazard_id
        assert hazard.name.lay.lower() != hazard.name.term.lower(), hazard_id
