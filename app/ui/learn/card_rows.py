"""A row for something that is learned: what it is about; pressed, it is shown on the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.session import Session
from app.study.question import Card
from app.ui.controls import Icon
from app.ui.design import inset, px
from app.ui.learn import wording
from app.ui.pressable import Pressable

if TYPE_CHECKING:
    from app.content.library import Library


class CardRow(Pressable):
    """note: a few words after what the card asks; icon: before it, with what it means for readers of the screen."""

    def __init__(
        self, session: Session, library: Library, card: Card, note: str = "", icon: tuple[str, str] | None = None
    ) -> None:
        title = wording.subject_name(library, card, session.register)
        asks = wording.kind_word(card.kind)
        below = self.tr("{0} · {1}").format(asks, note) if note else asks
        super().__init__(". ".join(text for text in (icon[1] if icon else "", title, below) if text))
        self.card = card
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(8, 8, 8, 8))
        row.setSpacing(px(8))
        if icon is not None:
            row.addWidget(Icon(icon[0], 16), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.say(title))
        column.addWidget(self.say(below, "small"))
        row.addLayout(column, 1)
        self.pressed.connect(lambda: wording.select(session, library, card))
