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
