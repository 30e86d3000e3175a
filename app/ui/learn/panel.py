"""The left panel of the mode in which one learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.session import Session
from app.ui.controls import Paragraph, label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.content.library import Library


class LearnPanel(ScrollColumn):
    """The lessons that there are, and what each is about."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        follow(self, self._fill, session.events.register)
        self._fill()

    def set_library(self, library: Library) -> None:
        self._library = library
        self._fill()

    def _fill(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*inset(16, 16, 16, 16))
        column.setSpacing(px(8))
        column.addWidget(label(self.tr("Lessons"), "title"))
        lessons = self._library.content.lessons if self._library is not None else {}
        for lesson in lessons.values():
            column.addSpacing(px(8))
            column.addWidget(Paragraph(lesson.name, "strong"))
            plain = self._session.register == "plain" and lesson.lead.plain
            column.addWidget(Paragraph(plain or lesson.lead.text, "small"))
        column.addStretch(1)
        self.set_content(page)
