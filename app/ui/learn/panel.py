"""The left panel of the mode in which one learns: one page at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.session import Session
from app.ui.controls import Paragraph
from app.ui.follow import follow
from app.ui.grade import PressedGrades
from app.ui.learn.desk import LearnDesk
from app.ui.learn.home_page import HomePage
from app.ui.learn.lesson_page import LessonPage
from app.ui.learn.pieces import Page, announce
from app.ui.learn.progress_page import ProgressPage
from app.ui.learn.question_page import QuestionPage
from app.ui.learn.summary_page import SummaryPage
from app.ui.pressable import Pressable
from app.ui.scroll_column import ScrollColumn

_GUARD_MS = 500
"""So long a page that follows a sitting takes no mouse: who clicks fast through the questions does not mean it."""


class LearnPanel(QWidget):
    """Shows what the desk says; made anew at each change of it, while the mode is on.

    ``picture_requested``: the answer is looked for in the picture, so the keyboard belongs there.
    """

    picture_requested = Signal()

    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        self._session, self._desk = session, desk
        self._stale = True
        self._shown = ("", "")
        self.page: Page | None = None
        self._guarding = QTimer(self, singleShot=True, interval=_GUARD_MS)
        self._guarding.timeout.connect(self._take_mouse)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = ScrollColumn()
        PressedGrades(self, session)
        self._column.addWidget(self._scroll, 1)
        desk.changed.connect(self._on_change)
        follow(self, self._on_change, session.events.register, session.events.query, session.events.mode)
        self._on_change()

    def enter(self) -> None:
        """Give the keyboard to what comes first on the page."""
        if self.page is not None and self.page.first is not None:
            self.page.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_change(self) -> None:
        if self._session.mode == "learn":
            self._fill()

    def _fill(self) -> None:
        page = self._make()
        had_focus = self._has_focus()
        where = self._scroll.verticalScrollBar().value()
        for old in (self.page.header, self.page.footer) if self.page is not None else ():
            if old is not None:
                old.hide()
                old.deleteLater()
        self._scroll.set_content(page)
        self.page = page
        if page.header is not None:
            self._column.insertWidget(0, page.header)
        if page.footer is not None:
            self._column.addWidget(page.footer)
        shown = (self._desk.page, page.said)
        if shown == self._shown:
            self._scroll.verticalScrollBar().setValue(where)
            return
        before, self._shown = self._shown[0], shown
        turned = bool(before)
        if before != shown[0] and before in ("sitting", "summary"):
            self._guard()
        self._scroll.verticalScrollBar().setValue(0)
        if page.said:
            announce(self, page.said)
        if turned and had_focus:
            quiz = self._session.quiz
            if quiz is not None and quiz.click is not None:
                self.picture_requested.emit()
            elif isinstance(page.first, Pressable):
                page.setFocus(Qt.FocusReason.OtherFocusReason)  # a frame around the first of many says nothing yet
            else:
                self.enter()

    def _guard(self) -> None:
        self._take_mouse(False)
        self._guarding.start()

    def _take_mouse(self, takes: bool = True) -> None:
        for part in (self._scroll, self.page.footer if self.page is not None else None):
            if part is not None:
                part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not takes)

    def _make(self) -> Page:
        desk = self._desk
        if desk.library is None:
            waiting = Page()
            waiting.add(Paragraph(self.tr("The lessons are on their way."), "muted"))
            return waiting
        if desk.page == "sitting" and desk.sitting is not None:
            return QuestionPage(self._session, desk)
        if desk.page == "summary" and desk.summary is not None:
            return SummaryPage(self._session, desk)
        if desk.page == "lesson" and desk.lesson_id:
            return LessonPage(self._session, desk)
        if desk.page == "progress":
            return ProgressPage(self._session, desk)
        return HomePage(self._session, desk)

    def _has_focus(self) -> bool:
        """Whether the keyboard is here or at the picture, and not at a dialog or a text field."""
        return self.isVisible() and self.isActiveWindow() and QApplication.focusWidget() is not None
