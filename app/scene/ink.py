"""Painted pain on the skin: in ink, violet to blue, which no tissue and no zone of a point has.

Beside a zone it is a solid wash; over a zone it is hatched, so that both can be seen, and told apart without colour.
"""

from __future__ import annotations

from app.anatomy.atlas import Atlas
from app.marked import Paint
from app.scene import palette
from app.scene.palette import Rgb
from app.session import Session

#: While it is painted on, the skin is at least so opaque (see ``Session.skin_opacity``); beside a selection, so much.
_OPACITY, _OPACITY_BESIDE = 1.0, 0.78
#: ... and so much around what is shown alone, which must be seen through it.
_OPACITY_AROUND = 0.3
#: From this opacity on the skin hides what is under it.
_OPAQUE = 0.9

COLOURS: dict[str, Rgb] = {"inkMild": palette.INK_MILD, "inkStrong": palette.INK_STRONG}

#: Goes to the end of the skin's program. inkV: 0 no pain .. 255 strong.
FRAGMENT = """
  float ink = inkV / 255.0;
  if (ink > 0.01) {
    float lamp = dot(shade(vec3(1.0), n, v, 0.0, 1.0, 0.4), vec3(0.33));
    vec3 tone = mix(inkMild, inkStrong, smoothstep(0.45, 0.95, ink)) * (0.66 + 0.40 * min(lamp, 1.15));
    float cover = smoothstep(0.08, 0.46, ink);
    float zone = max(smoothstep(-1.0, 1.0, inside.x), 0.8 * smoothstep(-1.5, 1.0, inside.y));
    if (comparing > 0.5) {
      vec3 usual = smoothstep(-8.0, 8.0, rivalV - 128.0), rare = 0.8 * smoothstep(-12.0, 8.0, besideV - 128.0);
      zone = max(max(usual.x, max(usual.y, usual.z)), max(rare.x, max(rare.y, rare.z)));
    }
    float hatch = stripes(placeMM);
    cover *= mix(0.90, 0.94 * hatch, zone);
    c = mix(c, tone, cover);
    alpha = mix(alpha, max(alpha, 0.94), cover);
    float rim = 1.0 - smoothstep(0.0, max(1.6 * fwidth(ink), 0.03), abs(ink - 0.30));
    c = mix(c, tone * 0.8, 0.75 * rim);
    alpha = max(alpha, 0.8 * rim);
  }
"""

FUNCTIONS = """
// Lines that wind up around the body, about 4 mm apart, alike on both sides: 1 on a line, 0 between.
float stripes(vec3 at) {
  float f = sin(at.z + length(at.xy) * atan(at.y, abs(at.x)));
  float soft = clamp(fwidth(f), 0.05, 0.9);
  return smoothstep(0.15 - soft, 0.15 + soft, f);
}
"""


#: A marked place inside the head: a soft light without an edge, faint where most of the head lies before it.
GLOW = """
  float facing = clamp(dot(normalize(normalVCVSOutput), normalize(-vertexVC.xyz)), 0.0, 1.0);
  float out_ = sqrt(1.0 - facing * facing);
  float soft = pow(1.0 - out_, 1.1) * smoothstep(1.0, 0.7, out_);
  float near = smoothstep(-0.1, 0.6, dot(outwardV, towardsEye));
  fragOutput0 = vec4(mix(inkMild, inkStrong, smoothstep(0.2, 0.9, soft)), mix(0.22, 0.8, near) * min(1.2 * soft, 1.0));
"""


def painted(session: Session, atlas: Atlas) -> Paint | None:
    """(n_skin,) what is painted on this atlas' skin, with the stroke under way; None where it is not
    to be seen."""
    marked = session.marked if session.stroke is None else session.stroke
    if not session.marks_shown or marked.skin is None or marked.pack != atlas.pack_id:
        return None
    skin = atlas.skin
    return marked.skin if len(marked.skin) == skin.vertex_stop - skin.vertex_start else None


def skin_shown(session: Session) -> bool:
    """A brush needs something to paint on, whatever is hidden; what is presented, something to hurt."""
    return session.painting or session.exhibit is not None or "skin" not in session.hidden


def skin_opacity(session: Session) -> float:
    """0..1; a brush needs to be seen on it. Around what is shown alone it is all but gone, save for pain on it."""
    if session.exhibit is not None:
        return session.exhibit.skin
    alone = bool(session.by_hand.isolated)
    if not session.painting:
        return 0.0 if alone else session.skin_opacity
    if alone:
        return _OPACITY_AROUND
    return max(session.skin_opacity, _OPACITY if session.selection is None else _OPACITY_BESIDE)


def skin_hides(session: Session) -> bool:
    """Whether nothing can be seen through the skin."""
    return skin_shown(session) and skin_opacity(session) > _OPAQUE
