"""Pictures as files: the name's ending decides the kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import Call


@pytest.mark.usefixtures("shared_home")
@pytest.mark.parametrize(("name", "kind"), [("it.png", "PNG"), ("it.jpg", "JPEG"), ("it.JPEG", "JPEG")])
def test_the_ending_decides_the_kind_of_file(call: Call, tmp_path: Path, name: str, kind: str) -> None:
    assert call("render", "temporalis_trp1", "--size", "160x100", "-o", str(tmp_path / name)).code == 0
    with Image.open(tmp_path / name) as picture:
        assert picture.format == kind


def test_other_kinds_of_pictures_are_refused_before_any_work(call: Call, tmp_path: Path) -> None:
    answer = call("render", "temporalis_trp1", "-o", str(tmp_path / "it.bmp"))
    assert answer.code == 2
    assert ".png" in answer.err
    assert not (tmp_path / "it.bmp").exists()


@pytest.mark.usefixtures("shared_home")
def test_all_points_come_on_one_sheet(call: Call, tmp_path: Path) -> None:
    assert call("render", "--all", "-o", str(tmp_path / "sheet.jpg")).code == 0
    with Image.open(tmp_path / "sheet.jpg") as sheet:
        assert sheet.width > 2500 and sheet.height > 1500


@pytest.mark.parametrize("words", [[], ["temporalis_trp1", "--all"]])
def test_one_point_or_all_of_them(call: Call, tmp_path: Path, words: list[str]) -> None:
    answer = call("render", *words, "-o", str(tmp_path / "it.png"))
    assert answer.code == 2 and "which point to draw, or --all" in answer.err
