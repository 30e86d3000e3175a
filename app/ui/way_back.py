"""What Escape takes back: one thing at a time, the most fleeting first; and the way back to the start."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


def step_back(window: MainWindow) -> None:
    """First the search goes, then the brush, the selection, and what is shown alone."""
    session = window.session
    if session.query:
        session.query = ""
    elif session.painting:
        session.brush = None
    elif session.quiz is None and session.selection is not None:
        session.clear()
    elif session.mode == "learn":
        window.study.back()
    elif session.isolated:
        session.isolated = frozenset()
    else:
        session.clear()


def go_to_start(window: MainWindow) -> None:
    """As the program begins: nothing is selected or searched for, and the whole head is seen."""
    session = window.session
    session.mode = "explore"
    session.query = ""
    session.clear()
    window.viewport.reset()
