"""Painting pain."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.marked import Marked
from app.ui.actions.action import Action
from app.ui.actions.note import redo_in_note, undo_in_note

translate = QCoreApplication.translate


def _taken_back(in_note: bool) -> str:
    return translate("actions", "Session note") if in_note else translate("actions", "What was marked last")


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "pain.strong",
            "pain",
            lambda: translate("actions", "Paint strong pain"),
            lambda w: w.take_brush("strong"),
            ("P",),
            modes=("pain",),
            icon="hand",
            words=lambda: translate("actions", "brush"),
        ),
        Action(
            "pain.mild",
            "pain",
            lambda: translate("actions", "Paint mild pain"),
            lambda w: w.take_brush("mild"),
            ("M",),
            modes=("pain",),
            icon="hand",
            words=lambda: translate("actions", "brush"),
        ),
        Action(
            "pain.erase",
            "pain",
            lambda: translate("actions", "Erase painted pain"),
            lambda w: w.take_brush("erase"),
            ("E",),
            modes=("pain",),
            icon="erase",
            words=lambda: translate("actions", "brush rubber"),
        ),
        Action(
            "pain.undo",
            "pain",
            lambda: translate("actions", "Undo"),
            lambda w: w.session.note_history.undo() if undo_in_note(w.session) else w.session.undo(),
            ("Ctrl+Z",),
            modes=("pain",),
            enabled=lambda w: undo_in_note(w.session) or bool(w.session.steps.past),
            about=lambda w: _taken_back(undo_in_note(w.session)),
            icon="undo",
        ),
        Action(
            "pain.redo",
            "pain",
            lambda: translate("actions", "Redo"),
            lambda w: w.session.note_history.redo() if redo_in_note(w.session) else w.session.redo(),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            modes=("pain",),
            enabled=lambda w: redo_in_note(w.session) or bool(w.session.steps.future),
            about=lambda w: _taken_back(redo_in_note(w.session)),
            icon="redo",
        ),
        Action(
            "pain.clear",
            "pain",
            lambda: translate("actions", "Clear all that is marked"),
            lambda w: w.session.mark(Marked()),
            modes=("pain",),
            enabled=lambda w: bool(w.session.marked),
            icon="clear",
            words=lambda: translate("actions", "delete start again new patient"),
        ),
        Action(
            "pain.open",
            "pain",
            lambda: translate("actions", "Open a painted pain"),
            lambda w: w.pain_desk.open(),
            modes=("pain",),
            icon="folder",
            words=lambda: translate("actions", "file load"),
        ),
        Action(
            "pain.save",
            "pain",
            lambda: translate("actions", "Save the painted pain"),
            lambda w: w.pain_desk.save(),
            modes=("pain",),
            enabled=lambda w: w.session.marked.skin is not None,
            icon="download",
            words=lambda: translate("actions", "file keep"),
        ),
    )
