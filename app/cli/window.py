"""Opening the window, or saying plainly that there is no screen to open it on."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from pathlib import Path


def open_window(_arguments: Namespace) -> int:
    if not _has_display():
        from app.cli.pictures import tour

        folder = Path("trigger-atlas-tour")
        print(f"There is no display to open the window on; the tour is drawn as pictures in ./{folder}/ instead.")
        return tour(folder)
    from app.ui.main import run

    return run(sys.argv[:1])


def _has_display() -> bool:
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
