"""What people really type, in three languages: wrong letters, lay words, complaints; the first rows must help."""

from __future__ import annotations

from functools import cache

import pytest

from app.content.forgiving import Vocabulary
from app.content.library import Library
from app.session import Language
from app.ui.answers import answers

# Each with what a person would expect; one of them among the first three is enough.
ENGLISH = """
    splenus = splenius_capitis
    trapezeus = trapezius
    traps = trapezius
    sternocleido = sternocleidomastoid_sternal
    SCM = sternocleidomastoid_sternal
    jaw clench = masseter_superficial
    teeth grinding = masseter_superficial, temporalis
    bruxism = masseter_superficial
    tmj = preauricular_tmj
    jaw joint pain = preauricular_tmj
    my jaw clicks = preauricular_tmj, lateral_pterygoid
    hinge of the jaw = preauricular_tmj
    behind my eye = orbit_deep
    pain behind eyeball = orbit_deep
    tooth ache = upper_incisors, upper_molars, lower_molars
    wisdom teeth = upper_molars, lower_molars
    sub occipital = suboccipital, rectus_capitis_posterior_major
    neck stiff = posterior_neck_upper, posterior_neck_lower, levator_scapulae
    torticollis = levator_scapulae
    crick in the neck = levator_scapulae, lateral_neck
    whiplash = trapezius, sternocleidomastoid_sternal, splenius_capitis, semispinalis_capitis
    migrane = migraine_without_aura
    stress headache = tension_type
    headache forehead = forehead
    headache on top of my head = vertex
    temple headache = temple
    sinus pressure = maxilla
    ear ache = ear_deep
    sore throat = throat_deep
    swallowing hurts = throat_deep
    shoulder blade = vertebral_border_of_scapula
    between shoulder blades = interscapular
    eye brow = supraorbital
    forhead = forehead
    dizziness = sternocleidomastoid_clavicular
    ringing in the ears = masseter_deep
    base of skull = suboccipital
    frown = corrugator_supercilii, procerus
    collar bone = sternocleidomastoid_clavicular
"""
GERMAN = """
    kopfschmerz stirn = forehead
    Stirnkopfschmerz = forehead
    Kopfweh Schläfe = temple
    schlaefe = temple
    Kiefergelenk = preauricular_tmj
    kiefer knirschen = masseter_superficial, temporalis
    Zahnweh = upper_incisors, upper_molars
    hinterm Auge = orbit_deep
    Nackenschmerzen = posterior_neck_upper, posterior_neck_lower
    Nackenverspannung = posterior_neck_upper, posterior_neck_lower
    migrane = migraine_without_aura
    Spannungskopfschmerz = tension_type
    Kapuzenmuskel = trapezius
    Ohrenweh = ear_deep
    Schleudertrauma = trapezius, sternocleidomastoid_sternal, splenius_capitis
    Schwindel = sternocleidomastoid_clavicular
    Kaumuskel = masseter_superficial, temporalis
    Halsschmerzen = throat_deep
"""
SPANISH = """
    dolor de muela = upper_incisors, upper_molars
    migrana = migraine_without_aura
    dolor de cabeza frente = forehead
    detras del ojo = orbit_deep
    me duele la nuca = suboccipital, posterior_neck_upper, posterior_neck_lower
    torticolis = levator_scapulae
    bruxismo = masseter_superficial
    oido = ear_deep
    esternocleido = sternocleidomastoid_sternal
    omoplato = vertebral_border_of_scapula
    apretar los dientes = masseter_superficial
    coronilla = vertex
"""


def _queries(language: str, table: str) -> list[tuple[str, str, str]]:
    rows = (line.split(" = ") for line in table.strip().splitlines())
    return [(language, typed.strip(), meant) for typed, meant in rows]


@cache
def _said_in(library: Library, language: Language) -> Library:
    return library.said_in(language)


@pytest.mark.parametrize(
    ("language", "typed", "meant"), [*_queries("en", ENGLISH), *_queries("de", GERMAN), *_queries("es", SPANISH)]
)
def test_the_first_three_hold_what_was_meant(library: Library, language: Language, typed: str, meant: str) -> None:
    shown = [group.id for group in answers(_said_in(library, language), typed).groups[:3]]
    assert set(meant.split(", ")) & set(shown), shown


@pytest.mark.parametrize("typed", ["xyzzy", "lockjaw please", "qqq"])
def test_nothing_is_found_quickly_and_offers_real_words(library: Library, typed: str) -> None:
    assert all(library.search(word) for word in library.near(typed))


def test_a_name_with_two_mistakes_too_many_is_offered(library: Library) -> None:
    assert library.search("temprorlaris") == []
    assert "jaw" in library.near("lockjaw")
    assert "temporalis" in library.near("temprorlaris")


@pytest.fixture
def vocabulary() -> Vocabulary:
    words = Vocabulary()
    for number, name in enumerate(("Schläfe", "Zähne knirschen", "suboccipital", "left side")):
        words.add(number, 1.0, name)
    return words


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("SCHLÄFE", 0),
        ("schlaefe", 0),
        ("Schläfenschmerz", 0),
        ("Zähneknirschen", 1),
        ("sub occipital", 2),
        ("side, left", 3),
        ("lfet side", 3),
    ],
)
def test_words_are_forgiven(vocabulary: Vocabulary, typed: str, entry: int) -> None:
    assert list(vocabulary.search(typed)) == [entry]


def test_a_word_of_fillers_alone_is_still_searched(vocabulary: Vocabulary) -> None:
    vocabulary.add(4, 1.0, "on")
    assert list(vocabulary.search("on")) == [4]
