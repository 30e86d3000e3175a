"""Two processes share the tests: what becomes of the run when one of them dies."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

_PROJECT = Path(__file__).resolve().parents[2]

_ALONE = ("-p", "no:pytest-qt", "-p", "no:cacheprovider")
_SHARED = ("--tx", "2*popen", "--dist", "loadscope", "--no-loadscope-reorder")
_RUN = """
from tests.sharing import Sharing

def pytest_xdist_make_scheduler(config, log):
    return Sharing(config, log)
"""
_DIES = """
import os, time

def test_before():
    time.sleep(0.5)

def test_dies():
    os._exit(3)

def test_after():
    pass
"""


def test_the_test_in_which_a_process_dies_fails_and_all_others_are_run(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(_RUN)
    (tmp_path / "test_a.py").write_text("def test_done(): pass\n")
    (tmp_path / "test_b.py").write_text("def test_done(): pass\n")
    (tmp_path / "test_c.py").write_text(_DIES)
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *_ALONE, *_SHARED, "."],
        cwd=tmp_path,
        env=env | {"PYTHONPATH": str(_PROJECT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    assert "1 failed, 4 passed" in done.stdout
    assert "test_dies" in done.stdout
