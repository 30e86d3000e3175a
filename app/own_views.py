"""The user's own views: one file that several windows share, so that none undoes what another has saved."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

from filelock import FileLock

from app import view_files
from app.errors import DataError
from app.saved_views import SavedView, Views, free_name

_PATIENCE_S = 2.0
"""A file of views is written in milliseconds; the system frees the lock of a window that was killed."""


def load(path: Path) -> Views:
    """What is kept there, or nothing. Raises DataError when it cannot be read, after setting a damaged file aside;
    that of a newer version stays where it is.
    """
    if not path.exists():
        return ()
    try:
        return view_files.read(path)
    except view_files.NewerFileError:
        raise
    except DataError as error:
        try:
            with _lock(path):
                found, _trouble = _there(path)  # another window may have mended it meanwhile
        except OSError:
            raise error from None
        if found is None:
            raise
        return found


def keep(path: Path, base: Views, mine: Views) -> Views:
    """Write the views of this window, with what other windows have changed in the file since it held ``base``; returns
    what it holds now. Raises DataError: nothing is written over a file of a newer version or one that is damaged and
    cannot be moved away; where it could be, it is told after all is written.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with _lock(path):
            theirs, trouble = _there(path)
            views = merged(base, mine, base if theirs is None else theirs)
            view_files.write(path, views)
    except OSError as error:
        why = error.strerror or os.strerror(errno.EBUSY)
        raise DataError("{path}: cannot be written ({why}).", path=path, why=why) from error
    if trouble is not None:
        raise trouble
    return views


def merged(base: Views, mine: Views, theirs: Views) -> Views:
    """Mine in my order, then what is new with them. What one has changed and the other has not is as changed; what
    both have changed is kept twice, and nothing that was changed is deleted.
    """
    before, others = _by_name(base), _by_name(theirs)
    views: list[SavedView] = []
    for each in mine:
        old, other = before.get(each.name), others.get(each.name)
        if old is None or not _same(old, each):
            views.append(each)
        elif other is not None:
            views.append(each if _same(each, other) else other)
    for other in theirs:
        old = before.get(other.name)
        if (old is None or not _same(old, other)) and not any(_same(other, each) for each in views):
            views.append(replace(other, name=free_name(other.name, [each.name for each in views])))
    return tuple(views)


def _there(path: Path) -> tuple[Views | None, DataError | None]:
    """What the file holds; None when there is none, or when it was damaged, with what was wrong. Raises NewerFileError,
    or OSError when a damaged one cannot be set aside.
    """
    if not path.exists():
        return None, None
    try:
        return view_files.read(path), None
    except view_files.NewerFileError:
        raise
    except DataError as error:
        view_files.set_aside(path)
        return None, error


def _lock(path: Path) -> FileLock:
    """Raises Timeout, which is an OSError, when another window holds it for too long."""
    return FileLock(path.with_name(f".{path.name}.lock"), timeout=_PATIENCE_S)


def _by_name(views: Views) -> dict[str, SavedView]:
    return {each.name: each for each in views}


def _same(one: SavedView, other: SavedView) -> bool:
    """As they stand in a file, where numbers are rounded."""
    return view_files.given(one) == view_files.given(other)
