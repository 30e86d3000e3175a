"""Saved views in files: what was kept comes back, and what is wrong is said in one sentence."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app import view_files
from app.errors import DataError
from app.pose import Pose
from app.saved_views import SavedView, beside, free_name, replaced
from app.view_state import Selection, ViewState

FULL = SavedView(
    "The hollow under the skull",
    ViewState(
        Selection("point", "obliquus_capitis_inferior_trp1"),
        ("temporalis_trp1", "masseter_deep_trp1"),
        "both",
        frozenset({"skin", "muscle_1"}),
        0.25,
        frozenset({"trapezius_descending.l"}),
        frozenset({"parietal_bone"}),
        frozenset({"vertebra_c1", "vertebra_c2"}),
        Pose(180.0, -12.5, 640.0, (1.5, -20.0, -33.25)),
        keep_away=True,
    ),
    "Ask: which of these holds on to the atlas?",
    "z-anatomy",
    0.5,
)


@pytest.mark.parametrize("name", ["views.json", "views.yaml"])
def test_what_was_written_is_read_again(tmp_path: Path, name: str) -> None:
    views = (FULL, SavedView("Plain", ViewState()))
    view_files.write(tmp_path / name, views)
    assert view_files.read(tmp_path / name) == views
    assert [each.name for each in tmp_path.iterdir()] == [name]  # no half-written file beside it


def _file(path: Path, **changes: object) -> Path:
    content = {"format": "trigger-atlas-views", "version": 1, "views": [{"name": "A", "side": "left"}]}
    path.write_text(json.dumps(content | changes, indent=1), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"version": 2}, "newer Trigger Atlas"),
        ({"format": "recipes"}, "trigger-atlas-views"),
        ({"views": [{"name": "A", "side": "upper"}]}, "write 'left', 'right' or 'both'"),
        ({"views": [{"name": "A", "skin_opacity": 7}]}, "at most 1"),
        ({"views": [{"name": "A", "colour": "red"}]}, "there is no key 'colour'"),
        ({"views": [{"side": "left"}]}, "'name' is missing"),
        ({"views": [{"name": "A", "pose": {"azimuth": 0, "elevation": 0, "distance": 0, "target": [0, 0, 0]}}]}, "0"),
    ],
)
def test_what_is_wrong_is_said_in_one_line_that_names_the_file(
    tmp_path: Path, changes: dict[str, object], says: str
) -> None:
    path = _file(tmp_path / "class.json", **changes)
    with pytest.raises(DataError) as error:
        view_files.read(path)
    assert says in str(error.value)
    assert str(path) in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\x00\xff", b"views"])
def test_a_damaged_file_is_an_error_of_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "views.json"
    path.write_bytes(content)
    with pytest.raises(DataError, match=r"views\.json"):
        view_files.read(path)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n\x00", b"points: 3\n", b"Dear Mrs Miller: [see below"])
def test_a_file_that_was_never_ours_is_not_to_be_mended(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "holiday.json"
    path.write_bytes(content)
    with pytest.raises(DataError) as error:
        view_files.read(path)
    assert str(error.value) == f"{path}: holds no views; choose a file of views that Trigger Atlas saved."


def test_a_file_that_cannot_be_written_stays_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "views.json"
    folder.mkdir()
    with pytest.raises(DataError, match="cannot be written"):
        view_files.write(folder, (FULL,))
    assert list(tmp_path.iterdir()) == [folder]


def test_a_damaged_file_is_kept_under_another_name(tmp_path: Path) -> None:
    for _ in range(2):
        (tmp_path / "views.json").write_text("{", encoding="utf-8")
        view_files.set_aside(tmp_path / "views.json")
    assert sorted(each.name for each in tmp_path.iterdir()) == ["views-damaged-1.json", "views-damaged-2.json"]


def test_names_stay_apart() -> None:
    assert free_name("Jaw", ["Jaw", "Jaw 2"]) == "Jaw 3"
    one, two = SavedView("One"), SavedView("Two")
    assert [each.name for each in replaced((one, two), two, SavedView("One"))] == ["One", "One 2"]


def test_the_row_goes_round() -> None:
    views = (SavedView("One"), SavedView("Two"), SavedView("Three"))
    assert beside(views, None, 1) is views[0]
    assert beside(views, None, -1) is views[2]
    assert beside(views, views[2], 1) is views[0]
    assert beside((), None, 1) is None
