"""The plain register is for everybody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from app.content.forgiving import words_of
from app.content.library import Library

# Words that a lay reader need not know.
# fmt: off
JARGON = {
    "ipsilateral", "contralateral", "bilateral", "anterior", "posterior", "medial", "lateral", "superior",
    "inferior", "distal", "proximal", "mastoid", "occiput", "occipital", "zygomatic", "temporal", "mandible",
    "mandibular", "masseter", "trapezius", "scapula", "scapular", "clavicle", "acromion", "sternum", "cervical",
    "suboccipital", "supraorbital", "orbit", "referral", "referred", "spillover", "essential", "latent",
    "palpation", "autonomic", "neuropathic", "neuralgia", "ptosis", "arteritis", "dissection", "trismus", "prone",
    "supine", "rotation", "flexion", "extension", "landmark", "acromial", "spinous", "transverse", "inion",
    "innervation", "maxilla", "attachment", "attachments", "cervicogenic", "undocumented", "atlases", "scalenes",
    "levator", "semispinalis",
}
# fmt: on


def texts(value: Any, key: str, path: str = "") -> Iterator[tuple[str, str]]:
    """(place, text) of every text under that key in a tree of plain data."""
    if isinstance(value, dict):
        for name, child in value.items():
            if name == key and isinstance(child, str):
                yield path, child
            else:
                yield from texts(child, key, f"{path}/{name}")
    elif isinstance(value, list | tuple):
        for i, child in enumerate(value):
            yield from texts(child, key, f"{path}/{i}")


@pytest.fixture(scope="module")
def plain_data(library: Library) -> dict[str, Any]:
    return library.content.model_dump()


def test_plain_texts_have_no_jargon(plain_data: dict[str, Any]) -> None:
    plain = texts(plain_data, "plain")
    found = [(path, word) for path, text in plain for word in words_of(text) if word in JARGON]
    assert not found


def test_notes_in_plain_words_have_no_jargon_and_name_no_bone_by_its_number(library: Library) -> None:
    """A note without plain words is shown to everybody as it stands."""
    muscles = library.content.muscles.values()
    charted = [muscle for muscle in muscles if muscle.standing == "documented"]
    notes = [(muscle.plain_note, muscle.note) for muscle in muscles if muscle not in charted]
    notes += [(point.plain_note, point.note) for muscle in muscles for point in muscle.points.values()]
    shown = [plain or note for plain, note in notes if note]
    assert len(shown) > 40
    for text in shown:
        assert not JARGON.intersection(words_of(text)), text
        assert not re.search(r"\b[CT]\d", text), text
        assert all(len(sentence.split()) <= 32 for sentence in text.split(". ")), text


def test_plain_texts_are_short(plain_data: dict[str, Any]) -> None:
    sentences = [(path, s) for path, text in texts(plain_data, "plain") for s in text.split(". ")]
    assert not [(path, s) for path, s in sentences if len(s.split()) > 32]


def test_everything_about_the_body_is_said_in_plain_words_too(library: Library) -> None:
    for muscle in library.content.muscles.values():
        claims = [muscle.summary, *muscle.activating, *muscle.associated, *muscle.differential, *muscle.cautions]
        for point in muscle.points.values():
            claims += point.symptoms
            assert point.location.palpation
            assert all(zone.plain for zone in point.zones)
        assert all(claim.plain for claim in (*claims, *muscle.self_care))


def test_studies_are_cited_where_a_study_is_the_basis(library: Library) -> None:
    content = library.content
    for claim in [*content.evidence, *content.red_flags]:
        if claim.basis == "study":
            assert any((content.sources[source.split(" ")[0]].year or 0) > 1990 for source in claim.sources)


def test_a_point_is_named_by_its_muscle(library: Library) -> None:
    """A reader who meets the name alone knows the muscle; no two points share a name."""
    names = [entry.point.name.term for entry in library.points.values()]
    assert len(set(names)) == len(names)
    for entry in library.points.values():
        muscle, point = entry.muscle.name, entry.point.name
        assert muscle.term.split(",")[0].lower() in point.term.lower(), point.term
        assert muscle.la is not None and point.la is not None
        assert point.la.startswith(muscle.la.split(",")[0]), point.la
        assert len(point.lay) <= 45, point.lay
