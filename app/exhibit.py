"""What the picture shows to others while something is presented. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.view_state import SideChoice

Look = Literal["whole", "place", "pain"]
ZoneKey = tuple[str, Literal["essential", "spillover"]]
"""The region of a point's zone, and whether most people feel it there or some."""


@dataclass(frozen=True, slots=True)
class Exhibit:
    """Takes the place of the selection and of all that was hidden by hand, as long as it is there."""

    points: tuple[str, ...] = ()
    """Ids of the points that are marked; the muscle of a single one is lit."""
    zones: tuple[ZoneKey, ...] | None = ()
    """Which zones of a single point are painted; None: all of them."""
    fresh: tuple[ZoneKey, ...] | None = None
    """Those that are to be looked at; None: all that are painted."""
    muscle: str | None = None
    """Id of a muscle that is lit."""
    sites: tuple[str, ...] = ()
    """Ids of regions that are painted."""
    site: str | None = None
    """The one of them that is to be looked at; None: all."""
    look: Look = "whole"
    """From where: the person, the place itself from near, or the point with its pain."""
    skin: float = 0.5
    """How opaque the skin is, see ``Session.skin_opacity``."""
    side: SideChoice | None = None
    """Instead of the session's."""
    ink: bool = False
    """Whether the pain that the user marked is there too."""
