"""Slow work happens in a thread of its own; its results, errors and cancelling come back to the window's thread."""

from __future__ import annotations

import threading
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.errors import Cancelled, DataError
from app.ui.loading import Loader
from app.ui.work import CancelCheck, Progress, Work


@pytest.fixture
def loader(qtbot: QtBot) -> Loader:
    parent = QObject()
    loader = Loader(parent)
    loader.test_parent = parent  # type: ignore[attr-defined]  # keeps the parent alive
    return loader


@pytest.fixture
def packs(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Packs and placements that take no time, and a note of the thread that opened them."""
    state = SimpleNamespace(threads=[], wait=threading.Event(), errors={}, deaf=False, sketch=None)
    state.wait.set()

    def open_pack(pack_id: str, progress: Progress, cancelled: CancelCheck, meanwhile: Any) -> object:
        if state.sketch is not None and meanwhile is not None:
            meanwhile(state.sketch)
        state.threads.append(threading.current_thread())
        progress("Reading bones…", 0.5)
        progress("Installed", 1.0)
        while not state.wait.wait(0.01):
            if cancelled() and not state.deaf:
                raise Cancelled("Stopped.")
        if pack_id in state.errors:
            raise state.errors[pack_id]
        return SimpleNamespace(pack_id=pack_id)

    monkeypatch.setattr("app.anatomy.packs.open_pack", open_pack)
    monkeypatch.setattr("app.placement.place.place", lambda library, atlas, *_: f"placed {atlas.pack_id}")
    return state


def test_content_pack_and_placement_come_one_after_another(
    loader: Loader, packs: SimpleNamespace, qtbot: QtBot
) -> None:
    came: list[str] = []
    told: list[str] = []
    loader.progressed.connect(lambda text, _part: told.append(text))
    loader.library_ready.connect(lambda _library: came.append("library"))
    loader.atlas_ready.connect(lambda atlas: came.append(atlas.pack_id))
    loader.placement_ready.connect(lambda _atlas, placement: came.append(placement))
    with qtbot.waitSignal(loader.finished, timeout=20_000):
        loader.load("some")
    assert came == ["library", "some", "placed some"]
    assert told.index("Reading bones…") < told.index("Placing the points…")
    assert "Installed" not in told, "it goes on"
    assert packs.threads[0] is not threading.main_thread()


def test_what_must_be_prepared_first_comes_as_a_sketch_before_unless_it_is_to_be_shaped(
    loader: Loader, packs: SimpleNamespace, qtbot: QtBot
) -> None:
    packs.sketch = SimpleNamespace(pack_id="a sketch")
    for shaped, wanted in ((False, ["a sketch", "some"]), (True, ["some"])):
        came: list[str] = []
        loader.atlas_ready.connect(lambda atlas, came=came: came.append(atlas.pack_id))
        with qtbot.waitSignal(loader.finished, timeout=20_000):
            loader.load("some", shaped)
        assert came == wanted


@pytest.mark.parametrize(("shaped", "order"), [(False, ["atlas", "placement", "shaper"]), (True, ["shaper", "atlas"])])
def test_a_shaper_comes_first_when_the_atlas_is_to_be_shown_shaped(
    loader: Loader,
    packs: SimpleNamespace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    shaped: bool,
    order: list[str],
) -> None:
    prepared: list[threading.Thread] = []
    shaper = SimpleNamespace(prepare=lambda: prepared.append(threading.current_thread()))
    monkeypatch.setattr("app.anatomy.shaped.shaper_of", lambda _atlas: shaper)
    came = _record(loader)
    with qtbot.waitSignal(loader.finished, timeout=20_000):
        loader.load("some", shaped)
    assert [what for what, _ in came][: len(order)] == order
    atlas, found = next(values for what, values in came if what == "shaper")
    assert (atlas.pack_id, found) == ("some", shaper)  # type: ignore[attr-defined]
    assert prepared and prepared[0] is not threading.main_thread()


@pytest.mark.parametrize("shaped", [False, True])
def test_a_form_that_fails_costs_no_more_than_the_form(
    loader: Loader, packs: SimpleNamespace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, shaped: bool
) -> None:
    def fail(_atlas: object) -> None:
        raise DataError("form.yaml:3:1: no.")

    monkeypatch.setattr("app.anatomy.shaped.shaper_of", fail)
    came = _record(loader)
    with qtbot.waitSignal(loader.finished, timeout=20_000):
        loader.load("some", shaped)
    said = dict(came)
    assert set(said) == {"atlas", "placement", "shaper", "shaping failed"}
    assert said["shaper"][1] is None
    assert str(said["shaping failed"][0]) == "form.yaml:3:1: no."


def _record(loader: Loader) -> list[tuple[str, tuple[object, ...]]]:
    """What comes of the pack from now on, in order."""
    came: list[tuple[str, tuple[object, ...]]] = []
    for what, signal in (
        ("atlas", loader.atlas_ready),
        ("placement", loader.placement_ready),
        ("shaper", loader.shaper_ready),
        ("shaping failed", loader.shaping_failed),
        ("failed", loader.failed),
    ):
        signal.connect(lambda *values, what=what: came.append((what, values)))
    return came


def test_progress_is_told_and_grows(loader: Loader, packs: SimpleNamespace, qtbot: QtBot) -> None:
    parts: list[float] = []
    loader.progressed.connect(lambda _text, part: parts.append(part))
    with qtbot.waitSignal(loader.finished, timeout=20_000):
        loader.load("some")
    assert parts == sorted(parts)
    assert 0 < parts[0] < parts[-1] <= 1


def test_an_error_is_handed_on_with_the_pack(loader: Loader, packs: SimpleNamespace, qtbot: QtBot) -> None:
    packs.errors["broken"] = DataError("broken: its skull is missing.")
    failures: list[tuple[str, str]] = []
    loader.failed.connect(lambda pack_id, error: failures.append((pack_id, str(error))))
    with qtbot.waitSignal(loader.finished, timeout=20_000):
        loader.load("broken")
    assert failures == [("broken", "broken: its skull is missing.")]


def test_a_second_choice_gives_up_the_first(loader: Loader, packs: SimpleNamespace, qtbot: QtBot) -> None:
    shown: list[str] = []
    failures: list[str] = []
    loader.placement_ready.connect(lambda atlas, _placement: shown.append(atlas.pack_id))
    loader.failed.connect(lambda pack_id, _error: failures.append(pack_id))
    packs.wait.clear()
    loader.load("first")
    qtbot.waitUntil(lambda: bool(packs.threads), timeout=20_000)
    loader.load("second")
    packs.wait.set()
    qtbot.waitUntil(lambda: not loader.busy, timeout=20_000)
    assert shown[-1] == "second"
    assert failures == []


def test_nothing_is_heard_after_stopping(loader: Loader, packs: SimpleNamespace, qtbot: QtBot) -> None:
    heard: list[object] = []
    loader.placement_ready.connect(lambda *_: heard.append("placement"))
    loader.failed.connect(lambda *_: heard.append("failed"))
    packs.wait.clear()
    loader.load("some")
    qtbot.waitUntil(lambda: bool(packs.threads), timeout=20_000)
    loader.stop()
    assert not loader.busy
    qtbot.waitUntil(lambda: not packs.threads[0].is_alive(), timeout=20_000)
    qtbot.wait(30)
    assert heard == []


def test_what_was_given_up_is_not_shown_when_it_is_chosen_again(
    loader: Loader, packs: SimpleNamespace, qtbot: QtBot
) -> None:
    shown: list[object] = []
    loader.atlas_ready.connect(shown.append)
    packs.deaf = True
    packs.wait.clear()
    loader.load("some")
    qtbot.waitUntil(lambda: bool(packs.threads), timeout=20_000)
    loader.load("some")
    packs.wait.set()
    qtbot.waitUntil(lambda: not loader.busy, timeout=20_000)
    assert len(shown) == 1


def test_work_reports_exactly_one_end(qtbot: QtBot) -> None:
    def job(_progress: Progress, cancelled: CancelCheck) -> str:
        if cancelled():
            raise Cancelled("Stopped.")
        return "result"

    for cancel, wanted in ((False, ["result"]), (True, ["Stopped."])):
        ends: list[str] = []
        work = Work(job)
        work.done.connect(ends.append)
        work.failed.connect(lambda error, ends=ends: ends.append(str(error)))
        if cancel:
            work.cancel()
        work.start()
        qtbot.waitUntil(lambda ends=ends: bool(ends))  # type: ignore[misc]
        qtbot.wait(30)
        assert ends == wanted
