"""The bar at the top: help is where people look for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui import shortcuts
from app.ui.pack_menu import PackMenu
from app.ui.top_bar import TopBar


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(1100, 700)
    window.setMenuWidget(TopBar(session, PackMenu(session, window)))
    window.show()
    return window


def test_the_help_lists_every_key_of_the_window(window: QMainWindow) -> None:
    action = window.findChild(QAction, "help_keys")
    assert action is not None
    action.trigger()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    told = {word for each in dialog.findChildren(QLabel) for word in re.split(r"[ ,]+", each.text())}
    written = set(re.findall(r'key\("([^"]+)"', Path(shortcuts.__file__).read_text(encoding="utf-8")))
    missing = written - told - {"Ctrl+K", "Escape"}  # another key for the search; "Esc"
    assert not missing
    assert {"L", "B", "R", "1", "5", "Esc"} <= told
    dialog.close()
