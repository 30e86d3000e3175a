"""Opening the window, or saying plainly that there is no screen to open it on."""

from __future__ import annotations

import ctypes
import os
import sys
from argparse import Namespace
from pathlib import Path

from app.errors import DataError


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
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and _answers()


def _answers() -> bool:
    """Whether there is an X server behind DISPLAY: Qt ends the process when there is none.

    Raises DataError, with what to install, when a library that Qt needs for it is missing.
    """
    for name, package in (("libxcb.so.1", "libxcb1"), ("libxcb-cursor.so.0", "libxcb-cursor0")):
        try:
            ctypes.CDLL(name)
        except OSError as error:
            raise DataError(f"The window needs {name}, which is missing; run: apt-get install -y {package}") from error
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken
