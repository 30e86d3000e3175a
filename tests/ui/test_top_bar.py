"""The bar at the top: help is where people look for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui.pack_menu import PackMenu
from app.ui.top_bar import SearchField, TopBar


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> Iterator[TopBar]:
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = TopBar(session, PackMenu(session, window))
    window.setMenuWidget(bar)
    yield bar
    window.close()


@pytest.mark.parametrize("wish", ["keys", "palette", "safety", "about"])
def test_the_help_menu_asks_for_its_pages(bar: TopBar, qtbot: QtBot, wish: str) -> None:
    action = bar.findChild(QAction, f"help_{wish}")
    assert action is not None
    with qtbot.waitSignal(getattr(bar, f"{wish}_requested"), timeout=500):
        action.trigger()


def test_controls_tell_their_keys(bar: TopBar) -> None:
    assert bar.sides.button("right").toolTip() == "Right  (R)"
    assert bar.modes.button("pain").toolTip() == "Where does it hurt?  (Ctrl+2)"
    assert bar.search.toolTip() == "Ctrl+F"


def test_the_name_of_the_program_leads_to_the_start(bar: TopBar, qtbot: QtBot) -> None:
    bar.window().resize(1280, 200)
    bar.window().show()
    with qtbot.waitSignal(bar.start_requested, timeout=500):
        QTest.mouseClick(bar._mark, Qt.MouseButton.LeftButton)


def test_the_hint_of_the_search_is_never_cut(qtbot: QtBot) -> None:
    field = SearchField()
    qtbot.addWidget(field)
    field.set_hint("Muscle or place", "Search")
    seen = []
    for width in (300, 100, 50):
        field.resize(width, 32)
        field.show()
        seen.append(field.placeholderText())
    assert seen == ["Muscle or place", "Search", ""]
    assert field.accessibleName() == "Muscle or place"
