"""A stroke on the skin: a smooth curve through waypoints, on the surface, with a width that tapers along it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.interpolate import CubicSpline, PchipInterpolator

from app.placement.surface import Doubles, Indices, Surface

Leg = tuple[Doubles, Doubles]
#: mm between the samples of a stroke.
SPACING = 2.0
#: Rounds of smoothing along a stroke, each of a few passes and a projection onto the skin.
_ROUNDS, _PASSES = 5, 8


@dataclass(frozen=True)
class Stroke:
    """positions (k, 3) mm on the skin, the faces (k,) they lie on, and the half widths (k,) mm there."""

    positions: Doubles
    faces: Indices
    radii: Doubles


def draw(skin: Surface, legs: Sequence[Leg]) -> list[Stroke]:
    """Draw one smooth curve through all legs, each starting where the one before ends, and cut it where they meet.

    Each leg is its waypoints (w, 3) mm and their half widths (w,) mm; a single leg of one waypoint gives a disc.
    """
    points = np.concatenate([leg[0][i > 0 :] for i, leg in enumerate(legs)])
    radii = np.concatenate([leg[1][i > 0 :] for i, leg in enumerate(legs)])
    anchors, faces = skin.closest(points)
    if len(anchors) == 1:
        return [Stroke(anchors, faces, radii)]
    curve, knots = _spline(anchors)
    length = float(np.linalg.norm(np.diff(curve(np.linspace(0, knots[-1], 200)), axis=0), axis=1).sum())
    parameter = np.linspace(0, knots[-1], max(3, int(np.ceil(length / SPACING)) + 1))
    positions, _ = skin.closest(curve(parameter))
    positions, widths = _bridge(skin, positions, PchipInterpolator(knots, radii)(parameter))
    for _ in range(_ROUNDS):
        for _ in range(_PASSES):
            positions[1:-1] = (positions[:-2] + 2 * positions[1:-1] + positions[2:]) / 4
        positions, _ = skin.closest(positions)
    positions, widths = _respace(positions, widths)
    positions, faces = skin.closest(positions)
    meetings = np.cumsum([len(leg[0]) - 1 for leg in legs])[:-1]
    cuts = [int(np.argmin(((positions - anchors[k]) ** 2).sum(1))) for k in meetings]
    bounds = zip([0, *cuts], [*cuts, len(positions) - 1], strict=True)
    return [Stroke(positions[i : j + 1], faces[i : j + 1], widths[i : j + 1]) for i, j in bounds]


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
    return np.stack([np.interp(even, walked, positions[:, k]) for k in range(3)], axis=1), np.interp(
        even, walked, widths
    )
