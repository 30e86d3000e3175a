"""After a sudden end the program offers what was looked at, and restores nothing unasked."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.recovery import Keeper, folder, left_behind, snapshot
from app.session import Selection, Session
from app.ui import settings
from app.ui.ending import Ending
from app.ui.notice_bar import NoticeBar
from app.ui.notices import Notices
from app.ui.restoring import RestoreDesk

_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.recovery import folder
from app.session import Session
from app.ui.ending import Ending
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
application = QApplication(sys.argv)
session = Session()
window = MainWindow(session, Notices())
window.restoring.begin()
ending = Ending(window, application)
window.show()
session.side = "both"
session.select_point("temporalis_trp1")
session.hidden = frozenset({"skin"})
session.mode = "pain"
tell = QTimer(interval=20)
tell.timeout.connect(lambda: print("kept", flush=True) if list(folder().glob("view-*.json")) else None)
tell.start()
application.exec()
"""


class _Models(QObject):
    shown = Signal(object)
    placed = Signal(object, object, object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.placement = SimpleNamespace(skin=np.zeros((50, 3)))
        self.drawn = SimpleNamespace(pack_id="bundled")


@pytest.fixture
def models(library: Library) -> _Models:
    return _Models(library)


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def bar(qtbot: QtBot, notices: Notices) -> NoticeBar:
    parent = QWidget()
    parent.resize(900, 400)
    qtbot.addWidget(parent)
    bar = NoticeBar(notices, parent)
    parent.show()
    return bar


@pytest.fixture
def desk(session: Session, models: _Models, notices: Notices) -> Iterator[RestoreDesk]:
    parent = QObject()
    desk = RestoreDesk(session, models, notices, parent)  # type: ignore[arg-type]
    desk.begin()
    yield desk
    desk.end()
    parent.deleteLater()


def _leave_behind(session: Session) -> None:
    keeper = Keeper()
    keeper.keep(snapshot(session))
    keeper._lock.release()


def _place(models: _Models) -> None:
    """The model comes into the picture, then its points."""
    models.shown.emit(None)
    models.placed.emit(models.library, None, models.placement)


def test_a_program_that_is_killed_is_taken_up_where_it_was(
    qtbot: QtBot, own_home: Path, session: Session, desk: RestoreDesk, models: _Models, bar: NoticeBar
) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, env=_environment(own_home), text=True
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.kill()
    _place(models)
    assert "ended unexpectedly" in bar.text()
    assert session.selection is None
    bar.buttons()[0].click()
    assert (session.selection, session.side) == (Selection("point", "temporalis_trp1"), "both")
    assert (session.hidden, session.mode) == ({"skin"}, "pain")
    assert not bar.isVisible()
    assert not list(folder().glob("view-*.json"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
def test_who_tells_the_program_to_end_finds_nothing_left(own_home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdout=subprocess.PIPE, text=True, env=_environment(own_home)
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "kept\n"
        program.send_signal(signal.SIGTERM)
        try:
            assert program.wait(20) == 0
        finally:
            program.kill()
    assert not list(folder().glob("view-*"))


@pytest.mark.parametrize(("unsaved", "asks"), [(False, False), (True, True)])
def test_logging_out_forgets_what_was_kept_but_asks_about_a_note(
    qtbot: QtBot, own_home: Path, session: Session, desk: RestoreDesk, unsaved: bool, asks: bool
) -> None:
    desk._soon.setInterval(5)
    session.select_muscle("trapezius")
    qtbot.waitUntil(lambda: any(folder().glob("view-*.json")), timeout=3000)
    done: list[str] = []
    notes = SimpleNamespace(is_unsaved=unsaved, may_close=lambda: done.append("asked"))
    manager = SimpleNamespace(allowsInteraction=lambda: True, cancel=lambda: done.append("held"))
    window = QWidget()
    qtbot.addWidget(window)
    window.notes, window.restoring = notes, desk  # type: ignore[attr-defined]
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    ending = Ending(cast(Any, window), application)
    try:
        ending.heed_logout(cast(Any, manager))
    finally:
        ending.stop()
    assert done == (["held", "asked"] if asks else [])
    assert any(folder().glob("view-*.json")) == asks


def _environment(home: Path) -> dict[str, str]:
    return os.environ | {"QT_QPA_PLATFORM": "offscreen", "TRIGGER_ATLAS_HOME": str(home)}


def test_painted_pain_comes_back_on_the_model_that_it_was_painted_on(
    own_home: Path, session: Session, desk: RestoreDesk, models: _Models, bar: NoticeBar
) -> None:
    before = Session(mode="pain")
    before.mark(before.marked.painted("bundled", np.arange(50, dtype=np.uint8)).with_place(("temple", None)))
    _leave_behind(before)
    _place(models)
    bar.buttons()[0].click()
    assert np.array_equal(session.marked.skin, np.arange(50))
    assert session.marked.places == (("temple", None),)
    session.undo()
    assert not session.marked


def test_a_fresh_start_forgets_it_and_a_dismissed_offer_comes_again(
    own_home: Path, session: Session, desk: RestoreDesk, models: _Models, bar: NoticeBar
) -> None:
    before = Session()
    before.select_muscle("trapezius")
    _leave_behind(before)
    _leave_behind(before)
    _place(models)
    bar.dismiss_button.click()
    desk.end()
    left = left_behind()
    assert left is not None
    left.let_go()
    assert not desk.asks
    desk.offer()
    assert desk.asks  # nothing else asks meanwhile
    assert [button.text() for button in bar.buttons()] == ["Restore", "Start fresh"]
    bar.buttons()[1].click()
    assert not desk.asks
    assert session.selection is None
    assert left_behind() is None


def test_what_the_content_no_longer_has_is_left_out(
    own_home: Path, session: Session, desk: RestoreDesk, models: _Models, bar: NoticeBar
) -> None:
    before = Session(side="right")
    before.select_point("third_eye")
    _leave_behind(before)
    _place(models)
    bar.buttons()[0].click()
    assert (session.selection, session.side) == (None, "right")


def test_nothing_is_kept_of_who_does_not_wish_it(
    qtbot: QtBot, own_home: Path, session: Session, desk: RestoreDesk
) -> None:
    desk._soon.setInterval(5)
    session.select_muscle("trapezius")
    qtbot.waitUntil(lambda: any(folder().glob("view-*.json")), timeout=3000)
    desk.set_wished(False)
    assert not list(folder().glob("view-*"))
    session.select_muscle("temporalis")
    qtbot.wait(40)
    assert not list(folder().glob("view-*"))
    assert not settings.offer_restore()


def test_a_folder_that_cannot_be_written_costs_nothing_else(
    qtbot: QtBot,
    own_home: Path,
    session: Session,
    desk: RestoreDesk,
    bar: NoticeBar,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("app.ui.restoring.record", lambda _error: None)  # there is no folder for the log either
    own_home.mkdir()
    folder().write_text("a file where the folder should be")
    desk._soon.setInterval(5)
    session.select_muscle("trapezius")
    qtbot.waitUntil(lambda: desk._broken, timeout=3000)
    assert not bar.isVisible()
