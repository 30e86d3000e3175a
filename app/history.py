"""Undo and redo of what the user did to the view. Knows no Qt."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from psygnal import Signal

from app.steps import Steps
from app.view_state import VIEW_FIELDS, ViewState

if TYPE_CHECKING:
    from app.session import Session

_FLOWING = frozenset({"pose", "skin_opacity"})
"""What changes little by little: a slider that is drawn, a model that is turned in several drags."""
_PAUSE_S = 1.0
"""Such changes are one step until they rest for so long."""


class History:
    """Watches the view of a session; each change of it is a step that can be taken back."""

    changed = Signal()
    """Emitted after every step, there or back."""

    def __init__(self, session: Session, clock: Callable[[], float] = time.monotonic) -> None:
        """clock: seconds that only grow."""
        self._session, self._clock = session, clock
        self._now = session.view
        self._steps: Steps[ViewState] = Steps()
        self._joining = False
        self._joined = False
        self._last, self._at = "", 0.0
        for name in VIEW_FIELDS:
            getattr(session.events, name).connect(self._listener(name))

    @property
    def can_undo(self) -> bool:
        return bool(self._steps.past)

    @property
    def can_redo(self) -> bool:
        return bool(self._steps.future)

    @property
    def last_step(self) -> tuple[ViewState, ViewState] | None:
        """The views before and after what ``undo`` takes back."""
        return (self._steps.past[-1], self._now) if self._steps.past else None

    @property
    def next_step(self) -> tuple[ViewState, ViewState] | None:
        """The same of what ``redo`` does again."""
        return (self._now, self._steps.future[-1]) if self._steps.future else None

    def undo(self) -> None:
        """Show the view before the last step, if there was one."""
        if self._steps.past:
            view, self._steps = self._steps.back(self._now)
            self._show(view)

    def redo(self) -> None:
        """Show the view again that was taken back last, if any was."""
        if self._steps.future:
            view, self._steps = self._steps.forth(self._now)
            self._show(view)

    def show(self, view: ViewState) -> None:
        """Show a view that was kept; a step that can be taken back."""
        self._steps = self._steps.after(self._now)
        self._show(view)

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """All changes within are taken back together."""
        if self._joining:  # a step within a step is a part of it
            yield
            return
        self._joining, self._joined = True, False
        try:
            yield
        finally:
            self._joining = self._joined = False

    @contextmanager
    def same_step(self) -> Iterator[None]:
        """The changes within are a consequence of the last step, and are taken back with it."""
        with self.one_step():
            self._joined = True
            yield

    def _listener(self, name: str) -> Callable[[], None]:
        return lambda: self._on_change(name)

    def _on_change(self, name: str) -> None:
        if self._session.restoring or self._session.mode == "present":  # what is shown to others is no step
            return
        view, now = self._session.view, self._clock()
        if view == self._now:  # as it was before what was shown to others
            return
        flows = name in _FLOWING and name == self._last and now - self._at < _PAUSE_S
        if not (self._joined or flows):
            self._steps = self._steps.after(self._now)
        self._now, self._at = view, now
        self._last = "" if self._joined else name  # what only follows from a step flows into no other
        self._joined = self._joining
        self.changed.emit()

    def _show(self, view: ViewState) -> None:
        self._session.restore(view)
        self._now, self._last = self._session.view, ""
        self.changed.emit()
