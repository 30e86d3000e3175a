"""What the picture shows and what it keeps to itself while a question is asked. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.view_state import LAYERS, LayerKey, Selection


@dataclass(frozen=True, slots=True)
class Quiz:
    """Takes the place of the selection as long as it is there; muscles and points by their ids."""

    muscle: str | None = None
    """It is lit."""
    point: str | None = None
    """It is marked, and its own part of the muscle is lit."""
    pain_of: str | None = None
    """The point whose zones are drawn, whether it is marked or not."""
    hazard: str | None = None
    """What must be kept safe: the skin over it is hatched."""
    named: bool = False
    """Whether names may tell what is what: the question is answered."""
    everyday: bool = False
    """Whether muscles are named in everyday words then, as the question named them."""
    peel: int = 0
    """Muscles of the layers above this one are not drawn."""
    click: Literal["muscle", "point"] | None = None
    """What is wanted to be clicked on the model; None: a click means nothing."""
    wrong: Selection | None = None
    """What was answered instead: a muscle is hatched, a point stands beside."""
    missed: tuple[float, float, float] | None = None
    """Where the click was instead, mm."""

    @property
    def blank(self) -> bool:
        """Whether it shows the body as it is."""
        return self.muscle is None and self.point is None and self.pain_of is None

    @property
    def peeled(self) -> frozenset[LayerKey]:
        """The layers that are not drawn."""
        return frozenset(layer for layer in LAYERS if layer.startswith("muscle_") and int(layer[7:]) < self.peel)
