"""A downloader for pooch that goes on where it was cut, for a bounded number of tries."""

from __future__ import annotations

import errno
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import requests

from app.errors import Cancelled, DataError
from app.words import say

#: Without this, a server may send a packed form, whose byte positions mean nothing to us.
PLAIN = {"Accept-Encoding": "identity"}
#: Tries in a row that bring less than ENOUGH bytes before we give up.
TRIES = 5
ENOUGH = 1024**2
#: Seconds before the second try, doubled before every further one.
WAIT = 0.5
#: Seconds to connect, and to wait for the next bytes.
_TIMEOUT = (10, 20)
#: Bytes taken at a time; what is cut in the middle of them is lost.
_CHUNK = 16 * 1024
#: No file of a pack is larger; stops a server that never stops.
MAX_BYTES = 4 * 1024**3

_CUT = (requests.ConnectionError, requests.Timeout, requests.exceptions.ChunkedEncodingError)


class _TryAgainError(Exception):
    """The server is busy, or the connection was cut: worth another try. The message says which."""


class Downloader:
    """Fetches one address into ``part`` and then moves it to where pooch wants it.

    size: what is expected, None when not known. tell: called with (bytes so far, total or None).
    """

    def __init__(
        self, part: Path, size: int | None, tell: Callable[[int, int | None], None], cancelled: Callable[[], bool]
    ) -> None:
        self._part = part
        self._size = size
        self._tell = tell
        self._cancelled = cancelled
        self._tag = part.with_name(f"{part.name}.tag")
        """Holds what the server called the version that the part is of, so that two versions are never mixed."""

    def __call__(self, url: str, output_file: str, _pooch: Any) -> None:
        """Raises DataError when the server refuses, the tries are used up or the disk is full; Cancelled."""
        tries, wait = 0, WAIT
        with requests.Session() as session:
            while True:
                before = self._have()
                try:
                    self._go_on(session, url)
                    break
                except (*_CUT, _TryAgainError) as error:
                    tries, wait = (0, WAIT) if self._have() - before >= ENOUGH else (tries + 1, wait)
                    if tries >= TRIES:
                        raise self._given_up(url, error) from error
                    self._pause(wait)
                    wait *= 2
                except requests.RequestException as error:
                    why = type(error).__name__
                    raise DataError(
                        "The download could not begin ({why}); check the address: {url}", url=url, why=why
                    ) from error
        self._tag.unlink(missing_ok=True)
        self._part.replace(output_file)

    def _given_up(self, url: str, error: Exception) -> DataError:
        """What happened and its mend first, the address last."""
        host = urlsplit(url).hostname or url
        if not isinstance(error, _TryAgainError) and not self._have():
            return DataError(
                "No connection to {host}; check the network, or use files that you already have. Address: {url}",
                host=host,
                url=url,
            )
        why = str(error) if isinstance(error, _TryAgainError) else say("no connection")
        if self._have():
            return DataError(
                "The download from {host} stopped ({why}); what has arrived is kept, try again later. Address: {url}",
                host=host,
                why=why,
                url=url,
            )
        return DataError(
            "The download from {host} stopped ({why}); try again later, or use files that you already have. "
            "Address: {url}",
            host=host,
            why=why,
            url=url,
        )

    def _have(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _go_on(self, session: requests.Session, url: str) -> None:
        have = self._have()
        if self._size is not None and have > self._size:
            self._forget()
            have = 0
        if have and have == self._size:
            return
        headers = dict(PLAIN)
        if have:
            headers["Range"] = f"bytes={have}-"
            if self._tag.exists():
                headers["If-Range"] = self._tag.read_text("utf-8")
        with session.get(url, headers=headers, stream=True, timeout=_TIMEOUT) as answer:
            if answer.status_code == requests.codes.requested_range_not_satisfiable:
                self._forget()
                raise _TryAgainError(say("the server cannot go on with it"))
            if answer.status_code >= 500 or answer.status_code == requests.codes.too_many_requests:
                raise _TryAgainError(
                    say("the server answers {status}, {reason}", status=answer.status_code, reason=answer.reason)
                )
            if not answer.ok:
                raise DataError(
                    "{host} does not give the file ({status_code}, {reason}); get it another way, and install it from "
                    "a folder or zip of yours. Address: {url}",
                    host=urlsplit(url).hostname or url,
                    url=url,
                    status_code=answer.status_code,
                    reason=answer.reason,
                )
            start = _start(answer, have)
            length = answer.headers.get("Content-Length", "")
            total = start + int(length) if length.isdigit() else self._size
            self._receive(answer, url, start, total)

    def _receive(self, answer: requests.Response, url: str, start: int, total: int | None) -> None:
        limit = self._size or MAX_BYTES
        try:
            with self._part.open("r+b" if start else "wb") as file:
                file.seek(start)
                self._remember(answer)
                for chunk in answer.iter_content(_CHUNK):
                    file.write(chunk)
                    self._tell(file.tell(), total)
                    if self._cancelled():
                        raise Cancelled("Stopped; what has arrived is kept for the next time.")
                    if file.tell() > limit:
                        break
                file.truncate()
        except requests.RequestException:
            raise
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                self._forget()
                raise DataError(
                    "{parent}: the disk is full, so the part that had arrived was removed; free some space and try "
                    "again.",
                    parent=self._part.parent,
                ) from error
            raise
        have = self._have()
        if have > limit:
            self._forget()
            raise DataError(
                "The server sends more than the {limit} bytes expected, so they were removed; try again. "
                "Address: {url}",
                url=url,
                limit=limit,
            )
        if total is not None and have < total:
            raise _TryAgainError(say("the connection was cut"))

    def _remember(self, answer: requests.Response) -> None:
        tag = answer.headers.get("ETag", "")
        if not tag.startswith('"'):  # a weak tag (W/…) may stand for other bytes
            tag = answer.headers.get("Last-Modified", "")
        if tag:
            self._tag.write_text(tag, encoding="utf-8")
        else:
            self._tag.unlink(missing_ok=True)

    def _forget(self) -> None:
        self._part.unlink(missing_ok=True)
        self._tag.unlink(missing_ok=True)

    def _pause(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            if self._cancelled():
                raise Cancelled("Stopped; what has arrived is kept for the next time.")
            time.sleep(min(0.05, seconds))


def _start(answer: requests.Response, have: int) -> int:
    """Where the bytes that follow belong: after what we have when the server goes on, else at the beginning."""
    if answer.status_code != requests.codes.partial_content:
        return 0
    match = re.match(r"bytes (\d+)-", answer.headers.get("Content-Range", ""))
    if not match or int(match[1]) != have:
        raise _TryAgainError(say("the server sends another range than asked for"))
    return have
