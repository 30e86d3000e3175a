"""Fingers on a touch screen and on a touch pad: real touch events, gestures and wheels, sent to the picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.scene.pick import Hit
from app.session import Selection, Session
from app.ui import settings
from app.ui.picture.hover_tag import HoverTag
from app.ui.picture.viewport import Viewport
from tests.ui.fake_scene import FakeScene

HERE = QPoint(200, 150)
POINT = Hit("point", "temporalis_trp1", "left", (0.0, 0.0, 0.0))


@pytest.fixture(scope="module")
def screen(qapp: QApplication) -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def scene() -> FakeScene:
    return FakeScene()


@pytest.fixture
def view(qtbot: QtBot, session: Session, scene: FakeScene, library: Library) -> Iterator[Viewport]:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    view.set_scene(cast(Any, scene), None, cast(Any, None))
    settings.set_reduce_motion(True)  # a flight then arrives at once
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(1)
    scene.calls.clear()
    yield view
    view.release_scene()


class Hand:
    """Up to two fingers on the picture."""

    def __init__(self, view: Viewport, screen: QPointingDevice) -> None:
        self._view, self._screen = view, screen

    def down(self, *fingers: QPoint) -> Hand:
        return self._do("press", fingers)

    def move(self, *fingers: QPoint) -> Hand:
        return self._do("move", fingers)

    def up(self, *fingers: QPoint) -> Hand:
        return self._do("release", fingers)

    def _do(self, what: str, fingers: tuple[QPoint, ...]) -> Hand:
        sequence = QTest.touchEvent(self._view, self._screen, False)
        for number, where in enumerate(fingers):
            getattr(sequence, what)(number, where, self._view)
        sequence.commit()
        return self

    def add(self, first: QPoint, second: QPoint) -> Hand:
        """A second finger comes down beside the first."""
        sequence = QTest.touchEvent(self._view, self._screen, False)
        sequence.move(0, first, self._view)
        sequence.press(1, second, self._view)
        sequence.commit()
        return self

    def tap(self, where: QPoint) -> None:
        self.down(where).up(where)


@pytest.fixture
def hand(view: Viewport, screen: QPointingDevice) -> Hand:
    return Hand(view, screen)


def _did(scene: FakeScene, what: str) -> list[str]:
    return [call for call in scene.calls if call.startswith(what)]


def test_one_finger_turns_and_selects_nothing(hand: Hand, scene: FakeScene, session: Session) -> None:
    scene.hit = POINT
    hand.down(HERE).move(HERE + QPoint(30, 0)).move(HERE + QPoint(60, 10)).up(HERE + QPoint(60, 10))
    assert _did(scene, "rotate") == ["rotate 30 0", "rotate 30 10"]
    assert session.selection is None


def test_a_tap_selects_and_a_second_one_flies_there(hand: Hand, scene: FakeScene, session: Session) -> None:
    scene.hit = POINT
    hand.tap(HERE)
    assert session.selection == Selection("point", "temporalis_trp1")
    assert not _did(scene, "fly")  # a tap moves nothing
    hand.tap(HERE + QPoint(3, 2))
    assert _did(scene, "fly")[-1:] == ["fly to selection"]


def test_two_fingers_move_and_zoom_to_the_place_between_them(hand: Hand, scene: FakeScene, session: Session) -> None:
    scene.hit = POINT
    left, right = QPoint(150, 150), QPoint(250, 150)
    hand.down(left, right).move(left + QPoint(-10, 20), right + QPoint(10, 20))
    assert _did(scene, "pan") == ["pan 0 20"]
    assert _did(scene, "zoom") == ["zoom 1.20 at 200 170"]
    hand.move(QPoint(199, 170), QPoint(201, 170))
    assert _did(scene, "zoom")[-1].startswith("zoom 0.60")  # no single event zooms wildly
    hand.up(QPoint(199, 170), QPoint(201, 170))
    assert not _did(scene, "rotate")
    assert session.selection is None


def test_a_finger_that_rests_names_what_is_under_it(
    view: Viewport, hand: Hand, scene: FakeScene, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view._touch._hold.setInterval(20)
    scene.hit = POINT
    hand.down(HERE)
    tag = view.findChild(HoverTag)
    qtbot.waitUntil(tag.isVisible, timeout=1000)
    assert session.hovered == "point:temporalis_trp1:left"
    assert tag.geometry().bottom() < HERE.y()  # above the hand
    with qtbot.waitSignal(view.menu_requested, timeout=500):
        hand.up(HERE)
    assert session.selection is None
    hand.down(QPoint(20, 20))
    assert session.hovered is None
    hand.up(QPoint(20, 20))
    qtbot.wait(40)


@pytest.fixture
def skin(view: Viewport, scene: FakeScene, session: Session, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Skin everywhere, and what the brush did on it."""
    done: list[str] = []
    brushing = view._pointer.brushing
    state = {"down": False}

    def begin(_at: QPointF) -> bool:
        state["down"] = True
        done.append("begin")
        return True

    def leave(what: str) -> None:
        state["down"] = False
        done.append(what)

    monkeypatch.setattr(brushing, "begin", begin)
    monkeypatch.setattr(brushing, "go_on", lambda _at: done.append("go on"))
    monkeypatch.setattr(brushing, "end", lambda: leave("end"))
    monkeypatch.setattr(brushing, "drop", lambda: leave("drop"))
    monkeypatch.setattr(type(brushing), "under_way", property(lambda _self: state["down"]))
    session.mode = "pain"
    return done


