"""Names in the picture keep off each other, off the points and inside the room."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.ui.leader import Lead, boxes_of

ROOM = QRectF(0, 0, 770, 750)
SIZE = QSizeF(240, 24)


@pytest.mark.parametrize(
    "places", [[(350, 350), (450, 350)], [(380, 30), (400, 60)], [(300, 700), (480, 690), (390, 400)]]
)
def test_names_cover_neither_each_other_nor_a_point(places: list[tuple[float, float]]) -> None:
    middle = QPointF(400, 200)
    leads = [Lead(QPointF(*place), "Deep below the skull, beside the midline", middle) for place in places]
    boxes = boxes_of(leads, [SIZE] * len(leads), ROOM)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert ROOM.contains(box)
        assert not any(box.contains(lead.spot) for lead in leads)


@pytest.mark.parametrize(("pain", "right"), [(200.0, True), (600.0, False)])
def test_a_name_goes_to_the_side_away_from_the_pain(pain: float, right: bool) -> None:
    lead = Lead(QPointF(400, 300), "Front of the temple", QPointF(pain, 300))
    (box,) = boxes_of([lead], [SIZE], ROOM)
    assert (box.center().x() > 400) is right
