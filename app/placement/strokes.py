"""A stroke on the skin: a smooth curve through waypoints that lies on the surface, with a width that tapers along it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from scipy.interpolate import CubicSpline, PchipInterpolator

from app.placement.surface import Doubles, Indices, Surface

#: mm between the samples of a stroke.
SPACING = 2.0
#: Passes of smoothing along a stroke, each followed by a projection onto the skin.
_PASSES = 6


@dataclass(frozen=True)
class Stroke:
    """positions (k, 3) mm on the skin, the faces (k,) they lie on, and the half widths (k,) mm there."""

    positions: Doubles
    faces: Indices
    radii: Doubles


def draw(skin: Surface, waypoints: ArrayLike, radii: ArrayLike) -> Stroke:
    """Draw a stroke through ``waypoints`` (w, 3) mm, each with its half width (w,) mm; one waypoint gives a disc."""
    radii = np.asarray(radii, float)
    anchors, faces = skin.closest(waypoints)
    if len(anchors) == 1:
        return Stroke(anchors, faces, radii)
    curve, knots = _spline(anchors)
    length = knots[-1] * 1.0
    count = max(3, int(np.ceil(_length(curve(np.linspace(0, length, 200))) / SPACING)) + 1)
    parameter = np.linspace(0, length, count)
    positions, _ = skin.closest(curve(parameter))
    widths = PchipInterpolator(knots, radii)(parameter)
    positions, widths = _bridge(skin, positions, widths)
    for _ in range(_PASSES):
        positions[1:-1] = (positions[:-2] + 2 * positions[1:-1] + positions[2:]) / 4
        positions, _ = skin.closest(positions)
    positions, widths = _respace(positions, widths)
    positions, faces = skin.closest(positions)
    return Stroke(positions, faces, widths)


def _spline(anchors: Doubles) -> tuple[CubicSpline, Doubles]:
    """Natural cubic through the anchors; centripetal knots keep it from looping where they lie close together."""
    steps = np.sqrt(np.maximum(np.linalg.norm(np.diff(anchors, axis=0), axis=1), 1e-3))
    knots = np.concatenate([[0.0], np.cumsum(steps)])
    return CubicSpline(knots, anchors, bc_type="natural"), knots


def _bridge(skin: Surface, positions: Doubles, widths: Doubles) -> tuple[Doubles, Doubles]:
    """Where projection tore the stroke apart (a chin, a fold, an ear), lead it along the surface instead."""
    pieces, wide = [positions[:1]], [widths[:1]]
    for before, after, w0, w1 in zip(positions[:-1], positions[1:], widths[:-1], widths[1:], strict=True):
        if np.linalg.norm(after - before) > 4 * SPACING:
            ends = [int(np.argmin(((skin.vertices - end) ** 2).sum(1))) for end in (before, after)]
            way = skin.vertices[skin.walk(*ends)][1:-1]
            pieces.append(way)
            wide.append(np.linspace(w0, w1, len(way) + 2)[1:-1])
        pieces.append(after[None])
        wide.append(np.array([w1]))
    return np.concatenate(pieces), np.concatenate(wide)


def _respace(positions: Doubles, widths: Doubles) -> tuple[Doubles, Doubles]:
    walked = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(positions, axis=0), axis=1))])
    keep = np.concatenate([[True], np.diff(walked) > 1e-9])
    walked, positions, widths = walked[keep], positions[keep], widths[keep]
    even = np.linspace(0, walked[-1], max(2, int(np.ceil(walked[-1] / SPACING)) + 1))
    return np.stack([np.interp(even, walked, positions[:, k]) for k in range(3)], axis=1), np.interp(even, walked, widths)


def _length(positions: Doubles) -> float:
    return float(np.linalg.norm(np.diff(positions, axis=0), axis=1).sum())
