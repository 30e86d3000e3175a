"""Settings: what is chosen is shown at once, remembered, and follows the system where it was left to it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.session import Session, Theme
from app.ui import design, settings, theme
from app.ui.appearance import Appearance
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.preferences import PreferencesDialog
from app.ui.switch import Switch


@pytest.fixture
def parent(qtbot: QtBot, qapp: QApplication, session: Session) -> Iterator[QWidget]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(1280, 720)
    appearance = Appearance(qapp, session, parent)
    yield parent
    appearance.deleteLater()


@pytest.fixture
def dialog(parent: QWidget, session: Session) -> PreferencesDialog:
    return PreferencesDialog(session, parent)


def test_colours_are_chosen_and_remembered(dialog: PreferencesDialog, session: Session, qapp: QApplication) -> None:
    dialog.colours.button("dark").click()
    assert session.theme == "dark"
    assert qapp.palette().window().color().name() == theme.DARK.panel
    assert settings.theme() == "dark"


def test_the_system_s_colours_are_followed_while_they_are_wished(
    dialog: PreferencesDialog, session: Session, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    system: list[Theme] = ["dark"]
    monkeypatch.setattr(theme, "system_theme", lambda _app: system[0])
    hints = qapp.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.theme == "dark"
    dialog.colours.button("light").click()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert session.theme == "light"
    dialog.colours.button("system").click()
    assert session.theme == "dark"
    assert settings.theme() == "system"
    system[0] = "light"
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert session.theme == "light"


def test_text_grows_and_shrinks_in_steps(dialog: PreferencesDialog, session: Session) -> None:
    smaller, larger = dialog.text_size.smaller, dialog.text_size.larger
    assert not smaller.isEnabled()
    seen = []
    while larger.isEnabled():
        larger.click()
        seen.append(session.text_size)
    assert seen == [115, 130, 150, 175, 200]
    assert design.scale() == pytest.approx(2)
    assert design.px(8) == 16
    assert settings.text_size() == 200
    smaller.click()
    assert session.text_size == 175
    assert dialog.text_size.value.text() == "175 %"


@pytest.mark.parametrize(("height", "size"), [(720, 100), (1440, 100), (2160, 130)])
def test_a_screen_that_leaves_all_to_us_begins_with_larger_text(height: int, size: int) -> None:
    assert design.first_size(height) == size


def test_a_size_that_nobody_can_choose_is_not_taken_over(settings_file: object) -> None:
    for stored in ("huge", 5000, -3):
        settings_file.setValue("text_size", stored)  # type: ignore[attr-defined]
        settings_file.sync()  # type: ignore[attr-defined]
        assert settings.text_size() is None


def test_the_picture_s_quality_is_chosen(dialog: PreferencesDialog, session: Session) -> None:
    assert dialog.quality.value() == "auto"
    dialog.quality.button("gpu").click()
    assert session.quality == "gpu"


def test_less_motion_is_remembered(dialog: PreferencesDialog) -> None:
    calm = dialog.findChild(Switch, "reduce_motion")
    calm.click()
    assert settings.reduce_motion()


def test_the_window_grows_with_its_text_and_the_settings_stay_open(qtbot: QtBot, session: Session) -> None:
    window = MainWindow(session, Notices())
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitActive(window):
        window.activateWindow()
    bar, height = window.top_bar, window.top_bar.height()
    QTest.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(PreferencesDialog)
    larger = dialog.findChild(QPushButton, "text_larger")
    larger.setFocus()
    larger.click()
    qtbot.waitUntil(lambda: window.top_bar is not bar, timeout=2000)
    qtbot.wait(10)
    assert window.top_bar.height() > height
    dialog = window.findChild(PreferencesDialog)
    assert dialog.isVisible()
    assert dialog.focusWidget().objectName() == "text_larger"
    dialog.close()
    window.close()
