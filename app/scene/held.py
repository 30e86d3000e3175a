"""Where the selected muscle starts and ends, painted on the bones.

Blue and olive stay apart for eyes that do not part red from green, and are neither pain nor point nor what is pressed.
"""

from __future__ import annotations

from collections.abc import Container, Iterable

import numpy as np

from app.anatomy.atlas import Atlas, Floats, Span
from app.placement.holds import ENDS, End, Hold
from app.scene import palette
from app.scene.palette import Rgb

COLOURS: dict[str, Rgb] = {"originTone": palette.ORIGIN, "insertionTone": palette.INSERTION}

#: Goes into the program of bones. heldV = (origin, insertion) as 0..255 ramps: 128 on the edge, 127 steps = 4 mm.
FRAGMENT = """
  vec2 held = (heldV - 128.0) * (4.0 / 127.0);
  float deepest = max(held.x, held.y);
  if (deepest > -1.0) {
    float soft = clamp(fwidth(deepest), 0.08, 0.5);
    vec3 tone = held.x >= held.y ? originTone : insertionTone;
    float inside = smoothstep(-soft, soft, deepest);
    float line = smoothstep(-soft, soft, deepest + 0.1) * (1.0 - smoothstep(0.35, 0.75 + soft, deepest));
    c = mix(c, tone * (0.30 + 0.95 * dot(c, vec3(0.33))), 0.86 * inside);
    c = mix(c, 0.52 * tone, 0.75 * line);
  }
"""


def ramps(holds: Iterable[tuple[End, Hold]], span: Span) -> Floats:
    """(n, 2) float32 over the span's vertices: how far inside an origin, and an insertion, each lies."""
    found = np.zeros((span.vertex_stop - span.vertex_start, len(ENDS)), np.float32)
    for end, hold in holds:
        column = found[:, ENDS.index(end)]
        rows = hold.vertices - span.vertex_start
        column[rows] = np.maximum(column[rows], hold.ramp)
    return found


def ends_on(holds: Iterable[tuple[End, Hold]], atlas: Atlas, shown: Container[str]) -> frozenset[End]:
    """The ends of which some lies on a structure that is ``shown``."""
    spans = [span for structure, span in atlas.full.spans.items() if structure in shown]
    return frozenset(
        end
        for end, hold in holds
        if any(((hold.vertices >= s.vertex_start) & (hold.vertices < s.vertex_stop)).any() for s in spans)
    )
