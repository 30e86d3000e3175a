"""The taut band: the strip of fibres in which the selected trigger point lies, raised and paler than its muscle.

That a trigger point lies in a hardened strip of its muscle is how the manuals define it; examiners agree on feeling
it only in part (Lucas 2009: kappa 0.08 to 0.75), so it is drawn as a soft hint without an edge.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from app.anatomy.atlas import Atlas
from app.placement.placed import PlacedPoint

_OFF = (0.0, 0.0, 0.0)

#: Goes into the program of muscles, behind the striation. bandLeft, bandRight = (across 0..1, 1 where there is one, 0).
FRAGMENT = """
  vec3 band = placeMM.x > 0.0 ? bandRight : bandLeft;
  if (band.y * lit > 0.5 && fibreV.x >= 0.0) {
    float off = (fibreV.y - band.x) / exp2(fibreV.z);
    float tense = exp(-off * off / 6.0);
    vec3 bx = dFdx(vertexVC.xyz), by = dFdy(vertexVC.xyz);
    float facet = dot(cross(bx, by), n);
    vec3 rise = sign(facet) * (dFdx(tense) * cross(by, n) + dFdy(tense) * cross(n, bx)) / max(abs(facet), 1e-4);
    n = normalize(n - 2.0 * rise / (1.0 + 1.2 * length(rise)));
    float away = smoothstep(0.0, 0.12, fibreV.x) * smoothstep(0.0, 0.12, 1.0 - fibreV.x);
    float flank = exp(-(abs(off) - 4.6) * (abs(off) - 4.6) / 3.0);
    c *= 1.0 - 0.20 * flank * away;
    c = mix(c, c * 1.16 + vec3(0.20, 0.16, 0.14), tense * mix(0.25, 1.0, away));
  }
"""


def uniforms(atlas: Atlas, points: Iterable[PlacedPoint]) -> dict[str, tuple[float, float, float]]:
    """Where the bands of the points run on this atlas, one per side; none where a muscle's fibres are not known."""
    found: dict[str, tuple[float, float, float]] = {"bandLeft": _OFF, "bandRight": _OFF}
    for point in points:
        places = atlas.full.structure_vertices(point.structure)
        fibres = atlas.full.structure_fibres(point.structure)
        nearest = int(((places - np.array(point.position, np.float32)) ** 2).sum(axis=1).argmin())
        across = float(fibres[nearest, 1])
        if np.isfinite(across):
            found["bandLeft" if point.side == "left" else "bandRight"] = (across, 1.0, 0.0)
    return found