def test_with_a_brush_one_finger_paints(hand: Hand, scene: FakeScene, skin: list[str]) -> None:
    hand.down(HERE).move(HERE + QPoint(30, 0)).up(HERE + QPoint(30, 0))
    assert skin == ["begin", "go on", "end"]
    assert not _did(scene, "rotate")


def test_a_second_finger_takes_the_stroke_back_and_moves(hand: Hand, scene: FakeScene, skin: list[str]) -> None:
    other = HERE + QPoint(100, 0)
    hand.down(HERE).add(HERE, other)
    hand.move(HERE + QPoint(0, 30), other + QPoint(0, 30))
    hand.up(HERE, other)
    assert skin == ["begin", "drop"]
    assert _did(scene, "pan") == ["pan 0 30"]


def _gesture(view: Viewport, kind: Qt.NativeGestureType, value: float, delta: QPointF | None = None) -> None:
    at = QPointF(HERE)
    device = QPointingDevice.primaryPointingDevice()
    event = QNativeGestureEvent(kind, device, 2, at, at, view.mapToGlobal(at), value, delta or QPointF())
    QApplication.sendEvent(view, event)


def test_two_fingers_on_a_touch_pad(view: Viewport, scene: FakeScene, session: Session) -> None:
    kinds = Qt.NativeGestureType
    _gesture(view, kinds.PanNativeGesture, 0.0, QPointF(12, -8))
    _gesture(view, kinds.ZoomNativeGesture, 0.1)
    _gesture(view, kinds.RotateNativeGesture, 24.0)
    assert _did(scene, "pan") == ["pan 12 -8"]
    assert _did(scene, "zoom") == ["zoom 1.10 at 200 150"]
    assert _did(scene, "rotate") == ["rotate 30 0"]
    session.select_point("temporalis_trp1")
    scene.calls.clear()
    _gesture(view, kinds.SmartZoomNativeGesture, 1.0)
    assert _did(scene, "fly")[-1:] == ["fly to selection"]


def _scroll(
    view: Viewport,
    pixels: QPoint,
    angle: QPoint,
    phase: Qt.ScrollPhase,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    at = QPointF(HERE)
    none = Qt.MouseButton.NoButton
    QApplication.sendEvent(view, QWheelEvent(at, view.mapToGlobal(at), pixels, angle, none, keys, phase, False))


def test_scrolling_on_a_touch_pad_zooms_smoothly(view: Viewport, scene: FakeScene) -> None:
    phases = Qt.ScrollPhase
    _scroll(view, QPoint(0, 4), QPoint(0, 8), phases.ScrollUpdate)
    _scroll(view, QPoint(0, 9000), QPoint(0, 9000), phases.ScrollUpdate)
    _scroll(view, QPoint(0, 50), QPoint(0, 100), phases.ScrollMomentum)
    assert _did(scene, "zoom") == ["zoom 1.01 at 200 150", "zoom 1.52 at 200 150"]
    _scroll(view, QPoint(7, -5), QPoint(14, -10), phases.ScrollUpdate, Qt.KeyboardModifier.ShiftModifier)
    assert _did(scene, "pan") == ["pan 7 -5"]


def test_keys_of_the_picture(view: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert _did(scene, "rotate") == ["rotate 15 0"]
    assert _did(scene, "pan") == ["pan 0 15"]
    with qtbot.waitSignal(view.list_requested, timeout=500):
        QTest.keyClick(view, Qt.Key.Key_Return)


def test_two_taps_at_different_places_are_no_double_tap(hand: Hand, scene: FakeScene) -> None:
    scene.hit = POINT
    hand.tap(HERE)
    scene.calls.clear()
    hand.tap(HERE + QPoint(90, 0))
    assert _did(scene, "fly") == []
