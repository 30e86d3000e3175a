"""The session note: every writing can be taken back, files come back whole, and what is wrong is said in a sentence."""

from __future__ import annotations

import json
import stat
import sys
from datetime import date
from pathlib import Path

import pytest

from app import note_files
from app.errors import DataError
from app.note import Finding, Note
from app.note_history import NoteHistory
from app.session import Session

POINT = ("trapezius_upper_trp1", "left")
FULL = Note(
    (
        (("trapezius_upper_trp1", "left"), Finding("active", 7, "“my headache”: über dem Ohr")),
        (("trapezius_upper_trp1", "right"), Finding("latent")),
        (("a_point_of_tomorrow", "left"), Finding("latent", 0)),
    ),
    "Sleeps badly.\nSecond line: with a colon, # and 'quotes'.",
    "K. 12",
    date(2026, 5, 31),
)


def test_a_point_is_marked_and_keeps_what_is_told_of_it_when_its_state_changes() -> None:
    note = Note().with_finding(POINT, Finding("latent", 3, "sore")).marked(POINT, "active")  # type: ignore[arg-type]
    assert note.find(*POINT) == Finding("active", 3, "sore")  # type: ignore[arg-type]
    assert not note.marked(POINT, None)  # type: ignore[arg-type]


def test_each_writing_is_a_step_and_letters_flow_together() -> None:
    now = [0.0]
    session = Session()
    history = session.note_history = NoteHistory(session, lambda: now[0])
    history.write(session.note.marked(POINT, "active"))  # type: ignore[arg-type]
    for text in ("s", "so", "sore"):
        history.write(session.note.with_finding(POINT, Finding("active", None, text)), "text")  # type: ignore[arg-type]
    now[0] = 60.0
    history.write(session.note.with_finding(POINT, Finding("active", None, "sore!")), "text")  # type: ignore[arg-type]
    seen = []
    while history.can_undo:
        history.undo()
        found = session.note.find(*POINT)  # type: ignore[arg-type]
        seen.append(None if found is None else found.text)
    assert seen == ["sore", "", None]
    while history.can_redo:
        history.redo()
    assert session.note.find(*POINT) == Finding("active", None, "sore!")  # type: ignore[arg-type]
    assert session.note.day == date.today()


def test_undo_means_what_was_changed_last() -> None:
    session = Session()
    session.note_history.write(session.note.marked(POINT, "active"))  # type: ignore[arg-type]
    assert session.note_history.is_last
    session.select_point(POINT[0])
    assert not session.note_history.is_last
    assert session.view.selection is not None  # and no view has the note
    session.history.undo()
    assert session.note


@pytest.mark.parametrize("name", ["note.yaml", "note.json"])
def test_what_was_written_is_read_again_by_its_owner_only(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("what was there before")
    path.chmod(0o644)
    note_files.write(path, FULL)
    assert note_files.read(path) == FULL
    assert [each.name for each in tmp_path.iterdir()] == [name]  # no half-written file beside it
    assert "über dem Ohr" in path.read_text(encoding="utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def _row(**changes: object) -> dict[str, object]:
    return {"points": [{"point": "a", "side": "left", "state": "active"} | changes]}


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"version": 2}, "newer Trigger Atlas"),
        ({"format": "recipes"}, "trigger-atlas-note"),
        ({"date": "2026-02-30"}, "no such day"),
        ({"date": "yesterday"}, "date"),
        ({"colour": "red"}, "there is no key 'colour'"),
        (_row(side="upper"), "write 'left' or 'right'"),
        (_row(state="angry"), "'active' or 'latent'"),
        (_row(pain=11), "at most 10"),
        (_row(pain=2.5), "whole number"),
        ({"points": _row()["points"] * 2}, "stand here again"),  # type: ignore[operator]
    ],
)
def test_what_is_wrong_is_said_in_one_line_that_names_the_file(
    tmp_path: Path, changes: dict[str, object], says: str
) -> None:
    path = tmp_path / "note.json"
    path.write_text(json.dumps({"format": "trigger-atlas-note", "version": 1} | changes, indent=1))
    with pytest.raises(DataError) as error:
        note_files.read(path)
    assert says in str(error.value)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\x00\xff", b"note"])
def test_a_damaged_file_is_an_error_of_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "note.yaml"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"note\.yaml"):
        note_files.read(path)


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "note.yaml").mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        note_files.write(tmp_path / "note.yaml", FULL)
    assert [each.name for each in tmp_path.iterdir()] == ["note.yaml"]
