"""The panels yield: the picture keeps 60 % of the width."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.body import Body


@pytest.fixture
def centre() -> QWidget:
    return QWidget()


@pytest.fixture
def left() -> QWidget:
    return QWidget()


@pytest.fixture
def body(qtbot: QtBot, left: QWidget, centre: QWidget) -> Body:
    widget = Body(left, centre, QWidget())
    qtbot.addWidget(widget)
    widget.resize(1280, 700)
    widget.show()
    return widget


@pytest.mark.parametrize("width", [920, 1024, 1280, 1366, 1920, 3840])
def test_the_picture_keeps_its_share(body: Body, centre: QWidget, width: int) -> None:
    body.resize(width, 700)
    assert centre.width() >= 0.6 * width
    assert body.is_open("left") or body.is_open("right")


def test_both_panels_fit_at_1280(body: Body) -> None:
    assert body.is_open("left")
    assert body.is_open("right")


def test_panels_collapse_and_come_back(body: Body, centre: QWidget) -> None:
    body.toggle("left")
    assert not body.is_open("left")
    body.toggle("right")
    assert centre.width() == 1280
    body.toggle("left")
    assert body.is_open("left")


def test_where_there_is_room_for_one_the_last_asked_for_is_shown(body: Body) -> None:
    body.resize(1024, 640)
    assert body.is_open("left")
    assert not body.is_open("right")
    body.favour("right")
    assert body.is_open("right")
    assert not body.is_open("left")
    body.open("left")
    assert body.is_open("left")
    body.resize(1280, 700)
    assert body.is_open("right")


@pytest.mark.parametrize("width", [1280, 1440, 1920])
def test_the_list_does_not_move_when_the_card_comes(body: Body, left: QWidget, centre: QWidget, width: int) -> None:
    body.resize(width, 700)
    body.spare("right", True, expected=True)
    alone = left.width()
    assert alone + centre.width() == width, "the picture has the room meanwhile"
    body.spare("right", False)
    assert left.width() == alone
    body.close_panel("right")
    body.spare("right", True, expected=True)
    assert left.width() >= 296, "what the user put away is not waited for"


def test_what_the_user_closed_stays_closed(body: Body) -> None:
    body.toggle("right")
    body.favour("right")
    assert not body.is_open("right")
    assert body.is_open("left")
