"""What one knows: numbers without judgement, the days, the lessons, what is weak; and the way to have it forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QSizePolicy, QVBoxLayout, QWidget

from app.session import Session
from app.ui.controls import Paragraph
from app.ui.design import px
from app.ui.learn.card_rows import CardRow
from app.ui.learn.day_chart import DayChart
from app.ui.learn.desk import LearnDesk
from app.ui.learn.pieces import BackLink, Page, PageButton, ShareBar


class ProgressPage(Page):
    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        assert desk.library is not None
        self._desk, progress, library = desk, desk.progress, desk.library
        cards = desk.cards()
        found = progress.statistics(cards)
        back = BackLink(self.tr("All lessons"))
        back.clicked.connect(lambda: desk.open("home"))
        self.add(back)
        self.add(Paragraph(self.tr("What I know"), "title"))
        self._fact(self.tr("Met so far"), self.tr("{met} of {n}").format(met=found.met, n=found.cards))
        self._fact(self.tr("Will last three weeks or more"), str(found.firm))
        self._fact(self.tr("Due today"), str(found.due))
        self._fact(self.tr("Due tomorrow"), str(found.tomorrow))
        self._fact(self.tr("Questions answered"), str(found.answers))

        self.add_heading(self.tr("Answers a day, last four weeks"))
        self.add(DayChart(progress.answers_by_day()))

        self.add_heading(self.tr("Lessons"))
        for lesson_id, lesson in library.content.lessons.items():
            self.add(self._lesson(lesson.name, progress.mastery(desk.cards(lesson_id))))

        weak = progress.weak(cards)
        if weak:
            self.add_heading(self.tr("What is weak"))
            self.add_rows(CardRow(session, library, card) for card in weak)
            practise = PageButton(self.tr("Practise these"), "secondary", "practise_weak")
            practise.clicked.connect(desk.practise_weak)
            self.add(practise)
        self.column.addSpacing(px(16))
        self.add(Paragraph(self.tr("All of this is kept on this computer only."), "small"))
        forget = PageButton(self.tr("Forget my progress…"), "secondary", "forget_progress")
        forget.setEnabled(found.answers > 0)
        forget.clicked.connect(self._forget)
        self.add(forget)
        self.column.addStretch(1)
        self.first, self.said = back, self.tr("What I know")

    def _fact(self, name: str, value: str) -> None:
        number = Paragraph(value, "strong")  # the lines of two paragraphs stand level
        number.setWordWrap(False)
        number.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        self.add(Paragraph(name, "muted"), number)

    def _lesson(self, name: str, mastery: float) -> QWidget:
        """How well a lesson is known."""
        widget = QWidget()
        widget.setAccessibleName(self.tr("{name}: {share} per cent").format(name=name, share=round(100 * mastery)))
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(Paragraph(name, "fact"))
        column.addWidget(ShareBar(mastery))
        return widget

    def _forget(self) -> None:
        """Ask once, and delete it."""
        box = QMessageBox(self.window())
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Forget my progress"))
        box.setText(self.tr("Delete everything that was kept about what you learned? This cannot be taken back."))
        delete = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        delete.setProperty("role", "secondary")
        keep.setProperty("role", "primary")
        box.setDefaultButton(keep)
        desk = self._desk
        box.buttonClicked.connect(lambda button: desk.forget() if button is delete else None)
        box.open()
