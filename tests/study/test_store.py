"""The file with the answers: kept through crashes, damage, other windows, and deleted when that is wished."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.study import store
from app.study.progress import Progress
from app.study.question import Card
from app.study.schedule import Review
from app.study.store import Store

CARD = Card("muscle_name", "temporalis")
OTHER = Card("point_place", "temporalis_trp1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "user" / "progress.db"


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits long for a locked file."""
    monkeypatch.setattr(store, "_PATIENCE", 0.05)


def test_what_was_answered_is_there_the_next_time(file: Path) -> None:
    first = Progress(file)
    first.record(CARD, 2, True, 4.5)
    first.record(OTHER, 1, False)
    again = Progress(file)
    assert first.notice == again.notice == ""
    assert again.met(CARD) and again.met(OTHER)
    assert again.mastery([CARD]) == pytest.approx(first.mastery([CARD]), abs=1e-6)
    assert again.weak([CARD, OTHER]) == (OTHER,)


def test_a_review_is_read_as_it_was_written(file: Path) -> None:
    review = Review(datetime(2026, 11, 21, 17, 59, 59, 123000, UTC), CARD, 3, True, 2.5, 4)
    Store(file).add(review)
    assert Store(file).reviews() == [review]


def test_a_crash_loses_no_answer(file: Path) -> None:
    code = (
        "import os, signal, sys; from pathlib import Path; from app.study.progress import Progress\n"
        "from app.study.question import Card\n"
        "progress = Progress(Path(sys.argv[1]))\n"
        "for n in range(3): progress.record(Card('nerve', f'muscle_{n}'), 1, True)\n"
        f"os.kill(os.getpid(), {int(signal.SIGTERM)})\n"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(file)], check=False)
    assert ended.returncode != 0
    assert len(Store(file).reviews()) == 3


def test_a_write_that_was_cut_off_is_undone_and_the_rest_stays(file: Path) -> None:
    Progress(file).record(CARD, 1, True)
    database = sqlite3.connect(file)
    database.execute("BEGIN IMMEDIATE")
    database.execute("DELETE FROM reviews")
    database.close()  # as when the power fails: never committed
    assert Progress(file).met(CARD)


@pytest.mark.parametrize("whole_bytes", [0, 100, 5000], ids=["all", "after the head", "in the middle"])
def test_a_damaged_file_is_kept_and_a_new_one_begun(file: Path, whole_bytes: int) -> None:
    Progress(file).record(CARD, 1, True)
    spoiled = file.read_bytes()[:whole_bytes] + b"\xff" * 4000
    file.write_bytes(spoiled)
    progress = Progress(file)
    aside = file.with_name("progress-damaged-1.db")
    assert aside.read_bytes() == spoiled
    assert aside.name in progress.notice
    assert not progress.met(CARD)
    progress.record(OTHER, 1, True)
    assert aside.name in progress.notice
    later = Progress(file)
    assert later.met(OTHER)
    assert later.notice == ""


@pytest.mark.parametrize("spoilt", ["rating = 9", "at_ms = 99999999999999999", "at_ms = 'noon'"])
def test_a_row_that_makes_no_sense_is_damage_as_well(file: Path, spoilt: str) -> None:
    Progress(file).record(CARD, 1, True)
    with sqlite3.connect(file) as database:
        database.execute(f"UPDATE reviews SET {spoilt}")
    database.close()
    assert "progress-damaged-1.db" in Progress(file).notice
    assert file.with_name("progress-damaged-1.db").is_file()


def test_damage_while_the_window_is_open_costs_nothing(file: Path) -> None:
    progress = Progress(file)
    progress.record(CARD, 1, True)
    file.write_bytes(b"\xff" * 8192)
    progress.record(OTHER, 1, True)
    assert "damaged" in progress.notice
    again = Progress(file)
    assert again.met(CARD) and again.met(OTHER)


def test_a_second_damage_does_not_overwrite_the_first(file: Path) -> None:
    for _ in range(2):
        Progress(file).record(CARD, 1, True)
        file.write_bytes(b"\xff" * 8192)
        Progress(file)
    assert len(list(file.parent.glob("progress-damaged-*.db"))) == 2


@pytest.mark.usefixtures("hurried")
def test_a_locked_file_is_told_and_written_when_it_is_free(file: Path) -> None:
    progress = Progress(file)
    other = sqlite3.connect(file)
    other.execute("BEGIN EXCLUSIVE")
    progress.record(CARD, 1, True)
    assert str(file) in progress.notice
    assert progress.met(CARD)
    other.rollback()
    other.close()
    progress.record(OTHER, 1, True)
    assert progress.notice == ""
    again = Progress(file)
    assert again.met(CARD) and again.met(OTHER)


@pytest.mark.usefixtures("hurried")
def test_a_file_that_is_locked_from_the_start_is_read_later(file: Path) -> None:
    Progress(file).record(CARD, 1, True)
    other = sqlite3.connect(file)
    other.execute("BEGIN EXCLUSIVE")
    progress = Progress(file)
    assert str(file) in progress.notice
    progress.record(OTHER, 1, True)
    other.rollback()
    other.close()
    progress.refresh()
    assert progress.notice == ""
    assert progress.met(CARD) and progress.met(OTHER)


def test_two_windows_learn_together(file: Path) -> None:
    here, there = Progress(file), Progress(file)
    there.record(CARD, 1, True)
    assert not here.met(CARD)
    assert here.refresh()
    assert here.met(CARD)
    assert not here.refresh()
    here.record(OTHER, 1, True)
    assert not here.refresh()
    there.refresh()
    assert there.met(OTHER)


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    blocked = tmp_path / "a_file"
    blocked.write_text("", encoding="utf-8")
    progress = Progress(blocked / "progress.db")
    progress.record(CARD, 1, True)
    assert progress.met(CARD)
    assert "cannot be saved" in progress.notice


def test_a_file_of_a_newer_version_is_left_alone(file: Path) -> None:
    Progress(file).record(CARD, 1, True)
    with sqlite3.connect(file) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = file.read_bytes()
    progress = Progress(file)
    progress.record(OTHER, 1, True)
    assert "newer version" in progress.notice
    assert file.read_bytes() == before


def test_forgetting_leaves_no_trace(file: Path) -> None:
    progress = Progress(file)
    for _ in range(5):
        progress.record(CARD, 1, False)
    file.with_name("progress-damaged-1.db").write_bytes(b"temporalis")
    assert progress.forget()
    assert not progress.met(CARD)
    assert not Progress(file).met(CARD)
    assert all(b"temporalis" not in kept.read_bytes() for kept in file.parent.iterdir())


def test_forgetting_says_when_something_cannot_be_deleted(file: Path) -> None:
    progress = Progress(file)
    progress.record(CARD, 1, True)
    file.with_name("progress-damaged-1.db").mkdir()
    assert not progress.forget()
    assert not Progress(file).met(CARD)
