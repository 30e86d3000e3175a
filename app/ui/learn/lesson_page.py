"""One lesson: what it is about, what is in it, and the way into its questions."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from app.anatomy.frame import SUFFIX
from app.session import Session
from app.study.question import Card
from app.ui import names
from app.ui.card.parts import ClaimRow
from app.ui.controls import Paragraph
from app.ui.design import inset, px
from app.ui.learn import wording
from app.ui.learn.desk import LearnDesk
from app.ui.learn.pieces import BackLink, Page, PageButton, ShareBar, footer_row
from app.ui.light import Light
from app.ui.pressable import Pressable


class LessonPage(Page):
    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        assert desk.library is not None
        self._session, self._library = session, desk.library
        lesson = desk.library.lesson(desk.lesson_id)
        back = BackLink(self.tr("All lessons"))
        back.clicked.connect(lambda: desk.open("home"))
        self.add(back)
        self.add(Paragraph(lesson.name, "title"))
        self.add(ClaimRow(lesson.lead, session.register))
        cards = desk.cards(desk.lesson_id, desk.level)
        met = sum(desk.progress.met(card) for card in cards)
        self.column.addSpacing(px(8))
        if met:
            self.add(ShareBar(desk.progress.mastery(cards)))
        self.add(Paragraph(self.tr("{met} of {n} questions met").format(met=met, n=len(cards)), "small"))
        self.add_heading(self.tr("Look at them first"))
        self.add_rows(self._item(item) for item in lesson.items)
        self.column.addStretch(1)
        self.first = PageButton(self.tr("Practise"), "primary", "practise_lesson")
        self.first.setEnabled(bool(cards) and desk.ready)
        self.first.clicked.connect(lambda: desk.practise_lesson(desk.lesson_id))
        if not desk.ready:
            self.first.setText(self.tr("The model is on its way"))
        self.footer = footer_row(self.first)
        self.said = lesson.name

    def _item(self, item: str) -> Pressable:
        """A muscle or a point of the lesson, which can be looked at."""
        register = self._session.register
        if item in self._library.points:
            entry = self._library.point(item)
            title, below = names.main_name(entry.point.name, register), names.muscle_name(entry.muscle.name)
        else:
            name = self._library.muscle(item).name
            title, below = names.muscle_name(name), names.muscle_second(name, register)
        row = Pressable(f"{title}. {below}")
        column = QVBoxLayout(row)
        column.setContentsMargins(*inset(8, 4, 8, 4))
        column.setSpacing(0)
        column.addWidget(row.say(title))
        if below:
            column.addWidget(row.say(below, "small"))
        Light(row, self._session, self._key(item))
        row.pressed.connect(lambda: wording.select(self._session, self._library, Card("muscle_name", item)))
        return row

    def _key(self, item: str) -> str:
        """What of the model is lit while its row is pointed at."""
        side = self._session.sides[0]
        if item in self._library.points:
            return f"point:{item}:{side}"
        part = next(iter(self._library.muscle(item).parts.values()))
        return part.structure + SUFFIX[side]
