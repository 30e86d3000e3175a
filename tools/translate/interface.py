"""The words of the window: Qt's lupdate collects them, lrelease makes the files that the program loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from app.words import LANGUAGES
from tools.translate.sources import ROOT

FOLDER = ROOT / "app" / "translations"


def update() -> None:
    """Bring the ``.ts`` files up to date with the sources, and the ``.qm`` files with them."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "app" / "ui").rglob("*.py"))
    for language in LANGUAGES[1:]:
        file = FOLDER / f"trigger_atlas_{language}.ts"
        options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(file.relative_to(ROOT)))
        _run("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))


def _run(tool: str, *arguments: str) -> None:
    """One of the tools that come with PySide6."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)
