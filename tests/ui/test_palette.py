"""The palette: everything is reached by its name, or by what people call it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.saved_views import SavedView
from app.session import Selection, Session
from app.ui import settings
from app.ui.design import px
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.palette.sheet import Palette


@pytest.fixture
def window(qtbot: QtBot, session: Session, library: Library) -> Iterator[MainWindow]:
    """The whole window with the content, without a model."""
    window = MainWindow(session, Notices())
    window.resize(1280, 720)
    window.models._on_library_ready(library)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    window.close()
    window.deleteLater()


def _open(window: MainWindow) -> Palette:
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palettes = [each for each in window.findChildren(Palette) if each.isVisible()]
    assert len(palettes) == 1
    return palettes[0]


def _keys(palette: Palette) -> list[str]:
    return [entry.key for entry in palette.entries()]


def test_it_finds_what_people_call_it_and_goes_there(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    palette = _open(window)
    assert palette.field.hasFocus()
    assert "action:go.pain" in _keys(palette)  # nothing typed yet: suggestions

    QTest.keyClicks(palette.field, "rl5")  # no shortcut works below the sheet
    assert (session.side, palette.field.text()) == ("left", "rl5")
    palette.field.setText("splenus")
    first = palette.current()
    assert first is not None and first.key == "muscle:splenius_capitis"
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    second = palette.current()
    assert second is not None and second is palette.entries()[1]
    assert second.title in palette.field.accessibleDescription()
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.selection == Selection("muscle", "splenius_capitis")
    assert not palette.isVisible()

    palette = _open(window)
    assert _keys(palette)[0] == "muscle:splenius_capitis"  # what was chosen lately comes first
    palette.field.setText("behind my eye")
    assert _keys(palette)[0] == "region:orbit_deep"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.selection == Selection("region", "orbit_deep")

    settings.set_recent("muscle:rectus_capitis_posterior_major")
    palette = _open(window)
    palette.field.setText("headache over right eye")
    assert _keys(palette)[0] == "region:supraorbital", "before a muscle of lately"
    palette.field.setText("right side")
    action = palette.current()
    assert action is not None and (action.key, action.keys) == ("action:side.right", "R")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.side == "right"
    muscle = "muscle:rectus_capitis_posterior_major"
    assert settings.recent()[:3] == ["action:side.right", muscle, "region:orbit_deep"]


def test_hide_and_undo_say_what_they_mean_and_go_by_keys_alone(window: MainWindow, session: Session) -> None:
    session.hovered = "masseter_superficial.l"  # under the pointer: covered by the palette
    palette = _open(window)
    palette.field.setText("hide it")
    assert "action:see.hide" not in _keys(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)

    session.select_point("temporalis_trp1")
    for typed, key, second in (
        ("hide it", "action:see.hide", "Temporalis"),
        ("undo", "action:view.undo", "Temporalis hidden"),
        ("redo", "action:view.redo", "Temporalis hidden"),
        ("undo", "action:view.undo", "Temporalis hidden"),
        ("undo", "action:view.undo", "Front of the temple chosen"),
    ):
        before = session.view
        palette = _open(window)
        QTest.keyClicks(palette.field, typed)
        entry = palette.current()
        assert entry is not None and (entry.key, entry.second) == (key, second)
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert session.view != before
    assert session.selection is None and not session.hidden_structures


def test_what_cannot_be_done_now_is_not_offered(window: MainWindow, session: Session) -> None:
    palette = _open(window)
    palette.field.setText("paint strong pain")
    assert "action:pain.strong" not in _keys(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    session.mode = "pain"
    palette = _open(window)
    palette.field.setText("paint strong pain")
    assert _keys(palette)[0] == "action:pain.strong"
    palette.field.setText("eye socket")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert session.marked.side_of("orbit_deep") == "left"  # where pain is marked, a place is marked
    palette = _open(window)
    palette.field.setText("suboccipital lesson")
    assert any(key.startswith("lesson:") for key in _keys(palette))
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


def test_where_nothing_fits_it_helps(window: MainWindow, qtbot: QtBot) -> None:
    palette = _open(window)
    palette.field.setText("temprorlaris")
    assert "words:temporalis" in _keys(palette)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.field.text() == "temporalis"
    assert "muscle:temporalis" in _keys(palette)
    for size in ((1024, 640), (1280, 720)):
        window.resize(*size)
        assert window.rect().contains(palette._sheet.geometry())
        assert palette.rows.height() > 100
    palette.field.setText("qqq")
    assert _keys(palette) == []
    assert palette._nothing.isVisible() and "qqq" in palette._nothing.accessibleName()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)


def test_enter_on_the_picture_lists_what_is_seen(window: MainWindow) -> None:
    window.viewport.setFocus()
    QTest.keyClick(window.viewport, Qt.Key.Key_Return)
    palette = window.findChild(Palette)
    assert palette is not None and palette.isVisible()
    assert "Neither a muscle nor a trigger point is seen here" in palette._nothing.accessibleName()  # no model yet
    QTest.keyClick(palette.field, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()
    assert window.viewport.hasFocus()


def test_it_follows_the_language(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    _open(window)
    before = window.top_bar
    session.language = "de"
    qtbot.waitUntil(lambda: window.top_bar is not before, timeout=2000)
    assert not any(each.isVisible() for each in window.findChildren(Palette))
    palette = _open(window)
    palette.field.setText("hinterm Auge")
    assert palette.entries()[0].title == "Hinter dem Auge"
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    session.language = "en"
    qtbot.wait(20)


def test_a_saved_view_is_found_by_its_name(window: MainWindow, session: Session) -> None:
    session.saved = (SavedView("Jaw from below", note="Two bellies."),)
    palette = _open(window)
    palette.field.setText("jaw below")
    entry = next(each for each in palette.entries() if each.kind == "view")
    assert (entry.title, entry.second) == ("Jaw from below", "Two bellies.")


def test_a_number_finds_the_size_of_text(window: MainWindow, session: Session) -> None:
    palette = _open(window)
    palette.field.setText("150")
    assert _keys(palette)[0] == "action:window.text_150"


def test_signs_keep_clear_of_the_names_at_any_size_of_text(window: MainWindow, session: Session) -> None:
    session.text_size = 200
    palette = _open(window)
    palette.field.setText("temporalis")
    assert palette.entries()[0].icon
    picture = palette.rows.viewport().grab().toImage()
    row = palette.rows.visualRect(palette.rows.currentIndex())
    inside = range(row.top() + px(4), row.bottom() - px(4))
    ink = [x for x in range(row.width()) if len({picture.pixel(x, y) for y in inside}) > 1]
    gaps = [after - before for before, after in pairwise(ink) if px(16) < before < px(60)]
    assert max(gaps) >= px(8), "between the sign and the name"
