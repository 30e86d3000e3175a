"""A search for what hurts answers with the points that send pain there."""

from __future__ import annotations

import pytest

from app.content.library import Library
from app.content.load import load_content
from app.ui.answers import answers


@pytest.mark.parametrize(
    ("query", "region"),
    [
        ("headache behind the eye", "orbit_deep"),
        ("behind the eye", "orbit_deep"),
        ("over the eye", "supraorbital"),
        ("temple", "temple"),
        ("pain in my temple", "temple"),
        ("migraine, forehead", "forehead"),
        ("back of the head", "occiput"),
        ("headache over the right eye", "supraorbital"),
        ("left temple", "temple"),
    ],
)
def test_where_it_hurts_comes_first(library: Library, query: str, region: str) -> None:
    first = answers(library, query).groups[0]
    assert (first.kind, first.id) == ("region", region)
    for point_id, kind in first.points.items():
        assert (region, kind) in {(zone.region, zone.kind) for zone in library.point(point_id).point.zones}


def test_the_usual_pain_comes_before_the_rare_one(library: Library) -> None:
    found = answers(library, "headache behind the eye")
    assert found.best is not None
    usual = {zone.region for zone in library.point(found.best).point.zones if zone.kind == "essential"}
    assert "orbit_deep" in usual
    kinds = list(found.groups[0].points.values())
    assert kinds == sorted(kinds, key=lambda kind: kind != "essential")


def test_a_toothache_names_the_teeth_that_a_muscle_can_mimic(library: Library) -> None:
    groups = answers(library, "toothache").groups
    assert {group.id for group in groups if group.kind == "region"} >= {
        "upper_incisors",
        "upper_molars",
        "lower_molars",
    }
    assert all(group.points for group in groups)


@pytest.mark.parametrize("query", ["temporalis", "trapezius", "temple muscle", "suboccipital muscle"])
def test_a_muscle_that_is_asked_for_by_name_comes_first(library: Library, query: str) -> None:
    assert answers(library, query).groups[0].kind == "muscle"


@pytest.mark.parametrize("query", ["obliq", "upper trap", "splenius", "scm", "eye"])
def test_return_takes_what_stands_first(library: Library, query: str) -> None:
    found = answers(library, query)
    assert found.best in found.groups[0].points


@pytest.mark.parametrize(("query", "headache"), [("migraine", "migraine_without_aura"), ("cluster", "cluster")])
def test_a_kind_of_headache_leads_to_its_points(library: Library, query: str, headache: str) -> None:
    first = answers(library, query).groups[0]
    assert (first.kind, first.id) == ("headache", headache)
    assert first.points
    assert all(headache in library.point(point_id).point.headache_types for point_id in first.points)


def test_each_point_is_listed_once_outside_the_regions(library: Library) -> None:
    for query in ("temple", "ear", "headache", "neck"):
        points = [p for group in answers(library, query).groups if group.kind == "muscle" for p in group.points]
        assert len(points) == len(set(points)), query


def test_nothing_answers_nonsense(library: Library) -> None:
    assert answers(library, "xyzzy").groups == ()


def test_an_english_word_for_a_place_leads_to_it_in_any_language() -> None:
    german = load_content(language="de")
    assert answers(german, "temple").groups[0].id == "temple"
    assert answers(german, "Kopfschmerzen an der Schläfe").groups[0].id == "temple"
