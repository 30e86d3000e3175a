"""The keys of the main window. Letters and digits go to a text field first when one has the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut

from app.session import MODES, VIEWS

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def add_shortcuts(window: MainWindow) -> None:
    def key(sequence: str | QKeySequence.StandardKey, action: Callable[[], object]) -> None:
        QShortcut(QKeySequence(sequence), window, activated=action)  # type: ignore[call-overload]

    key(QKeySequence.StandardKey.Find, window.focus_search)
    key("Ctrl+K", window.focus_search)
    key("Escape", window.step_back)
    for side, letter in (("left", "L"), ("right", "R"), ("both", "B")):
        key(letter, lambda chosen=side: setattr(window.session, "side", chosen))  # type: ignore[misc]
    for number, view in enumerate(VIEWS, start=1):
        key(str(number), lambda chosen=view: window.viewport.look(chosen))  # type: ignore[misc]
    for number, mode in enumerate(MODES, start=1):
        key(f"Ctrl+{number}", lambda chosen=mode: setattr(window.session, "mode", chosen))  # type: ignore[misc]
    for letter, brush in (("P", "strong"), ("M", "mild"), ("E", "erase")):
        key(letter, lambda chosen=brush: window.take_brush(chosen))  # type: ignore[misc]
    key(QKeySequence.StandardKey.Undo, window.session.undo)
    key("Ctrl+Shift+Z", window.session.redo)
    key("Ctrl+Y", window.session.redo)
    key("0", window.viewport.reset)
    key("F", window.viewport.focus_selection)
    key("[", lambda: window.body.toggle("left"))
    key("]", lambda: window.body.toggle("right"))
    for plus in ("+", "="):
        key(plus, lambda: window.viewport.zoom(1.15))
    key("-", lambda: window.viewport.zoom(1 / 1.15))
    key("F1", window.show_safety)
