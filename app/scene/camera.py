"""How the camera moves: a turntable that never rolls. Angles (see ``app.pose``) in degrees, lengths in mm."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from app.pose import Pose, Vector, axes, outward
from app.session import View

VIEW_ANGLE = 24.0
_LIMIT = 88.0
#: A drag over the whole height of the picture turns by so many degrees, and less from nearer than ``_WHOLE`` mm, from
#: where the whole head is seen: what is under the hand is then smaller, and so are the turns that are meant.
_TURN, _WHOLE, _NEAREST_SHARE = 240.0, 900.0, 0.25
#: A single movement turns no farther, degrees: where the pointer jumps, the model does not spin.
_MOST = 45.0
#: So far from the poles tilting begins to tire, degrees.
_TIRING = 25.0
#: What is looked at squarely enough to be seen well: cosine of the angle between its normal and the way to the eye.
ASLANT = 0.3
#: What a view is worth less from behind: where little else decides, as with a point on either cheek, a face is shown.
_FROM_BEHIND = 0.02
#: What a view is worth less when all that must be seen is hidden in it; facing all of it is worth about 1.
_HIDDEN = 0.5
DIRECTIONS: dict[View, tuple[float, float]] = {
    "front": (0.0, 3.0),
    "back": (180.0, 3.0),
    "left": (-90.0, 3.0),
    "right": (90.0, 3.0),
    "top": (180.0, _LIMIT),
}


def rotate(pose: Pose, dx: float, dy: float, height: int) -> Pose:
    """Turn by a drag of dx, dy pixels (dy downwards) in a picture of that height: the model follows the hand.

    The same way of the hand turns as far on a screen with more pixels; nearer to the skin it turns less, and tilting
    tires towards the poles instead of stopping dead.
    """
    degrees = _TURN / height * min(1.0, max(_NEAREST_SHARE, pose.distance / _WHOLE))
    turn, tilt = (min(_MOST, max(-_MOST, degrees * step)) for step in (dx, dy))
    if tilt * pose.elevation > 0:
        tilt *= min(1.0, max(0.1, (_LIMIT - abs(pose.elevation)) / _TIRING))
    return replace(
        pose,
        azimuth=(pose.azimuth + turn + 180.0) % 360.0 - 180.0,
        elevation=min(_LIMIT, max(-_LIMIT, pose.elevation + tilt)),
    )


def mirror(pose: Pose) -> Pose:
    """The same view of the body's other side."""
    x, y, z = pose.target
    return replace(pose, azimuth=-pose.azimuth, target=(-x, y, z))


def pixel_size(pose: Pose, height: int) -> float:
    """Millimetres per pixel at the target."""
    return 2.0 * pose.distance * math.tan(math.radians(VIEW_ANGLE / 2)) / height


def pan(pose: Pose, dx: float, dy: float, height: int) -> Pose:
    """Move by a drag of dx, dy pixels (dy downwards)."""
    right, up = pose.axes()
    move = (-dx * right + dy * up) * pixel_size(pose, height)
    return replace(pose, target=_triple(np.asarray(pose.target) + move))


def zoom(pose: Pose, factor: float, at: tuple[float, float] | None, size: tuple[int, int]) -> Pose:
    """Come nearer by ``factor`` (> 1), keeping what lies under the pixel ``at`` where it is."""
    distance = min(2500.0, max(60.0, pose.distance / factor))
    target = np.asarray(pose.target)
    if at is not None:
        width, height = size
        right, up = pose.axes()
        offset = ((at[0] - width / 2) * right - (at[1] - height / 2) * up) * pixel_size(pose, height)
        target = target + offset * (1 - distance / pose.distance)
    return replace(pose, distance=distance, target=_triple(target))


