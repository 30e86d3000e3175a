"""Words that are looked up as people type them: accents, case, order, half a word, one or two wrong letters.

Also words written apart or together (*tooth ache*), and a complaint that is joined to its place (*Ohrenschmerz*).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from difflib import get_close_matches
from functools import lru_cache
from typing import Literal

_WORD = re.compile(r"[a-z0-9]+")
_ACCENT = re.compile("[\u0300-\u036f]")
_UMLAUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def words_of(text: str) -> list[str]:
    """The words of a text in small letters without accents."""
    return _WORD.findall(_ACCENT.sub("", unicodedata.normalize("NFKD", text).casefold()))


@lru_cache(maxsize=4096)
def _indexed(text: str) -> tuple[str, ...]:
    """The words of a text that is looked up, umlauts both ways; regions' and muscles' names come up again and again."""
    words = words_of(text)
    if any(letter in text for letter in "äöüÄÖÜ"):
        words += words_of(text.casefold().translate(_UMLAUT))
    return tuple(dict.fromkeys(words))


_FILLERS = frozenset(
    words_of(
        "a an and at for from have i in is it like me my of off on or s so the to very when with "
        "feel feels pain pains painful hurt hurts hurting sore soreness ache aches aching problem problems "
        "pressure tight tightness throbbing burning clicks "
        "der die das den dem des ein eine ich im am an auf beim bei hab habe mein meine meinem mir und oder sehr vom "
        "von wenn zum zur mit schmerz schmerzen schmerzt schmerzhaft tut tun weh wehtun "
        "el la los las un una en de del al mi mis y o con por que me se muy tengo cuando duele duelen "
        "dolor dolores doloroso dolorosa"
    )
)
"""Words that say nothing about the place, in the languages of the program."""
_LEFT = frozenset(words_of("left links linke linken linkem linker linkes izquierda izquierdo izquierdas izquierdos"))
_RIGHT = frozenset(words_of("right rechts rechte rechten rechtem rechter rechtes derecha derecho derechas derechos"))
SIDES = _LEFT | _RIGHT
"""Words that tell the sides apart: where both are alike, they say nothing about the place."""


def side_told(text: str) -> Literal["left", "right"] | None:
    """The side that a text speaks of; None when it names none, or both."""
    words = set(words_of(text))
    left, right = not words.isdisjoint(_LEFT), not words.isdisjoint(_RIGHT)
    return None if left == right else "left" if left else "right"


COMPLAINTS = frozenset(
    words_of(
        "headache headaches migraine migraines kopfschmerz kopfschmerzen kopfweh migräne "
        "cefalea cefaleas jaqueca jaquecas migraña migrañas"
    )
)
"""Words for a pain of the head, wherever in it."""
_VAGUE = COMPLAINTS | {"head", "kopf", "cabeza"}
_OF_WHAT_IS_HEARD = 0.8
"""What fits all but a word that was not heard gives way to what fits that too."""
_OF_A_VAGUE_WORD = 0.5
"""They say less about the place than other words."""
_SUFFIXES = (
    "kopfschmerzen",
    "kopfschmerz",
    "kopfweh",
    "verspannungen",
    "verspannung",
    "schmerzen",
    "schmerz",
    "weh",
    "ache",
    "pain",
)
"""What is joined to a place, the longest first."""
_OF_A_NAME, _LOOKS_LIKE = 0.85, 0.6
"""What is offered instead: words that count so much, and are so much like what was typed."""
_LEAST_PART = 4
"""Letters of the parts that a word is taken apart into."""
_LEAST_OFFERED = 3


class Vocabulary:
    """Words, each of which tells something of some numbered entries; a weight of 1 = it is a word of its name."""

    def __init__(self, unheard: frozenset[str] = frozenset()) -> None:
        """unheard: words that say nothing here, besides those that say nothing anywhere."""
        self._unheard, self._fillers = unheard, _FILLERS | unheard
        self._weights: dict[str, dict[int, float]] = defaultdict(dict)  # word -> entry number -> weight
        self._letters: dict[str, frozenset[str]] = {}

    def add(self, number: int, weight: float, text: str) -> None:
        for word in _indexed(text):
            known = self._weights[word]
            known[number] = max(known.get(number, 0.0), weight)
            self._letters.setdefault(word, frozenset(word))

    def search(self, text: str) -> dict[int, float]:
        """Entry number -> how well the words fit, 0..1: the entries that most of the words fit."""
        wanted = self._wanted(text)
        total: dict[int, float] = defaultdict(float)
        number: Counter[int] = Counter()
        for word in wanted:
            weight = _OF_A_VAGUE_WORD if word in _VAGUE else 1.0
            for entry, score in self._scores(word).items():
                total[entry] += weight * score
                number[entry] += 1
        most = max(number.values(), default=0)
        heard = 1.0 if self._unheard.isdisjoint(words_of(text)) else _OF_WHAT_IS_HEARD
        return {entry: heard * total[entry] / len(wanted) for entry, fitting in number.items() if fitting == most}

    def near(self, text: str, most: int = 3) -> list[str]:
        """Words of names that look most like those of a text for which nothing was found."""
        names = [
            word
            for word, weights in self._weights.items()
            if len(word) >= _LEAST_OFFERED and word not in self._fillers and max(weights.values()) >= _OF_A_NAME
        ]
        wanted = [word for word in words_of(text) if word not in self._fillers]
        inside = [name for word in wanted for name in names if name in word]  # lockjaw
        alike = (name for word in wanted for name in get_close_matches(word, names, most, _LOOKS_LIKE))
        return list(dict.fromkeys(sorted(inside, key=len, reverse=True) or alike))[:most]

    def _wanted(self, text: str) -> list[str]:
        """The words that say something; all of them when none does. Two that are one word here are joined."""
        words: list[str] = []
        for word in words_of(text):
            together = (words[-1] if words else "") + word
            if words and together in self._weights and not (words[-1] in self._weights and word in self._weights):
                words[-1] = together
            else:
                words.append(word)
        return [word for word in words if word not in self._fillers] or words

    def _scores(self, wanted: str) -> dict[int, float]:
        """Entry number -> how well its best word fits. What is joined to a complaint, or of two words that are known,
        counts only when the whole word does not fit, misspellings only when nothing else does."""
        if scores := self._best(wanted, _beginning, self._weights):
            return scores
        for complaint in _SUFFIXES:
            place = wanted.removesuffix(complaint)
            if place != wanted and len(place) >= _LEAST_PART:
                return self._whole(place)
        for cut in range(_LEAST_PART, len(wanted) - _LEAST_PART):
            if second := self._weights.get(wanted[cut:]):
                first = self._best(wanted[:cut], _beginning, self._weights)
                if both := first.keys() & second.keys():
                    return {entry: (first[entry] + second[entry]) / 2 for entry in both}
        return self._best(wanted, _misspelling, self._near(wanted))

    def _whole(self, wanted: str) -> dict[int, float]:
        return self._best(wanted, _beginning, self._weights) or self._best(wanted, _misspelling, self._near(wanted))

    def _best(self, wanted: str, likeness: Callable[[str, str], float], words: Iterable[str]) -> dict[int, float]:
        scores: dict[int, float] = {}
        for word in words:
            if like := likeness(wanted, word):
                for entry, weight in self._weights[word].items():
                    scores[entry] = max(scores.get(entry, 0.0), like * weight)
        return scores

    def _near(self, wanted: str) -> Iterator[str]:
        """Words that lack no more of its letters than may be wrong: the only ones worth comparing."""
        letters, allowed = frozenset(wanted), _allowed(wanted)
        return (word for word, own in self._letters.items() if len(letters - own) <= allowed)


def _beginning(wanted: str, word: str) -> float:
    """1 = the same word, 0.7 and more = its beginning, 0 = neither."""
    if word.startswith(wanted):
        return 1.0 if word == wanted else 0.7 + 0.25 * len(wanted) / len(word)
    return 0.0


def _allowed(wanted: str) -> int:
    """So many letters may be wrong."""
    return 0 if len(wanted) < 4 else 1 if len(wanted) < 8 else 2


def _misspelling(wanted: str, word: str) -> float:
    """0.4 to 0.6 = the word or its beginning with one or two wrong letters, 0 = another word."""
    allowed = _allowed(wanted)
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
