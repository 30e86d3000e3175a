"""What the list shows for a search: where it hurts, with the points that send pain there, and what has such a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

from app.content.forgiving import COMPLAINTS, words_of
from app.content.records import Kind

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.search import Hit

_NEAR = 0.75
"""Regions count that fit at least this well, compared with the one that fits best."""
_POOR = 0.6
_LATIN = 0.8
"""Who types a Latin word (temporalis) means the muscle rather than its region."""


@dataclass(frozen=True, slots=True)
class Group:
    """A region with the points that send pain there (how often, for each), or a muscle or headache with its points."""

    kind: Literal["region", "muscle", "headache"]
    id: str
    points: dict[str, Kind | None]


@dataclass(frozen=True, slots=True)
class Answers:
    """best: the point to take when only one is wanted, of what comes first; None for that itself: who asks for a
    headache wants to read about it."""

    groups: tuple[Group, ...]
    best: str | None


def everything(library: Library) -> Answers:
    """All muscles, in the order of the content."""
    muscles = library.content.muscles.items()
    return Answers(tuple(Group("muscle", key, dict.fromkeys(muscle.points)) for key, muscle in muscles), None)


def answers(library: Library, query: str) -> Answers:
    """The best first; a region comes before a muscle of the same merit, for most people search for what hurts."""
    hits = library.search(query)
    regions = list(_regions(library, query, hits))
    listed = {point for _, group in regions for point in group.points}
    muscles: dict[str, Group] = {}
    scores: dict[str, float] = {}
    headaches = [
        (hit.score, Group("headache", hit.id, dict.fromkeys(library.points_in(hit.id))))
        for hit in hits
        if hit.kind == "headache"
    ]
    best = next((hit.id for hit in hits if hit.kind == "point"), None)
    for hit in hits:
        if hit.kind in ("region", "headache") or (hit.kind == "point" and hit.id in listed):
            continue
        muscle_id = hit.id if hit.kind == "muscle" else library.point(hit.id).muscle_id
        group = muscles.setdefault(muscle_id, Group("muscle", muscle_id, {}))
        scores.setdefault(muscle_id, hit.score)
        group.points.update(dict.fromkeys(library.muscle(hit.id).points if hit.kind == "muscle" else (hit.id,)))
    ranked = [*regions, *headaches, *((scores[key], group) for key, group in muscles.items())]
    ranked.sort(key=lambda entry: -entry[0])
    groups = tuple(group for _, group in ranked)
    if groups and groups[0].kind == "region":
        best = next(iter(groups[0].points))
    elif groups and groups[0].kind == "headache":
        best = None
    elif groups and best not in groups[0].points:
        best = next(iter(groups[0].points), best)
    return Answers(groups, best)


def _regions(library: Library, query: str, hits: list[Hit]) -> Iterator[tuple[float, Group]]:
    """With how well they fit; those that no point sends pain to are left out."""
    from app.placement.find import find_region

    found = [hit for hit in hits if hit.kind == "region" and hit.score >= _POOR]
    if not found:
        place = " ".join(word for word in query.split() if not COMPLAINTS.intersection(words_of(word)))
        hits = library.search(place) if place != query else []
        found = [hit for hit in hits if hit.kind == "region" and hit.score >= _POOR]
    for hit in found:
        if hit.score >= _NEAR * found[0].score and (matches := find_region(library, hit.id)):
            merit = hit.score if _in_plain_words(library, hit.id, query) else _LATIN * hit.score
            yield merit, Group("region", hit.id, {match.id: match.kind for match in matches})


def _in_plain_words(library: Library, region_id: str, query: str) -> bool:
    """True when a word of the query is most like an everyday word for the region, not like its Latin name."""
    plain: list[str] = []
    for region in (library.region(region_id), library.english.regions[region_id]):
        plain += words_of(" ".join((region.name.term, region.name.lay, *region.synonyms)))
    known = [*plain, *words_of(region.name.la or "")]
    return any(set(get_close_matches(word, known, 1, 0.5)) & set(plain) for word in words_of(query))
