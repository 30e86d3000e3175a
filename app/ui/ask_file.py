"""Asks for a file: in the user's documents at first, then where the last one was. No setting remembers that place."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

_LAST = "last_folder"
"""A property of the application, which ends with it."""


def to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """A file that is there; None when the user thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(_folder()), kinds)
    return _took(name)


def to_save(parent: QWidget, title: str, first: Path, kinds: str) -> Path | None:
    """Where to write, ``first`` offered (in the last folder unless it is absolute); None when nothing was chosen.

    A name without an ending of these kinds gets that of ``first``. Where such a file is there already it is offered in
    turn, so that the dialog asks before it is replaced: it has asked about the shorter name only.
    """
    endings = {first.suffix, *re.findall(r"\*(\.\w+)", kinds)}
    offered = _folder() / first
    while (path := _took(QFileDialog.getSaveFileName(parent, title, str(offered), kinds)[0])) is not None:
        if path.suffix.lower() in endings:
            return path
        offered = path.with_name(f"{path.name}{first.suffix}")
        if not offered.exists():
            return offered
    return None


def _took(name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    _application().setProperty(_LAST, str(path.parent))
    return path


def _folder() -> Path:
    """The one to begin in. Where the program was started from is no place for files: it may be its own folder."""
    last = _application().property(_LAST)
    if isinstance(last, str) and Path(last).is_dir():
        return Path(last)
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) if documents and Path(documents).is_dir() else Path.home()


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
