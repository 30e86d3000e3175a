"""Looks after the session note: its files, the clipboard, and that none is lost or kept by mistake.

Nothing of it is ever written unless the user asks: by saving it, or by the switch that keeps a copy meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app import note_files
from app.errors import AtlasError
from app.note import Note
from app.session import Session
from app.ui import ask_file
from app.ui.actions import key_of
from app.ui.follow import follow
from app.ui.note import words as note_words

if TYPE_CHECKING:
    from app.content.library import Library

_SOON_MS = 500


class NoteDesk(QObject):
    """``reported`` with an error, ``told`` with a sentence for the user; ``changed`` when something about its files is
    another than before."""

    reported = Signal(object)
    told = Signal(str)
    changed = Signal()

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self._library: Library | None = None
        self._saved = Note()
        self.file: Path | None = None
        """Where the note was saved, or opened from, last."""
        self.keeps_copy = False
        """Whether a copy is kept while the note is written. Off at every start: the wish itself is not kept either."""
        self.copy_left = note_files.copy_left()
        """Whether a copy waits that this window has not written."""
        self._leaving = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._write_copy)
        follow(self, self._on_note_change, session.events.note)

    def set_library(self, library: Library) -> None:
        self._library = library

    @property
    def library(self) -> Library | None:
        return self._library

    @property
    def is_unsaved(self) -> bool:
        """Whether something would be lost with the window."""
        return bool(self._session.note) and self._session.note != self._saved

    def show(self) -> None:
        """Open the whole note."""
        from app.ui.note.dialog import NoteDialog

        NoteDialog(self._session, self, self._window).open()

    # ── files ────────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_to_save(self) -> bool:
        """Ask where to, and write the note; whether it is saved now."""
        title, kinds = self.tr("Save the session note as a file"), self.tr("Session note (*.yaml *.yml *.json)")
        day = self._session.note.day or date.today()
        name = self.tr("session-note")  # of a file
        first = self.file or Path(f"{name}-{day.isoformat()}.yaml")
        path = ask_file.to_save(self._window, title, first, kinds)
        return path is not None and self.save_as(path)

    def ask_to_open(self) -> None:
        title, kinds = self.tr("Open a session note"), self.tr("Session note (*.yaml *.yml *.json)")
        if (path := ask_file.to_open(self._window, title, kinds)) is not None:
            self.open_file(path)

    def save_as(self, path: Path) -> bool:
        """Write the note there; whether that could be done."""
        path = path if path.suffix.lower() in note_files.SUFFIXES else path.with_name(f"{path.name}.yaml")
        if not self._try(lambda: note_files.write(path, self._session.note)):
            return False
        self._saved, self.file = self._session.note, path
        self.changed.emit()
        return True

    def open_file(self, path: Path) -> None:
        """Show the note in a file instead; undo brings the one before back."""
        if self._try(lambda: self._take(note_files.read(path))):
            self._saved, self.file = self._session.note, path
            self._tell_unknown()
            self.changed.emit()

    def copy(self) -> None:
        """Put the note as plain text on the clipboard."""
        text = note_words.as_text(self._session.note, self._library, self._session.register)
        QGuiApplication.clipboard().setText(text)
        self.told.emit(self.tr("The session note is copied as text."))

    def clear(self) -> None:
        """Begin an empty note; undo brings this one back."""
        self._session.note_history.write(Note())

    def _take(self, note: Note) -> None:
        self._session.note_history.write(note)

    def _tell_unknown(self) -> None:
        known = self._library.points if self._library is not None else {}
        unknown = [point_id for (point_id, _), _ in self._session.note.findings if point_id not in known]
        if known and unknown:
            text = self.tr("The note has points that this version does not know ({0}); they are kept in it.")
            self.told.emit(text.format(", ".join(dict.fromkeys(unknown))))

    # ── a copy while it is written ───────────────────────────────────────────────────────────────────────────────

    def set_keeps_copy(self, on: bool) -> None:
        """Keep a copy from now on, or delete it and keep none."""
        self.keeps_copy = on
        if on:
            self._write_copy()
        else:
            self._drop_copy()

    def tell_of_copy(self) -> None:
        """Say once that a copy waits, where there is one."""
        if self.copy_left:
            text = self.tr("A copy of a session note is there from a window that ended unexpectedly. {0} offers it.")
            self.told.emit(text.format(key_of("note.show")))

    def bring_back(self) -> None:
        """Show the copy that waits, and go on keeping it: that is what was wished before."""
        if self._try(lambda: self._take(note_files.read(note_files.copy_file()))):
            self.copy_left, self.keeps_copy = False, True
            self.changed.emit()

    def delete_left(self) -> None:
        """Delete the copy that waits."""
        if self._try(note_files.drop_copy):
            self.copy_left = False
            self.changed.emit()

    def _on_note_change(self) -> None:
        if self.keeps_copy and self._session.note:
            self._soon.start()
        elif self.keeps_copy:
            self._drop_copy()

    def _write_copy(self) -> None:
        if self._session.note:
            self._try(lambda: note_files.write(note_files.copy_file(), self._session.note))

    def _drop_copy(self) -> None:
        self._soon.stop()
        if not self.copy_left:
            self._try(note_files.drop_copy)

    # ── the end ──────────────────────────────────────────────────────────────────────────────────────────────────

    def may_close(self) -> bool:
        """Whether the window may go; else the user is asked first, and the window closed by the answer."""
        if self._leaving or not self.is_unsaved:
            return True
        from app.ui.note.leave import LeaveDialog

        if self._window.findChild(LeaveDialog) is None:
            dialog = LeaveDialog(self._window, bool(self._saved))
            dialog.save_button.clicked.connect(lambda: self._leave(self.ask_to_save()))
            dialog.discard_button.clicked.connect(lambda: self._leave(True))
            dialog.open()
        return False

    def end(self) -> None:
        """The window closes as it should: no copy is needed any more."""
        if self.keeps_copy:
            self._drop_copy()

    def ask_nobody(self) -> None:
        """The program is told to end from outside: a note that is not saved stays in its copy, where one is kept."""
        self._leaving = True
        if self.keeps_copy and self.is_unsaved:
            self._soon.stop()
            self._write_copy()
            self.keeps_copy = False

    def _leave(self, sure: bool) -> None:
        if sure:
            self._leaving = True
            self._window.close()

    def _try(self, action: Callable[[], object]) -> bool:
        try:
            action()
        except AtlasError as error:
            self.reported.emit(error)
            return False
        return True
