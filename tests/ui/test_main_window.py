"""The real window with the bundled atlas, from the first start to a zone that is red where it should be."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app import note_files
from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.errors import Cancelled, DataError
from app.note import Note
from app.session import Session
from app.ui import settings
from app.ui.install_dialog import InstallDialog
from app.ui.main_window import MainWindow
from app.ui.note.leave import LeaveDialog
from app.ui.notices import Notices
from tests.ui.screen import pixels_of

pytestmark = pytest.mark.slow

POINT = "trapezius_upper_trp1"


@pytest.fixture
def own_home(common_home: Path) -> Path:
    return common_home


@pytest.fixture
def window(shown: MainWindow) -> MainWindow:
    return shown


@pytest.fixture
def loaded(qtbot: QtBot, window: MainWindow) -> MainWindow:
    window.start()
    qtbot.waitUntil(lambda: not window.models.loader.busy, timeout=180_000)
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=5_000)
    return window


def test_its_first_size_fits_a_small_projector(
    qtbot: QtBot, session: Session, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small = SimpleNamespace(availableSize=lambda: QSize(1024, 768))
    monkeypatch.setattr(MainWindow, "screen", lambda _window: small)
    window = MainWindow(session, Notices())
    qtbot.addWidget(window)
    assert (window.width(), window.height()) == (1024, 768)


def test_it_can_be_used_before_anything_is_loaded(window: MainWindow, session: Session) -> None:
    window.layers.skin.click()
    window.top_bar.sides.button("right").click()
    window.points.choose_first()
    window.viewport.look("front")
    window.grab()
    assert (session.side, session.hidden) == ("right", {"skin"})


def test_a_pack_that_cannot_be_opened_leaves_the_last_good_one(
    loaded: MainWindow, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.anatomy import packs

    real = packs.open_pack

    def open_pack(pack_id: str, *rest: object) -> object:
        if pack_id != "bundled":
            raise DataError("z-anatomy: cranium.glb is cut short; install it again.")
        return real(pack_id, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(packs, "open_pack", open_pack)
    before = pixels_of(loaded.viewport)
    session.pack = "z-anatomy"
    qtbot.waitUntil(lambda: not loaded.models.loader.busy, timeout=20_000)
    assert loaded.overlays.notice_bar.text() == "z-anatomy: cranium.glb is cut short; install it again."
    assert session.pack == "bundled"
    loaded.overlays.notice_bar.dismiss_button.click()
    assert (pixels_of(loaded.viewport) == before).mean() > 0.99


@pytest.fixture
def other_pack(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> SimpleNamespace:
    """A second pack that looks like the bundled one; its points are placed when, and as, the test says."""
    from app.anatomy import packs
    from app.placement import place as placing

    state = SimpleNamespace(go=threading.Event(), error=None, cancelled=False)
    open_pack, place = packs.open_pack, placing.place

    def open_other(pack_id: str, *rest: object) -> Atlas:
        atlas = open_pack("bundled", *rest)  # type: ignore[arg-type]
        return atlas if pack_id == "bundled" else replace(atlas, pack_id=pack_id, title="Another head")

    def place_other(library: Library, atlas: Atlas, *rest: Any) -> object:
        while atlas.pack_id == "other" and not state.go.wait(0.01):
            if rest[-1]():
                state.cancelled = True
                raise Cancelled("Stopped.")
        if atlas.pack_id == "other" and state.error:
            raise state.error
        return place(library, replace(atlas, pack_id="bundled"), *rest)  # which is placed already

    monkeypatch.setattr(packs, "open_pack", open_other)
    monkeypatch.setattr(placing, "place", place_other)
    return state


def _is_whole(window: MainWindow, pack_id: str) -> bool:
    """The scene shows this pack, with points."""
    scene, viewport = window.models.scene, window.viewport
    assert scene is not None and scene._model is not None and viewport._atlas is not None
    same = scene._model.atlas is viewport._atlas and viewport._atlas.pack_id == pack_id
    return same and viewport._placement is not None and bool(scene._model.subject.quiet)


def test_going_back_before_the_points_are_placed_shows_the_first_pack_again(
    loaded: MainWindow, session: Session, other_pack: SimpleNamespace, qtbot: QtBot
) -> None:
    session.pack = "other"
    qtbot.waitUntil(lambda: loaded.viewport._atlas.pack_id == "other", timeout=20_000)  # type: ignore[union-attr]
    session.pack = "bundled"
    qtbot.waitUntil(lambda: not loaded.models.loader.busy, timeout=20_000)
    assert _is_whole(loaded, "bundled")
    assert "Another head" not in loaded.top_bar.pack_button.toolTip()
    assert other_pack.cancelled, "what nobody waits for is not computed"
    assert not loaded.overlays.progress.isVisible()
    other_pack.go.set()
    session.pack = "other"
    qtbot.waitUntil(lambda: not loaded.models.loader.busy, timeout=60_000)
    assert _is_whole(loaded, "other")


def test_points_that_cannot_be_placed_leave_the_last_good_pack(
    loaded: MainWindow, session: Session, other_pack: SimpleNamespace, qtbot: QtBot
) -> None:
    other_pack.error = DataError("third_eye: no landmark has this name; use one of models/landmarks.yaml.")
    session.pack = "other"
    qtbot.waitUntil(lambda: loaded.viewport._atlas.pack_id == "other", timeout=20_000)  # type: ignore[union-attr]
    other_pack.go.set()
    qtbot.waitUntil(lambda: not loaded.models.loader.busy, timeout=20_000)
    assert loaded.overlays.notice_bar.text().startswith("third_eye")
    assert session.pack == "bundled"
    assert _is_whole(loaded, "bundled")


def test_closing_it_ends_what_an_install_dialog_began(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended = threading.Event()

    def install(_pack_id: str, _source: object, _progress: object, cancelled: Callable[[], bool]) -> None:
        while not cancelled():
            time.sleep(0.01)
        ended.set()
        raise Cancelled("Stopped.")

    monkeypatch.setattr("app.anatomy.packs.install", install)
    window.show_install("z-anatomy")
    dialog = window.findChild(InstallDialog)
    dialog.start(None)
    window.close()
    assert ended.is_set()
    assert not dialog.isVisible()
    assert not any(thread.name == "work" for thread in threading.enumerate())


def test_it_remembers_the_pack_and_the_words(loaded: MainWindow, session: Session) -> None:
    assert settings.last_pack() == "bundled"
    session.register = "clinical"
    assert settings.words() == "clinical"


def test_a_session_note_lives_through_another_language_and_is_asked_about_before_the_window_goes(
    window: MainWindow, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    note = Note().marked((POINT, "left"), "active")
    note_files.write(tmp_path / "note.yaml", note)
    window.views.open_file(tmp_path / "note.yaml")  # as one that is dropped on the window
    assert session.note.findings == note.findings
    session.note_history.write(replace(session.note, text="more"))
    note = session.note
    for language in ("de", "en"):
        before = window.top_bar
        session.language = language  # type: ignore[assignment]
        qtbot.waitUntil(lambda old=before: window.top_bar is not old and window.top_bar.isVisible())
        assert session.note == note
        assert window.top_bar.note_button.isVisible()
    window.close()
    assert window.isVisible()
    dialog = window.findChild(LeaveDialog)
    assert dialog is not None
    dialog.discard_button.click()
    assert not window.isVisible()
