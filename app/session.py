"""What the user is looking at: the only state of the program. Qt-free; listeners connect to ``session.events``.

Widgets and the scene never talk to each other: each shows a part of this and changes it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from psygnal import SignalGroupDescriptor

SideChoice = Literal["left", "right", "both"]
Theme = Literal["light", "dark"]
Register = Literal["plain", "clinical"]
LayerKey = Literal["skin", "muscle_1", "muscle_2", "muscle_3", "muscle_4", "muscle_5", "bone"]
LAYERS: tuple[LayerKey, ...] = ("skin", "muscle_1", "muscle_2", "muscle_3", "muscle_4", "muscle_5", "bone")
View = Literal["front", "back", "left", "right", "top"]
VIEWS: tuple[View, ...] = ("front", "back", "left", "right", "top")


@dataclass(frozen=True, slots=True)
class Selection:
    """A trigger point (``trapezius_upper_trp1``) or a whole muscle (``trapezius``)."""

    kind: Literal["point", "muscle"]
    id: str


@dataclass
class Session:
    """Assigning a field emits its signal (``session.events.selection``, new value first) when the value changes."""

    events: ClassVar[SignalGroupDescriptor] = SignalGroupDescriptor()

    pack: str = "bundled"
    selection: Selection | None = None
    side: SideChoice = "left"
    hidden: frozenset[LayerKey] = field(default_factory=frozenset)
    skin_opacity: float = 0.5
    """0 = skin all but gone, 0.5 = translucent, 1 = opaque."""
    form: float = 0.0
    """Build of the body, 0 masculine .. 1 feminine, on packs that have a form."""
    hovered: str | None = None
    """Under the pointer (drawn as an outline, and named): a structure id, ``point:<id>:<side>`` or ``region:<id>``."""
    theme: Theme = "light"
    register: Register = "plain"
    """Which words the panels use: everyday ones, or the clinical terms."""
    query: str = ""
    """What is being searched for; empty shows everything."""

    def select_point(self, point_id: str) -> None:
        self.selection = Selection("point", point_id)

    def select_muscle(self, muscle_id: str) -> None:
        self.selection = Selection("muscle", muscle_id)

    def clear(self) -> None:
        self.selection = None

    @property
    def sides(self) -> tuple[Literal["left", "right"], ...]:
        """The sides to draw."""
        return ("left", "right") if self.side == "both" else (self.side,)
