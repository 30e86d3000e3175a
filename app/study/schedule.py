"""When a card comes again: the FSRS-6 model of forgetting, as in the package ``fsrs`` with its published defaults.

A card's state follows from its reviews alone, so only these are stored.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from app.study.question import Card, Level

if TYPE_CHECKING:
    import fsrs

NEW_PER_DAY = 10
"""How many cards are met for the first time on one day, unless somebody opens a lesson by their own wish."""
_SLOW = 30.0
"""Seconds; a right answer that took longer was hard work."""
_AWAY = 300.0
"""Seconds; after so long somebody was not thinking but away, and the time says nothing."""
_LONGEST = 365
"""Days after which a card comes again at the latest."""
_MATURE = 21.0
"""Days of stability from which a card counts as learnt: the common convention of such programs."""
_AHEAD = timedelta(days=1)
"""A review that lies farther in the future was made while the clock was wrong."""


@dataclass(frozen=True, slots=True)
class Review:
    """One answer, as it is kept. ``at`` is in UTC."""

    at: datetime
    card: Card
    level: Level
    right: bool
    seconds: float | None
    rating: int
    """1 again, 2 hard, 3 good, 4 easy."""


def rating(right: bool, level: Level, seconds: float | None) -> int:
    """What an answer says about the memory of a card: wrong 1; right 2 when slow, 3 when not; 4 at the third level."""
    if not right:
        return 1
    slow = seconds is not None and _SLOW < seconds < _AWAY
    return (3 if level == 3 else 2) if slow else (4 if level == 3 else 3)


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known about one card that was answered at least once."""

    first: datetime
    last: datetime
    due: datetime
    lapses: int
    """How often it was wrong."""
    right: bool
    """Whether the last answer was."""
    state: fsrs.Card

    def is_due(self, today: datetime) -> bool:
        """today: the end of the day, in UTC. Due as well when the clock was wrong at the last answer."""
        return self.due < today or self.last > today + _AHEAD

    def recall(self, now: datetime) -> float:
        """The chance 0..1 to know it now."""
        return float(_scheduler().get_card_retrievability(self.state, now))

    def strength(self, now: datetime) -> float:
        """0..1: the chance to know it now, times how long that will last, on a scale that is full at three weeks."""
        stability = self.state.stability or 0.0
        return self.recall(now) * min(1.0, math.log1p(stability) / math.log1p(_MATURE))

    def is_firm(self) -> bool:
        """Whether it will be known for three weeks."""
        return (self.state.stability or 0.0) >= _MATURE


def after(memory: Memory | None, review: Review) -> Memory:
    """The memory of a card after one more review."""
    import fsrs

    state = memory.state if memory else fsrs.Card(card_id=0, due=review.at)
    state, _ = _scheduler().review_card(state, fsrs.Rating(review.rating), review.at)
    first = min(memory.first, review.at) if memory else review.at
    lapses = (memory.lapses if memory else 0) + (not review.right)
    return Memory(first, review.at, state.due, lapses, review.right, state)


def replay(reviews: Iterable[Review]) -> dict[Card, Memory]:
    """The memory of every card, from all reviews in the order in which they were made."""
    found: dict[Card, Memory] = {}
    for review in reviews:
        found[review.card] = after(found.get(review.card), review)
    return found


@cache
def _scheduler() -> fsrs.Scheduler:
    """Days only, no minutes: what was wrong comes again in the same sitting anyway. Without chance: repeatable."""
    import fsrs

    return fsrs.Scheduler(learning_steps=(), relearning_steps=(), maximum_interval=_LONGEST, enable_fuzzing=False)


def now() -> datetime:
    return datetime.now(UTC)
