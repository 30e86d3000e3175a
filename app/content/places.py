"""Places that the content describes by landmarks: single ones, and the borders of regions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from app.content.values import Record, Slug, Text


class Mark(Record):
    """A place: a landmark of the pack, moved along the body's axes."""

    at: Text
    """A landmark name of ``models/landmarks.yaml`` without its side, or ``trigger_point``: the point itself."""
    superior: float = 0.0
    anterior: float = 0.0
    lateral: float = 0.0
    """Millimetres; lateral is away from the midline on the zone's own side."""


class Waypoint(Mark):
    """A place on the skin with the zone's half width there."""

    radius: Annotated[float, Field(gt=0, le=80)] = 10.0
    """Half width of the zone at this waypoint, mm along the skin."""


Marks = Annotated[tuple[Mark, ...], Field(min_length=1)]


class Limit(Record):
    """One border of a region on the skin; exactly one of the keys is given (and ``within`` with ``near``).

    A border of one mark is a plane; one of several is the broken line through them, prolonged beyond its ends and seen
    from where it looks longest: ``above`` of marks along the cheekbone from the side, of marks across the brow from
    the front.
    """

    above: Marks | None = None
    below: Marks | None = None
    in_front_of: Marks | None = None
    behind: Marks | None = None
    lateral_to: Marks | None = None
    medial_to: Marks | None = None
    near: Marks | None = None
    """Within some distance of a mark, or of the broken line through several."""
    within: Annotated[float, Field(gt=0, le=120)] | None = None
    """Millimetres, for ``near``."""
    outside: Slug | None = None
    """Where another region is not."""
    either: Annotated[tuple[tuple[Limit, ...], ...], Field(min_length=2)] | None = None
    """Alternatives, each a list of limits that hold together."""

    @model_validator(mode="after")
    def _one(self) -> Limit:
        given = [name for name in type(self).model_fields if name != "within" and getattr(self, name) is not None]
        if len(given) != 1:
            raise ValueError(f"a limit says {len(given)} things; write exactly one, such as above or near")
        if (self.within is None) == (self.near is not None):
            raise ValueError("'near' and 'within' belong together; write both or none")
        return self
