"""Things done at random to the real window: nothing breaks, sticks, piles up or is left running."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.ui.main_window import MainWindow
from tools.soak import deeds, run
from tools.soak.hand import Hand
from tools.soak.run import SoakError, soak
from tools.soak.watch import Watch
from tools.window import open_window

pytestmark = pytest.mark.slow

_DEEDS = 5000
_SEED = 8
"""The same every day: whoever changes the window meets no fault of others. ``python -m tools.soak`` takes another."""
_MOST = 0.1


@pytest.fixture
def own_home(fresh_home: Path) -> Path:
    return fresh_home


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def window(own_home: Path, watch: Watch, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(watch, 920, 560)
    yield window
    window.close()
    window.deleteLater()


def test_whatever_is_done_nothing_breaks(
    window: MainWindow, watch: Watch, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    report = soak(window, watch, _DEEDS, _SEED)
    with capsys.disabled():
        print(f"\n{report.text()}")
    assert report.deeds == _DEEDS
    assert report.growth < _MOST, report.text()

    def breaks(hand: Hand) -> str:
        QTimer.singleShot(0, lambda: 1 // 0)
        return "break it"

    monkeypatch.setattr(deeds, "one", breaks)
    with pytest.raises(SoakError, match=r"(?s)seed 1, deed .*ZeroDivisionError.*break it"):
        soak(window, watch, 50, 1)

    def sticks(hand: Hand) -> str:
        hand.window.session.query = "temple"
        return "search"

    monkeypatch.setattr(deeds, "one", sticks)
    monkeypatch.setattr(run, "_MOST_ESCAPES", 0)
    with pytest.raises(SoakError, match="the search is still there"):
        soak(window, Watch(), run.ROUND, 1)
