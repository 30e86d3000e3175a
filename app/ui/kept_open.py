"""What is open over the window while its parts are made anew: put away, and opened again in the new words."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from app.ui.about import AboutDialog
from app.ui.keys_help import KeysDialog
from app.ui.note.dialog import NoteDialog
from app.ui.palette.sheet import Palette
from app.ui.preferences import PreferencesDialog
from app.ui.safety import SafetyDialog
from app.ui.tour import Tour

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

Reopen = Callable[[], None]


def put_away(window: MainWindow) -> list[Reopen]:
    """Close what is open; returns what opens it again. A dialog in which something is being done, such as an
    installation, and the palette, which is left by every choice, stay closed."""
    again: list[Reopen] = []
    kinds = (
        (AboutDialog, window.show_about),
        (KeysDialog, window.show_keys),
        (NoteDialog, window.notes.show),
        (SafetyDialog, window.show_safety),
    )
    again += [show for kind, show in kinds if window.findChild(kind) is not None]
    if (preferences := window.findChild(PreferencesDialog)) is not None:
        held = preferences.held()
        again.append(lambda: window.show_preferences(held))
    if (page := window.session.page) is not None:
        again.append(lambda: setattr(window.session, "page", page))
    for dialog in window.findChildren(QDialog):
        dialog.close()
    if (palette := window.findChild(Palette)) is not None:
        palette.close_sheet()
    if (tour := window.findChild(Tour)) is not None:
        step = tour.step
        tour.put_away()
        again.append(lambda: window.show_tour(step))
    return again
