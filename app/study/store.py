"""The answers on disk: one SQLite file in the user's own folder. Nothing of it leaves the machine."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar, cast

from app.content.records import QuestionKind
from app.study.question import Card, Level
from app.study.schedule import Review
from app.words import say

_T = TypeVar("_T")
_VERSION = 1
_PATIENCE = 2.0
"""Seconds to wait for another window that is writing just now."""
_TABLE = """
CREATE TABLE IF NOT EXISTS reviews (
    id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, kind TEXT NOT NULL, subject TEXT NOT NULL,
    level INTEGER NOT NULL, is_right INTEGER NOT NULL, seconds REAL, rating INTEGER NOT NULL
)
"""
_COLUMNS = "at_ms, kind, subject, level, is_right, seconds, rating"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ASIDE = "-damaged"


class _TooNew(Exception):  # noqa: N818 - never seen outside
    """A later version of the program wrote the file."""


class Store:
    """Keeps reviews. Never raises because of the disk: what cannot be written waits, and ``notice`` says so.

    The file is open only while it is read or written, so that several windows can share it.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._known: list[Review] = []
        self._unsaved: list[Review] = []
        self._count = 0
        self._checked = False
        self._trouble = ""
        self._loss = ""

    @property
    def notice(self) -> str:
        """One sentence for the user about what is wrong with the file; empty when all is well."""
        return self._trouble or self._loss

    def reviews(self) -> list[Review]:
        """All reviews in the order in which they were made, also those that could not be written yet."""
        self._run(self._read)
        return list(self._known)

    def changed(self) -> bool:
        """Whether another window has answered since ``reviews`` was read."""
        count = self._run(lambda database: int(database.execute("SELECT count(*) FROM reviews").fetchone()[0]))
        return count is not None and count != self._count

    def add(self, review: Review) -> None:
        """Keep a review. It is on disk when this returns, unless ``notice`` says otherwise."""
        self._known.append(review)
        self._unsaved.append(review)
        self._run(lambda _database: None)

    def clear(self) -> bool:
        """Delete everything, with the damaged files that were set aside; False when the file could not be changed."""
        self._known.clear()
        self._unsaved.clear()
        self._loss = ""
        asides = self.file.parent.glob(f"{self.file.stem}{_ASIDE}*")
        stuck = [file for file in asides if not _deleted(file)]
        return self._run(self._empty) is True and not stuck

    def _read(self, database: sqlite3.Connection) -> None:
        rows = database.execute(f"SELECT {_COLUMNS} FROM reviews ORDER BY id").fetchall()
        self._known = [_review(row) for row in rows]
        self._count = len(rows)

    def _empty(self, database: sqlite3.Connection) -> bool:
        database.execute("PRAGMA secure_delete = ON")
        with database:
            database.execute("DELETE FROM reviews")
        database.execute("VACUUM")
        self._count = 0
        return True

    def _run(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """Write what waits, then do the work; None when the file cannot be used now."""
        for _attempt in range(2):
            try:
                with closing(self._open()) as database:
                    self._save(database)
                    done = work(database)
            except _TooNew:
                self._trouble = say(
                    "{file}: was written by a newer version of the program, so what you learn now is not kept; "
                    "update the program.",
                    file=self.file,
                )
            except (sqlite3.OperationalError, OSError) as error:
                self._trouble = say(
                    "{file}: your answers cannot be saved now ({reason}); they are kept until the window closes and "
                    "saved as soon as it works.",
                    file=self.file,
                    reason=error,
                )
            except sqlite3.DatabaseError:
                if self._set_aside():
                    continue
            else:
                self._trouble = ""
                return done
            return None
        return None

    def _open(self) -> sqlite3.Connection:
        """The file, made when there is none. Raises _TooNew, and sqlite3's errors."""
        self.file.parent.mkdir(parents=True, exist_ok=True)
        database = sqlite3.connect(self.file, timeout=_PATIENCE)
        try:
            version = int(database.execute("PRAGMA user_version").fetchone()[0])
            if version > _VERSION:
                raise _TooNew
            if version == 0:
                database.execute(_TABLE)
                database.execute(f"PRAGMA user_version = {_VERSION}")
            if not self._checked:
                found = database.execute("PRAGMA quick_check(1)").fetchone()[0]
                if found != "ok":
                    raise sqlite3.DatabaseError(found)
                self._checked = True
        except BaseException:
            database.close()
            raise
        return database

    def _save(self, database: sqlite3.Connection) -> None:
        if self._unsaved:
            with database:
                _insert(database, self._unsaved)
            self._count += len(self._unsaved)
            self._unsaved.clear()

    def _set_aside(self) -> bool:
        """Give the damaged file another name, and write anew what is known; False when it cannot be moved."""
        aside = _free(self.file)
        try:
            self.file.rename(aside)
        except OSError as error:
            self._trouble = say("{file}: is damaged and cannot be moved away ({reason}).", file=self.file, reason=error)
            return False
        self._unsaved, self._count, self._checked = list(self._known), 0, False
        self._loss = say(
            "The file with your progress was damaged. It was kept as {name}, and a new one was begun.", name=aside.name
        )
        return True


def _insert(database: sqlite3.Connection, reviews: Iterable[Review]) -> None:
    rows = ((_milliseconds(r.at), r.card.kind, r.card.subject, r.level, r.right, r.seconds, r.rating) for r in reviews)
    database.executemany(f"INSERT INTO reviews ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)", rows)


def _review(row: tuple[Any, ...]) -> Review:
    """Raises sqlite3.DatabaseError for a row that we cannot have written."""
    at, kind, subject, level, right, seconds, rating = row
    try:
        when = _EPOCH + timedelta(milliseconds=at)
    except (TypeError, OverflowError) as error:
        raise sqlite3.DatabaseError(f"{at!r} is no time") from error
    if rating not in range(1, 5):
        raise sqlite3.DatabaseError(f"{rating!r} is no rating")
    return Review(when, Card(cast(QuestionKind, kind), subject), cast(Level, level), bool(right), seconds, rating)


def _milliseconds(at: datetime) -> int:
    return (at - _EPOCH) // timedelta(milliseconds=1)


def _deleted(file: Path) -> bool:
    """Delete a file; False when that cannot be done, as while another program has it open."""
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def _free(file: Path) -> Path:
    """A name beside the file that nothing has yet."""
    names = (file.with_name(f"{file.stem}{_ASIDE}-{n}{file.suffix}") for n in itertools.count(1))
    return next(name for name in names if not name.exists())
