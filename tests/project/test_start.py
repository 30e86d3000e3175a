"""What may be imported at the start: slow libraries belong to installing and preparing, not to a first picture."""

from __future__ import annotations

import subprocess
import sys

import pytest

_SLOW = ("scipy", "trimesh", "pooch", "requests", "DracoPy", "fast_simplification", "pyvista", "matplotlib", "fsrs")


@pytest.mark.parametrize(
    "room",
    ["app.cli.entry", "app.content.load", "app.placement.place", "app.scene.scene", "app.study.sitting", "app.ui.main"],
)
def test_a_room_starts_without_the_slow_libraries(room: str) -> None:
    code = f"import sys, {room}; print(*[m for m in {_SLOW!r} if m in sys.modules])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert loaded == []
