"""The note of one session with a patient: which points were found, how much they hurt, and a few words.

It names nobody: a label such as initials or a number is all it asks for. It knows no model; a point is its id and side.
What was typed is in no ``repr``, and so in no log.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

State = Literal["active", "latent"]
"""Active: pressing brings on the pain that the patient knows. Latent: it hurts under the finger only."""
STATES: tuple[State, ...] = ("latent", "active")
Key = tuple[str, Literal["left", "right"]]
"""A point's id, and its side."""
WORST = 10
"""Pain is told from 0, none, to 10, the worst imaginable: the usual numeric rating scale."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found at one point."""

    state: State
    pain: int | None = None
    """0 .. 10 when pressed; None: not asked."""
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Note:
    """Never changed in place."""

    findings: tuple[tuple[Key, Finding], ...] = ()
    """In the order in which they were marked."""
    text: str = field(default="", repr=False)
    label: str = field(default="", repr=False)
    """Whose it is: initials or a number."""
    day: date | None = None
    """When it was begun."""

    def __bool__(self) -> bool:
        """Whether there is anything in it that was told by somebody."""
        return bool(self.findings or self.text or self.label)

    def find(self, point_id: str, side: Literal["left", "right"]) -> Finding | None:
        return dict(self.findings).get((point_id, side))

    def of_point(self, point_id: str) -> tuple[tuple[Key, Finding], ...]:
        """What was found at a point on either side, the left first."""
        return tuple(sorted((each for each in self.findings if each[0][0] == point_id), key=lambda each: each[0]))

    def with_finding(self, key: Key, finding: Finding | None) -> Note:
        """With this there instead, in its old place; None: nothing was found there."""
        kept = tuple((each, finding if each == key else old) for each, old in self.findings)
        if finding is not None and all(each != key for each, _ in kept):
            kept = (*kept, (key, finding))
        return replace(self, findings=tuple((each, found) for each, found in kept if found is not None))

    def marked(self, key: Key, state: State | None) -> Note:
        """With the point in this state, or not marked; what else is told of it stays."""
        known = self.find(*key)
        if state is None:
            return self.with_finding(key, None)
        return self.with_finding(key, Finding(state) if known is None else replace(known, state=state))
