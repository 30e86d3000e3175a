"""The table of actions: what follows from it cannot disagree with it."""

from __future__ import annotations

from collections import Counter
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.session import MODES, Mode, Session
from app.ui import icons
from app.ui.actions import ACTIONS, key_of, tip
from app.ui.actions.action import GROUPS, key_text
from app.ui.keys_help import KeysDialog
from app.ui.shortcuts import Shortcuts


class Window(QMainWindow):
    """As much of the main window as the tested keys need, with a text field."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.field = QLineEdit()
        self.picture = QWidget()
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.addWidget(self.field)
        column.addWidget(self.picture, 1)
        self.setCentralWidget(inside)

    def take_brush(self, brush: Any) -> None:
        self.session.brush = brush


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> Window:
    window = Window(session)
    qtbot.addWidget(window)
    window.resize(1000, 700)
    Shortcuts(cast(Any, window))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def test_every_action_is_whole() -> None:
    assert [number for number in Counter(action.id for action in ACTIONS).values() if number > 1] == []
    for action in ACTIONS:
        assert action.text(), action.id
        assert action.group in GROUPS
        assert not action.icon or action.icon in icons.NAMES, action.id
        assert all(not QKeySequence(key).isEmpty() for key in action.keys), action.id


@pytest.mark.parametrize("mode", MODES)
def test_a_key_means_one_thing_in_a_mode(mode: Mode) -> None:
    keys = Counter(key for action in ACTIONS if mode in action.modes for key in action.keys)
    assert [key for key, number in keys.items() if number > 1] == []


def test_a_key_runs_its_action_where_it_can_be_done(window: Window, session: Session) -> None:
    window.picture.setFocus()
    QTest.keyClick(window.picture, Qt.Key.Key_R)
    assert session.side == "right"
    QTest.keyClick(window.picture, Qt.Key.Key_E)
    assert session.brush == "strong"  # nothing is painted while exploring
    session.mode = "pain"
    QTest.keyClick(window.picture, Qt.Key.Key_E)
    assert session.brush == "erase"


def test_a_text_field_gets_its_letters_and_digits(window: Window, session: Session) -> None:
    session.mode = "pain"
    window.field.setFocus()
    QTest.keyClicks(window.field, "rem50")
    assert window.field.text() == "rem50"
    assert (session.side, session.brush) == ("left", "strong")


def test_the_sheet_of_keys_tells_every_key(window: Window, qtbot: QtBot) -> None:
    dialog = KeysDialog(window)
    dialog.open()
    told = Counter(each.text() for each in dialog.findChildren(QLabel) if each.property("role") == "key")
    wanted = Counter(key_text(key) for action in ACTIONS for key in action.keys)
    assert not wanted - told
    said = {each.accessibleName() for each in dialog.findChildren(QLabel)}
    assert {action.text() for action in ACTIONS if action.keys} <= said
    dialog.close()


def test_the_sheet_of_keys_is_seen_whole_in_a_large_window(window: Window) -> None:
    window.resize(1920, 1080)
    dialog = KeysDialog(window)
    dialog.open()
    QApplication.processEvents()
    assert dialog._scroll.verticalScrollBar().maximum() == 0
    assert dialog.height() <= 1080
    dialog.close()


class Longer(QTranslator):
    """A language in which everything is a third longer."""

    def translate(self, _context: str, source: str, _about: str | None = None, _n: int = -1) -> str:
        return f"{source} {'longer ' * 9}"[: round(len(source) * 1.3) + 1]

    def isEmpty(self) -> bool:
        return False


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640)])
def test_nothing_on_the_sheet_is_cut_off_in_a_longer_language(
    window: Window, size: tuple[int, int], qapp: QApplication
) -> None:
    longer = Longer()
    qapp.installTranslator(longer)
    try:
        window.resize(*size)
        dialog = KeysDialog(window)
        dialog.open()
        QApplication.processEvents()
        assert (dialog.width(), dialog.height()) <= size
        inside = dialog._scroll.viewport().width()
        for each in dialog._scroll.findChildren(QLabel):
            if each.property("role") == "key":
                assert each.width() >= each.sizeHint().width(), each.text()
            elif each.wordWrap():
                widest = max(each.accessibleName().split(), key=each.fontMetrics().horizontalAdvance)
                assert each.fontMetrics().horizontalAdvance(widest) <= each.width(), each.accessibleName()
            assert each.mapTo(dialog._scroll.viewport(), each.rect().topRight()).x() <= inside, each.text()
        dialog.close()
    finally:
        qapp.removeTranslator(longer)


def test_a_tip_tells_the_key(qapp: object) -> None:
    assert tip("Left", "side.left") == "Left  (L)"
    assert key_of("go.back") == "Esc"
    assert tip("Layers", "layer.skin") == "Layers"
    with pytest.raises(KeyError):
        tip("Nothing", "no.such")
