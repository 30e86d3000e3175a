"""What the colours mean, as data: the window and the command line draw it each in its own way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.placement.holds import End
from app.scene import palette
from app.scene.comparison import COLOURS as COMPARED
from app.scene.palette import Rgb
from app.scene.subject import Subject


@dataclass(frozen=True, slots=True)
class LegendEntry:
    key: Literal["point", "essential", "spillover", "deep", "origin", "insertion", "compared", "away", "marked"]
    text: str
    style: Literal["ball", "solid", "dotted", "glow", "hatched"]
    colours: tuple[Rgb, Rgb]
    """Edge and core."""
    point_id: str = ""
    """Of compared points: whose pain has this colour."""


POINT = LegendEntry("point", "Trigger point", "ball", (palette.POINT, palette.POINT))
ESSENTIAL = LegendEntry("essential", "Usual pain", "solid", (palette.ESSENTIAL_EDGE, palette.ESSENTIAL_CORE))
SPILLOVER = LegendEntry("spillover", "In some people", "dotted", (palette.SPILLOVER_DOT, palette.SPILLOVER))
DEEP = LegendEntry("deep", "Felt inside", "glow", (palette.ESSENTIAL_EDGE, palette.ESSENTIAL_CORE))
ORIGIN = LegendEntry("origin", "Starts here (origin)", "solid", (palette.ORIGIN, palette.ORIGIN))
INSERTION = LegendEntry("insertion", "Ends here (insertion)", "solid", (palette.INSERTION, palette.INSERTION))
AWAY = LegendEntry("away", "Keep away (a sketch)", "hatched", (palette.AWAY, palette.AWAY))
MARKED = LegendEntry("marked", "Marked pain", "solid", (palette.INK_STRONG, palette.INK_MILD))


def of_subject(subject: Subject, ends: frozenset[End], on_skin: bool = True) -> tuple[LegendEntry, ...]:
    """Only what the picture shows, in reading order; ends: which ends of the muscle can be seen on their bones.

    on_skin: whether there is a skin for pain to be painted on. Without one, teeth that hurt still do.
    """
    if subject.rivals:
        return tuple(
            LegendEntry("compared", rival.points[0].point_id, "solid", (colour, colour), rival.points[0].point_id)
            for rival, colour in zip(subject.rivals, COMPARED, strict=False)
            if rival.points
        )
    aching = {zone.kind for point in subject.points for zone in point.zones if zone.teeth}
    paints = subject.essential is not None or bool(subject.deep)
    shown = (
        (POINT, bool(subject.points) or (bool(subject.quiet) and paints)),
        (ESSENTIAL, subject.essential is not None and (on_skin or "essential" in aching)),
        (SPILLOVER, subject.spillover is not None and (on_skin or "spillover" in aching)),
        (DEEP, bool(subject.deep)),
        (ORIGIN, "origin" in ends),
        (INSERTION, "insertion" in ends),
    )
    return tuple(entry for entry, wanted in shown if wanted)
