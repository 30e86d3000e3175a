"""The first page: what is due, how hard it shall be, the lessons, and what is weak."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.content.records import Lesson
from app.session import Register, Session
from app.study.question import LEVELS
from app.ui.controls import IconTextButton, Paragraph, Segments, label
from app.ui.design import inset, px
from app.ui.learn import wording
from app.ui.learn.card_rows import CardRow
from app.ui.learn.desk import LearnDesk
from app.ui.learn.pieces import Page, PageButton, ShareBar
from app.ui.pressable import Pressable

_WEAK = 3
"""So many weak cards are shown here; all of them stand on the page about progress."""


class HomePage(Page):
    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        assert desk.library is not None
        self._session, self._desk, self._library = session, desk, desk.library
        self._cards = desk.cards()
        begun = desk.progress.statistics(self._cards).answers > 0
        self.add(self._due() if begun else self._welcome())
        self._add_level()
        self.add_heading(self.tr("Lessons"))
        lessons = self._lessons()
        for lesson_id, lesson in lessons.items():
            self.add(self._lesson(lesson_id, lesson))
        if not lessons:
            self.add(Paragraph(self.tr("No lesson fits the search."), "muted"))
        if begun:
            self._add_weak()
        self.column.addStretch(1)

    # ── the top ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _welcome(self) -> QWidget:
        """Before the first question."""
        box, column = _box()
        column.addWidget(Paragraph(self.tr("Pick a lesson"), "title"))
        text = self.tr("Twelve questions take about five minutes. What you miss comes again until you know it.")
        column.addWidget(Paragraph(text, "muted"))
        column.addWidget(
            Paragraph(self.tr("What you know is kept on this computer only. You can delete it at any time."), "small")
        )
        return box

    def _due(self) -> QWidget:
        progress = self._desk.progress
        due = len(progress.due(self._cards))
        fresh = len(progress.new(self._desk.cards(level=self._desk.level)))
        box, column = _box()
        if due:
            column.addWidget(Paragraph(self.tr("Due today: {n}").format(n=due), "title"))
        else:
            column.addWidget(Paragraph(self.tr("Nothing is due today"), "title"))
        if fresh:
            column.addWidget(Paragraph(self.tr("New for you today: {n}").format(n=fresh), "muted"))
        elif not due:
            later = progress.statistics(self._cards).next_due
            if later is not None:
                column.addWidget(Paragraph(wording.more_comes(later, progress.today()), "muted"))
        if due or fresh:
            button = PageButton(self.tr("Practise"), "primary", "practise_due")
            button.clicked.connect(self._desk.practise_due)
            button.setEnabled(self._desk.ready)
            column.addSpacing(px(4))
            column.addWidget(button)
        link = IconTextButton("chevron-right", self.tr("What I know"))
        link.setObjectName("open_progress")
        link.setProperty("role", "fold")
        link.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        link.clicked.connect(lambda: self._desk.open("progress"))
        column.addWidget(link)
        return box

    def _add_level(self) -> None:
        words = (self.tr("Beginner"), self.tr("Student"), self.tr("Clinician"))
        tips = (
            self.tr("Everyday words, three answers to choose from"),
            self.tr("Both names, four answers to choose from"),
            self.tr("Clinical terms, and answers that lie close together"),
        )
        self.add_heading(self.tr("Level"))
        self.levels = Segments(
            [(str(level), word) for level, word in zip(LEVELS, words, strict=True)],
            self.tr("Level"),
            small=True,
            stacks=True,
        )
        for level, told in zip(LEVELS, tips, strict=True):
            self.levels.button(str(level)).setToolTip(told)
            self.levels.button(str(level)).setAccessibleDescription(told)
        self.levels.set_value(str(self._desk.level))
        self.levels.chosen.connect(lambda value: self._desk.set_level(LEVELS[int(value) - 1]))
        self.add(self.levels)
        self.add(Paragraph(tips[self._desk.level - 1], "small"))

    # ── lessons ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _lessons(self) -> dict[str, Lesson]:
        """Those that the search fits, by their name or by what is in them."""
        wanted = self._session.query.casefold().split()
        found = {}
        for lesson_id, lesson in self._library.content.lessons.items():
            text = " ".join([lesson.name, lesson.lead.text, lesson.lead.plain or "", *self._names(lesson)]).casefold()
            if all(word in text for word in wanted):
                found[lesson_id] = lesson
        return found

    def _names(self, lesson: Lesson) -> list[str]:
        points, muscles = self._library.points, self._library.content.muscles
        named = [points[item].point.name if item in points else muscles[item].name for item in lesson.items]
        return [f"{name.term} {name.lay}" for name in named]

    def _lesson(self, lesson_id: str, lesson: Lesson) -> QWidget:
        cards = self._desk.cards(lesson_id, self._desk.level)
        progress = self._desk.progress
        met = sum(progress.met(card) for card in cards)
        card = LessonCard(lesson, self._session.register, len(cards), met, progress.mastery(cards))
        card.setObjectName(f"lesson_{lesson_id}")
        card.pressed.connect(lambda: self._desk.open("lesson", lesson_id))
        if self.first is None:
            self.first = card
        return card

    # ── weak ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def _add_weak(self) -> None:
        weak = self._desk.progress.weak(self._cards, _WEAK)
        if not weak:
            return
        self.add_heading(self.tr("What is weak"))
        self.add_rows(CardRow(self._session, self._library, card) for card in weak)
        button = QPushButton(self.tr("Practise what is weak"))
        button.setObjectName("practise_weak")
        button.setProperty("role", "secondary")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._desk.practise_weak)
        self.add(button)


class LessonCard(Pressable):
    """Name, what it is about, how much there is, and how well it is known."""

    def __init__(self, lesson: Lesson, register: Register, count: int, met: int, mastery: float) -> None:
        about = (lesson.lead.plain if register == "plain" else None) or lesson.lead.text
        told = self.tr("Questions: {n}").format(n=count)
        if met:
            told = self.tr("{met} of {n} met").format(met=met, n=count)
        super().__init__(f"{lesson.name}. {about} {told}")
        self.setProperty("role", "lesson")
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(12, 12, 12, 12))
        column.setSpacing(px(4))
        column.addWidget(self.say(lesson.name, "strong"))
        column.addWidget(self.say(about, "small"))
        column.addWidget(label(told, "small"))
        if met:
            column.addSpacing(px(4))
            column.addWidget(ShareBar(mastery))


def _box() -> tuple[QFrame, QVBoxLayout]:
    box = QFrame()
    box.setProperty("role", "box")
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(16, 16, 16, 12))
    column.setSpacing(px(8))
    return box, column
