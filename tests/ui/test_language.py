"""The window in three languages, and the switch between them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app import words
from app.content.library import Library
from app.session import Language, Selection, Session
from app.ui import language, settings
from app.ui.actions.action import key_text
from app.ui.main_window import MainWindow
from app.ui.notices import Notices

POINT = "trapezius_upper_trp1"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    language.speak(qapp, "en")


@pytest.fixture
def window(qtbot: QtBot, session: Session, library: Library) -> Iterator[MainWindow]:
    """The whole window with the content, without a model."""
    window = MainWindow(session, Notices())
    window.resize(1280, 800)
    window.models._on_library_ready(library)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def switch(qtbot: QtBot, session: Session, window: MainWindow) -> Callable[[Language], None]:
    def choose(chosen: Language) -> None:
        before = window.top_bar
        session.language = chosen
        qtbot.waitUntil(lambda: window.top_bar is not before, timeout=2000)
        qtbot.wait(10)  # what was replaced is deleted by the event loop

    return choose


def _texts(window: QWidget) -> set[str]:
    shown = (each for kind in (QLabel, QPushButton) for each in window.findChildren(kind))
    return {each.text() for each in shown}


def test_the_words_change_at_once_and_back(window: MainWindow, switch: Callable[[Language], None]) -> None:
    english = _texts(window)
    assert {"Build", "Left", "When to see a doctor"} <= english
    switch("de")
    assert {"Körperbau", "Links", "Wann zum Arzt"} <= _texts(window)
    assert "Build" not in _texts(window)
    switch("es")
    assert {"Complexión", "Izquierda", "Cuándo ir al médico"} <= _texts(window)
    switch("en")
    assert _texts(window) == english


def test_the_content_changes_with_the_words(window: MainWindow, switch: Callable[[Language], None]) -> None:
    said = words.translations("de")["temple"]
    switch("de")
    assert window.points._library is not None
    assert window.points._library.region("temple").name.lay == said
    assert window.points._library.region("temple").name.la == "Regio temporalis"


def test_what_the_user_was_doing_goes_on(
    window: MainWindow, session: Session, switch: Callable[[Language], None]
) -> None:
    session.select_point(POINT)
    session.query = "trap"
    session.side = "right"
    session.hidden = frozenset({"bone"})
    viewport = window.viewport
    window.body.toggle("right")
    switch("de")
    assert session.selection is not None and session.selection.id == POINT
    assert (session.query, window.top_bar.search.text()) == ("trap", "trap")
    assert window.top_bar.sides.value() == "right"
    assert not window.layers.bones.isChecked()
    assert not window.body.is_open("right")
    assert window.viewport is viewport
    assert viewport.accessibleName() == "3D-Modell von Kopf und Hals"


def test_what_lies_on_the_picture_stays_there(window: MainWindow, switch: Callable[[Language], None]) -> None:
    switch("de")
    overlays = window.overlays
    assert overlays.left_handle.isVisible() and overlays.right_handle.isVisible() and overlays.views.isVisible()


def test_the_mode_of_the_pain_stays(window: MainWindow, session: Session, switch: Callable[[Language], None]) -> None:
    session.mode = "pain"
    switch("es")
    assert window.pain.isVisible()
    assert not window.points.isVisible()


def test_what_was_replaced_listens_no_more(
    qtbot: QtBot, window: MainWindow, session: Session, switch: Callable[[Language], None]
) -> None:
    raised: list[str] = []
    window.notices.raised.connect(raised.append)
    switch("de")
    listening = [len(session.events[name]) for name in session.events]
    for chosen in ("es", "de"):
        switch(chosen)  # type: ignore[arg-type]
    assert [len(session.events[name]) for name in session.events] == listening
    session.select_point(POINT)
    session.side = "both"
    session.theme = "dark"
    session.register = "clinical"
    session.mode = "pain"
    qtbot.wait(20)
    assert raised == []


def test_the_menu_offers_each_language_by_its_own_name(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    button = window.top_bar.language_button
    actions = {action.objectName(): action for action in button.menu().actions()}
    assert [action.text() for action in actions.values()] == ["English", "Deutsch", "Español"]
    assert actions["language_en"].isChecked()
    actions["language_de"].trigger()
    assert session.language == "de"
    qtbot.waitUntil(lambda: window.top_bar.language_button is not button, timeout=2000)
    assert settings.language() == "de"


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS writes signs, not words")
def test_keys_are_called_what_is_printed_on_them(qapp: QApplication) -> None:
    language.speak(qapp, "es")
    assert key_text("Ctrl+Shift+Z") == "Ctrl+Mayús+Z"
    assert key_text("Esc") == "Esc"
    language.speak(qapp, "de")
    assert key_text("Ctrl+Shift+Z") == "Strg+Umschalt+Z"


def test_no_language_is_remembered_before_one_was_chosen(own_home: Path) -> None:
    assert settings.language() is None
    settings.set_language("es")
    assert settings.language() == "es"


@pytest.mark.parametrize(("wishes", "spoken"), [(["de-CH", "en"], "de"), (["fr", "es-AR"], "es"), (["ja"], "en")])
def test_the_first_start_follows_the_system(
    wishes: list[str], spoken: str, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    class System:
        @staticmethod
        def uiLanguages() -> list[str]:
            return wishes

    monkeypatch.setattr(QLocale, "system", lambda: System())
    assert language.system_language() == spoken


@pytest.mark.parametrize("chosen", ["de", "es"])
@pytest.mark.parametrize("size", [(1024, 640), (1280, 800)])
def test_nothing_is_cut_off(
    window: MainWindow, session: Session, switch: Callable[[Language], None], chosen: Language, size: tuple[int, int]
) -> None:
    window.resize(*size)
    switch(chosen)
    cut = set()
    for mode, panel, register, point in (
        ("explore", "left", "plain", None),
        ("explore", "right", "plain", None),
        ("explore", "right", "plain", POINT),
        ("explore", "right", "clinical", POINT),
        ("pain", "left", "plain", POINT),
    ):
        session.mode, session.register = mode, register  # type: ignore[assignment]
        session.selection = Selection("point", point) if point else None
        window.body.open(panel)  # type: ignore[arg-type]
        QApplication.processEvents()
        cut |= {text for widget, text in _one_liners(window) if _needed(widget, text) > widget.width() + 1}
    assert cut == set()


def _one_liners(window: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Shown buttons and labels of one line, with the longest line of their texts."""
    buttons: list[QAbstractButton] = [*window.findChildren(QPushButton), *window.findChildren(QToolButton)]
    for button in buttons:
        labelled = not isinstance(button, QToolButton) or button.property("role") == "tool"
        if button.isVisible() and button.text() and labelled:
            yield button, max(button.text().split("\n"), key=len)
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            yield label, label.text()


def _needed(widget: QWidget, text: str) -> int:
    """Pixels for the text, and for the icon before it."""
    icon = 0
    if isinstance(widget, QPushButton) and not widget.icon().isNull():
        icon = widget.iconSize().width() + 4
    return QFontMetrics(widget.font()).horizontalAdvance(text) + icon
