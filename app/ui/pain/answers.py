"""The answers to what was marked: which points may send pain there, what each leaves, which two fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.session import Session
from app.ui.controls import Chip, IconButton, Paragraph
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.grade import HOW_TO_READ
from app.ui.pain import words as pain_words
from app.ui.pain.rows import AnswerRow, PairRow
from app.ui.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.pain import Answer

_FIRST, _MORE = 6, 10
_PAIRS = 3


class PainAnswers(ScrollColumn):
    """Shows an answer; choosing a row selects its point on its side. ``safety_requested`` asks for the safety note."""

    safety_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        self._answer: Answer | None = None
        self._shown = _FIRST
        self.rows: list[AnswerRow] = []
        self.pairs: list[PairRow] = []
        self.setAccessibleName(self.tr("Points that may send pain there"))
        follow(self, self._rebuild, session.events.register)
        self._rebuild()

    def set_library(self, library: Library) -> None:
        self._library = library

    def show_answer(self, answer: Answer | None) -> None:
        """None: nothing is marked."""
        self._answer, self._shown = answer, _FIRST
        self.verticalScrollBar().setValue(0)
        self._rebuild()

    def enter(self) -> None:
        """Take the keyboard."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*inset(8, 8, 8, 12))
        column.setSpacing(px(4))
        self.rows, self.pairs = [], []
        if self._answer is None or self._library is None:
            self._say_how(column)
        elif not self._answer.matches:
            column.addWidget(_inset(Paragraph(self.tr("No point of this atlas is known to send pain there."))))
        else:
            self._list(column, self._library, self._answer)
        safety = Chip(self.tr("When to see a doctor"), "link")
        safety.setObjectName("pain_safety")
        safety.clicked.connect(self.safety_requested)
        column.addWidget(_inset(safety))
        column.addStretch(1)
        self.set_content(content)

    def _say_how(self, column: QVBoxLayout) -> None:
        column.addWidget(_inset(Paragraph(self.tr("Paint on the head where it hurts"), "strong")))
        how = self.tr(
            "Or choose a place by name. The points that may send pain there then appear here. "
            "To turn the head, drag beside it or with the right button."
        )
        column.addWidget(_inset(Paragraph(how, "muted")))

    def _list(self, column: QVBoxLayout, library: Library, answer: Answer) -> None:
        register = self._session.register
        order = self.tr("Order and bars say how well a pattern fits, not how likely it is. It is no diagnosis.")
        known = self.tr("Squares say how well the map is known, not how likely it is")
        about = IconButton("help", self.tr("How to read the map"))
        about.setObjectName("pain_how_to_read")
        about.setToolTip(f"{order}\n{known}")
        about.setAccessibleDescription(about.toolTip())
        about.clicked.connect(lambda: setattr(self._session, "page", HOW_TO_READ))
        head = QHBoxLayout()
        head.setContentsMargins(*inset(8, 0, 0, 0))
        head.addWidget(Paragraph(self.tr("Best fit first, no diagnosis"), "small"), 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(about)
        column.addWidget(_inset(Paragraph(self.tr("Pain there can come from"), "heading")))
        column.addLayout(head)
        where = [(part.region, part.side) for part in answer.parts]
        if where:
            marked = self.tr("Marked: {0}").format(pain_words.places(library, where, "", register))
            column.addWidget(_inset(Paragraph(marked, "small")))
        for match in answer.matches[: self._shown]:
            row = AnswerRow(self._session, library, match)
            self.rows.append(row)
            column.addWidget(row)
        if (left := len(answer.matches) - self._shown) > 0:
            more = QPushButton(self.tr("Show {0} more").format(min(left, _MORE)))
            more.setProperty("role", "link")
            more.setObjectName("more_answers")
            more.setCursor(Qt.CursorShape.PointingHandCursor)
            more.clicked.connect(self._show_more)
            column.addWidget(_inset(more))
        pairs = answer.pairs[:_PAIRS]
        if pairs:
            column.addSpacing(px(8))
            column.addWidget(_inset(Paragraph(self.tr("Two points together"), "heading")))
            for pair in pairs:
                together = PairRow(self._session, library, pair)
                self.pairs.append(together)
                column.addWidget(together)

    def _show_more(self) -> None:
        place = self.verticalScrollBar().value()
        self._shown += _MORE
        self._rebuild()
        self.verticalScrollBar().setValue(place)


def _inset(widget: QWidget) -> QWidget:
    """With the margin that rows bring themselves."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(*inset(8, 0, 8, 0))
    row.addWidget(widget)
    return box
