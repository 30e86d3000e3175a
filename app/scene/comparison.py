"""Several points at once: each one's pain in its own colour, and stripes of both colours where they overlap.

The three colours begin from those of Okabe and Ito (Color Universal Design, 2008), blue darker and green lighter, so
that they stay apart for all kinds of colour-blind eyes (simulated after Machado et al. 2009). They are neither the
yellow of trigger points nor the violet of painted pain; outlines and stripes tell them apart as well.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.scene.palette import Rgb, rgb
from app.scene.subject import Rival

#: The selected point first, then those it is compared with.
COLOURS: tuple[Rgb, Rgb, Rgb] = (rgb("#d5400a"), rgb("#0067a6"), rgb("#10a35a"))

UNIFORMS = dict(zip(("rivalA", "rivalB", "rivalC"), COLOURS, strict=True))

#: rivalV, besideV: ramps of the usual pain and of the spillover of up to three points.
FRAGMENT = """
  if (comparing > 0.5) {
    vec3 usual = (rivalV - 128.0) * (8.0 / 127.0), rare = (besideV - 128.0) * (8.0 / 127.0);
    vec3 k = smoothstep(-0.4, 0.4, usual);
    vec3 s = smoothstep(-1.5, 1.0, rare) * (1.0 - k);
    float solid = max(k.x, max(k.y, k.z)), pale = max(s.x, max(s.y, s.z)) * (1.0 - solid);
    float place = slant(placeMM, normalMCV), lamp = dot(shade(vec3(1.0), n, v, 0.0, 1.0, 0.4), vec3(0.33));
    vec3 w = pow(abs(normalize(normalMCV)), vec3(14.0));
    w /= w.x + w.y + w.z;
    float f = w.x * dots(placeMM.yz) + w.y * dots(placeMM.xz) + w.z * dots(placeMM.xy);
    float dot_ = smoothstep(0.30, 0.42, f) * pale;
    vec3 tone = shared(s, place);
    c = mix(c, mix(tone, vec3(1.0), 0.35), 0.55 * pale);
    alpha = mix(alpha, max(alpha, 0.5), pale);
    c = mix(c, tone, dot_);
    alpha = mix(alpha, max(alpha, 0.88), dot_);
    c = mix(c, shared(k, place) * (0.70 + 0.44 * min(lamp, 1.15)), solid);
    alpha = mix(alpha, max(alpha, 0.9), solid);
    vec3 line = smoothstep(vec3(-0.2), vec3(0.1), usual) * (1.0 - smoothstep(vec3(0.7), vec3(1.1), usual));
    c = mix(c, rivalA * 0.55, 0.9 * line.x);
    c = mix(c, rivalB * 0.55, 0.9 * line.y);
    c = mix(c, rivalC * 0.55, 0.9 * line.z);
    alpha = max(alpha, 0.9 * max(line.x, max(line.y, line.z)));
  }
"""

FUNCTIONS = """
// 0..1 across slanted bands 11 mm wide.
float slant(vec3 at, vec3 normal) {
  vec3 w = abs(normal);
  float f = w.x > w.y && w.x > w.z ? at.y + at.z : (w.y > w.z ? at.x + at.z : at.x + at.y);
  return fract(f / 15.6);
}
// The colour of the point whose share of the band this is.
vec3 shared(vec3 cover, float place) {
  float t = place * (cover.x + cover.y + cover.z);
  return t < cover.x ? rivalA : (t < cover.x + cover.y ? rivalB : rivalC);
}
"""


def ramps(rivals: Sequence[Rival], vertices: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """(n_skin, 3) usual pain and (n_skin, 3) spillover of up to three points, as ramps: 128 on the edge."""
    usual, rare = np.zeros((vertices, 3), np.float32), np.zeros((vertices, 3), np.float32)
    for column, rival in enumerate(rivals[: len(COLOURS)]):
        if rival.essential is not None:
            usual[:, column] = rival.essential
        if rival.spillover is not None:
            rare[:, column] = rival.spillover
    return usual, rare
