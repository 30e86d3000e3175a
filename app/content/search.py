"""Forgiving search over names: accents, case, word order, beginnings of words and one or two wrong letters."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from app.content.records import Content, Muscle, Name, Region, TriggerPoint

Kind = Literal["muscle", "point", "region", "headache"]

_WORD = re.compile(r"[a-z0-9]+")


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return _WORD.findall("".join(letter for letter in plain if not unicodedata.combining(letter)))


_FILLERS = frozenset(
    words_of(
        "a an and at for from in is it my of on or the to with pain pains hurts ache "
        "der die das den dem des ein eine im am an auf mein meine und oder von vom zum zur mit schmerz schmerzen "
        "tut weh el la los las un una en de del al mi y o con por me duele dolor dolores"
    )
)
"""Words that say nothing about the place, in the languages of the program."""
_RANK: dict[Kind, int] = {"muscle": 0, "headache": 1, "point": 2, "region": 3}
# How much a word counts by where it stands.
_NAME, _SYNONYM, _LAY, _PART, _ESSENTIAL, _SPILLOVER, _SYMPTOM = 1.0, 0.9, 0.85, 0.6, 0.55, 0.4, 0.3


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
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)  # word -> entry number -> weight
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
            self._add("headache", headache_id, [(_NAME, (headache_id, *_names(headache.name)))])

    def search(self, text: str) -> list[Hit]:
        """Best first; all words fit, save those that fit nothing at all or nothing together with the others."""
        words = words_of(text)
        wanted = [word for word in words if word not in _FILLERS] or words
        fitting = [scores for word in wanted if (scores := self._scores(word))]
        fitting.sort(key=lambda scores: -max(scores.values()))
        while fitting and not (common := set.intersection(*map(set, fitting))):
            fitting.pop()
        if not fitting:
            return []
        hits = {i: sum(scores[i] for scores in fitting) / len(wanted) for i in common}
        best_first = sorted(hits, key=lambda i: (-round(hits[i], 6), _RANK[self._entries[i][0]], i))
        return [Hit(*self._entries[i], score=round(hits[i], 4)) for i in best_first]

    def _scores(self, wanted: str) -> dict[int, float]:
        """Entry number -> how well its best word fits. Misspellings count only when nothing else fits."""
        for likeness in (_beginning, _misspelling):
            scores: dict[int, float] = {}
            for word, weights in self._weights.items():
                if like := likeness(wanted, word):
                    for entry, weight in weights.items():
                        scores[entry] = max(scores.get(entry, 0.0), like * weight)
            if scores:
                return scores
        return {}

    def _add_muscle(self, muscle_id: str, muscle: Muscle) -> None:
        parts = [text for part in muscle.parts.values() for text in _names(part.name)]
        self._add(
            "muscle",
            muscle_id,
            [
                (_NAME, (muscle_id, *_terms(muscle.name), *muscle.synonyms)),
                (_SYNONYM, (muscle.group,)),
                (_LAY, (muscle.name.lay,)),
                (_PART, parts),
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
                for word in words_of(text):
                    known = self._weights[word]
                    known[number] = max(known.get(number, 0.0), weight)


def _terms(name: Name) -> tuple[str, ...]:
    return (name.term, name.la) if name.la else (name.term,)


def _names(name: Name) -> tuple[str, ...]:
    return (*_terms(name), name.lay)


def _beginning(wanted: str, word: str) -> float:
    """1 = the same word, 0.7 and more = its beginning, 0 = neither."""
    if word.startswith(wanted):
        return 1.0 if word == wanted else 0.7 + 0.25 * len(wanted) / len(word)
    return 0.0


def _misspelling(wanted: str, word: str) -> float:
    """0.4 to 0.6 = the word or its beginning with one or two wrong letters, 0 = another word."""
    allowed = 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2
    if not allowed or len(word) < len(wanted) - allowed:
        return 0.0
    wrong = _distance(wanted, word, allowed)
    if wrong <= allowed:
        return 0.7 - 0.1 * wrong
    if len(wanted) < 5:
        return 0.0
    wrong = min(_distance(wanted, word[: len(wanted) + extra], allowed) for extra in range(-allowed, allowed + 1))
    return 0.6 - 0.1 * wrong if wrong <= allowed else 0.0


def _distance(a: str, b: str, limit: int) -> int:
    """Letters to add, drop, change or swap to turn ``a`` into ``b``; ``limit + 1`` when there are more."""
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        before, last, row = row, before, [i]
        for j, other in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == b[j - 2] and a[i - 2] == other:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return row[-1]
