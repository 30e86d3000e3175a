"""The session note as a whole: all that was marked, to read and to change, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.note import Key, Note
from app.note_files import LONGEST_LABEL, LONGEST_TEXT, copy_file
from app.session import Session
from app.ui.controls import IconButton, Paragraph, label
from app.ui.design import inset, px, scale
from app.ui.dialog import Dialog
from app.ui.follow import follow
from app.ui.grade import PressedGrades
from app.ui.note import words as note_words
from app.ui.note.desk import NoteDesk
from app.ui.note.editor import FindingEditor
from app.ui.switch import Switch

_LARGE = 1.5
"""From this text size on things stand below each other."""


class NoteDialog(Dialog):
    def __init__(self, session: Session, desk: NoteDesk, parent: QWidget) -> None:
        super().__init__(self.tr("Session note"), parent, width=680, height=680, grows=True)
        self._session, self._desk, self._history = session, desk, session.note_history
        self._keys: tuple[Key, ...] | None = None
        self.editors: list[FindingEditor] = []
        PressedGrades(self, session)
        intro = QWidget()
        column = _column(intro, 4)
        column.addWidget(Paragraph(self.tr("Kept only on this machine, and only if you save it."), "muted"))
        self.where = Paragraph("", "small")
        column.addWidget(self.where)
        self.add(intro)
        self.add(self._make_left())
        self.add(self._make_head())
        self.add(self._make_points())
        self.add(self._make_text())
        self.add(self._make_copy())
        self._make_buttons()
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (standard.Undo, self._history.undo),
            (standard.Redo, self._history.redo),
            (standard.Save, desk.ask_to_save),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(slot)
        follow(self, self._show, session.events.note)
        desk.changed.connect(self._show)
        self._show()

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_left(self) -> QWidget:
        """The offer of a copy that waits."""
        self.left = QFrame()
        self.left.setProperty("role", "box")
        column = QVBoxLayout(self.left)
        column.setContentsMargins(*inset(16, 8, 16, 8))
        column.setSpacing(px(8))
        column.addWidget(Paragraph(self.tr("A copy of a session note is here from a window that ended unexpectedly.")))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        self.bring_button = self._button(self.tr("Bring it back"), "bring_note")
        self.bring_button.clicked.connect(self._desk.bring_back)
        self.delete_button = self._button(self.tr("Delete it"), "delete_note")
        self.delete_button.clicked.connect(self._desk.delete_left)
        row.addWidget(self.bring_button)
        row.addWidget(self.delete_button)
        row.addStretch(1)
        column.addLayout(row)
        return self.left

    def _make_head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        self.label = QLineEdit()
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setPlaceholderText(self.tr("Initials or a number; no name is needed"))
        self.label.textEdited.connect(self._set_label)
        self.day = QLineEdit()
        self.day.setMaximumWidth(px(128))
        self.day.editingFinished.connect(self._set_day)
        row.addWidget(_named(self.tr("For whom"), self.label), 1)
        row.addWidget(_named(self.tr("Day"), self.day))
        return head

    def _make_points(self) -> QWidget:
        part = QWidget()
        column = _column(part, 8)
        head = QHBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(label(self.tr("Marked points"), "heading"), 1)
        self.undo_button = self._icon("undo", self.tr("Undo"), QKeySequence.StandardKey.Undo)
        self.undo_button.clicked.connect(self._history.undo)
        self.redo_button = self._icon("redo", self.tr("Redo"), QKeySequence.StandardKey.Redo)
        self.redo_button.clicked.connect(self._history.redo)
        self.clear_button = self._icon("clear", self.tr("Clear the session note"))
        self.clear_button.setObjectName("clear_note")
        self.clear_button.clicked.connect(self._desk.clear)
        for button in (self.undo_button, self.redo_button, self.clear_button):
            head.addWidget(button)
        column.addLayout(head)
        self.scale_words = Paragraph(
            self.tr("The numbers tell the pain when pressed: 0 is no pain, 10 the worst imaginable."), "small"
        )
        column.addWidget(self.scale_words)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        column.addLayout(self._rows)
        return part

    def _make_text(self) -> QWidget:
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(px(88))
        self.text.textChanged.connect(self._on_typed)
        return _named(self.tr("Notes"), self.text)

    def _make_copy(self) -> QWidget:
        box = QFrame()
        box.setProperty("role", "box")
        row = QHBoxLayout(box)
        row.setContentsMargins(*inset(16, 8, 16, 8))
        row.setSpacing(px(16))
        beside = QWidget()
        words = _column(beside, 0)
        name = self.tr("Keep a copy while I work, in case the program ends unexpectedly")
        title = Paragraph(name)
        words.addWidget(title)
        text = self.tr(
            "In {0}, for your eyes only. It goes when you close the window, clear the note or switch this off, which "
            "it is at every start."
        )
        words.addWidget(Paragraph(text.format(copy_file()), "small"))
        self.copy_switch = Switch(name)
        self.copy_switch.answer_to(title)
        self.copy_switch.setObjectName("keep_copy")
        self.copy_switch.toggled.connect(self._desk.set_keeps_copy)
        row.addWidget(beside, 1)
        row.addWidget(self.copy_switch)
        return box

    def _make_buttons(self) -> None:
        self.open_button = self._button(self.tr("Open…"), "open_note_file")
        self.open_button.clicked.connect(self._desk.ask_to_open)
        self.copy_button = self._button(self.tr("Copy as text"), "copy_note")
        self.copy_button.clicked.connect(self._desk.copy)
        self.save_button = self._button(self.tr("Save as a file…"), "save_note", "primary")
        self.save_button.clicked.connect(self._desk.ask_to_save)
        if scale() < _LARGE:
            self.buttons.insertWidget(0, self.open_button)
            self.buttons.insertWidget(1, self.copy_button)
        else:
            self.add(self.open_button)
            self.add(self.copy_button)
        self.buttons.addWidget(self.save_button)
        self.close_button.setAutoDefault(False)

    def _button(self, text: str, name: str, role: str = "secondary") -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", role)
        button.setAutoDefault(False)  # Return belongs to the text fields
        return button

    def _icon(self, icon: str, name: str, keys: QKeySequence.StandardKey | None = None) -> IconButton:
        native = QKeySequence.SequenceFormat.NativeText
        return IconButton(icon, name, QKeySequence(keys).toString(native) if keys is not None else "")

    def _row(self, key: Key) -> QWidget:
        """One point; its name leads to it."""
        box = QFrame()
        box.setProperty("role", "box")
        column = QVBoxLayout(box)
        column.setContentsMargins(*inset(16, 8, 8, 12))
        column.setSpacing(px(8))
        name = note_words.title(self._desk.library, key, self._session.register)
        head = QHBoxLayout()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(name, "strong"))
        library = self._desk.library
        if library is not None and key[0] not in library.points:
            words.addWidget(Paragraph(self.tr("This version does not know the point; it is kept."), "small"))
        head.addLayout(words, 1)
        head.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        if library is not None and key[0] in library.points:
            show = IconButton("target", self.tr("Show {0}").format(name))
            show.clicked.connect(lambda: self._go_to(key))
            head.addWidget(show)
        remove = IconButton("close", self.tr("Take {0} out of the note").format(name))
        remove.setObjectName(f"remove_{key[0]}_{key[1]}")
        remove.clicked.connect(lambda: self._write(self._session.note.marked(key, None)))
        head.addWidget(remove)
        column.addLayout(head)
        editor = FindingEditor(self._session, library, key, wide=scale() < _LARGE)
        self.editors.append(editor)
        inside = QHBoxLayout()
        inside.setContentsMargins(*inset(0, 0, 8, 0))
        inside.addWidget(editor)
        column.addLayout(inside)
        return box

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _show(self) -> None:
        note, desk = self._session.note, self._desk
        keys = tuple(key for key, _ in note.findings)
        if keys != self._keys:
            self._keys = keys
            self._show_rows()
        if self.label.text() != note.label:
            self.label.setText(note.label)
        if self.text.toPlainText() != note.text:
            with QSignalBlocker(self.text):
                self.text.setPlainText(note.text)
        self._show_day()
        with QSignalBlocker(self.copy_switch):
            self.copy_switch.setChecked(desk.keeps_copy)
        self.copy_switch.setEnabled(not desk.copy_left)  # what waits must not be written over
        self.left.setVisible(desk.copy_left)
        for button in (self.save_button, self.copy_button, self.clear_button):
            button.setEnabled(bool(note))
        self.undo_button.setEnabled(self._history.can_undo)
        self.redo_button.setEnabled(self._history.can_redo)
        self.where.setVisible(bool(note))
        if desk.is_unsaved or desk.file is None:
            self.where.set_plain(self.tr("Not saved."))
        else:
            self.where.set_plain(self.tr("Saved in {0}.").format(desk.file))

    def _show_rows(self) -> None:
        self.editors.clear()
        self.scale_words.setVisible(bool(self._keys) and scale() < _LARGE)
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for key in self._keys or ():
            self._rows.addWidget(self._row(key))
        if not self._keys:
            empty = self.tr("None yet. Choose a point, and say on its card whether it is active or latent here.")
            self._rows.addWidget(Paragraph(empty, "muted"))

    # ── what the user does ───────────────────────────────────────────────────────────────────────────────────────

    def _write(self, note: Note, field: str = "") -> None:
        self._history.write(note, field)

    def _set_label(self, text: str) -> None:
        self._write(replace(self._session.note, label=text), "label")

    def _on_typed(self) -> None:
        self._write(replace(self._session.note, text=self.text.toPlainText()[:LONGEST_TEXT]), "text")

    def _show_day(self) -> None:
        day = self._session.note.day or date.today()
        self.day.setText(QLocale().toString(QDate(day.year, day.month, day.day), _day_format()))

    def _set_day(self) -> None:
        """What is no day is not taken."""
        typed = QLocale().toDate(self.day.text(), _day_format())
        day = date(typed.year(), typed.month(), typed.day()) if typed.isValid() else None
        if day is not None and day != (self._session.note.day or date.today()):
            self._write(replace(self._session.note, day=day))
        self._show_day()

    def _go_to(self, key: Key) -> None:
        session = self._session
        with session.history.one_step():
            if key[1] not in session.sides:
                session.side = key[1]
            session.select_point(key[0])
        self.close()


def _column(widget: QWidget, gap: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(gap))
    return column


def _named(title: str, field: QWidget) -> QWidget:
    """A field with its name above it."""
    box = QWidget()
    column = _column(box, 4)
    name = label(title, "heading")
    name.setBuddy(field)
    field.setAccessibleName(title)
    column.addWidget(name)
    column.addWidget(field)
    return box


def _day_format() -> str:
    """Day, month and year in the order of the language, the year in full; English has two orders, so neither."""
    short = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    if QLocale().language() == QLocale.Language.English:
        return "yyyy-MM-dd"
    return short if "yyyy" in short else short.replace("yy", "yyyy")
