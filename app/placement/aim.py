"""How far a click missed a trigger point, and which point was nearest to it."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import ArrayLike

from app.placement.find import nearest
from app.placement.placed import PlacedPoint, Placement


def off_mm(placement: Placement, point_id: str, spot: ArrayLike) -> float | None:
    """mm from a spot (3,) on skin or muscle to a point, on the side where it is nearer; None when it is not placed.

    How deep the point lies does not count where the spot is on the skin: then the way between the places on the skin
    nearest to both is taken. It is measured straight, which over the few centimetres that matter is the way along the
    skin too.
    """
    found = [_gap(placement, point, spot) for (known, _side), point in placement.points.items() if known == point_id]
    return min(found, default=None)


def nearest_point(placement: Placement, point_ids: Iterable[str], spot: ArrayLike) -> str | None:
    """Which of these points a spot (3,) mm is nearest to; None when none of them is placed."""
    gaps = {point_id: off_mm(placement, point_id, spot) for point_id in point_ids}
    known = {point_id: gap for point_id, gap in gaps.items() if gap is not None}
    return min(known, key=lambda point_id: known[point_id]) if known else None


def _gap(placement: Placement, point: PlacedPoint, spot: ArrayLike) -> float:
    straight = float(np.linalg.norm(np.asarray(spot, float) - np.asarray(point.position, float)))
    over, under = nearest(placement, spot)[0], nearest(placement, point.position)[0]
    return min(straight, float(np.linalg.norm(placement.skin[over] - placement.skin[under])))
