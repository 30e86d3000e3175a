"""Forgiving search over all that is known: by names, everyday words, where it hurts, and what sets it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.content.forgiving import SIDES, Vocabulary
from app.content.records import Content, Muscle, Name, Region, TriggerPoint

Kind = Literal["muscle", "point", "region", "headache"]

_RANK: dict[Kind, int] = {"muscle": 0, "headache": 1, "point": 2, "region": 3}
# How much a word counts by where it stands.
_NAME, _SYNONYM, _LAY, _PART, _ESSENTIAL, _SPILLOVER, _SYMPTOM, _CAUSE = 1.0, 0.9, 0.85, 0.6, 0.55, 0.4, 0.3, 0.25


@dataclass(frozen=True)
class Hit:
    """Something that was found. ``score``: 1 = every word is a word of its name."""

    kind: Kind
    id: str
    score: float


class Index:
    """The words of everything that can be found: in the language of the content, in Latin, and in English."""

    def __init__(self, content: Content, english: Content | None = None) -> None:
        self._entries: list[tuple[Kind, str]] = []
        self._numbers: dict[tuple[Kind, str], int] = {}
        self._words = Vocabulary(SIDES)
        self._add_content(content)
        if english is not None and english is not content:
            self._add_content(english)

    def _add_content(self, content: Content) -> None:
        for muscle_id, muscle in content.muscles.items():
            self._add_muscle(muscle_id, muscle)
            for point_id, point in muscle.points.items():
                self._add_point(point_id, point, muscle, content)
        for region_id, region in content.regions.items():
            self._add("region", region_id, [(_NAME, (region_id, *_names(region.name))), (_SYNONYM, region.synonyms)])
        for headache_id, headache in content.headaches.items():
            names = (headache_id, *_names(headache.name))
            self._add("headache", headache_id, [(_NAME, names), (_SYNONYM, headache.synonyms)])

    def search(self, text: str) -> list[Hit]:
        """Best first: what most of the words fit."""
        hits = self._words.search(text)
        best_first = sorted(hits, key=lambda i: (-round(hits[i], 6), _RANK[self._entries[i][0]], i))
        return [Hit(*self._entries[i], score=round(hits[i], 4)) for i in best_first]

    def near(self, text: str) -> list[str]:
        """Words of names that look like those of a text for which nothing was found."""
        return self._words.near(text)

    def _add_muscle(self, muscle_id: str, muscle: Muscle) -> None:
        parts = [text for part in muscle.parts.values() for text in _names(part.name)]
        causes = [f"{claim.text} {claim.plain or ''}" for claim in (*muscle.activating, *muscle.perpetuating)]
        self._add(
            "muscle",
            muscle_id,
            [
                (_NAME, (muscle_id, *_terms(muscle.name), *muscle.synonyms)),
                (_SYNONYM, (muscle.group,)),
                (_LAY, (muscle.name.lay,)),
                (_PART, parts),
                (_CAUSE, causes),
            ],
        )

    def _add_point(self, point_id: str, point: TriggerPoint, muscle: Muscle, content: Content) -> None:
        signs = [f"{claim.text} {claim.plain or ''}" for claim in point.symptoms]
        headaches = [text for kind in point.headache_types for text in _names(content.headaches[kind].name)]
        fields: list[tuple[float, Iterable[str]]] = [
            (_NAME, (point_id, point.label, *_terms(point.name))),
            (_SYNONYM, (*_terms(muscle.name), *muscle.synonyms)),
            (_LAY, (point.name.lay,)),
            (_PART, (muscle.name.lay, *_names(muscle.parts[point.part].name))),
            (_SYMPTOM, (*headaches, *signs)),
        ]
        for zone in point.zones:
            weight = _ESSENTIAL if zone.kind == "essential" else _SPILLOVER
            region: Region = content.regions[zone.region]
            fields.append((weight, (*_names(region.name), *region.synonyms)))
        self._add("point", point_id, fields)

    def _add(self, kind: Kind, id_: str, fields: Iterable[tuple[float, Iterable[str]]]) -> None:
        number = self._numbers.setdefault((kind, id_), len(self._entries))
        if number == len(self._entries):
            self._entries.append((kind, id_))
        for weight, texts in fields:
            for text in texts:
                self._words.add(number, weight, text)


def _terms(name: Name) -> tuple[str, ...]:
    return (name.term, name.la) if name.la else (name.term,)


def _names(name: Name) -> tuple[str, ...]:
    return (*_terms(name), name.lay)
