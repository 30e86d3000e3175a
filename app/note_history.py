"""Undo and redo of what is written into the session note. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from app.note import Note
from app.steps import Steps

if TYPE_CHECKING:
    from app.session import Session

_PAUSE_S = 2.0
"""Letters typed into the same field are one step until they rest for so long."""


class NoteHistory:
    """Writes the note of a session; each writing is a step that can be taken back.

    It forgets what was taken back or replaced with the program's end: no file ever has it.
    """

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        """clock: seconds that only grow."""
        self._session, self._clock = session, clock
        self._steps: Steps[Note] = Steps()
        self._field, self._at = "", 0.0
        self._last = False
        session.history.changed.connect(self._on_other_step)
        session.events.marked.connect(self._on_other_step)

    @property
    def can_undo(self) -> bool:
        return bool(self._steps.past)

    @property
    def can_redo(self) -> bool:
        return bool(self._steps.future)

    @property
    def is_last(self) -> bool:
        """Whether the note is what was changed, or changed back, last: undo and redo mean it then."""
        return self._last

    def write(self, note: Note, field: str = "") -> None:
        """Let this be the note from now on. field: what is being typed into, if that flows letter by letter."""
        now, flows = self._clock(), bool(field) and field == self._field
        if note and note.day is None:
            note = replace(note, day=date.today())
        if note == self._session.note:
            return
        if not (flows and self._last and now - self._at < _PAUSE_S):
            self._steps = self._steps.after(self._session.note)
        self._field, self._at, self._last = field, now, True
        self._session.note = note

    def undo(self) -> None:
        """The note as it was before the last writing, if there was one."""
        if self._steps.past:
            note, self._steps = self._steps.back(self._session.note)
            self._show(note)

    def redo(self) -> None:
        """The note again that was taken back last, if any was."""
        if self._steps.future:
            note, self._steps = self._steps.forth(self._session.note)
            self._show(note)

    def _show(self, note: Note) -> None:
        self._field, self._last = "", True
        self._session.note = note

    def _on_other_step(self) -> None:
        self._last = False
