"""The command without words: the window, or the tour where there is no display."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shared_home")
def test_without_a_display_it_says_so_and_draws_the_tour(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    answer = call()
    assert answer.code == 0
    assert "no display" in answer.out
    pictures = sorted((tmp_path / "trigger-atlas-tour").glob("*.png"))
    assert len(pictures) >= 4
    assert all(picture.stat().st_size > 20_000 for picture in pictures)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X displays are Linux' own")
def test_a_display_that_does_not_answer_is_found_before_qt_ends_the_process(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.cli import window

    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4077")
    drawn: list[Path] = []
    monkeypatch.setattr("app.cli.pictures.tour", lambda folder: drawn.append(folder) or 0)
    monkeypatch.setattr("app.ui.main.run", lambda _argv: pytest.fail("Qt was started"))
    assert window.open_window(Namespace()) == 0
    assert drawn


def test_a_kiosk_plays_what_was_asked_for_and_says_what_it_does_not_know(monkeypatch: pytest.MonkeyPatch) -> None:
    from app.cli import entry, window

    rows: list[object] = []
    monkeypatch.setattr(window, "_obstacle", lambda: None)
    monkeypatch.setattr("app.ui.main.run", lambda _argv, _language, _views, row: rows.append(row) or 0)
    assert entry.main(["--kiosk"]) == 0
    assert entry.main(["--kiosk=temporalis_trp1,trapezius,tension_type"]) == 0
    assert entry.main([]) == 0
    assert entry.main(["--kiosk=temporlis_trp1"]) == 2
    ids = [(each.kind, each.id) for each in rows[1]]  # type: ignore[attr-defined]
    assert (rows[0], rows[2]) == ([], None)
    assert ids == [("point", "temporalis_trp1"), ("muscle", "trapezius"), ("headache", "tension_type")]
