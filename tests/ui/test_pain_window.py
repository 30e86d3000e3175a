"""From a painted pain to the points and back, in the real window with the bundled atlas."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.session import Selection, Session
from app.ui.main_window import MainWindow

pytestmark = pytest.mark.slow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
POINT = "temporalis_trp2"


@pytest.fixture
def own_home(common_home: Path) -> Path:
    return common_home


@pytest.fixture
def window(qtbot: QtBot, shown: MainWindow) -> MainWindow:
    window = shown
    window.start()
    qtbot.waitUntil(lambda: not window.models.loader.busy, timeout=180_000)
    window.viewport.look("left")
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def _send(window: MainWindow, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton) -> None:
    view = window.viewport
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(view, QMouseEvent(kind, at, view.mapToGlobal(at), button, held, keys))


def _paint_zone(window: MainWindow, point_id: str) -> None:
    """Paint over the middle of the essential zones of a left point, with the mouse."""
    scene, placement = window.models.scene, window.viewport.placement
    assert scene is not None and placement is not None
    for zone in placement.points[point_id, "left"].zones:
        if zone.kind == "essential" and zone.centroid is not None:
            at = QPointF(*scene.project(zone.centroid)) / window.viewport.devicePixelRatioF()
            _send(window, QEvent.Type.MouseButtonPress, at, LEFT, LEFT)
            _send(window, QEvent.Type.MouseMove, at + QPointF(4, 0), NONE, LEFT)
            _send(window, QEvent.Type.MouseButtonRelease, at, LEFT, NONE)


def test_from_the_pain_to_the_point_and_on(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    session.select_point(POINT)
    window.top_bar.modes.button("pain").click()
    assert session.selection == Selection("point", POINT)  # another way to look, at the same
    session.clear()
    window.viewport.look("left")
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
    assert not window.body.is_open("right")

    start = window.viewport.spot(window.viewport.placement.points[POINT, "left"].position)  # type: ignore[union-attr]
    _send(window, QEvent.Type.MouseButtonPress, start, LEFT, LEFT)
    qtbot.waitUntil(lambda: bool(window.pain.answers.rows))  # the first answers come while the button is still down
    QTest.keyClick(window.viewport, Qt.Key.Key_Escape)  # puts the brush away, and drops the stroke
    assert not session.marked and not window.pain.answers.rows
    session.brush = "strong"

    _paint_zone(window, POINT)
    rows = window.pain.answers.rows
    found = [row.match for row in rows]
    assert any(match.muscle == "temporalis" for match in found)
    assert all(match.side == "left" for match in found)
    assert sorted((match.score for match in found), reverse=True) == [match.score for match in found]

    QTest.mouseClick(rows[0], LEFT)
    assert session.selection == Selection("point", found[0].id)
    assert window.body.is_open("right")
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
    assert {"essential", "marked"} <= set(window.overlays.legend.keys())

    for _stroke in session.steps.past:
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not session.marked
    assert not window.pain.answers.rows
    window.step_back()
    assert session.brush is None
    window.step_back()
    assert session.selection is None
    QTest.keyClick(window, Qt.Key.Key_E)
    assert session.brush == "erase"
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)


def test_a_place_inside_is_answered_and_explained(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert session.mode == "pain"
    window.pain.places.chips["orbit_deep"].click()
    rows = window.pain.answers.rows
    assert rows
    for row in rows:
        zones = window.models.library.point(row.match.id).point.zones  # type: ignore[union-attr]
        assert any(zone.region == "orbit_deep" for zone in zones)
        assert row.match.expected or len(zones) == 1
    window.pain.places.chips["upper_molars"].click()
    assert any("upper_molars" in [part.region for part in row.match.leaves] for row in window.pain.answers.rows)
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)


def test_a_painted_pain_is_saved_and_opened(window: MainWindow, session: Session, tmp_path: Path, qtbot: QtBot) -> None:
    session.mode = "pain"
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
    _paint_zone(window, POINT)
    before = session.marked.skin
    assert before is not None
    ids = [row.match.id for row in window.pain.answers.rows]
    file = tmp_path / "pain.ply"
    window.pain_desk.save_as(file)
    window.pain.tools.clear.click()
    window.pain_desk.open_file(file)
    assert session.marked.skin is not None
    assert np.abs(session.marked.skin.astype(int) - before).max() <= 1
    assert [row.match.id for row in window.pain.answers.rows] == ids

    bad = tmp_path / "bad.ply"
    bad.write_text("no ply at all")
    with qtbot.waitSignal(window.notices.raised) as told:
        window.pain_desk.open_file(bad)
    assert str(bad) in told.args[0]
    assert session.marked.skin is not None
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
