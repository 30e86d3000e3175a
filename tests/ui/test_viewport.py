"""The viewport: mouse, wheel and keys move the scene's camera; hovering and clicking change the session."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QPainter, QPointingDevice, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.pose import Pose
from app.scene.pick import Hit
from app.session import Selection, Session
from app.ui import settings
from app.ui.picture.hover_tag import HoverTag
from app.ui.picture.viewport import Viewport
from tests.scene import little
from tests.ui.fake_scene import FakeScene

HERE = QPoint(200, 150)
NOWHERE = (0.0, 0.0, 0.0)


@pytest.fixture
def scene() -> FakeScene:
    return FakeScene()


@pytest.fixture
def viewport(qtbot: QtBot, session: Session, scene: FakeScene, library: Library) -> Iterator[Viewport]:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    view.set_scene(cast(Any, scene), None, cast(Any, None))
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(20)
    scene.calls.clear()
    yield view
    view.release_scene()


def _drag(view: Viewport, button: Qt.MouseButton, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, button, pos=start)
    QTest.mouseMove(view, start + QPoint(2, 0))
    for step in (0.5, 1.0):
        here = start + QPoint(round((end - start).x() * step), round((end - start).y() * step))
        _move(view, here, button)
    QTest.mouseRelease(view, button, pos=end)


def _move(view: Viewport, where: QPoint, buttons: Qt.MouseButton) -> None:
    at = QPointF(where)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        view.mapToGlobal(at),
        Qt.MouseButton.NoButton,
        buttons,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)


def test_it_paints_the_pixels_of_the_scene(viewport: Viewport) -> None:
    colour = viewport.grab().toImage().pixelColor(200, 150)
    # a screen of 16 bits rounds colours
    assert (colour.red(), colour.green(), colour.blue()) == pytest.approx((10, 200, 30), abs=8)


def test_a_layer_that_goes_fades_without_more_drawing(
    viewport: Viewport, session: Session, scene: FakeScene, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: viewport.is_still)
    frames, reds = scene.frames, []
    scene.colour = (210, 200, 30)
    viewport._fade.stepped.connect(lambda: reds.append(_red(viewport)))
    session.hidden = frozenset({"muscle_1"})
    qtbot.waitUntil(lambda: viewport._fade.running)
    assert not viewport.is_still
    qtbot.waitUntil(lambda: viewport.is_still, timeout=400 + 600)
    assert _red(viewport) == 210
    assert any(30 < red < 190 for red in reds)
    assert scene.frames == frames + 1

    scene.colour = (10, 200, 30)
    session.hidden = frozenset()
    qtbot.waitUntil(lambda: viewport._fade.running)
    viewport.rotate(5, 0)  # a moving camera shows what is there
    assert _red(viewport) == 10
    qtbot.waitUntil(lambda: viewport.is_still)
    settings.set_reduce_motion(True)
    scene.colour = (210, 200, 30)
    session.hidden = frozenset({"muscle_1"})
    assert _red(viewport) == 210


def _red(view: Viewport) -> int:
    return view.grab().toImage().pixelColor(150, 100).red()


def test_the_scene_has_the_size_of_the_widget_in_device_pixels(viewport: Viewport, scene: FakeScene) -> None:
    ratio = viewport.devicePixelRatioF()
    assert scene.size == (round(400 * ratio), round(300 * ratio))
    viewport.resize(500, 320)
    assert scene.size == (round(500 * ratio), round(320 * ratio))


def test_nothing_is_drawn_while_nothing_changes(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    before = scene.frames
    viewport.update()  # a repaint that comes from the window system costs no new frame
    qtbot.wait(250)
    assert scene.frames == before


def test_left_drag_turns_and_the_still_picture_follows(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    _drag(viewport, Qt.MouseButton.LeftButton, HERE, HERE + QPoint(60, 20))
    assert scene.calls[0] == "begin_motion"
    assert "rotate 30 10" in scene.calls
    assert "end_motion" not in scene.calls
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_right_drag_pans(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    _drag(viewport, Qt.MouseButton.RightButton, HERE, HERE + QPoint(40, 0))
    assert any(call.startswith("pan 20") for call in scene.calls)
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_the_middle_button_pans_while_pain_is_painted_too(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    session.mode = "pain"
    _drag(viewport, Qt.MouseButton.MiddleButton, HERE, HERE + QPoint(40, 0))
    assert any(call.startswith("pan 20") for call in scene.calls)
    assert not any(call.startswith("rotate") for call in scene.calls)
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_a_drag_selects_nothing(viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot) -> None:
    scene.hit = Hit("point", "temporalis_trp1", "left", NOWHERE)
    _drag(viewport, Qt.MouseButton.LeftButton, HERE, HERE + QPoint(60, 20))
    assert session.selection is None
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_the_wheel_zooms_to_the_pointer(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    at = QPointF(120, 80)
    event = QWheelEvent(
        at,
        viewport.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)
    ratio = viewport.devicePixelRatioF()
    assert f"zoom 1.15 at {120 * ratio:.0f} {80 * ratio:.0f}" in scene.calls
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


@pytest.mark.parametrize(("pinch", "zoom"), [(0.1, "1.10"), (-0.1, "0.90"), (9.0, "1.40")])
def test_a_pinch_zooms_to_where_the_fingers_are(
    viewport: Viewport, scene: FakeScene, qtbot: QtBot, pinch: float, zoom: str
) -> None:
    at = QPointF(120, 80)
    device = QPointingDevice.primaryPointingDevice()
    kind = Qt.NativeGestureType.ZoomNativeGesture
    event = QNativeGestureEvent(kind, device, 2, at, at, viewport.mapToGlobal(at), pinch, QPointF())
    QApplication.sendEvent(viewport, event)
    ratio = viewport.devicePixelRatioF()
    assert f"zoom {zoom} at {120 * ratio:.0f} {80 * ratio:.0f}" in scene.calls
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


@pytest.mark.parametrize(
    ("key", "call"),
    [(Qt.Key.Key_Left, "rotate 15 0"), (Qt.Key.Key_Down, "rotate 0 -15"), (Qt.Key.Key_Minus, "zoom 0.87 at 200 150")],
)
def test_keys_move_the_camera(viewport: Viewport, scene: FakeScene, qtbot: QtBot, key: Qt.Key, call: str) -> None:
    QTest.keyClick(viewport, key)
    assert any(made.startswith(call[:9]) for made in scene.calls)
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_hovering_names_what_is_under_the_pointer(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    scene.hit = Hit("structure", "temporalis.l", "left", NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    tag = viewport.findChild(HoverTag)
    assert session.hovered == "temporalis.l"
    assert tag.isVisible()
    assert tag.text() == "Temporalis, left"
    scene.hit = None
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    assert session.hovered is None
    assert not tag.isVisible()
    qtbot.wait(60)


def test_bare_skin_names_its_region_and_what_lies_under_it_itself(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    class Regions:
        def at(self, _placement: object, _spot: object) -> str:
            return "temple"

    head = little.atlas(tmp_path / "prepared")
    viewport.set_scene(cast(Any, scene), little.placement(head), head)
    viewport.set_regions(cast(Any, Regions()))
    scene.hit = Hit("skin", "skin", None, NOWHERE, NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    assert session.hovered == "region:temple"
    assert viewport.findChild(HoverTag).text() == "Temple"
    scene.hit = Hit("structure", "temporalis.l", "left", NOWHERE, NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    assert session.hovered == "temporalis.l"
    qtbot.wait(60)


@pytest.mark.parametrize("move", ["flight", "wheel", "key"])
def test_the_name_goes_while_the_camera_moves_and_comes_back_for_what_is_there_then(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot, move: str
) -> None:
    scene.hit = Hit("structure", "temporalis.l", "left", NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    tag = viewport.findChild(HoverTag)
    assert tag.isVisible()
    scene.hit = Hit("structure", "masseter_superficial.l", "left", NOWHERE)
    if move == "flight":
        session.select_point("temporalis_trp1")
        qtbot.waitUntil(lambda: "fly to selection" in scene.calls, timeout=1000)
    elif move == "wheel":
        viewport.zoom(1.2)
    else:
        QTest.keyClick(viewport, Qt.Key.Key_Left)
    assert not tag.isVisible()
    assert session.hovered is None
    qtbot.waitUntil(lambda: session.hovered == "masseter_superficial.l", timeout=2000)
    assert tag.isVisible()
    assert "end_motion" in scene.calls


def test_nothing_is_picked_when_the_pointer_has_left(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    scene.hit = Hit("structure", "temporalis.l", "left", NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))
    assert session.hovered is None
    session.hovered = "region:temple"  # the pointer is on the card now
    viewport.look("front")
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=2000)
    assert session.hovered == "region:temple"


def test_the_name_shows_before_the_picture_is_drawn_again(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    before = scene.frames
    scene.hit = Hit("point", "temporalis_trp1", "left", NOWHERE)
    _move(viewport, HERE, Qt.MouseButton.NoButton)
    QApplication.processEvents()
    assert viewport.findChild(HoverTag).isVisible()
    assert scene.frames == before
    qtbot.waitUntil(lambda: scene.frames == before + 1, timeout=500)


def test_a_click_selects_and_the_camera_stays(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    scene.hit = Hit("point", "temporalis_trp1", "left", NOWHERE)
    with qtbot.waitSignal(viewport.selected):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=HERE)
    assert session.selection == Selection("point", "temporalis_trp1")
    qtbot.wait(50)
    assert not any(call.startswith("fly") for call in scene.calls)


def test_a_click_on_a_muscle_selects_the_muscle(viewport: Viewport, scene: FakeScene, session: Session) -> None:
    scene.hit = Hit("structure", "temporalis.r", "right", NOWHERE)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=HERE)
    assert session.selection == Selection("muscle", "temporalis")


def test_a_click_on_bone_selects_it_and_one_on_nothing_clears(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    session.select_muscle("temporalis")
    qtbot.waitUntil(lambda: "end_motion" in scene.calls, timeout=2000)
    scene.hit = Hit("structure", "clavicle.r", "right", NOWHERE)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=HERE)
    assert session.selection == Selection("structure", "clavicle")
    assert session.side == "right"
    scene.hit = None
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=HERE)
    assert session.selection is None


def test_selecting_elsewhere_flies_there(viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot) -> None:
    session.select_point("temporalis_trp1")
    qtbot.waitUntil(lambda: scene.calls[-1:] == ["end_motion"], timeout=2000)
    assert scene.calls[:2] == ["begin_motion", "fly to selection"]
    assert "arrived" in scene.calls


@pytest.mark.parametrize(("selected", "goal"), [(True, "selection"), (False, "the other side")])
def test_another_side_is_flown_to(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot, selected: bool, goal: str
) -> None:
    if selected:
        session.select_point("temporalis_trp1")
        qtbot.waitUntil(lambda: scene.calls[-1:] == ["end_motion"], timeout=2000)
        scene.calls.clear()
    session.side = "right"
    qtbot.waitUntil(lambda: scene.calls[-1:] == ["end_motion"], timeout=2000)
    assert f"fly to {goal}" in scene.calls


def test_a_view_that_shows_the_new_side_already_stays(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    session.side = "both"
    session.side = "left"
    qtbot.wait(50)
    assert not scene.calls


def test_what_is_clicked_on_the_other_side_is_shown_there(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    scene.hit = Hit("structure", "temporalis.r", "right", NOWHERE)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=HERE)
    qtbot.wait(50)
    assert (session.selection, session.side) == (Selection("muscle", "temporalis"), "right")
    assert not any(call.startswith("fly") for call in scene.calls)


def test_less_motion_means_no_flight(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    settings.set_reduce_motion(True)
    viewport.look("top")
    assert scene.calls == ["begin_motion", "fly to top", "arrived"]
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)


def test_undo_flies_back_to_where_the_picture_was_taken_from(
    viewport: Viewport, scene: FakeScene, session: Session, qtbot: QtBot
) -> None:
    start = scene.pose
    scene.pose = replace(start, azimuth=40.0)
    viewport.rotate(5.0, 0.0)
    qtbot.waitUntil(lambda: viewport.is_still)
    assert session.pose == scene.pose
    session.select_point("temporalis_trp1")
    qtbot.waitUntil(lambda: "fly to selection" in scene.calls and viewport.is_still)
    scene.calls.clear()
    session.history.undo()  # the selection, whose flight has not moved this camera
    qtbot.waitUntil(lambda: viewport.is_still)
    assert "fly to selection" not in scene.calls
    session.history.undo()
    qtbot.waitUntil(lambda: "fly to azimuth -38" in scene.calls)


def test_a_drag_ends_a_flight(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    viewport.look("front")
    _drag(viewport, Qt.MouseButton.LeftButton, HERE, HERE + QPoint(60, 20))
    qtbot.waitUntil(lambda: scene.calls[-1] == "end_motion", timeout=1000)
    assert "arrived" not in scene.calls[scene.calls.index("rotate 30 10") :]


def test_an_error_while_painting_does_not_break_the_next_paint(
    viewport: Viewport, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    painters: list[QPainter] = []

    def fail(_names: object, painter: QPainter, *_: object) -> None:
        painters.append(painter)
        raise ValueError("a name that cannot be painted")

    with monkeypatch.context() as patch, qtbot.captureExceptions() as caught:
        patch.setattr("app.ui.picture.place_names.PlaceNames.paint", fail)
        viewport.update()
        qtbot.waitUntil(lambda: bool(painters), timeout=1000)
    assert "a name that cannot be painted" in str(caught[0][1])
    assert not painters[0].isActive()
    viewport.repaint()


def test_the_legend_is_told_once(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    told: list[object] = []
    viewport.legend_changed.connect(told.append)
    scene.entries = scene.entries[:1]
    viewport.refresh()
    qtbot.waitUntil(lambda: bool(told), timeout=1000)
    viewport.refresh()
    qtbot.wait(60)
    assert told == [scene.entries]


def test_a_flight_that_another_model_ends_leaves_the_picture_at_rest(viewport: Viewport, scene: FakeScene) -> None:
    viewport.look("left")
    assert viewport.moving
    viewport.set_scene(cast(Any, scene), None, cast(Any, SimpleNamespace()))
    assert scene.calls[-1] == "end_motion"
    assert not viewport.moving


def test_a_flight_goes_on_when_the_points_come(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    viewport.look("left")
    viewport.set_scene(cast(Any, scene), None, cast(Any, None))
    qtbot.waitUntil(lambda: "arrived" in scene.calls and not viewport.moving, timeout=2000)


def test_a_click_before_there_is_a_picture_chooses_nothing_away(qtbot: QtBot, session: Session) -> None:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    session.select_point("temporalis_trp1")
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=HERE)
    assert session.selection == Selection("point", "temporalis_trp1")


def test_a_viewport_that_is_gone_hears_nothing_more(session: Session) -> None:
    view = Viewport(session)
    shiboken6.delete(view)
    session.side, session.skin_opacity, session.theme = "right", 0.2, "dark"
    session.hovered, session.keep_away = "mandible", True
    session.pose = Pose(10.0, 0.0, 500.0, NOWHERE)
    session.select_point("temporalis_trp1")


def test_a_turntable_goes_on_after_a_drag(viewport: Viewport, scene: FakeScene, qtbot: QtBot) -> None:
    viewport.rotate(5, 0)
    viewport.spin(1.0)
    qtbot.wait(200)
    assert viewport.moving, "it would be drawn in full between two turns"
    viewport.hurry()
    qtbot.waitUntil(lambda: not viewport.moving, timeout=1000)
