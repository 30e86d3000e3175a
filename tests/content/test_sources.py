"""Who says so: every work is used, every study told, no number adds up wrongly, nothing unread is called sure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from app.content.library import Library

_UNREAD = ("Not read", "Recalled")


def _dicts(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a tree of plain data."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from _dicts(child)
    elif isinstance(value, list | tuple):
        for child in value:
            yield from _dicts(child)


def _cited(record: dict[str, Any]) -> list[str]:
    """The sources that a record names."""
    sources = record.get("sources")
    named = [*sources] if isinstance(sources, list | tuple) else []
    if isinstance(record.get("source"), str):
        named.append(record["source"])
    return [citation.split(" ")[0] for citation in named]


def test_every_source_is_cited(library: Library) -> None:
    records = list(_dicts(library.content.model_dump()))
    assert set(library.content.sources) == {source for record in records for source in _cited(record)}


def test_every_study_is_told_and_used(library: Library) -> None:
    content = library.content
    used = {study for headache in content.headaches.values() for part in headache.studied for study in part.studies}
    used |= {study for muscle in content.muscles.values() for study in muscle.studies}
    used |= {study for entry in library.points.values() for study in entry.point.studies}
    assert used == set(content.studies)
    assert all(study.plain and study.plain != study.finding for study in content.studies.values())


def test_what_is_called_a_sure_finding_was_read(library: Library) -> None:
    """A claim that rests on a study with high confidence cites at least one report of which we read some part."""
    sources = library.content.sources
    for record in _dicts(library.content.model_dump()):
        if record.get("basis") == "study" and record.get("confidence") == "high":
            assert any(not sources[source].read.startswith(_UNREAD) for source in _cited(record)), record


def test_percentages_agree_with_their_counts(library: Library) -> None:
    """'13 of 20 patients (65 %)' is 65 %, to the digits given; what an abstract misprints stands in brackets apart."""
    checked = 0
    for record in _dicts(library.content.model_dump()):
        for text in (value for value in record.values() if isinstance(value, str)):
            for part, whole, percent in re.findall(r"(\d+) of (?:the )?(\d+)\b[^.;,()]*\((\d+(?:\.\d)?) %", text):
                digits = len(percent.partition(".")[2])
                assert round(100 * int(part) / int(whole), digits) == float(percent), text
                checked += 1
    assert checked >= 8


def test_a_doi_stands_for_one_work(library: Library) -> None:
    dois = [source.doi.lower() for source in library.content.sources.values() if source.doi]
    assert len(set(dois)) == len(dois)
