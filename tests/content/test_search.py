"""Searching as people do: half a word, a wrong letter, the everyday name."""

from __future__ import annotations

import pytest

from app.content.library import Library


def first(library: Library, text: str) -> str:
    return library.search(text)[0].id


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("trapezius", "trapezius"),
        ("TRAPEZIUS", "trapezius"),
        ("trapezuis", "trapezius"),
        ("trapz", "trapezius"),
        ("Musculus temporalis", "temporalis"),
        ("temporális", "temporalis"),
        ("kite muscle", "trapezius"),
        ("SCM", "sternocleidomastoid_sternal"),
        ("sternoclidomastoid", "sternocleidomastoid_sternal"),
        ("collarbone strap", "sternocleidomastoid_clavicular"),
        ("trapezius_upper_trp1", "trapezius_upper_trp1"),
        ("upper trapezius 2", "trapezius_upper_trp2"),
        ("2 upper trapezius", "trapezius_upper_trp2"),
        ("temporalis 3", "temporalis_trp3"),
        ("suboccipitals", "rectus_capitis_posterior_major"),
        ("base of the skull", "suboccipital"),
        ("temple", "temple"),
        ("tempel", "temple"),
        ("behind my eye", "orbit_deep"),
        ("pain behind the eye", "orbit_deep"),
        ("crown", "vertex"),
        ("back of the head", "occiput"),
        ("inside ear", "ear_deep"),
        ("upper molars", "upper_molars"),
    ],
)
def test_the_first_hit(library: Library, typed: str, found: str) -> None:
    assert first(library, typed) == found


def test_half_a_word_finds_the_same_as_the_whole(library: Library) -> None:
    assert [hit.id for hit in library.search("tempora")] == [hit.id for hit in library.search("temporalis")]


def test_a_pain_leads_to_the_points_that_cause_it(library: Library) -> None:
    points = {hit.id for hit in library.search("toothache") if hit.kind == "point"}
    felt = {i: {library.region(z.region).area for z in e.point.zones} for i, e in library.points.items()}
    assert points == {point_id for point_id, areas in felt.items() if "teeth" in areas}


def test_essential_comes_before_spillover(library: Library) -> None:
    points = [hit.id for hit in library.search("mastoid") if hit.kind == "point"]
    essential = [
        i for i in points if any(z.region == "mastoid" and z.kind == "essential" for z in library.point(i).point.zones)
    ]
    reach_the_ear = [hit.id for hit in library.search("inside the ear") if hit.kind == "point"]
    assert set(points[: len(essential)]) == set(essential)
    assert reach_the_ear.index("scm_clavicular_upper") < reach_the_ear.index("scm_sternal_middle_outer")


def test_other_symptoms_are_found(library: Library) -> None:
    assert "scm_clavicular_middle" in {hit.id for hit in library.search("dizzy")}
    assert "scm_sternal_middle_outer" in {hit.id for hit in library.search("runny nose")}


def test_nothing_fits(library: Library) -> None:
    assert library.search("xyzzy") == []
    assert library.search("  ,; ") == []
    assert library.search("") == []


def test_a_word_that_fits_nothing_does_not_spoil_the_rest(library: Library) -> None:
    assert first(library, "temporalis xyzzy") == "temporalis"


def test_every_entry_is_found_by_its_own_names(library: Library) -> None:
    content = library.content
    named = [("muscle", i, m.name) for i, m in content.muscles.items()]
    named += [("point", i, e.point.name) for i, e in library.points.items()]
    named += [("region", i, r.name) for i, r in content.regions.items()]
    for kind, id_, name in named:
        for text in filter(None, (name.term, name.la, name.lay, id_)):
            assert (kind, id_) in [(hit.kind, hit.id) for hit in library.search(text)], (text, id_)
