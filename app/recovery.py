"""What was looked at when the program came to a sudden end: kept while it runs, offered at the next start.

Each running program writes a file of its own and holds a lock beside it. A file whose lock nobody holds was left behind
by one that did not end in its usual way: the system lets go of a lock when its process dies.
"""

from __future__ import annotations

import base64
import json
import os
import time
import uuid
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import numpy as np
from filelock import FileLock, Timeout
from pydantic import ValidationError

from app import paths
from app.errors import DataError
from app.marked import Marked
from app.saved_views import SavedView
from app.session import Mode, Session
from app.view_files import Record, ViewRow, given, taken

_KEPT_S = 30 * 24 * 3600.0
"""What nobody asked for in so long is removed."""
_LARGEST_SKIN = 4_000_000
"""Vertices; more than any model has."""


@dataclass(frozen=True, eq=False)
class Snapshot:
    """view: with its 3D model and its build; its name says nothing."""

    view: SavedView
    mode: Mode = "explore"
    marked: Marked = field(default_factory=Marked)

    @property
    def is_worth_it(self) -> bool:
        """Whether anything is lost without it."""
        view = self.view.view
        by_hand = view.hidden_structures or view.ghosted or view.isolated
        return bool(view.selection or view.compared or by_hand or self.marked)


def snapshot(session: Session) -> Snapshot:
    """What is looked at now. Cheap: nothing in it is ever changed in place."""
    return Snapshot(SavedView("view", session.view, "", session.pack, session.form), session.mode, session.marked)


class _Paint(Record):
    """skin: base64 of zlib of one byte for each vertex of the pack's skin."""

    pack: str
    skin: str


class _File(Record):
    format: Literal["trigger-atlas-recovery"]
    version: Literal[1]
    mode: Mode
    view: ViewRow
    places: tuple[tuple[str, Literal["left", "right"] | None], ...] = ()
    paint: _Paint | None = None


class Keeper:
    """The file of the program that runs now."""

    def __init__(self) -> None:
        self._file = folder() / f"view-{uuid.uuid4().hex[:12]}.json"
        self._lock = _lock(self._file)

    @property
    def file(self) -> Path:
        return self._file

    def keep(self, what: Snapshot) -> None:
        """Write it in the place of what was kept before; readable by this user only. Raises OSError."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        if not self._lock.is_locked:
            self._lock.acquire(blocking=False)
        fresh = self._file.with_suffix(".fresh")
        try:
            fresh.unlink(missing_ok=True)
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
                file.write(_text(what))
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(self._file)
        except OSError:
            fresh.unlink(missing_ok=True)
            raise

    def forget(self) -> None:
        """Keep nothing any more: the program ends as it should, or the user does not wish it."""
        _remove(self._file, self._lock)


class Left:
    """What a program that came to a sudden end has left behind. It is this program's alone until let go of."""

    def __init__(self, file: Path, lock: FileLock, what: Snapshot) -> None:
        self.snapshot = what
        self._file, self._lock = file, lock

    def forget(self) -> None:
        """Remove it for good."""
        _remove(self._file, self._lock)

    def let_go(self) -> None:
        """Leave it for the next start."""
        self._lock.release()


def folder() -> Path:
    return paths.user_data_dir() / "recovery"


def left_behind() -> Left | None:
    """The latest that was left behind and that no other running program has taken; None when there is none.

    Raises DataError when it is damaged, after setting it aside: it is not found again.
    """
    found: list[tuple[float, Path]] = []
    for file in folder().glob("view-*.json"):
        with suppress(OSError):
            found.append((file.stat().st_mtime, file))
    for written, file in sorted(found, reverse=True):
        lock = _lock(file)
        try:
            lock.acquire(blocking=False)
        except (Timeout, OSError):  # it runs, or another window offers it already
            continue
        if not file.exists() or time.time() - written > _KEPT_S:
            _remove(file, lock)
            continue
        try:
            return Left(file, lock, _read(file))
        except (ValueError, OSError, zlib.error) as error:
            aside = file.with_name(f"damaged-{file.stem}.txt")
            with suppress(OSError):
                file.replace(aside)
            _remove(file, lock)
            raise DataError(
                "{path}: what was open before the program ended cannot be read, so it starts afresh.", path=aside
            ) from error
    return None


def forget_left_behind() -> None:
    """Remove all that was left behind, but what another running program keeps or offers."""
    for file in folder().glob("view-*.json"):
        lock = _lock(file)
        with suppress(Timeout, OSError):
            lock.acquire(blocking=False)
            _remove(file, lock)


def _lock(file: Path) -> FileLock:
    """Taken in one thread, it is let go of in another."""
    return FileLock(file.with_suffix(".lock"), mode=0o600, thread_local=False)


def _remove(file: Path, lock: FileLock) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)
    lock.release()
    with suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)


def _text(what: Snapshot) -> str:
    content: dict[str, object] = {
        "format": "trigger-atlas-recovery",
        "version": 1,
        "mode": what.mode,
        "view": given(what.view),
        "places": what.marked.places,
    }
    if what.marked.skin is not None:
        packed = base64.b64encode(zlib.compress(what.marked.skin.tobytes(), 1)).decode("ascii")
        content["paint"] = {"pack": what.marked.pack, "skin": packed}
    return json.dumps(content)


def _read(file: Path) -> Snapshot:
    """Raises ValueError (pydantic's too), OSError or zlib.error."""
    try:
        read = _File.model_validate_json(file.read_bytes())
    except ValidationError as error:
        raise ValueError("not such a file") from error
    marked = Marked(places=read.places)
    if read.paint is not None:
        unpacker = zlib.decompressobj()
        unpacked = unpacker.decompress(base64.b64decode(read.paint.skin, validate=True), _LARGEST_SKIN)
        if not unpacker.eof:
            raise ValueError("more paint than any skin has")
        marked = marked.painted(read.paint.pack, np.frombuffer(unpacked, np.uint8))
    return Snapshot(taken(read.view), read.mode, marked)
