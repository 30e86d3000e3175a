"""The session note, and what undo means while it is written."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.history import History
from app.note_history import NoteHistory
from app.session import Session
from app.ui.actions.action import Action

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
