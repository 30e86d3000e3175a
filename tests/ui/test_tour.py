"""The first steps: offered once, walked by keys, never in the way."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui import settings
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.tour import Tour


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Iterator[MainWindow]:
    settings.set_reduce_motion(True)
    window = MainWindow(session, Notices())
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    yield window
    window.close()


def _tour(window: MainWindow) -> Tour | None:
    return next((each for each in window.findChildren(Tour) if each.isVisible()), None)


def _key(window: MainWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget(), key)


def _place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def test_three_steps_are_walked_by_keys_beside_the_controls_they_speak_of(window: MainWindow) -> None:
    window.show_tour()
    tour = _tour(window)
    assert tour is not None
    seen = []
    for _ in range(3):
        place, target = _place(window, tour), _place(window, tour.target)
        assert window.rect().contains(place)
        assert not place.adjusted(0, 10, 0, 0).intersects(target)
        assert place.left() <= target.center().x() <= place.right()
        seen.append(tour.target)
        _key(window, Qt.Key.Key_Right)
    assert seen == [
        window.top_bar.search,
        window.top_bar.modes.button("pain"),
        window.top_bar.modes.button("learn"),
    ]
    assert _tour(window) is None
    assert settings.tour_seen()


def test_the_way_back_and_escape_belong_to_the_tour_while_it_has_the_keyboard(
    window: MainWindow, session: Session
) -> None:
    session.select_point("temporalis_trp1")
    window.show_tour(1)
    tour = _tour(window)
    assert tour is not None
    _key(window, Qt.Key.Key_Left)
    assert tour.step == 0
    _key(window, Qt.Key.Key_Left)
    assert tour.step == 0
    _key(window, Qt.Key.Key_Escape)
    assert _tour(window) is None
    assert session.selection is not None
    assert settings.tour_seen()


def test_a_point_that_is_chosen_moves_the_first_step_on_and_no_other(window: MainWindow, session: Session) -> None:
    window.show_tour()
    tour = _tour(window)
    assert tour is not None
    session.select_point("temporalis_trp1")
    assert tour.step == 1
    session.select_muscle("masseter_superficial")
    session.clear()
    assert tour.step == 1


def test_it_is_found_again_in_the_help(window: MainWindow) -> None:
    settings.set_tour_seen()
    window.findChild(QAction, "help_tour").trigger()
    assert _tour(window) is not None


def test_it_stays_where_it_was_when_the_language_changes(qtbot: QtBot, window: MainWindow, session: Session) -> None:
    window.show_tour(1)
    old = window.top_bar
    session.language = "de"
    qtbot.waitUntil(lambda: window.top_bar is not old, timeout=2000)
    qtbot.wait(10)
    tour = _tour(window)
    assert tour is not None
    assert tour.step == 1
    assert window.top_bar.isAncestorOf(tour.target)
    assert len(window.findChildren(Tour)) == 1
    assert not settings.tour_seen()


def test_what_is_below_it_can_be_used(window: MainWindow, session: Session) -> None:
    window.show_tour(1)
    tour = _tour(window)
    assert tour is not None
    QTest.mouseClick(tour.target, Qt.MouseButton.LeftButton)
    assert session.mode == "pain"
    window.resize(1280, 720)
    place = _place(window, tour)
    assert place.left() <= _place(window, tour.target).center().x() <= place.right()


def test_its_ring_follows_a_control_that_moves(window: MainWindow, qtbot: QtBot) -> None:
    window.show_tour()
    tour = _tour(window)
    assert tour is not None
    qtbot.wait(50)  # until the bar has laid out its controls
    tour.target.move(tour.target.pos() - QPoint(24, 0))
    gap = QMargins(6, 6, 6, 6)
    around = _place(window, tour.target).marginsAdded(gap)
    qtbot.waitUntil(lambda: _place(window, tour.ring) == around)


def test_a_reader_of_the_screen_is_told_each_step(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said = SimpleNamespace(texts=[])
    monkeypatch.setattr("app.ui.tour.announce", lambda _widget, text: said.texts.append(text))
    window.show_tour()
    _key(window, Qt.Key.Key_Right)
    assert [text.partition(".")[0] for text in said.texts] == ["1 of 3", "2 of 3"]


def test_it_goes_when_a_mode_is_chosen(window: MainWindow, session: Session) -> None:
    window.show_tour()
    session.mode = "learn"
    assert _tour(window) is None
    assert settings.tour_seen()
