"""Names in the picture keep off each other, off the points and inside the room, wherever the points lie."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import combinations
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.pose import Pose
from app.scene.legend import ESSENTIAL, POINT
from app.session import Session
from app.ui.notices import Notices
from app.ui.overlays import Overlays
from app.ui.picture.lead_layout import Box, Laid, Wish, crossing, lay_out
from app.ui.picture.leader import Lead, paint_leaders, set_leads, size_of
from app.ui.picture.over_picture import over_picture
from app.ui.picture.place_names import PlaceNames
from app.ui.picture.viewport import Viewport
from app.ui.theme import LIGHT

ROOM = QRectF(0, 0, 770, 750)
LONG = "Deep below the skull, beside the midline"


def _lead(place: tuple[float, float], text: str = LONG, away: tuple[float, float] = (400.0, 200.0)) -> Lead:
    return Lead(QPointF(*place), text, QPointF(*away))


@pytest.mark.parametrize(
    "places", [[(350, 350), (450, 350)], [(380, 30), (400, 60)], [(300, 700), (480, 690), (390, 400)]]
)
def test_names_cover_neither_each_other_nor_a_point(qapp: object, places: list[tuple[float, float]]) -> None:
    leads = [_lead(place, f"{LONG}, {number}") for number, place in enumerate(places)]
    laid = set_leads(leads, QFont(), ROOM)
    assert len(laid) == len(leads)
    boxes = [each.box for each in laid.values()]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    for box in boxes:
        assert Box(0, 0, 770, 750).holds(box)
        assert not any(_within(box, lead.spot.x(), lead.spot.y()) for lead in leads)


@pytest.mark.parametrize(("pain", "right"), [(200.0, True), (600.0, False)])
def test_a_name_goes_to_the_side_away_from_the_pain(qapp: object, pain: float, right: bool) -> None:
    laid = set_leads([_lead((400.0, 300.0), "Front of the temple", (pain, 300.0))], QFont(), ROOM)
    (box,) = (each.box for each in laid.values())
    assert ((box.left + box.right) / 2 > 400) is right


@pytest.mark.parametrize("text", ["Deep behind the ear, under the skull", "Deep in the side of the upper neck", LONG])
def test_a_name_keeps_off_the_edge_of_its_plate(qapp: object, text: str) -> None:
    lead = _lead((400.0, 300.0), text, (200.0, 300.0))
    laid = set_leads([lead], QFont(), ROOM)
    picture = QImage(770, 750, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    paint_leaders(painter, [lead], laid, LIGHT)
    painter.end()
    (box,) = (each.box for each in laid.values())
    assert box.left > 400, "the line ends at its left"
    padding = range(int(box.right) - 6, int(box.right) - 1)
    lines = range(int(box.top) + 2, int(box.bottom) - 2)
    assert all(picture.pixelColor(x, y).lightness() > 200 for x in padding for y in lines)


def test_a_long_name_is_broken_and_a_narrow_room_shows_the_most_important_first(qapp: object) -> None:
    german = "Schläfenmuskel, vorderer Anteil: Kaumuskelansatz"
    wide = size_of(_lead((0, 0), german), QFont(), 2000.0)
    short = size_of(_lead((0, 0), "Temple"), QFont(), 2000.0)
    assert wide.width() < 200 and wide.height() > 1.5 * short.height()
    leads = [_lead((120 + 20 * k, 100 + 70 * k), f"Place {k}") for k in range(6)]
    assert len(set_leads(leads, QFont(), ROOM)) == 6
    narrow = set_leads(leads, QFont(), QRectF(0, 0, 330, 600))
    assert 1 <= len(narrow) <= 3 and "Place 0" in narrow


def _within(box: Box, x: float, y: float) -> bool:
    return box.left <= x <= box.right and box.top <= y <= box.bottom


def _random(seed: int) -> tuple[list[Wish], Box, list[Box], list[tuple[float, float]]]:
    """Names of many lengths at random places, a head in the middle, and the legend and views over the picture."""
    dice = random.Random(seed)
    width, height = dice.choice([(330, 420), (560, 560), (770, 670), (1500, 1000)])
    wishes = [
        Wish(
            f"name {k}",
            dice.uniform(0, width),
            dice.uniform(0, height),
            dice.uniform(50, 190),
            dice.choice([24.0, 40.0]),
            dice.choice([12.0, 26.0]),
            dice.uniform(0, width),
        )
        for k in range(dice.randint(1, 9))
    ]
    blocks = [Box(12, height - 40, width / 2, height - 12), Box(8, 8, 40, 40), Box(width - 40, 8, width - 8, 40)]
    outline = [(0.3 * width, 0.7 * width)] * 20 if dice.random() < 0.7 else []
    return wishes, Box(0, 0, width, height), blocks, outline


def _line(laid: Laid) -> tuple[tuple[float, float], tuple[float, float]]:
    return laid.start, laid.end


def _crosses_box(laid: Laid, box: Box) -> bool:
    corners = [(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)]
    return any(crossing(_line(laid), (corners[k - 1], corners[k])) for k in range(4))


@pytest.mark.parametrize("seed", range(120))
def test_wherever_the_places_lie_nothing_overlaps_and_no_line_crosses(seed: int) -> None:
    wishes, room, blocks, outline = _random(seed)
    laid = lay_out(wishes, room, blocks, outline)
    for one in laid.values():
        assert room.holds(one.box)
        assert not any(one.box.meets(block) or _crosses_box(one, block) for block in blocks)
        assert not any(_within(one.box, wish.x, wish.y) for wish in wishes)
    for one, other in combinations(laid.values(), 2):
        assert not one.box.meets(other.box)
        assert not crossing(_line(one), _line(other))
        assert not _crosses_box(one, other.box) and not _crosses_box(other, one.box)


def test_in_an_ordinary_room_nearly_every_name_finds_a_place() -> None:
    found = [
        len(lay_out(wishes[:6], room, blocks, outline)) / len(wishes[:6])
        for wishes, room, blocks, outline in map(_random, range(60))
        if room.right >= 770
    ]
    assert sum(found) / len(found) > 0.85


def test_names_stay_where_they_are_while_the_camera_rests_at_nearly_the_same_place() -> None:
    stood = stayed = 0
    for seed in range(40):
        wishes, room, blocks, outline = _random(seed)
        before = lay_out(wishes, room, blocks, outline)
        dice = random.Random(seed)
        moved = [replace(wish, x=wish.x + dice.uniform(-3, 3), y=wish.y + dice.uniform(-3, 3)) for wish in wishes]
        after = lay_out(moved, room, blocks, outline, before)
        stood += len(before)
        stayed += sum(key in after and after[key].box == laid.box for key, laid in before.items())
    assert stayed > 0.94 * stood, "now and then one has to give way to another's line"


@pytest.mark.parametrize(
    ("azimuth", "distance", "stay"), [(-41.0, 950.0, True), (-90.0, 1000.0, False), (-38.0, 600.0, False)]
)
def test_names_are_laid_anew_for_another_view(session: Session, azimuth: float, distance: float, stay: bool) -> None:
    scene = SimpleNamespace(pose=Pose(-38.0, 5.0, 1000.0, (0.0, 0.0, 0.0)))
    names = PlaceNames(cast(Viewport, SimpleNamespace(scene=scene)), session)
    assert names._kept() == {}
    names.laid = {"Temple": Laid(Box(0, 0, 9, 9), (0, 0), (9, 9))}
    scene.pose = Pose(azimuth, 5.0, distance, (0.0, 0.0, 0.0))
    assert bool(names._kept()) is stay


class _Picture(QWidget):
    painted: QRect = QRect()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = event.rect()


@pytest.mark.parametrize("size", [QSize(600, 540), QSize(600, 180)])
def test_all_names_move_when_something_over_the_picture_does(qtbot: QtBot, session: Session, size: QSize) -> None:
    """And nothing there lies on anything else, however low the picture."""
    picture = _Picture()
    qtbot.addWidget(picture)
    overlays = Overlays(picture, session, Notices())
    picture.resize(size)
    picture.show()
    qtbot.waitUntil(lambda: picture.painted == picture.rect())
    picture.painted = QRect()
    overlays.set_legend([POINT, ESSENTIAL])
    qtbot.waitUntil(lambda: picture.painted == picture.rect())
    over = over_picture(picture)
    assert overlays.legend.geometry() in over
    assert not any(one.intersects(other) for one, other in combinations(over, 2))
    assert overlays.peel.isVisible() == (size.height() > 400)
    overlays.remove()
