"""The gallery pictures the window as it is, and lays the pictures out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from tools.gallery import sheets
from tools.gallery.camera import take
from tools.gallery.looks import SIZES, Look, looks

pytestmark = pytest.mark.slow


@pytest.fixture
def own_home(fresh_home: Path) -> Path:
    return fresh_home


def test_it_shows_every_look_and_comes_back_from_every_place(tmp_path: Path, qtbot: QtBot) -> None:
    assert len({look.name for look in looks()}) == len(SIZES) * 2 * 3
    chosen = [Look(SIZES[0], theme, "de") for theme in ("light", "dark")]
    taken = take(tmp_path, chosen, ("painted pain", "explore"))
    assert [path.relative_to(tmp_path).as_posix() for path in taken[:2]] == [
        "1280x720-light-de/painted_pain.png",
        "1280x720-light-de/explore.png",
    ]
    pictures = [Image.open(path).convert("RGB") for path in taken]
    assert {picture.size for picture in pictures} == {(1280, 720)}
    light, dark = pictures[1].convert("L"), pictures[3].convert("L")
    assert light.getpixel((1270, 4)) > 200 > 80 > dark.getpixel((1270, 4))
    assert len({picture.tobytes() for picture in pictures}) == 4

    (first, second) = sheets.contact_sheets(tmp_path, taken)
    with Image.open(first) as one, Image.open(second) as other:
        assert one.size == other.size
    page = sheets.page(tmp_path, taken).read_text(encoding="utf-8")
    assert all(path.name in page for path in taken)


_SMALL_WINDOW = """
from PySide6.QtWidgets import QApplication, QWidget
from tools.gallery.camera import seen
application, window = QApplication([]), QWidget()
window.setGeometry(0, 0, 160, 120)
window.show()
print(seen(window).size().toTuple())
"""


def test_on_a_screen_of_twice_as_many_pixels_all_of_them_are_pictured() -> None:
    """In a process of its own: Qt takes the scale when it starts."""
    environment = dict(os.environ, QT_SCALE_FACTOR="2")
    command = [sys.executable, "-c", _SMALL_WINDOW]
    told = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
    assert told.strip() == "(320, 240)"
