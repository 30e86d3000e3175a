"""Painting in the picture: real mouse events over a little head."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.scene.scene import Scene
from app.session import Selection, Session
from app.ui.picture.menu import PictureMenu
from app.ui.picture.pointer import Spot
from app.ui.picture.viewport import Viewport
from tests.scene import little

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
TEMPLE = (-little.SKIN_RADIUS, 0.0, 20.0)
BESIDE = QPoint(12, 150)


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture
def viewport(qtbot: QtBot, session: Session, head: Atlas, library: Library) -> Iterator[Viewport]:
    """The little head from the left, ready to be painted."""
    session.mode = "pain"
    placement = little.placement(head)
    scene = Scene((400, 300))
    scene.attach(session)
    scene.show(head, placement, library)
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    view.set_scene(scene, placement, head)
    scene.look("left")
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.is_still, timeout=5_000)
    yield view
    view.release_scene()
    scene.close()


def _send(
    view: Viewport,
    kind: QEvent.Type,
    at: QPoint,
    button: Qt.MouseButton,
    held: Qt.MouseButton,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    where = QPointF(at)
    QApplication.sendEvent(view, QMouseEvent(kind, where, view.mapToGlobal(where), button, held, keys))


def _drag(
    view: Viewport,
    start: QPoint,
    end: QPoint,
    button: Qt.MouseButton = LEFT,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    _send(view, QEvent.Type.MouseButtonPress, start, button, button, keys)
    for part in (0.3, 0.6, 1.0):
        here = start + QPoint(round((end - start).x() * part), round((end - start).y() * part))
        _send(view, QEvent.Type.MouseMove, here, NONE, button, keys)
    _send(view, QEvent.Type.MouseButtonRelease, end, button, NONE, keys)


def _spot(view: Viewport, at: tuple[float, float, float] = TEMPLE) -> QPoint:
    assert view._scene is not None
    x, y = view._scene.project(at)
    ratio = view.devicePixelRatioF()
    return QPoint(round(x / ratio), round(y / ratio))


def _paint_at(session: Session, head: Atlas, at: tuple[float, float, float]) -> int:
    """0..255 at the skin vertex nearest to a place."""
    if session.marked.skin is None:
        return 0
    vertices = head.full.structure_vertices("skin")
    return int(session.marked.skin[np.linalg.norm(vertices - np.array(at), axis=1).argmin()])


def test_a_drag_over_the_skin_paints_all_along_and_turns_nothing(
    viewport: Viewport, session: Session, head: Atlas
) -> None:
    assert viewport._scene is not None
    pose = viewport._scene.pose
    start = _spot(viewport)
    _drag(viewport, start, _spot(viewport, (-90.0, 40.0, 20.0)))
    assert viewport._scene.pose == pose
    assert session.marked.pack == "little"
    for at in (TEMPLE, (-97.0, 20.0, 20.0), (-90.0, 40.0, 20.0)):
        assert _paint_at(session, head, at) > 200
    assert _paint_at(session, head, (-60.0, -75.0, 20.0)) == 0
    assert _paint_at(session, head, (100.0, 0.0, 20.0)) == 0
    assert len(session.steps.past) == 1


def test_a_click_leaves_a_dab_and_selects_nothing(viewport: Viewport, session: Session, head: Atlas) -> None:
    session.select_point("temporalis_trp1")
    _drag(viewport, _spot(viewport), _spot(viewport))
    assert _paint_at(session, head, TEMPLE) == 255
    assert session.selection is not None


def test_mild_pain_and_the_eraser(viewport: Viewport, session: Session, head: Atlas) -> None:
    session.brush = "mild"
    _drag(viewport, _spot(viewport), _spot(viewport))
    assert _paint_at(session, head, TEMPLE) == 128
    session.brush, session.brush_mm = "erase", 30.0
    _drag(viewport, _spot(viewport), _spot(viewport))
    assert not session.marked
    session.undo()
    assert _paint_at(session, head, TEMPLE) == 128


def test_another_comparison_is_drawn(viewport: Viewport, session: Session, qtbot: QtBot) -> None:
    session.select_point("temporalis_trp1")
    session.compared = ("temporalis_trp1", "trapezius_upper_trp1")
    qtbot.waitUntil(lambda: viewport.is_still, timeout=5_000)
    compared = viewport.grab().toImage()
    session.compared = ()
    qtbot.waitUntil(lambda: viewport.is_still, timeout=5_000)
    assert viewport.grab().toImage() != compared


def test_both_sides_at_once(viewport: Viewport, session: Session, head: Atlas) -> None:
    session.mirrored = True
    _drag(viewport, _spot(viewport), _spot(viewport))
    assert _paint_at(session, head, TEMPLE) > 200
    assert _paint_at(session, head, (little.SKIN_RADIUS, 0.0, 20.0)) > 200


def test_beside_the_head_a_drag_turns(viewport: Viewport, session: Session) -> None:
    assert viewport._scene is not None
    pose = viewport._scene.pose
    _drag(viewport, BESIDE, BESIDE + QPoint(60, 10))
    assert viewport._scene.pose != pose
    assert not session.marked


def test_a_stroke_that_runs_off_the_head_ends_well(viewport: Viewport, session: Session, head: Atlas) -> None:
    assert viewport._scene is not None
    pose = viewport._scene.pose
    _drag(viewport, _spot(viewport), BESIDE)
    assert viewport._scene.pose == pose
    assert _paint_at(session, head, TEMPLE) > 200
    assert session.stroke is None


@pytest.mark.parametrize(
    ("button", "keys"), [(RIGHT, Qt.KeyboardModifier.NoModifier), (LEFT, Qt.KeyboardModifier.AltModifier)]
)
def test_the_right_button_and_alt_turn_over_the_head_too(
    viewport: Viewport, session: Session, button: Qt.MouseButton, keys: Qt.KeyboardModifier
) -> None:
    assert viewport._scene is not None
    azimuth = viewport._scene.pose.azimuth
    _drag(viewport, _spot(viewport), _spot(viewport) + QPoint(50, 0), button, keys)
    assert viewport._scene.pose.azimuth != azimuth
    assert not session.marked


def test_a_click_of_the_right_button_asks_for_the_menu_and_a_drag_does_not(
    viewport: Viewport, session: Session, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(viewport.menu_requested, timeout=500) as asked:
        QTest.mouseClick(viewport, RIGHT, pos=_spot(viewport))
    assert not session.marked
    assert PictureMenu(session, library, asked.args[0], viewport).isEmpty(), "a brush needs the skin"
    session.brush = None
    assert PictureMenu(session, library, asked.args[0], viewport).findChild(QAction, "menu_hide_skin")
    session.brush = "strong"
    with qtbot.assertNotEmitted(viewport.menu_requested):
        _drag(viewport, _spot(viewport), _spot(viewport) + QPoint(50, 0), RIGHT)


def test_the_menu_of_a_place_says_that_it_hurts_there(qtbot: QtBot, library: Library) -> None:
    session, over = Session(mode="pain"), QWidget()
    qtbot.addWidget(over)
    temple = Spot(QPointF(), "region:temple", Selection("region", "temple"), "right")

    def press(entry: str) -> None:
        PictureMenu(session, library, temple, over).findChild(QAction, entry).trigger()

    press("menu_mark")
    assert session.marked.places == (("temple", "right"),)
    press("menu_unmark")
    assert not session.marked
    session.undo()
    assert session.marked.side_of("temple") == "right"
    session.mode = "explore"
    assert not PictureMenu(session, library, temple, over).findChild(QAction, "menu_unmark")


def test_without_a_brush_the_pointer_turns_and_selects_as_ever(viewport: Viewport, session: Session) -> None:
    assert viewport._scene is not None
    session.brush = None
    pose = viewport._scene.pose
    _drag(viewport, _spot(viewport), _spot(viewport) + QPoint(50, 0))
    assert viewport._scene.pose != pose
    assert not session.marked


def test_putting_the_brush_away_in_a_stroke_drops_it(viewport: Viewport, session: Session) -> None:
    at = _spot(viewport)
    _send(viewport, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    assert session.stroke is not None
    session.brush = None
    assert session.stroke is None
    _send(viewport, QEvent.Type.MouseMove, at + QPoint(30, 0), NONE, LEFT)
    _send(viewport, QEvent.Type.MouseButtonRelease, at, LEFT, NONE)
    assert not session.marked


def test_undo_in_a_stroke_ends_it_and_the_drag_does_nothing_more(viewport: Viewport, session: Session) -> None:
    at = _spot(viewport)
    session.mark(session.marked.with_place(("orbit_deep", "left")))
    assert viewport._scene is not None
    pose = viewport._scene.pose
    _send(viewport, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
    assert session.stroke is not None
    session.undo()
    for step in (20, 40, 60):
        _send(viewport, QEvent.Type.MouseMove, at + QPoint(step, 0), NONE, LEFT)
    _send(viewport, QEvent.Type.MouseButtonRelease, at + QPoint(60, 0), LEFT, NONE)
    assert not session.marked and session.stroke is None
    assert viewport._scene.pose == pose


def test_shift_and_wheel_change_the_brush_within_its_limits(viewport: Viewport, session: Session) -> None:
    assert viewport._scene is not None
    before, pose = session.brush_mm, viewport._scene.pose

    def turn(notches: int) -> None:
        at = QPointF(200, 150)
        keys, phase = Qt.KeyboardModifier.ShiftModifier, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(at, viewport.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), NONE, keys, phase, False)
        QApplication.sendEvent(viewport, wheel)

    turn(1)
    assert session.brush_mm > before
    turn(-50)
    assert session.brush_mm == 6
    turn(50)
    assert session.brush_mm == 40
    assert viewport._scene.pose == pose


def test_the_ring_shows_where_it_would_paint(viewport: Viewport, session: Session, qtbot: QtBot) -> None:
    session.brush_mm = 20.0
    before = viewport.grab().toImage()
    at = _spot(viewport)
    _send(viewport, QEvent.Type.MouseMove, at, NONE, NONE)
    assert viewport.cursor().shape() == Qt.CursorShape.CrossCursor
    assert viewport.grab().toImage() != before
    _send(viewport, QEvent.Type.MouseMove, BESIDE, NONE, NONE)
    assert viewport.cursor().shape() == Qt.CursorShape.OpenHandCursor
    assert viewport.grab().toImage() == before
