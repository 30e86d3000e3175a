"""What to keep away from: the skin over vessels, nerves and organs, hatched with a firm outline.

In slate, a tone that neither pain nor point nor anything to press has: it is to be seen, and to frighten nobody.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.session import Session

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement

#: What begins a value of ``session.hovered`` that names hazards.
PREFIX = "hazards:"

#: Goes into the skin's program. awayV = (all that is shown, what the pointer names) as ramps: 128 on the edge.
FRAGMENT = """
  vec2 danger = (awayV - 128.0) * (8.0 / 127.0);
  if (danger.x > -2.0) {
    float soft = clamp(fwidth(danger.x), 0.12, 0.6);
    float area = smoothstep(-soft, soft, danger.x);
    float named = smoothstep(-soft, soft, danger.y);
    float hatch = leaning(placeMM) * area;
    float pixel = fwidth(danger.x), wide = max(0.35, 0.8 * pixel);
    float line = 1.0 - smoothstep(wide, wide + max(pixel, 0.15), abs(danger.x));
    c = mix(c, awayTone, (0.15 + 0.20 * named) * area);
    alpha = mix(alpha, max(alpha, 0.32 + 0.20 * named), area);
    float drawn = max((0.86 + 0.14 * named) * line, (0.52 + 0.36 * named) * hatch);
    c = mix(c, awayTone, drawn);
    alpha = mix(alpha, max(alpha, 0.88), drawn);
  }
"""

FUNCTIONS = """
// Lines that lean across the body, about 5 mm apart and a third as wide, alike on both sides: 1 on a line, 0 between.
float leaning(vec3 at) {
  float f = sin(1.25 * (0.8 * at.z - 0.6 * length(at.xy) * atan(at.y, abs(at.x))));
  float soft = clamp(fwidth(f), 0.05, 0.9);
  return smoothstep(0.5 - soft, 0.5 + soft, f);
}
"""


def near(session: Session, library: Library | None) -> tuple[str, ...]:
    """Ids of all hazards that the cautions of the selection name, in their order; of a question, of its answer."""
    if session.quiz is not None:
        return (session.quiz.hazard,) if session.quiz.hazard else ()
    chosen = session.selection
    if library is None or chosen is None or chosen.kind not in ("point", "muscle"):
        return ()
    muscle = library.point(chosen.id).muscle if chosen.kind == "point" else library.muscle(chosen.id)
    return tuple(dict.fromkeys(hazard for caution in muscle.cautions for hazard in caution.hazards))


def named(session: Session, library: Library | None) -> tuple[str, ...]:
    """Ids of those that the pointer names in the card."""
    hovered = session.hovered or ""
    wanted = hovered.removeprefix(PREFIX).split(",") if hovered.startswith(PREFIX) else []
    return tuple(hazard for hazard in near(session, library) if hazard in wanted)


def shown(session: Session, library: Library | None) -> tuple[str, ...]:
    """Ids of those that are hatched now."""
    if session.painting or session.exhibit is not None:  # nothing is to lead the hand that paints, or to frighten
        return ()
    wanted = session.keep_away or session.quiz is not None
    return near(session, library) if wanted else named(session, library)


def ramps(session: Session, library: Library | None, placement: Placement | None) -> NDArray[np.uint8] | None:
    """(n_skin, 2) ramps of all that is shown and of what the pointer names; None when there is nothing to show."""
    hatched = shown(session, library)
    if placement is None or not hatched:
        return None
    every = _union(placement, hatched, session)
    if every is None:
        return None
    one = _union(placement, named(session, library), session)
    return np.stack([every, np.zeros_like(every) if one is None else one], axis=1)


def _union(placement: Placement, hazards: tuple[str, ...], session: Session) -> NDArray[np.uint8] | None:
    fields = [
        placement.hazards[key]
        for hazard in hazards
        for side in session.sides
        if (key := (hazard, side)) in placement.hazards
    ]
    return np.max(fields, axis=0) if fields else None
