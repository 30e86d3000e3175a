"""What is remembered between two runs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSettings, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui import settings, window_memory
from app.ui.main_window import MainWindow
from app.ui.notices import Notices


def test_the_quality_is_remembered_and_nonsense_means_automatic(settings_file: QSettings) -> None:
    assert settings.quality() == "auto"
    settings.set_quality("gpu")
    assert settings.quality() == "gpu"
    settings.set_quality("marvellous")
    assert settings.quality() == "auto"


def test_slow_renderers_are_remembered_once_each(settings_file: QSettings) -> None:
    assert settings.slow_renderers() == []
    settings.add_slow_renderer("Old card, 2009")
    settings.add_slow_renderer("Old card, 2009")
    assert settings.slow_renderers() == ["Old card, 2009"]
    settings.add_slow_renderer("Another")
    assert settings.slow_renderers() == ["Another", "Old card, 2009"]


def test_a_window_is_found_as_it_was_left(qtbot: QtBot, own_home: Path) -> None:
    left = MainWindow(Session(), Notices())
    qtbot.addWidget(left)
    left.resize(1100, 700)
    left.show()
    left.session.mode, left.session.side = "pain", "right"
    left.session.hidden, left.session.skin_opacity = frozenset({"skin", "muscle_1"}), 0.25
    left.session.select_point("temporalis_trp1")
    left.body.toggle("right")
    left.close()

    session = Session()
    window_memory.prepare(session)
    found = MainWindow(session, Notices())
    qtbot.addWidget(found)
    window_memory.take_up(found)
    found.show()
    assert (session.mode, session.side, session.hidden) == ("pain", "right", {"skin", "muscle_1"})
    assert session.skin_opacity == pytest.approx(0.25)
    assert session.selection is None
    assert found.size() == QSize(1100, 700)
    session.select_point("temporalis_trp1")
    assert not found.body.is_open("right")
    assert found.body.is_open("left")
    found.close()


def test_nonsense_in_the_settings_is_nothing(settings_file: QSettings) -> None:
    for key, value in (("mode", "fly"), ("side", "up"), ("hidden", "skin moon"), ("skin_opacity", "much")):
        settings_file.setValue(f"view/{key}", value)
    settings_file.sync()
    session = Session()
    window_memory.prepare(session)
    assert (session.side, session.hidden, session.skin_opacity) == ("left", {"skin"}, 0.5)


@pytest.mark.parametrize("place", [(9000, 100, 900, 600), (-3000, -3000, 900, 600), (100, 9000, 9000, 9000)])
def test_a_window_whose_screen_is_gone_comes_back(qtbot: QtBot, place: tuple[int, int, int, int]) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(*place)
    window_memory.onto_a_screen(window)
    screen = window.screen().availableGeometry()
    assert screen.contains(window.geometry())


def test_a_window_that_is_partly_beside_the_screen_stays(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(-200, 50, 900, 600)
    window_memory.onto_a_screen(window)
    assert window.geometry() == QRect(-200, 50, 900, 600)


def test_where_anybody_may_use_it_nothing_is_remembered(
    settings_file: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "_frozen", False)
    settings.set_theme("dark")
    settings.freeze()
    settings.set_theme("light")
    settings.set_last_pack("z-anatomy")
    settings_file.sync()
    assert (settings.theme(), settings.last_pack()) == ("dark", "bundled")
