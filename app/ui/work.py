"""One piece of slow work in a thread of its own, with progress, cancelling and a result."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from threading import Event, Thread
from typing import Any

from PySide6.QtCore import QObject, Signal

Progress = Callable[[str, float], None]
CancelCheck = Callable[[], bool]
Job = Callable[[Progress, CancelCheck], Any]

_under_way: set[Work] = set()
"""Whoever began a work may go before it ends: what its thread needs is kept here until then."""


class Work(QObject):
    """Runs a job away from the window's thread; the job must touch neither widgets nor OpenGL.

    ``progressed`` (sentence, 0..1) while it runs; then exactly one of ``done`` (result) and ``failed`` (exception). All
    three are emitted in the thread that made the work. It needs no parent, and deletes itself when it has ended.
    """

    progressed = Signal(str, float)
    done = Signal(object)
    failed = Signal(object)
    _told = Signal(str, object)

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job
        self._cancel = Event()
        self._left = False
        # A daemon: a server that does not answer must not keep the program from ending.
        self._thread = Thread(target=self._run, name="work", daemon=True)
        self._told.connect(self._on_told)

    def start(self) -> None:
        _under_way.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Ask it to stop; it ends at its next step, with ``failed(Cancelled)`` or ``done``."""
        self._cancel.set()

    def leave(self) -> None:
        """Cancel it and hear no more of it: it ends by itself, whenever that is."""
        self._left = True
        self.cancel()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def wait(self, seconds: float) -> bool:
        """Wait for its thread to end; False when it has not."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            result = self._job(lambda text, part: self._tell("progressed", text, part), self._cancel.is_set)
        except BaseException as error:
            self._tell("failed", error)
        else:
            self._tell("done", result)

    def _tell(self, what: str, *values: Any) -> None:
        with suppress(RuntimeError):  # the program has ended meanwhile, and Qt with it
            self._told.emit(what, values)

    def _on_told(self, what: str, values: tuple[Any, ...]) -> None:
        """Back in the thread that made the work."""
        if what != "progressed":
            self._thread.join()  # all it has left to do is to end: who hears of the end finds it gone
        if not self._left:
            getattr(self, what).emit(*values)
        if what != "progressed":
            _under_way.discard(self)
            self.deleteLater()


def end_all(seconds: float) -> None:
    """Leave everything that is under way, and wait so long for it to end (before the program does)."""
    until = time.monotonic() + seconds
    for work in _under_way:
        work.leave()
    for work in _under_way:
        work.wait(max(0.0, until - time.monotonic()))
