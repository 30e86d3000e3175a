"""The command without words: the window, or the tour where there is no display."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shared_home")
@pytest.mark.parametrize("display", [None, ":4711"])
def test_without_a_display_it_says_so_and_draws_the_tour(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, display: str | None
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if display is not None:
        monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.chdir(tmp_path)
    answer = call()
    assert answer.code == 0
    assert "no display" in answer.out
    pictures = sorted((tmp_path / "trigger-atlas-tour").glob("*.png"))
    assert len(pictures) >= 4
    assert all(picture.stat().st_size > 20_000 for picture in pictures)
