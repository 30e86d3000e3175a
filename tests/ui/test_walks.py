"""The walks find what is wrong, and nothing that is right."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.controls import IconButton, label
from tests.ui import walks
from tools.window import settle


@pytest.fixture
def panel(qtbot: QtBot) -> QWidget:
    """A panel as it should be: a text, a field, two buttons."""
    panel = QWidget()
    panel.setProperty("role", "panel")
    panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(panel)
    field = QLineEdit()
    field.setAccessibleName("Search")
    for widget in (label("Where it hurts"), field, QPushButton("Next"), IconButton("close", "Close")):
        column.addWidget(widget)
    qtbot.addWidget(panel)
    panel.resize(300, 200)
    panel.show()
    return panel


def _faults(panel: QWidget) -> list[str]:
    settle()
    checks = (walks.unnamed, walks.unexplained, walks.out_of_reach, walks.pale, walks.cut)
    return [fault for check in checks for fault in check(panel)]


def test_the_walk_finds_nothing_wrong_with_a_good_panel(panel: QWidget) -> None:
    assert _faults(panel) == []


def test_the_walk_misses_a_name_and_a_tool_tip(panel: QWidget) -> None:
    button = panel.findChild(IconButton)
    button.setAccessibleName("")
    button.setToolTip("")
    assert walks.unnamed(panel)
    assert walks.unexplained(panel)


def test_the_walk_sees_pale_and_cut_text(panel: QWidget) -> None:
    pale = label("Nobody can read this")
    pale.setStyleSheet("color: #a0a0a0")
    panel.layout().addWidget(pale)
    panel.findChild(QPushButton).setFixedWidth(12)
    settle()
    assert any("Nobody" in fault for fault in walks.pale(panel))
    assert any("Next" in fault for fault in walks.cut(panel))


def test_the_walk_notices_where_tab_ends(panel: QWidget) -> None:
    class Trap(QLineEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            event.accept()

        def focusNextPrevChild(self, _next: bool) -> bool:
            return False

    trap = Trap()
    trap.setAccessibleName("Trap")
    panel.layout().addWidget(trap)
    settle()
    assert any("does not leave" in fault for fault in walks.out_of_reach(panel))
