"""The content in other languages: what is translated, what stays, and how it is found."""

from __future__ import annotations

import time

import pytest

from app.content.library import Library
from app.content.load import load_content
from app.content.records import Content
from app.content.words import texts, translated


@pytest.fixture(scope="module")
def shouted(library: Library) -> Content:
    """The content with every text in capitals, in place of a language."""
    return translated(library.content, {text: text.upper() for _, text in texts(library.content)})


def test_every_register_and_name_is_translated(library: Library, shouted: Content) -> None:
    muscle, english = shouted.muscles["trapezius"], library.content.muscles["trapezius"]
    point, english_point = muscle.points["trapezius_upper_trp1"], english.points["trapezius_upper_trp1"]
    assert muscle.name.term == english.name.term.upper()
    assert muscle.synonyms == tuple(word.upper() for word in english.synonyms)
    assert point.location.plain == english_point.location.plain.upper()
    assert [zone.plain for zone in point.zones] == [zone.plain and zone.plain.upper() for zone in english_point.zones]
    assert shouted.regions["temple"].definition.isupper()
    assert all(claim.text == claim.text.upper() for claim in shouted.red_flags)


def test_latin_ids_and_bibliography_stay(library: Library, shouted: Content) -> None:
    assert shouted.muscles["trapezius"].name.la == library.content.muscles["trapezius"].name.la
    assert list(shouted.muscles) == list(library.content.muscles)
    assert shouted.sources["TS2"].cite == library.content.sources["TS2"].cite
    assert shouted.regions["temple"].area == library.content.regions["temple"].area
    point = shouted.muscles["trapezius"].points["trapezius_upper_trp1"]
    english = library.content.muscles["trapezius"].points["trapezius_upper_trp1"]
    assert point.label == english.label
    assert point.location.offset.landmark == english.location.offset.landmark
    assert [zone.path for zone in point.zones] == [zone.path for zone in english.zones]
    assert [zone.region for zone in point.zones] == [zone.region for zone in english.zones]


def test_what_has_no_translation_stays_english(library: Library) -> None:
    some = translated(library.content, {"temple": "Schläfe"})
    assert some.regions["temple"].name.lay == "Schläfe"
    assert some.muscles["trapezius"] is library.content.muscles["trapezius"]


def test_places_tell_where_a_text_stands(library: Library) -> None:
    where = dict(texts(library.content))
    assert where["regions.temple.name.lay"] == "temple"
    assert where["muscles.trapezius.summary.plain"] == library.content.muscles["trapezius"].summary.plain


@pytest.mark.parametrize(("language", "word"), [("de", "Schläfe"), ("de", "schlafe"), ("es", "sien"), ("es", "sién")])
def test_places_are_found_in_the_language_in_latin_and_in_english(language: str, word: str, library: Library) -> None:
    content = translated(library.content, {"temple": {"de": "Schläfe", "es": "sien"}[language]})
    found = Library(content, "de", library.content)
    for query in (word, "temple", "regio temporalis"):
        assert found.search(query)[0].id == "temple"


def test_a_place_is_one_hit_in_however_many_languages_it_fits(library: Library) -> None:
    content = translated(library.content, {"Trapezius": "Trapezmuskel"})
    hits = [hit.id for hit in Library(content, "de", library.content).search("trapezius") if hit.kind == "muscle"]
    assert hits.count("trapezius") == 1


def test_placements_do_not_depend_on_the_language(library: Library, shouted: Content) -> None:
    from types import SimpleNamespace
    from typing import Any

    from app.placement.place import _key

    atlas: Any = SimpleNamespace(key="a", landmarks={})
    assert _key(Library(shouted, "de", library.content), atlas) == _key(library, atlas)


def test_a_translated_library_opens_in_less_than_twice_the_time() -> None:
    load_content(language="de")  # the catalogue is read once in a run

    def seconds(language: str) -> float:
        best = 1e9
        for _ in range(3):
            start = time.perf_counter()
            load_content(language=language)  # type: ignore[arg-type]
            best = min(best, time.perf_counter() - start)
        return best

    assert seconds("de") < 2 * seconds("en") + 0.05


@pytest.mark.parametrize(
    ("language", "query", "region"),
    [
        ("de", "Schläfe", "temple"),
        ("de", "schlaefe", "temple"),
        ("de", "hinter dem Auge", "orbit_deep"),
        ("es", "me duele la sien", "temple"),
        ("es", "detrás del ojo", "orbit_deep"),
    ],
)
def test_people_find_where_it_hurts_in_their_own_words(language: str, query: str, region: str) -> None:
    found = load_content(language=language).search(query)  # type: ignore[arg-type]
    assert next(hit.id for hit in found if hit.kind == "region") == region
