"""The controls for what was found at one point: its state, how much it hurts, a few words."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.note import STATES, WORST, Finding, Key
from app.note_files import LONGEST_LINE
from app.session import Session
from app.ui.controls import Paragraph, Segments, label
from app.ui.design import px
from app.ui.follow import follow
from app.ui.grade import Grade
from app.ui.note import words as note_words

if TYPE_CHECKING:
    from app.content.library import Library

_NONE = "none"


class PainScale(QWidget):
    """A number from 0 to 10, or none; ``chosen`` gives it."""

    chosen = Signal(object)

    def __init__(self, bare: bool = False) -> None:
        """bare: without the words that are said once above several."""
        super().__init__()
        title = self.tr("Pain when pressed")
        self.numbers = Segments([(_NONE, "–"), *((str(n), str(n)) for n in range(WORST + 1))], title, small=True)
        self.numbers.setProperty("tight", True)
        self.numbers.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for number in (None, *range(WORST + 1)):
            button = self.numbers.button(_NONE if number is None else str(number))
            button.setMinimumWidth(0)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            said = note_words.pain_word(number)
            button.setAccessibleName(f"{title}: {said}")
            button.setToolTip(said)
        self.numbers.chosen.connect(lambda value: self.chosen.emit(None if value == _NONE else int(value)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        if bare:
            column.addWidget(self.numbers)
            return
        column.addWidget(label(title, "small"))
        column.addWidget(self.numbers)
        ends = QHBoxLayout()
        ends.setSpacing(0)
        ends.addStretch(1)  # below “–”, which is no number
        between = QHBoxLayout()
        between.addWidget(label(self.tr("no pain"), "small"))
        between.addStretch(1)
        between.addWidget(label(self.tr("worst imaginable"), "small"))
        ends.addLayout(between, WORST + 1)
        column.addLayout(ends)

    def set_value(self, pain: int | None) -> None:
        self.numbers.set_value(_NONE if pain is None else str(pain))


class FindingEditor(QWidget):
    """Shows what the session's note says about a point on one side, and writes it there."""

    def __init__(self, session: Session, library: Library | None, key: Key, wide: bool = False) -> None:
        """wide: state and pain beside each other, without the sentence that explains the state."""
        super().__init__()
        self._session, self._key, self._wide = session, key, wide
        name = note_words.title(library, key, session.register)
        self.setAccessibleName(name)
        choices = [] if wide else [(_NONE, "–")]
        choices += [(state, note_words.state_word(state)) for state in STATES]
        self.states = Segments(choices, self.tr("In this patient, {0}").format(name), small=True)
        self.states.chosen.connect(self._set_state)
        for state in STATES:
            self.states.button(state).setToolTip(note_words.state_sentence(state))
        if not wide:
            self.states.button(_NONE).setToolTip(self.tr("Not in the note"))
        self.scale = PainScale(bare=wide)
        self.scale.chosen.connect(self._set_pain)
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST_LINE)
        self.text.setPlaceholderText(self.tr("A few words, if you like"))
        self.text.setAccessibleName(self.tr("A few words about {0}").format(name))
        self.text.textEdited.connect(self._set_text)

        self.meaning = Paragraph("", "small", self)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        more.setSpacing(px(8))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        if wide:
            self.meaning.hide()
            row = QHBoxLayout()
            row.setSpacing(px(16))
            row.addWidget(self.states, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(self.scale, 1)
            more.addLayout(row)
        else:
            self.states.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            column.addWidget(self.states)
            more.addLayout(self._make_meaning(library))
            more.addWidget(self.scale)
        more.addWidget(self.text)
        column.addWidget(self._more)
        follow(self, self._show, session.events.note)
        self._show()

    def _make_meaning(self, library: Library | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.meaning, 1)
        claim = note_words.defining_claim(library)
        if claim is not None:
            row.addWidget(Grade(claim.confidence, claim.basis, claim.sources), 0, Qt.AlignmentFlag.AlignTop)
        return row

    @property
    def _finding(self) -> Finding | None:
        return self._session.note.find(*self._key)

    def _show(self) -> None:
        found = self._finding
        self._more.setVisible(found is not None)
        if found is None:
            if not self._wide:
                self.states.set_value(_NONE)
            return
        self.states.set_value(found.state)
        self.scale.set_value(found.pain)
        self.meaning.set_plain(note_words.state_sentence(found.state))
        if self.text.text() != found.text:
            self.text.setText(found.text)

    def _set_state(self, value: str) -> None:
        state = next((each for each in STATES if each == value), None)
        self._session.note_history.write(self._session.note.marked(self._key, state))

    def _set_pain(self, pain: int | None) -> None:
        if (found := self._finding) is not None:
            self._write(replace(found, pain=pain), "pain")

    def _set_text(self, text: str) -> None:
        if (found := self._finding) is not None:
            self._write(replace(found, text=text), "text")

    def _write(self, found: Finding, field: str) -> None:
        note = self._session.note.with_finding(self._key, found)
        self._session.note_history.write(note, f"{field} {self._key}")
