"""One sitting: questions one after the other, and what was wrong once more before the end."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from app.content.library import Library
from app.study.ask import KINDS, ask, in_words, judge, reworded
from app.study.cards import all_cards, lesson_cards
from app.study.progress import Progress
from app.study.question import LEVELS, Answer, Card, Level, Question, Verdict

LENGTH = 12
"""Questions of one sitting, about five minutes."""
_AGAIN_AFTER = 3
"""What was wrong comes again after so many others, or at the end."""
_TIMES = 3
"""How often a card is asked in one sitting at most: nobody shall be stuck."""


@dataclass(frozen=True, slots=True)
class Summary:
    """How it went. Only the first answer to each card counts, here and for when it comes again."""

    asked: int
    right: int
    missed: tuple[Card, ...]
    """What was not known at first."""
    known: tuple[Card, ...]
    skipped: tuple[Card, ...]
    """What was left out; it counts for nothing."""
    next_due: date | None


class Sitting:
    """Ask ``question``, give it an ``answer``, look at ``verdict``, ``go_on``; at the end ``question`` is None."""

    def __init__(
        self, library: Library, progress: Progress, cards: Sequence[Card], level: Level, random: Random
    ) -> None:
        self._library = library
        self._progress = progress
        self._cards = tuple(cards)
        self._level = level
        self._random = random
        self._waiting = deque(self._cards)
        self._asked: dict[Card, int] = {}
        self._first: dict[Card, bool] = {}
        self._skipped: set[Card] = set()
        self.question: Question | None = None
        self.verdict: Verdict | None = None
        self.go_on()

    @property
    def total(self) -> int:
        """How many cards the sitting has; repetitions do not count."""
        return len(self._cards)

    @property
    def done(self) -> int:
        """How many of them are answered and will not come again."""
        return self.total - len(set(self._waiting)) - (self.question is not None and self.verdict is None)

    @property
    def repeated(self) -> bool:
        """Whether the question was asked before in this sitting."""
        return self.question is not None and self._asked[self.question.card] > 1

    def answer(self, answer: Answer) -> Verdict:
        """Judge the question that is asked. A second answer to it changes nothing.

        Raises RuntimeError when the sitting is over.
        """
        if self.question is None:
            raise RuntimeError("the sitting is over")
        if self.verdict is None:
            self.verdict = judge(self._library, self.question, answer)
            card = self.question.card
            if card not in self._first:
                self._first[card] = self.verdict.right
                self._progress.record(card, self.question.level, self.verdict.right, answer.seconds)
            if not self.verdict.right and self._asked[card] < _TIMES:
                self._waiting.insert(min(_AGAIN_AFTER, len(self._waiting)), card)
        return self.verdict

    def in_words(self) -> Question | None:
        """Ask for a choice instead of a click, for those who do not use the model; after the answer nothing changes."""
        if self.question is not None and self.verdict is None:
            self.question = in_words(self._library, self.question, self._random)
        return self.question

    def skip(self) -> Question | None:
        """Leave the question unanswered, as if it had not been asked; the next one, or None at the end."""
        if self.question is not None and self.verdict is None:
            self._skipped.add(self.question.card)
            self.question = None
        return self.go_on()

    def go_on(self) -> Question | None:
        """The next question; None at the end. Without an answer to the present one it stays."""
        if self.question is not None and self.verdict is None:
            return self.question
        self.question = self.verdict = None
        if self._waiting:
            card = self._waiting.popleft()
            self._asked[card] = self._asked.get(card, 0) + 1
            self.question = ask(self._library, card, _askable(card, self._level), self._random)
        return self.question

    def reword(self, library: Library) -> None:
        """Go on in the language of this library, with the same question and the same choices."""
        self._library = library
        if self.question is not None:
            self.question = reworded(library, self.question)
            if self.verdict is not None:
                self.verdict = judge(library, self.question, self.verdict.answer)

    @property
    def summary(self) -> Summary:
        """How it went so far."""
        missed = tuple(card for card, right in self._first.items() if not right)
        known = tuple(card for card, right in self._first.items() if right)
        skipped = tuple(card for card in self._cards if card in self._skipped and card not in self._first)
        next_due = self._progress.statistics(self._cards).next_due
        return Summary(len(self._first), len(known), missed, known, skipped, next_due)


def on_lesson(
    library: Library, progress: Progress, lesson_id: str, level: Level, random: Random, absent: Collection[str] = ()
) -> Sitting:
    """What is due of a lesson, mixed; then what is new in it, in the order of learning; then what is known least.

    The limit of new cards a day does not hold here: who opens a lesson wants it.
    """
    cards = lesson_cards(library, lesson_id, level, absent)
    due = progress.due(cards)
    new = tuple(card for card in cards if not progress.met(card))
    rest = sorted(set(cards) - set(due) - set(new), key=lambda card: (progress.mastery([card]), cards.index(card)))
    rest = rest[: max(0, LENGTH - len(due) - len(new))]
    chosen = (*_mixed(due[:LENGTH], random), *new, *_mixed(rest, random))[:LENGTH]
    return Sitting(library, progress, chosen, level, random)


def on_due(library: Library, progress: Progress, level: Level, random: Random, absent: Collection[str] = ()) -> Sitting:
    """What is due today of everything, and new cards of the lessons in their order. Empty when all is done."""
    due = progress.due(all_cards(library, LEVELS[-1], absent))[:LENGTH]
    new = progress.new(all_cards(library, level, absent))[: LENGTH - len(due)]
    return Sitting(library, progress, (*_mixed(due, random), *new), level, random)


def on_weak(
    library: Library, progress: Progress, level: Level, random: Random, absent: Collection[str] = ()
) -> Sitting:
    """What is known least of all that was met. Empty when nothing is weak."""
    weak = progress.weak(all_cards(library, LEVELS[-1], absent), LENGTH)
    return Sitting(library, progress, _mixed(weak, random), level, random)


def _askable(card: Card, level: Level) -> Level:
    """The level, or the lowest one at which such a question is asked."""
    lowest = KINDS[card.kind].from_level
    return lowest if level < lowest else level


def _mixed(cards: Sequence[Card], random: Random) -> tuple[Card, ...]:
    """In an order by chance, in which no two questions in a row have the same subject where that can be."""
    left = list(cards)
    random.shuffle(left)
    mixed: list[Card] = []
    while left:
        last = mixed[-1].subject if mixed else None
        index = next((i for i, card in enumerate(left) if card.subject != last), 0)
        mixed.append(left.pop(index))
    return tuple(mixed)
