"""How far each skin vertex lies inside or outside a painted zone, measured along the skin and never through air."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import cKDTree

from app.placement.placed import EDGE
from app.placement.strokes import Stroke
from app.placement.surface import Doubles, Surface

#: mm beyond which a field is not told apart: the 8-bit ramp ends there.
REACH = 8.0
#: mm of rounding where zones of one kind meet.
_FILLET = 5.0
#: Fields are computed this far (mm) beyond a zone's edge.
_MARGIN = 12.0
#: mm by which a zone may cross the border of its region, so that zones of neighbouring regions meet without a seam.
_OVER_BORDER = 1.0
#: mm that may lie between regions that meet.
_MEETING = 0.75
#: mm beyond which the distance to a border does not matter.
_FAR = 60.0
OUTSIDE = -1e3


def signed_distance(skin: Surface, stroke: Stroke) -> Doubles:
    """(n,) mm to the edge of the stroke, positive inside, OUTSIDE where farther than about 12 mm from it.

    Straight distance where skin and straight line agree (smooth to a fraction of a millimetre); distance along the
    skin where a straight line would jump across air: behind the ear, under the jaw, from chin to neck.
    """
    field = np.full(len(skin.vertices), OUTSIDE)
    widest = float(stroke.radii.max())
    low, high = stroke.positions.min(0) - widest - _MARGIN, stroke.positions.max(0) + widest + _MARGIN
    seeds = np.unique(skin.faces[stroke.faces])
    near = np.flatnonzero(((skin.vertices >= low) & (skin.vertices <= high)).all(axis=1))
    near = np.union1d(near, seeds)
    straight, distance = _straight(skin.vertices[near], stroke)
    keep = (straight > -_MARGIN) | np.isin(near, seeds)
    near, straight, distance = near[keep], straight[keep], distance[keep]
    starts = skin.faces[stroke.faces].reshape(-1)
    gaps = skin.vertices[starts] - np.repeat(stroke.positions, 3, axis=0)
    offsets = np.linalg.norm(gaps, axis=1) - np.repeat(stroke.radii, 3) + widest
    along = widest - skin.distances(near, starts, offsets)
    excess = np.minimum(straight - along, 1e3)
    # What the graph adds by zigzagging (some per cent) is forgiven; a real detour is not.
    detour = np.clip((excess - 2.0 - 0.15 * distance) / 4.0, 0.0, 1.0)
    weight = detour * detour * (3 - 2 * detour)
    field[near] = np.maximum(straight - weight * excess, OUTSIDE)
    if weight.any():
        bent = near[weight > 0]
        for _ in range(4):
            field[bent] = skin.smoother[bent] @ np.maximum(field, -_MARGIN - REACH)
    return field


def _straight(points: Doubles, stroke: Stroke) -> tuple[Doubles, Doubles]:
    """Per point: radius minus straight distance to the stroke where that is greatest, and that distance, mm."""
    if len(stroke.positions) == 1:
        distance = np.linalg.norm(points - stroke.positions[0], axis=1)
        return stroke.radii[0] - distance, distance
    best, gap = np.full(len(points), -np.inf), np.zeros(len(points))
    start, stop = stroke.positions[:-1], stroke.positions[1:]
    for a, b, r_a, r_b in zip(start, stop, stroke.radii[:-1], stroke.radii[1:], strict=True):
        way = b - a
        t = np.clip((points - a) @ way / max(float(way @ way), 1e-12), 0, 1)
        distance = np.linalg.norm(points - a - t[:, None] * way, axis=1)
        value = r_a + t * (r_b - r_a) - distance
        better = value > best
        best[better], gap[better] = value[better], distance[better]
    return best, gap


def unite(fields: Iterable[Doubles]) -> Doubles:
    """One field for zones of one kind: where they meet, the edges flow into each other without a notch."""
    fields = list(fields)
    total = fields[0]
    for field in fields[1:]:
        blend = np.maximum(_FILLET - np.abs(total - field), 0.0) / _FILLET
        total = np.maximum(total, field) + blend * blend * _FILLET / 4
    return total


def keep_to_side(field: Doubles, skin: Surface, sign: float) -> Doubles:
    """The field cut at the midplane: what is on the other side (x of the other sign) is outside."""
    return np.minimum(field, sign * skin.vertices[:, 0])


def keep_to_region(field: Doubles, border: ArrayLike) -> Doubles:
    """The field ended 1 mm beyond a region's border, a field of the same kind, with rounded corners."""
    edge = np.asarray(border, np.float64) + _OVER_BORDER
    blend = np.maximum(_FILLET - np.abs(field - edge), 0.0) / _FILLET
    return np.minimum(field, edge) - blend * blend * _FILLET / 4


def join_borders(skin: Surface, borders: Sequence[ArrayLike]) -> Doubles:
    """The border round several regions taken together: inside, where they meet, there is none.

    borders: fields (n,) each; two regions that come within a millimetre or so of each other meet.
    """
    if len(borders) == 1:
        return np.asarray(borders[0], np.float64)
    total: Doubles = np.max(np.asarray(borders, np.float64), axis=0) + _MEETING
    inside = total > 0
    a, b = skin.edges[inside[skin.edges[:, 0]] != inside[skin.edges[:, 1]]].T
    if not len(a):
        return total - _MEETING
    t = (total[a] / (total[a] - total[b]))[:, None]
    rim = skin.vertices[a] + t * (skin.vertices[b] - skin.vertices[a])
    gap = cKDTree(rim).query(skin.vertices, distance_upper_bound=_FAR)[0]
    return np.asarray(np.copysign(np.minimum(gap, _FAR), total) - _MEETING, np.float64)


def encode(field: Doubles) -> NDArray[np.uint8]:
    """8-bit ramp: 128 at the edge, 255 from 8 mm inside, 0 from 8 mm outside."""
    return np.clip(np.rint(EDGE + field * (EDGE / REACH)), 0, 255).astype(np.uint8)