def frame(
    points: Vector, azimuth: float, elevation: float, aspect: float, margin: float = 0.08, covered: float = 0.0
) -> Pose:
    """The nearest pose in that direction that shows all ``points`` (n, 3), with a margin (part of the picture).

    covered: the part of the picture's height at its lower edge where something lies over it: left free beside the
    margin.
    """
    right, up = axes(azimuth, elevation)
    towards = outward(azimuth, elevation)
    x, y, z = points @ right, points @ up, points @ towards
    whole = math.tan(math.radians(VIEW_ANGLE / 2))
    tan_x = whole * (1 - 2 * margin) * aspect
    above, below = whole * (1 - 2 * margin), whole * (1 - 2 * margin - 2 * covered)
    # The edges of a perspective picture: -low (d - z) <= x - cx <= high (d - z). Solved exactly per axis; the axis that
    # needs more distance wins, and on the other one the points stand in the middle of their room.
    spans = []
    for values, lower, upper in ((x, tan_x, tan_x), (y, below, above)):
        spans.append((float(np.min(values - lower * z)), float(np.max(values + upper * z)), lower, upper))
    distance = max((high - low) / (lower + upper) for low, high, lower, upper in spans)
    centre_x, centre_y = ((high + low + (lower - upper) * distance) / 2 for low, high, lower, upper in spans)
    middle = float(np.median(z))
    target = centre_x * right + centre_y * up + middle * towards
    return Pose(azimuth, elevation, max(distance - middle, 60.0), _triple(target))


def best_direction(
    normals: Vector,
    weights: Vector,
    must: Vector,
    hidden: Callable[[Vector], float] = lambda _eye: 0.0,
    paired: bool = False,
) -> tuple[float, float]:
    """Azimuth and elevation from which the surface elements (normals (n, 3), weights (n,)) face the eye best.

    must: (k, 3) normals of what has to be on the near side; of a pair, ``paired``, on either side of the body not both
    can be: it is looked at straight from the front or the back. hidden: unit vector to the eye (3,) -> the share, 0..1,
    of that which something else lies before; asked only where the answer can matter. A gentle preference keeps the view
    near eye level, and on the face.
    """
    azimuths = (0.0, 180.0) if paired else tuple(float(azimuth) for azimuth in range(-180, 180, 6))
    views = [(azimuth, level) for level in (0.0, 8.0, 16.0, 26.0) for azimuth in azimuths]
    eyes = np.stack([outward(*view) for view in views], axis=1)
    seen = np.sqrt(np.clip(normals @ eyes + 0.15, 0, None))
    scores = (weights @ seen) / weights.sum() - 0.002 * np.abs([level - 8.0 for _, level in views])
    scores -= _FROM_BEHIND * (1 - np.cos(np.radians([azimuth for azimuth, _ in views]))) / 2
    if len(must):
        least = 0.0 if paired else ASLANT
        scores -= 2.0 * np.clip(least - must @ eyes, 0, None).mean(axis=0)
    best, chosen = -math.inf, 0
    for k in np.argsort(-scores, kind="stable"):
        if scores[k] <= best:
            break
        score = float(scores[k]) - _HIDDEN * hidden(eyes[:, k])
        if score > best:
            best, chosen = score, int(k)
    return views[chosen]


def between(start: Pose, end: Pose, t: float) -> Pose:
    """The pose at t (0..1) of a flight, easing in and out, the short way round."""
    t = t * t * (3 - 2 * t)
    turn = (end.azimuth - start.azimuth + 180.0) % 360.0 - 180.0
    a, b = np.asarray(start.target), np.asarray(end.target)
    return Pose(
        start.azimuth + turn * t,
        start.elevation + (end.elevation - start.elevation) * t,
        start.distance * (end.distance / start.distance) ** t,
        _triple(a + (b - a) * t),
    )


def project(pose: Pose, at: Vector, size: tuple[int, int]) -> tuple[float, float]:
    """Pixel (x, y; from the top left) of a place (3,) mm."""
    x, y = project_all(pose, np.asarray(at)[None], size)[0]
    return float(x), float(y)


def project_all(pose: Pose, at: Vector, size: tuple[int, int]) -> Vector:
    """(n, 2) pixels (x, y; from the top left) of places (n, 3) mm."""
    right, up = pose.axes()
    offset = at - pose.eye
    scale = size[1] / 2 / math.tan(math.radians(VIEW_ANGLE / 2)) / np.maximum(-offset @ pose.outward, 1e-6)
    return np.stack([size[0] / 2 + offset @ right * scale, size[1] / 2 - offset @ up * scale], axis=1)


def ray(pose: Pose, x: float, y: float, size: tuple[int, int]) -> tuple[Vector, Vector]:
    """Start (the eye) and end of the sight line through a pixel."""
    right, up = pose.axes()
    mm = pixel_size(pose, size[1])
    through = np.asarray(pose.target) + ((x - size[0] / 2) * right - (y - size[1] / 2) * up) * mm
    return pose.eye, pose.eye + 3.0 * (through - pose.eye)


def _triple(vector: Vector) -> tuple[float, float, float]:
    return (float(vector[0]), float(vector[1]), float(vector[2]))
