"""One question, and once it is answered what is right and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.session import Session
from app.study.question import LEVELS, Line, Question, Verdict
from app.ui.actions import key_of, tip
from app.ui.controls import Icon, IconButton, IconTextButton, Paragraph, hairline, in_lines, label
from app.ui.design import inset, px
from app.ui.grade import Grade
from app.ui.learn.desk import LearnDesk
from app.ui.learn.pieces import MARGIN, Page, PageButton, ShareBar, footer_row

_LONG = 64
"""Letters; a longer question is set smaller."""


class QuestionPage(Page):
    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        assert desk.sitting is not None and desk.sitting.question is not None
        self._desk, sitting = desk, desk.sitting
        question, verdict = desk.sitting.question, sitting.verdict
        self.choices: list[AnswerButton] = []
        self.header = self._make_header(sitting.done, sitting.total)
        if sitting.repeated:
            self.add(Paragraph(self.tr("Once more"), "small"))
        self.add(Paragraph(question.prompt, "lead" if len(question.prompt) > _LONG else "title"))
        self.column.addSpacing(px(4))
        self._add_choices(question, verdict)
        if verdict is None:
            self._ask(question)
        else:
            self._explain(verdict)
        self.column.addStretch(1)

    def _make_header(self, done: int, total: int) -> QWidget:
        """How far the sitting is, and the way out."""
        header = QWidget()
        row = QHBoxLayout(header)
        row.setContentsMargins(*inset(MARGIN, 8, 8, 0))
        row.setSpacing(px(8))
        told = self.tr("{done} of {total} done").format(done=done, total=total)
        row.addWidget(ShareBar(done / max(1, total)), 1)
        row.addWidget(label(told, "small"))
        close = IconButton("close", self.tr("Leave; what you answered is kept"), key_of("go.back"))
        close.setObjectName("leave_sitting")
        close.clicked.connect(self._desk.back)
        row.addWidget(close)
        return header

    def _add_choices(self, question: Question, verdict: Verdict | None) -> None:
        """All of them; once it is answered the right one, and the one that was chosen instead."""
        for number, choice in enumerate(question.choices):
            button = AnswerButton("\n".join(choice.lines), number)
            if verdict is not None:
                right = choice.id == question.right
                if not right and verdict.answer.choice != choice.id:
                    continue
                button.judge(right)
            button.clicked.connect(lambda _checked=False, which=number: self._desk.choose(which))
            self.choices.append(button)
            row = QWidget()
            inside = QHBoxLayout(row)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(px(8))
            inside.addWidget(button.sign, 0, Qt.AlignmentFlag.AlignVCenter)
            inside.addWidget(button, 1)
            self.add(row)

    # ── while it is asked ────────────────────────────────────────────────────────────────────────────────────────

    def _ask(self, question: Question) -> None:
        desk = self._desk
        if question.click is not None:
            self.add(Paragraph(self.tr("Turn the model and click on it."), "muted"))
            keys = self.tr(
                "With the keyboard: arrow keys turn it, with Shift they move it, and Enter takes what is in the middle."
            )
            self.add(Paragraph(keys, "small"))
            if question.level == LEVELS[-1] and question.click == "muscle":
                self.add(Paragraph(self.tr("Others may lie over it: take layers away with the slider."), "small"))
            words = IconTextButton("note", self.tr("Answer in words"))
            words.setObjectName("in_words")
            words.setProperty("role", "fold")
            words.setProperty("outset", True)
            words.setToolTip(tip(self.tr("Choose the place from words instead"), "learn.in_words"))
            words.setCursor(Qt.CursorShape.PointingHandCursor)
            words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            words.clicked.connect(desk.in_words)
            self.add(words)
        if desk.hint:
            self.add(Paragraph(desk.hint, "strong"))
        give_up = PageButton(self.tr("Show me"), "secondary", "show_me")
        give_up.setToolTip(tip(self.tr("I do not know; show me"), "learn.show_me"))
        give_up.clicked.connect(desk.show_me)
        skip = PageButton(self.tr("Skip"), "secondary", "skip")
        skip.setToolTip(tip(self.tr("Leave this question out"), "learn.skip"))
        skip.clicked.connect(desk.skip)
        self.footer = footer_row(give_up, skip)
        self.first = self
        self.said = desk.hint or question.prompt
        self.setAccessibleName(question.prompt)

    # ── once it is answered ──────────────────────────────────────────────────────────────────────────────────────

    def _explain(self, verdict: Verdict) -> None:
        self.column.addSpacing(px(4))
        self.add(hairline())
        self.column.addSpacing(px(4))
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        given_up = verdict.answer.choice is None and verdict.answer.off_mm is None
        if not given_up:
            row.addWidget(Icon("check" if verdict.right else "close", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(verdict.title, "lead"), 1)
        self.add(head)
        for line in verdict.lines:
            self.add(_line(line))
        next_ = PageButton(self.tr("Next"), "primary", "next_question")
        next_.setToolTip(self.tr("Enter or Space"))
        next_.clicked.connect(self._desk.go_on)
        self.footer = footer_row(next_)
        self.first = next_
        self.said = " ".join([verdict.title, *(line.text for line in verdict.lines)])


class AnswerButton(QPushButton):
    """One of the answers; ``sign`` stands before it: its key, later whether it was right."""

    def __init__(self, text: str, number: int) -> None:
        super().__init__()
        self._words = text
        self.setObjectName(f"answer_{number + 1}")
        self.setProperty("role", "answer")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        key = key_of(f"learn.answer_{number + 1}")
        self.setToolTip(key)
        self.sign = _sign(label(key, "small"))
        self.setText(text)

    def judge(self, right: bool) -> None:
        """Show that it is the answer, or that it was chosen instead; it can be chosen no more."""
        self.setEnabled(False)
        self.setProperty("verdict", "right" if right else "wrong")
        said = self.tr("The answer: {0}") if right else self.tr("Your answer: {0}")
        self.setAccessibleName(said.format(self._words))
        self.sign = _sign(Icon("check" if right else "close", 16))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        room = self.width() - px(28)
        text = "\n".join(in_lines(line, self.fontMetrics(), room) for line in self._words.split("\n"))
        if self.text() != text:
            self.setText(text)


def _sign(inside: QWidget) -> QWidget:
    inside.setFixedWidth(px(16))
    return inside


def _line(line: Line) -> QWidget:
    """A sentence of the explanation, with its grade where it claims something."""
    if line.confidence is None or line.basis is None:
        return Paragraph(line.text)
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    row.addWidget(Paragraph(line.text), 1)
    row.addWidget(Grade(line.confidence, line.basis, line.sources), 0, Qt.AlignmentFlag.AlignTop)
    return widget
