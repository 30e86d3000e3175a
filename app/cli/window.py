"""Opening the window, or saying plainly why it cannot be opened and drawing pictures instead."""

from __future__ import annotations

import ctypes
import os
import sys
from argparse import Namespace
from pathlib import Path

from app.errors import UsageError
from app.view_state import Selection


def open_window(arguments: Namespace) -> int:
    """The window, with the views of a file where one is named."""
    file = getattr(arguments, "views", None)
    if file is not None:
        from app import view_files

        view_files.read(Path(file))  # what is wrong with it is said before a window opens
    ids = getattr(arguments, "kiosk", None)
    row = None if ids is None else _stories(ids)
    obstacle = _obstacle()
    if obstacle and file is not None:
        raise UsageError("{obstacle}; views are shown in the window only.", obstacle=obstacle)
    if obstacle:
        from app.cli.pictures import tour

        folder = Path("trigger-atlas-tour")
        print(f"{obstacle}; the tour is drawn as pictures in ./{folder}/ instead.")
        return tour(folder)
    from app.ui.main import run

    return run(sys.argv[:1], getattr(arguments, "language", None), Path(file) if file else None, row)


def _stories(ids: str) -> list[Selection]:
    """What is to be played; UsageError for an id that there is no story of."""
    if not ids:
        return []
    from app.content.load import load_content
    from app.content.story import chosen

    library = load_content()
    return [chosen(library, id_) for id_ in ids.split(",")]


def _obstacle() -> str | None:
    """Why no window can be opened here; None when one can. Qt would end the process instead of saying so."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return None
    if os.environ.get("WAYLAND_DISPLAY"):
        return None
    if not os.environ.get("DISPLAY"):
        return "There is no display to open the window on"
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError as error:
        return f"The window needs the system library {str(error).partition(':')[0]}"
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return f"The display {os.environ['DISPLAY']} does not answer" if refused else None
