"""A machine whose OpenGL is too old or misnamed gets a sentence: VTK by itself would end the process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

_ASK = """
from app.errors import DataError
from app.scene import opengl
try: opengl.ensure()
except DataError as e: print(e)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lets a driver be spoiled by environment")
@pytest.mark.parametrize(
    ("name", "value"), [("VTK_DEFAULT_OPENGL_WINDOW", "vtkNoSuchWindow"), ("MESA_GL_VERSION_OVERRIDE", "2.1")]
)
def test_a_driver_that_cannot_draw_is_told_in_one_sentence(name: str, value: str) -> None:
    environment = {key: kept for key, kept in os.environ.items() if key != "DISPLAY"} | {name: value}
    asked = subprocess.run([sys.executable, "-c", _ASK], env=environment, capture_output=True, text=True, check=False)
    assert asked.returncode == 0
    assert asked.stdout.startswith("OpenGL: no driver here") and asked.stdout.count("\n") == 1
