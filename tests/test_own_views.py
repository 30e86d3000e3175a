"""One file, several windows: nothing that one of them saved is lost by the other."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from filelock import FileLock

from app import own_views, view_files
from app.errors import DataError
from app.pose import Pose
from app.saved_views import SavedView, Views
from app.view_state import ViewState

ONE, TWO, THREE = (SavedView(name, ViewState(pose=Pose(1 / 3, 0.0, 500.0, (0, 0, 0)))) for name in ("1", "2", "3"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "views.json"


def names(views: Views) -> list[str]:
    return [each.name for each in views]


def test_two_windows_save_and_neither_is_lost(file: Path) -> None:
    first = own_views.keep(file, (), (ONE,))
    second = own_views.keep(file, (), (TWO,))  # began before there was a file
    assert names(second) == ["2", "1"]
    first = own_views.keep(file, first, (*first, THREE))
    assert names(first) == ["1", "3", "2"]
    assert names(own_views.load(file)) == ["1", "3", "2"]
    assert first[0] is ONE


def test_what_one_window_deletes_and_the_other_did_not_touch_is_gone(file: Path) -> None:
    base = own_views.keep(file, (), (ONE, TWO))
    other = own_views.load(file)
    own_views.keep(file, base, (TWO,))
    assert names(own_views.keep(file, other, (*other, THREE))) == ["2", "3"]


def test_a_name_that_both_gave_is_kept_twice(file: Path) -> None:
    own_views.keep(file, (), (replace(ONE, note="mine"),))
    kept = own_views.keep(file, (), (replace(ONE, note="yours"),))
    assert [(each.name, each.note) for each in kept] == [("1", "yours"), ("1 2", "mine")]


@pytest.mark.parametrize(
    ("mine", "theirs", "after"),
    [
        ((ONE,), (replace(ONE, note="new"),), [("1", "new")]),
        ((replace(ONE, note="new"),), (ONE,), [("1", "new")]),
        ((replace(ONE, note="new"),), (), [("1", "new")]),
        ((), (replace(ONE, note="new"),), [("1", "new")]),
        ((replace(ONE, name="A"),), (ONE,), [("A", "")]),
        ((), (ONE,), []),
        ((ONE,), (), []),
        ((replace(ONE, note="a"),), (replace(ONE, note="b"),), [("1", "a"), ("1 2", "b")]),
    ],
)
def test_a_change_outlasts_what_was_not_changed(mine: Views, theirs: Views, after: list[tuple[str, str]]) -> None:
    assert [(each.name, each.note) for each in own_views.merged((ONE,), mine, theirs)] == after


def test_a_file_of_a_newer_version_stays_as_it_is(file: Path) -> None:
    text = '{"format": "trigger-atlas-views", "version": 2, "views": []}'
    file.write_text(text, encoding="utf-8")
    with pytest.raises(DataError, match="newer"):
        own_views.load(file)
    with pytest.raises(DataError, match="newer"):
        own_views.keep(file, (), (ONE,))
    assert file.read_text(encoding="utf-8") == text
    assert not list(file.parent.glob("*damaged*"))


def test_a_damaged_file_that_cannot_be_moved_is_never_written_over(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text("{ my precious views", encoding="utf-8")

    def refuse(_path: Path) -> Path:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(view_files, "set_aside", refuse)
    with pytest.raises(DataError):
        own_views.load(file)
    with pytest.raises(DataError, match=r"cannot be written \(Permission denied\)"):
        own_views.keep(file, (), (ONE,))
    assert file.read_text(encoding="utf-8") == "{ my precious views"


def test_a_file_that_was_damaged_meanwhile_is_set_aside_and_told(file: Path) -> None:
    base = own_views.keep(file, (), (ONE,))
    file.write_text("{", encoding="utf-8")
    with pytest.raises(DataError):
        own_views.keep(file, base, (ONE, TWO))
    assert names(own_views.load(file)) == ["1", "2"]
    assert file.with_name("views-damaged-1.json").read_text(encoding="utf-8") == "{"


def test_a_file_that_another_window_holds_is_left_to_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(own_views, "_PATIENCE_S", 0.05)
    own_views.keep(file, (), (ONE,))
    with FileLock(file.with_name(".views.json.lock")), pytest.raises(DataError, match="cannot be written"):
        own_views.keep(file, (ONE,), ())
    assert names(own_views.load(file)) == ["1"]
