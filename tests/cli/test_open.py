"""Opening a file of views from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.cli.entry import main


def test_a_file_that_cannot_be_read_opens_no_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["open", str(tmp_path / "class.json")]) == 1
    assert "class.json" in capsys.readouterr().err


def test_views_need_a_display(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "class.json").write_text(
        '{"format": "trigger-atlas-views", "version": 1, "views": []}', encoding="utf-8"
    )
    monkeypatch.setattr("app.cli.window._obstacle", lambda: "There is no display to open the window on")
    assert main(["open", str(tmp_path / "class.json")]) == 2
    assert "no display" in capsys.readouterr().err
