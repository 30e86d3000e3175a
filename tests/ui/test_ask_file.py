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


def test_no_file_is_replaced_unasked_because_its_ending_was_not_typed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    (tmp_path / "ab12.yaml").write_text("of last week")
    offered: list[str] = []
    answers = ["ab12", "", "ab13", "a.b", "ab12", "ab12.yaml", "ab12.JSON"]

    def answer(_parent: QWidget, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return (str(tmp_path / name) if (name := answers.pop(0)) else ""), ""

    def ask() -> Path | None:
        return ask_file.to_save(parent, "", tmp_path / "note.yaml", "Session note (*.yaml *.yml *.json)")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    assert ask() is None, "thought better of it, when the file that is there was offered"
    assert offered == ["note.yaml", "ab12.yaml"]
    assert ask() == tmp_path / "ab13.yaml"
    assert ask() == tmp_path / "a.b.yaml"
    assert ask() == tmp_path / "ab12.yaml", "the dialog has asked about this one"
    assert ask() == tmp_path / "ab12.JSON"
