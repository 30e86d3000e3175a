"""Safety, the dispute, popular claims and the pages: complete, answered, readable."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from app.content.library import Library
from app.content.records import Claim

# The SNNOOP10 list (Do and others, Neurology 2019;92:134-144) by number, and a word by which its flag is known.
SNNOOP10 = {
    1: "fever",
    2: "cancer",
    3: "weakness",
    4: "minute",
    5: "50",
    6: "changed",
    7: "lying",
    8: "coughing",
    9: "eye",
    10: "worse",
    11: "pregnant",
    12: "red, painful eye",
    13: "blow",
    14: "defences",
    15: "painkillers",
}


@pytest.mark.parametrize(("item", "word"), SNNOOP10.items())
def test_every_item_of_the_published_list_is_among_the_red_flags(library: Library, item: int, word: str) -> None:
    (flag,) = [flag for flag in library.content.red_flags if item in flag.snnoop]
    assert flag.plain is not None and word in flag.plain.lower()
    assert "DO2019" in flag.sources


def test_red_flags_beyond_the_list(library: Library) -> None:
    ours = {flag.text: flag.urgency for flag in library.content.red_flags if not flag.snnoop}
    for cause in ("meningitis", "dissection", "heart"):
        assert [urgency for text, urgency in ours.items() if cause in text] == ["emergency"], cause
    assert any("infection" in text for text in ours)
    assert any("arteritis" in flag.text for flag in library.content.red_flags)


def test_red_flags_come_by_urgency(library: Library) -> None:
    order = [("emergency", "same_day", "soon").index(flag.urgency) for flag in library.content.red_flags]
    assert order == sorted(order)
    assert set(order) == {0, 1, 2}


def test_the_dispute_names_both_sides(library: Library) -> None:
    told = " ".join(claim.text for claim in library.content.evidence)
    for name in (
        "Quintner",
        "Cohen",
        "Bove",
        "Dommerholt",
        "Gerwin",
        "Lucas",
        "Myburgh",
        "Rathbone",
        "Tough",
        "Delphi",
    ):
        assert name in told, name
    cited = {source for claim in library.content.evidence for source in claim.sources}
    assert {"QUINTNER1994", "QUINTNER2015", "DOMMERHOLT2015", "DELPHI2018", "GUYURON2015"} <= cited


def test_popular_claims_are_answered(library: Library) -> None:
    claims = library.content.popular_claims
    said = [claim.said for claim in claims]
    assert len(said) >= 8
    assert not [text for text, count in Counter(said).items() if count > 1]
    for claim in claims:
        assert claim.plain is not None
        assert claim.said not in (claim.text, claim.plain)
        assert len(claim.text) > len(claim.said), claim.said


def test_the_pages(library: Library) -> None:
    pages = library.content.pages
    expected = "how_to_read active_and_latent therapy needling session questions self_care"
    assert list(pages) == expected.split()
    for page in pages.values():
        assert len(page.sections) > 1
        titles = [section.title for section in page.sections]
        assert len(set(titles)) == len(titles)
        assert len(page.lead) < 160


def test_pages_speak_to_everybody(library: Library) -> None:
    """The questions to a professional are plain as they stand; everything else is said twice."""
    for page_id, page in library.content.pages.items():
        for section in page.sections:
            assert all(claim.plain or page_id == "questions" for claim in section.claims), section.title


def _claims(library: Library) -> Iterator[Claim]:
    """Every claim that belongs to no muscle."""
    content = library.content
    yield from (content.safety, *content.red_flags, *content.evidence, *content.popular_claims)
    for page in content.pages.values():
        for section in page.sections:
            yield from section.claims
    for headache in content.headaches.values():
        yield from (headache.summary, *headache.criteria, headache.laterality, headache.evidence)
    for lookalike in content.lookalikes.values():
        yield lookalike.clue


def _lix(text: str) -> float:
    """Björnsson's readability: words per sentence plus the percentage of words of over six letters.

    Below 30 a children's book, about 40 a newspaper, above 55 a scientific text.
    """
    words = re.findall(r"[^\W\d_]+", text)
    sentences = max(1, len(re.findall(r"[.:!?](?:\s|$)", text)))
    return len(words) / sentences + 100 * sum(len(word) > 6 for word in words) / max(1, len(words))


def test_plain_words_are_easier_than_a_newspaper(library: Library) -> None:
    plain = [claim.plain for claim in _claims(library) if claim.plain]
    plain += [study.plain for study in library.content.studies.values() if study.plain]
    assert _lix(" ".join(plain)) < 35
    assert not [text for text in plain if _lix(text) > 54]


def test_clinical_words_say_more_than_plain_ones(library: Library) -> None:
    """Otherwise one of the two registers would do."""
    same = [claim.text for claim in _claims(library) if claim.plain == claim.text]
    assert not same


def test_needles_are_never_for_home(library: Library) -> None:
    page = library.content.pages["needling"]
    assert "Never at home" in page.lead
    assert library.content.safety.plain is not None and "Never use needles" in library.content.safety.plain
