"""Deep pain that runs through the head is one band of light; in teeth and single places each glows for itself."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from app.placement.placed import PlacedZone
from app.scene.marks import Marks
from app.scene.subject import Subject


def _lights(zone: PlacedZone) -> np.ndarray:
    """(k, 3) centres of the lights that a deep zone is drawn with, mm."""
    marks = Marks()
    marks.show(Subject(deep=tuple((zone, place) for place in zone.places)), None)
    data = marks.under_skin[0].GetMapper().GetInput()
    points = np.array([data.GetPoint(i) for i in range(data.GetNumberOfPoints())])
    return points.reshape(-1, 642, 3).mean(axis=1)


def _zone(*places: tuple[float, float, float, float], teeth: tuple[str, ...] = ()) -> PlacedZone:
    return PlacedZone("head_inside", "essential", "pain", "left", True, 0.0, places[0][:3], places, teeth)


def test_a_run_of_places_has_no_gap() -> None:
    centres = _lights(_zone((-30, -50, 40, 16), (-35, 10, 50, 18), (-30, 40, 35, 14)))
    gaps = [float(np.linalg.norm(b - a)) for a, b in pairwise(centres)]
    assert max(gaps) < 14, "less than a radius apart"
    assert np.allclose(centres[0], (-30, -50, 40), atol=0.1)
    assert np.allclose(centres[-1], (-30, 40, 35), atol=0.1)


def test_a_single_place_and_teeth_glow_each_for_themselves() -> None:
    assert len(_lights(_zone((-31, 58, 14, 12)))) == 1
    assert len(_lights(_zone((-7, 92, -42, 4), (-16, 87, -40, 4), teeth=("tooth_upper_1.l", "tooth_upper_3.l")))) == 2
