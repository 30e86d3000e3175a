"""The place on a point's card where it is marked in the session note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.session import Session
from app.ui import names
from app.ui.actions import tip
from app.ui.controls import IconButton, label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.note.editor import FindingEditor
from app.ui.note.words import is_shown

if TYPE_CHECKING:
    from app.content.library import Library


class NoteBox(QFrame):
    """For each shown side; not there while something is learned. ``opened``: the whole note is wanted."""

    opened = Signal()

    def __init__(self, library: Library, session: Session, point_id: str) -> None:
        super().__init__()
        self._session = session
        title = self.tr("In this patient")
        self.setProperty("role", "box")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(8, 4, 8, 12))
        column.setSpacing(px(4))
        head = QHBoxLayout()
        head.addWidget(label(title, "heading"), 1)
        whole = IconButton("note", self.tr("Session note"))
        whole.setObjectName("open_note")
        whole.setToolTip(tip(self.tr("Session note"), "note.show"))
        whole.clicked.connect(self.opened)
        head.addWidget(whole)
        column.addLayout(head)
        self.editors: list[FindingEditor] = []
        for side in session.sides:
            if len(session.sides) > 1:
                column.addSpacing(px(4))
                column.addWidget(label(names.capitalised(names.side_word(side)), "small"))
            editor = FindingEditor(session, library, (point_id, side))
            self.editors.append(editor)
            column.addWidget(editor)
        if not is_shown(session):
            self.hide()
        follow(self, self._on_mode_change, session.events.mode, session.events.quiz)

    def _on_mode_change(self) -> None:
        self.setVisible(is_shown(self._session))
