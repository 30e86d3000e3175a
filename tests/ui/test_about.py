"""What the program says about itself."""

from __future__ import annotations

import re
import tomllib

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.about import AboutDialog
from app.ui.controls import Paragraph
from tools.translate.sources import ROOT

OTHER_NAMES = {"PySide6-Essentials": "PySide6"}


def test_everything_it_is_made_with_is_named(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    said = " ".join(each.accessibleName() for each in AboutDialog(None, window).findChildren(Paragraph)).casefold()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[<>=; ]", each)[0] for each in project["dependencies"]}
    assert {name for name in needed if OTHER_NAMES.get(name, name).casefold() not in said} == set()
