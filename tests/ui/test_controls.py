"""Layers, sides, theme, search field: each sets its field of the session and shows what the session says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui import icons
from app.ui.controls import IconButton
from app.ui.enter_key import EnterKey
from app.ui.focus_ring import FocusRing
from app.ui.layers import Layers
from app.ui.pack_menu import PackMenu
from app.ui.theme import LIGHT
from app.ui.top_bar import TopBar


@pytest.fixture
def layers(qtbot: QtBot, session: Session) -> Layers:
    widget = Layers(session)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def bar(qtbot: QtBot, session: Session) -> TopBar:
    packs = PackMenu(session)
    widget = TopBar(session, packs)
    packs.setParent(widget, packs.windowFlags())
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_switches_hide_layers(layers: Layers, session: Session) -> None:
    layers.skin.click()
    layers.bones.click()
    assert session.hidden == {"skin", "bone"}
    assert not layers.opacity.isEnabled()
    layers.skin.click()
    assert session.hidden == {"bone"}


def test_depths_hide_one_by_one_and_all_at_once(layers: Layers, session: Session) -> None:
    layers.depths["muscle_1"].click()
    assert session.hidden == {"muscle_1"}
    assert layers.muscles.isChecked()
    layers.muscles.click()
    assert session.hidden == {f"muscle_{depth}" for depth in range(1, 6)}
    assert not layers.depths["muscle_3"].isChecked()
    layers.muscles.click()
    assert session.hidden == frozenset()


def test_layers_show_what_the_session_says(layers: Layers, session: Session) -> None:
    session.hidden = frozenset({"muscle_2", "skin"})
    session.skin_opacity = 0.8
    assert not layers.skin.isChecked()
    assert not layers.depths["muscle_2"].isChecked()
    assert layers.opacity.value() == 80


def test_the_slider_sets_the_opacity(layers: Layers, session: Session) -> None:
    layers.opacity.setValue(20)
    assert session.skin_opacity == pytest.approx(0.2)


def test_sides(bar: TopBar, session: Session) -> None:
    bar.sides.button("both").click()
    assert session.side == "both"
    session.side = "right"
    assert bar.sides.value() == "right"


def test_theme_toggle(bar: TopBar, session: Session) -> None:
    from app.ui.controls import IconButton

    toggle = bar.findChild(IconButton, "theme_toggle")
    toggle.click()
    assert session.theme == "dark"
    assert toggle.accessibleName() == "Light theme"
    toggle.click()
    assert session.theme == "light"


def test_typing_searches_and_escape_empties(bar: TopBar, session: Session, qtbot: QtBot) -> None:
    QTest.keyClicks(bar.search, "temple")
    assert session.query == "temple"
    with qtbot.waitSignal(bar.first_hit_requested):
        QTest.keyClick(bar.search, Qt.Key.Key_Return)
    with qtbot.waitSignal(bar.list_requested):
        QTest.keyClick(bar.search, Qt.Key.Key_Down)
    QTest.keyClick(bar.search, Qt.Key.Key_Escape)
    assert session.query == ""


def test_every_icon_can_be_drawn(qapp: object) -> None:
    for name in icons.NAMES:
        picture = icons.pixmap(name, "#000000", 20).toImage()
        inked = sum(picture.pixelColor(x, y).alpha() > 60 for x in range(20) for y in range(20))
        assert 8 < inked < 200, name


def test_a_button_rests_after_its_menu_when_the_pointer_is_elsewhere(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    button, menu = IconButton("pack", "3D model", parent=window), QMenu(window)
    button.setMenu(menu)
    menu.addAction("Install…")
    with qtbot.waitExposed(window):
        window.show()
    elsewhere = window.mapToGlobal(QPoint(250, 150))
    monkeypatch.setattr(QCursor, "pos", lambda: elsewhere)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as it was when it was pressed
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))
    menu.hide()
    qtbot.waitUntil(lambda: not button.underMouse(), timeout=1000)


def test_a_frame_is_for_those_who_use_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    watch = QObject()
    FocusRing(qapp, watch)
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    buttons = first, second, third = QPushButton("First"), QPushButton("Second"), QPushButton("Third")
    for button in buttons:
        column.addWidget(button)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)

    def press(button: QPushButton) -> None:
        QTest.mouseClick(box.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())

    press(first)
    qtbot.waitUntil(first.hasFocus)
    assert not _framed(first)
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert _framed(second)
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert not _framed(second)
    assert _framed(third)
    press(first)
    qtbot.waitUntil(first.hasFocus)
    second.setFocus(Qt.FocusReason.TabFocusReason)  # as dialogs say, whoever opens them
    assert not any(map(_framed, buttons))
    QTest.keyClick(second, Qt.Key.Key_Right)
    assert any(map(_framed, buttons)), "who goes on by keyboard sees from where"


def test_enter_presses_the_button_that_has_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    watch = QObject()
    EnterKey(qapp, watch)
    pressed: list[str] = []
    box = QWidget()
    qtbot.addWidget(box)
    tool, plain, field = QToolButton(box), QPushButton("Front", box), QLineEdit(box)
    tool.clicked.connect(lambda: pressed.append("tool"))
    plain.clicked.connect(lambda: pressed.append("plain"))
    field.returnPressed.connect(lambda: pressed.append("field"))
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    for widget, key, modifier in (
        (tool, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (plain, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (plain, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (field, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        widget.setFocus()
        QTest.keyClick(widget, key, modifier)
    plain.setEnabled(False)
    QTest.keyClick(plain, Qt.Key.Key_Return)
    assert pressed == ["tool", "plain", "field"]


def _framed(widget: QWidget) -> bool:
    """Whether the accent is drawn at the edge, at the middle of its height."""
    picture = widget.grab().toImage()
    return any(picture.pixelColor(x, picture.height() // 2).name() == LIGHT.accent for x in range(2))
