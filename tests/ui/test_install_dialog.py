"""Installing from the window: size and licence first, progress, cancel, and errors where they happen."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.anatomy import packs
from app.errors import Cancelled, DataError
from app.ui.install_dialog import InstallDialog
from app.ui.work import CancelCheck, Progress


@pytest.fixture
def installing(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """An install that does what the test tells it to."""
    state = SimpleNamespace(sources=[], error=None, go=threading.Event(), was_cancelled=False, deaf=False)

    def install(pack_id: str, source: Path | None, progress: Progress, cancelled: CancelCheck) -> str:
        state.sources.append(source)
        progress("Reading muscles…", 0.4)
        while not state.go.wait(0.01):
            if cancelled() and not state.deaf:
                state.was_cancelled = True
                raise Cancelled("Stopped.")
        if state.error:
            raise state.error
        return pack_id

    monkeypatch.setattr(packs, "install", install)
    return state


@pytest.fixture
def dialog(qtbot: QtBot, installing: SimpleNamespace) -> Iterator[InstallDialog]:
    parent = QWidget()
    parent.resize(1000, 700)
    qtbot.addWidget(parent)
    dialog = InstallDialog(packs.pack("z-anatomy"), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # tests look at it afterwards
    dialog.show()
    yield dialog
    installing.go.set()


def test_licence_and_size_come_first(dialog: InstallDialog) -> None:
    told = dialog.facts.accessibleName()
    assert told.startswith("Download: more than 5 MB; the whole size is shown once it begins")
    assert "Licence: CC BY-SA 4.0; CC BY-SA 2.1 Japan" in told
    assert "FMA" not in told, "names of files frighten who only wants the model"
    assert not dialog.details.isVisible()
    dialog.details_button.click()
    assert dialog.details.isVisible()
    assert "muscular.glb, skeletal.glb, FMA7163" in dialog.details.accessibleName(), "which files of one's own will do"
    assert not dialog.progress.isVisible()


def test_progress_is_shown_and_the_end_is_told(
    dialog: InstallDialog, installing: SimpleNamespace, qtbot: QtBot, tmp_path: Path
) -> None:
    told: list[str] = []
    dialog.installed.connect(told.append)
    dialog.start(tmp_path)
    qtbot.waitUntil(lambda: dialog.bar.value() == 400)
    assert dialog.cancel_button.isVisible()
    assert not dialog.download_button.isVisible()
    installing.go.set()
    qtbot.waitUntil(lambda: told == ["z-anatomy"])
    assert installing.sources == [tmp_path]
    assert not dialog.isVisible(), "it is gone when it has done its work"


def test_an_error_is_told_in_the_dialog_and_one_can_try_again(
    dialog: InstallDialog, installing: SimpleNamespace, qtbot: QtBot
) -> None:
    installing.error = DataError("muscles.glb is cut short; download it again.")
    installing.go.set()
    dialog.download_button.click()
    qtbot.waitUntil(dialog.error.isVisible)
    assert dialog.error_text() == "muscles.glb is cut short; download it again."
    assert dialog.download_button.isVisible()
    assert installing.sources == [None]


def test_cancel_stops_it_and_says_nothing(dialog: InstallDialog, installing: SimpleNamespace, qtbot: QtBot) -> None:
    dialog.start(None)
    qtbot.waitUntil(lambda: dialog.bar.value() == 400)
    dialog.cancel_button.click()
    qtbot.waitUntil(dialog.download_button.isVisible)
    assert installing.was_cancelled
    assert not dialog.error.isVisible()


def test_closing_it_stops_the_work(dialog: InstallDialog, installing: SimpleNamespace, qtbot: QtBot) -> None:
    dialog.start(None)
    qtbot.waitUntil(lambda: bool(installing.sources))
    dialog.close()
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: installing.was_cancelled)


def test_closing_it_waits_for_no_server(dialog: InstallDialog, installing: SimpleNamespace, qtbot: QtBot) -> None:
    told: list[object] = []
    dialog.installed.connect(told.append)
    installing.deaf = True
    dialog.start(None)
    qtbot.waitUntil(lambda: bool(installing.sources))
    began = time.monotonic()
    dialog.close()
    assert time.monotonic() - began < 1
    installing.go.set()
    qtbot.waitUntil(lambda: not any(t.name == "work" for t in threading.enumerate()))
    qtbot.wait(20)
    assert told == []


@pytest.mark.parametrize("how", ["escape", "button"])
def test_it_can_be_left(dialog: InstallDialog, how: str) -> None:
    if how == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close_button.click()
    assert not dialog.isVisible()
