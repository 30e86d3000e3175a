"""The session note, and what undo means while it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.history import History
from app.note_history import NoteHistory
from app.session import Session
from app.ui.actions.action import Action
from app.ui.step_names import step_name

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.view_state import ViewState

translate = QCoreApplication.translate


def undo_in_note(session: Session) -> bool:
    """Whether undo means the note: where that was changed last."""
    return session.note_history.is_last and session.note_history.can_undo


def redo_in_note(session: Session) -> bool:
    return session.note_history.is_last and session.note_history.can_redo


def undoing(session: Session) -> History | NoteHistory:
    """What undo takes a step back in, where nothing is painted."""
    return session.note_history if undo_in_note(session) else session.history


def redoing(session: Session) -> History | NoteHistory:
    """The same for redo."""
    return session.note_history if redo_in_note(session) else session.history


def undone(window: MainWindow) -> str:
    """What undo would take back, where nothing is painted."""
    return _named(window, undo_in_note(window.session), window.session.history.last_step)


def redone(window: MainWindow) -> str:
    """What redo would do again, where nothing is painted."""
    return _named(window, redo_in_note(window.session), window.session.history.next_step)


def _named(window: MainWindow, in_note: bool, step: tuple[ViewState, ViewState] | None) -> str:
    if in_note:
        return translate("actions", "Session note")
    return step_name(*step, window.session, window.viewport.library) if step is not None else ""


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "note.show",
            "go",
            lambda: translate("actions", "Session note"),
            lambda w: w.notes.show(),
            ("Ctrl+Shift+N",),
            icon="note",
            words=lambda: translate("actions", "patient findings active latent record protocol"),
        ),
        Action(
            "note.save",
            "pain",
            lambda: translate("actions", "Save the session note as a file"),
            lambda w: w.notes.ask_to_save(),
            enabled=lambda w: bool(w.session.note),
            icon="download",
            words=lambda: translate("actions", "patient keep export"),
        ),
        Action(
            "note.open",
            "pain",
            lambda: translate("actions", "Open a session note"),
            lambda w: w.notes.ask_to_open(),
            icon="folder",
            words=lambda: translate("actions", "patient load file"),
        ),
        Action(
            "note.copy",
            "pain",
            lambda: translate("actions", "Copy the session note as text"),
            lambda w: w.notes.copy(),
            enabled=lambda w: bool(w.session.note),
            icon="note",
            words=lambda: translate("actions", "patient clipboard"),
        ),
        Action(
            "note.clear",
            "pain",
            lambda: translate("actions", "Clear the session note"),
            lambda w: w.notes.clear(),
            enabled=lambda w: bool(w.session.note),
            icon="clear",
            words=lambda: translate("actions", "patient new next delete empty"),
        ),
    )
