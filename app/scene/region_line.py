"""The region of the body that the pointer names on bare skin: a thin line around it, and the faintest of tints."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.scene.subject import Subject
from app.session import Session

if TYPE_CHECKING:
    from app.placement.regions import RegionFields

#: What begins a value of ``session.hovered`` that names a region.
PREFIX = "region:"

#: Goes into the skin's program. regionV is a ramp: 128 on the border, 127 steps = 8 mm. The line is as wide from near
#: as from far, and in the tone that lights a muscle under the pointer.
FRAGMENT = """
  if (regionV > 90.0) {
    float border = (regionV - 128.0) * (8.0 / 127.0);
    float pixel = clamp(fwidth(border), 0.02, 1.5);
    float area = smoothstep(-pixel, pixel, border);
    float line = 1.0 - smoothstep(0.6 * pixel, 1.8 * pixel, abs(border));
    c = mix(c, regionTone, 0.10 * area);
    alpha = mix(alpha, max(alpha, 0.22), area);
    c = mix(c, regionTone, 0.85 * line);
    alpha = mix(alpha, max(alpha, 0.85), line);
  }
"""


def ramp(session: Session, subject: Subject, regions: RegionFields | None) -> NDArray[np.uint8] | None:
    """(n_skin,) the ramp of the region that is named now, on both sides of the body; None where there is none.

    None also where the selection's pain is painted in that region: it is lit itself. A question and a presentation
    name nothing.
    """
    hovered = session.hovered or ""
    if regions is None or not hovered.startswith(PREFIX) or session.quiz is not None or session.exhibit is not None:
        return None
    named = hovered.removeprefix(PREFIX)
    painted = {zone.region for point in subject.points for zone in point.zones}
    if named in painted or not any(named == region_id for region_id, _side in regions.keys):
        return None
    values: NDArray[np.uint8] = np.clip(128 + regions.whole(named) * (127 / 8), 0, 255).astype(np.uint8)
    return values
