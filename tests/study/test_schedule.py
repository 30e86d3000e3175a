"""When a card comes again, whatever clock and calendar do meanwhile."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.study.progress import Progress
from app.study.question import LEVELS, Card
from app.study.schedule import NEW_PER_DAY, rating

CARD = Card("muscle_name", "temporalis")
OTHER = Card("muscle_name", "digastric")
BERLIN = ZoneInfo("Europe/Berlin")


class Clock:
    """A clock that stands until it is moved; UTC."""

    def __init__(self, now: datetime = datetime(2026, 3, 10, 18, tzinfo=UTC)) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def move(self, **time: float) -> None:
        self.now += timedelta(**time)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def progress(tmp_path: Path, clock: Clock) -> Progress:
    return Progress(tmp_path / "progress.db", clock, BERLIN)


def days_until_due(progress: Progress, clock: Clock, card: Card = CARD) -> int:
    """How many days pass until the card is due; the clock stands there afterwards."""
    for day in range(400):
        if progress.due([card]):
            return day
        clock.move(days=1)
    raise AssertionError("never due")


def test_an_answer_says_more_the_harder_the_level_and_less_the_longer_it_took() -> None:
    assert [rating(False, level, 1.0) for level in LEVELS] == [1, 1, 1]
    assert [rating(True, level, 5.0) for level in LEVELS] == [3, 3, 4]
    assert [rating(True, level, 90.0) for level in LEVELS] == [2, 2, 3]
    assert rating(True, 1, 3600.0) == rating(True, 1, None) == 3


def test_what_is_known_comes_again_later_each_time(progress: Progress, clock: Clock) -> None:
    waits = []
    for _ in range(5):
        progress.record(CARD, 1, True, 5.0)
        assert progress.due([CARD]) == ()
        waits.append(days_until_due(progress, clock))
    assert waits == sorted(set(waits))
    assert waits[0] >= 1


def test_what_is_forgotten_comes_again_tomorrow(progress: Progress, clock: Clock) -> None:
    progress.record(CARD, 1, True, 5.0)
    days_until_due(progress, clock)
    progress.record(CARD, 1, False, 5.0)
    assert days_until_due(progress, clock) == 1


def test_a_harder_level_waits_longer(progress: Progress, clock: Clock) -> None:
    progress.record(CARD, 1, True, 5.0)
    progress.record(OTHER, 3, True, 5.0)
    assert days_until_due(progress, clock, CARD) < days_until_due(progress, clock, OTHER) + 2
    assert progress.mastery([OTHER]) > progress.mastery([CARD])


def test_due_today_holds_from_midnight_to_midnight(progress: Progress, clock: Clock) -> None:
    """Answered late in the evening, it is not only due late in the evening."""
    clock.now = datetime(2026, 3, 10, 22, 30, tzinfo=UTC)  # half past eleven in Berlin
    progress.record(CARD, 1, False)
    assert progress.due([CARD]) == ()
    clock.now = datetime(2026, 3, 10, 23, 30, tzinfo=UTC)  # half past midnight
    assert progress.due([CARD]) == (CARD,)


@pytest.mark.parametrize("evening", [datetime(2026, 3, 28, 21, tzinfo=UTC), datetime(2026, 10, 24, 20, tzinfo=UTC)])
def test_a_day_of_23_or_25_hours_is_a_day(progress: Progress, clock: Clock, evening: datetime) -> None:
    """The evenings before Berlin changes its clocks."""
    clock.now = evening
    progress.record(CARD, 1, False)
    assert progress.due([CARD]) == ()
    morning = (evening.astimezone(BERLIN) + timedelta(days=1)).replace(hour=0, minute=1)
    clock.now = morning.astimezone(UTC)
    assert progress.due([CARD]) == (CARD,)
    assert progress.statistics([CARD]).days == 1


def test_a_journey_to_another_time_zone_loses_nothing(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "progress.db"
    Progress(file, clock, BERLIN).record(CARD, 1, False)
    tokyo = Progress(file, clock, ZoneInfo("Asia/Tokyo"))
    clock.move(days=1)
    assert tokyo.due([CARD]) == (CARD,)


def test_a_clock_that_was_years_ahead_and_is_set_back_hides_nothing(progress: Progress, clock: Clock) -> None:
    right_now = clock.now
    clock.move(days=4 * 365)
    progress.record(CARD, 1, True, 5.0)
    clock.now = right_now
    assert progress.due([CARD]) == (CARD,)
    progress.record(CARD, 1, True, 5.0)
    assert progress.due([CARD]) == ()
    assert days_until_due(progress, clock) < 30
    assert 0 <= progress.mastery([CARD]) <= 1


def test_a_clock_set_back_by_minutes_changes_nothing(progress: Progress, clock: Clock) -> None:
    progress.record(CARD, 1, True, 5.0)
    clock.move(minutes=-30)
    assert progress.due([CARD]) == ()
    progress.record(CARD, 1, True, 5.0)
    assert progress.statistics([CARD]).answers == 2


def test_only_so_many_new_cards_a_day(progress: Progress, clock: Clock) -> None:
    cards = [Card("muscle_name", f"muscle_{n}") for n in range(30)]
    assert progress.new(cards) == tuple(cards[:NEW_PER_DAY])
    for card in cards[:4]:
        progress.record(card, 1, True)
    assert progress.new(cards) == tuple(cards[4:NEW_PER_DAY])
    for card in cards[4:NEW_PER_DAY]:
        progress.record(card, 1, True)
    assert progress.new(cards) == ()
    clock.move(days=1)
    assert len(progress.new(cards)) == NEW_PER_DAY


def test_weak_is_what_was_wrong_or_is_fading_the_weakest_first(progress: Progress, clock: Clock) -> None:
    firm, fading, wrong = (Card("nerve", name) for name in ("temporalis", "digastric", "scalenes"))
    progress.record(fading, 1, True, 60.0)
    for _ in range(4):
        progress.record(firm, 3, True, 5.0)
        days_until_due(progress, clock, firm)
    progress.record(firm, 3, True, 5.0)
    progress.record(wrong, 1, False)
    assert progress.weak([firm, fading, wrong]) == (wrong, fading)
    assert progress.weak([firm, fading, wrong], limit=1) == (wrong,)


def test_mastery_grows_from_nothing_to_all(progress: Progress, clock: Clock) -> None:
    assert progress.mastery([]) == progress.mastery([CARD]) == 0.0
    grown = []
    for _ in range(6):
        progress.record(CARD, 2, True, 5.0)
        grown.append(progress.mastery([CARD]))
        days_until_due(progress, clock)
    assert grown == sorted(grown)
    assert 0 < grown[0] < 0.6
    assert grown[-1] == pytest.approx(1.0)
    assert progress.mastery([CARD, OTHER]) == pytest.approx(progress.mastery([CARD]) / 2)


def test_the_statistics_count_days_and_no_streak(progress: Progress, clock: Clock) -> None:
    progress.record(CARD, 1, True, 5.0)
    clock.move(days=5)
    progress.record(OTHER, 1, False)
    found = progress.statistics([CARD, OTHER, Card("nerve", "scalenes")])
    assert (found.cards, found.met, found.answers, found.days, found.due) == (3, 2, 2, 2, 1)
    assert found.next_due == progress.next_due(OTHER) == date(2026, 3, 16)
    assert found.tomorrow == 1
    assert progress.next_due(CARD) == progress.today() == date(2026, 3, 15)
    assert progress.answers_by_day(7) == (
        *((date(2026, 3, day), 1 if day == 10 else 0) for day in range(9, 15)),
        (date(2026, 3, 15), 1),
    )
