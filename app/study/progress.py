"""What somebody has learnt so far: due, weak, mastered. Calm numbers; no streaks, no rank, nothing to lose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path

from app import paths
from app.study.question import Card, Level
from app.study.schedule import NEW_PER_DAY, Memory, Review, after, now, rating, replay
from app.study.store import Store

FILE = "progress.db"
_SHAKY = 0.8
"""Below this chance to know it now a card counts as weak."""


@dataclass(frozen=True, slots=True)
class Statistics:
    """Where somebody stands. ``cards`` is what there is to learn, ``met`` what was answered at least once."""

    cards: int
    met: int
    firm: int
    """Cards that will be known for three weeks or more."""
    due: int
    tomorrow: int
    """Cards that come again tomorrow."""
    answers: int
    days: int
    """On how many days something was answered, in a row or not."""
    next_due: date | None
    """When the next card that is not due yet comes again."""


class Progress:
    """The memory of all cards. Times are in UTC; a day is one of ``zone``, so that it may have 23 or 25 hours."""

    def __init__(
        self, file: Path | None = None, clock: Callable[[], datetime] = now, zone: tzinfo | None = None
    ) -> None:
        """file: by default the user's own; clock: tells the time in UTC; zone: None = the one of this machine."""
        self._store = Store(file or paths.user_data_dir() / FILE)
        self._clock = clock
        self._zone = zone
        self._reviews: list[Review] = []
        self._memories: dict[Card, Memory] = {}
        self.reload()

    @property
    def notice(self) -> str:
        """One sentence about what is wrong with the file; empty when all is well. Look again after each answer."""
        return self._store.notice

    def reload(self) -> None:
        """Read the file again."""
        self._reviews = self._store.reviews()
        self._memories = replay(self._reviews)

    def refresh(self) -> bool:
        """Read the file again when another window has written to it; True when it had."""
        if changed := self._store.changed():
            self.reload()
        return changed

    def record(self, card: Card, level: Level, right: bool, seconds: float | None = None) -> None:
        """Keep an answer; it decides when the card comes again."""
        at = self._clock()
        review = Review(at, card, level, right, seconds, rating(right, level, seconds))
        self._reviews.append(review)
        self._memories[card] = after(self._memories.get(card), review)
        self._store.add(review)

    def forget(self) -> bool:
        """Delete everything that is known about the learner; False when the file could not be changed."""
        self._reviews.clear()
        self._memories.clear()
        return self._store.clear()

    def met(self, card: Card) -> bool:
        """Whether it was answered before."""
        return card in self._memories

    def today(self) -> date:
        return self._day(self._clock())

    def next_due(self, card: Card) -> date | None:
        """The day on which a card comes again, today at the earliest; None when it was never met."""
        memory = self._memories.get(card)
        if memory is None:
            return None
        return self.today() if memory.is_due(self._tonight()) else self._day(memory.due)

    def answers_by_day(self, days: int = 28) -> tuple[tuple[date, int], ...]:
        """How many questions were answered on each of the last days; the last one is today."""
        counted = Counter(self._day(review.at) for review in self._reviews)
        shown = (self.today() - timedelta(days=ago) for ago in reversed(range(days)))
        return tuple((day, counted[day]) for day in shown)

    def due(self, cards: Collection[Card]) -> tuple[Card, ...]:
        """Those to repeat today, the one most likely forgotten first."""
        at, tonight = self._clock(), self._tonight()
        waiting = [card for card in cards if card in self._memories and self._memories[card].is_due(tonight)]
        return tuple(sorted(waiting, key=lambda card: self._memories[card].recall(at)))

    def new(self, cards: Collection[Card]) -> tuple[Card, ...]:
        """Those never met, in their order, as many as are left for today."""
        today = self.today()
        begun = sum(self._day(memory.first) == today for memory in self._memories.values())
        fresh = [card for card in cards if card not in self._memories]
        return tuple(fresh[: max(0, NEW_PER_DAY - begun)])

    def weak(self, cards: Collection[Card], limit: int = 12) -> tuple[Card, ...]:
        """Those that were wrong the last time, often, or are probably forgotten by now; the weakest first."""
        at = self._clock()
        found = {card: self._memories[card] for card in cards if card in self._memories}
        shaky = [card for card, m in found.items() if not m.right or m.lapses > 1 or m.recall(at) < _SHAKY]
        return tuple(sorted(shaky, key=lambda card: found[card].strength(at))[:limit])

    def mastery(self, cards: Sequence[Card]) -> float:
        """0..1 over the cards: how well each is known now and how long that will last; 1 = all for three weeks."""
        if not cards:
            return 0.0
        at = self._clock()
        return sum(self._memories[card].strength(at) for card in cards if card in self._memories) / len(cards)

    def statistics(self, cards: Collection[Card]) -> Statistics:
        tonight = self._tonight()
        found = [self._memories[card] for card in cards if card in self._memories]
        asked = set(cards)
        reviews = [review for review in self._reviews if review.card in asked]
        later = [memory.due for memory in found if not memory.is_due(tonight)]
        return Statistics(
            cards=len(asked),
            met=len(found),
            firm=sum(memory.is_firm() for memory in found),
            due=sum(memory.is_due(tonight) for memory in found),
            tomorrow=sum(self._day(due) == self.today() + timedelta(days=1) for due in later),
            answers=len(reviews),
            days=len({self._day(review.at) for review in reviews}),
            next_due=self._day(min(later)) if later else None,
        )

    def _day(self, at: datetime) -> date:
        return at.astimezone(self._zone).date()

    def _tonight(self) -> datetime:
        """The midnight at which today ends, in UTC."""
        tomorrow = datetime.combine(self.today() + timedelta(days=1), time(), self._zone)
        return tomorrow.astimezone(UTC)
