"""Where the dialogs for files begin."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui import ask_file


def test_a_file_is_asked_for_where_the_last_one_was(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    QApplication.instance().setProperty("last_folder", None)  # type: ignore[union-attr]
    offered: list[Path] = []
    answers = [str(tmp_path / "mine.json"), "", str(tmp_path / "mine.json")]

    def answer(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(start))
        return answers.pop(0), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    assert ask_file.to_save(parent, "", Path("views.json"), "") == tmp_path / "mine.json"
    assert ask_file.to_open(parent, "", "") is None
    assert ask_file.to_save(parent, "", Path("views.json"), "") == tmp_path / "mine.json"
    assert offered[0].parent != Path.cwd() and offered[0].name == "views.json"
    assert offered[1:] == [tmp_path, tmp_path / "views.json"]
