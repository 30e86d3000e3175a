"""Steps back and forth between values that are never changed in place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

#: So many steps can be taken back.
_MOST = 100


@dataclass(frozen=True, eq=False)
class Steps(Generic[T]):
    """What there was before, the latest last; and what was taken back, the latest last."""

    past: tuple[T, ...] = ()
    future: tuple[T, ...] = ()

    def after(self, value: T) -> Steps[T]:
        """When ``value`` is about to be replaced."""
        return Steps((*self.past, value)[-_MOST:])

    def back(self, now: T) -> tuple[T, Steps[T]]:
        """What there was before ``now``; IndexError when there was nothing."""
        return self.past[-1], Steps(self.past[:-1], (*self.future, now))

    def forth(self, now: T) -> tuple[T, Steps[T]]:
        """What was taken back last; IndexError when nothing was."""
        return self.future[-1], Steps((*self.past, now), self.future[:-1])
