"""The quiet pages: lessons, level, what one knows, and having it forgotten."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.session import Session
from app.ui import settings
from app.ui.learn import wording
from app.ui.learn.day_chart import DayChart
from app.ui.learn.desk import LearnDesk
from app.ui.learn.home_page import HomePage, LessonCard
from app.ui.learn.panel import LearnPanel

Ask = Callable[..., None]


def _lessons(panel: LearnPanel) -> list[str]:
    assert panel.page is not None
    return [card.objectName() for card in panel.page.findChildren(LessonCard)]


def test_every_lesson_is_offered_and_the_search_picks_among_them(
    panel: LearnPanel, session: Session, library: Library
) -> None:
    assert _lessons(panel) == [f"lesson_{lesson}" for lesson in library.content.lessons]
    session.query = "triangle"
    assert _lessons(panel) == ["lesson_suboccipital_triangle"]
    session.query = "xyzzy"
    assert _lessons(panel) == []
    assert panel.page is not None
    assert any("No lesson fits" in each.text() for each in panel.page.findChildren(QLabel))


def test_the_level_is_kept_and_changes_what_is_asked(panel: LearnPanel, desk: LearnDesk) -> None:
    assert isinstance(panel.page, HomePage)
    few = len(desk.cards("big_four", desk.level))
    panel.page.levels.button("3").click()
    assert (desk.level, settings.study_level()) == (3, 3)
    assert len(desk.cards("big_four", desk.level)) > few


def test_the_words_follow_the_register(panel: LearnPanel, session: Session, library: Library) -> None:
    lead = library.lesson("big_four").lead
    assert panel.page is not None
    told = panel.page.findChild(LessonCard, "lesson_big_four").accessibleName()  # type: ignore[union-attr]
    session.register = "clinical"
    clinical = panel.page.findChild(LessonCard, "lesson_big_four").accessibleName()  # type: ignore[union-attr]
    assert lead.plain and lead.plain in told
    assert lead.text in clinical


def test_nothing_is_asked_before_the_picture_can_show_it(
    session: Session, library: Library, qtbot: QtBot, tmp_path: object
) -> None:
    session.mode = "learn"
    desk = LearnDesk(session)
    panel = LearnPanel(session, desk)
    qtbot.addWidget(panel)
    desk.set_library(library)
    desk.open("lesson", "jaw")
    assert panel.page is not None and panel.page.footer is not None
    practise = panel.page.footer.findChild(QPushButton, "practise_lesson")
    assert practise is not None
    assert not practise.isEnabled()
    desk.practise_lesson("jaw")
    assert desk.sitting is None


@pytest.mark.parametrize(("button", "left"), [("Delete", 0), ("Keep", 1)])
def test_progress_is_forgotten_when_asked_once(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, button: str, left: int
) -> None:
    ask(("muscle_name", "temporalis"))
    desk.show_me()
    desk.open("progress")
    assert panel.page is not None
    forget = panel.page.findChild(QPushButton, "forget_progress")
    assert forget is not None
    forget.click()
    box = panel.findChild(QMessageBox)
    assert box is not None
    next(each for each in box.buttons() if each.text() == button).click()
    assert desk.progress.statistics(desk.cards()).answers == left


def test_the_chart_has_a_bar_for_each_day_and_says_it_in_words(qtbot: QtBot) -> None:
    today = date(2026, 3, 1)
    chart = DayChart([(today - timedelta(days=ago), count) for ago, count in ((2, 8), (1, 0), (0, 4))])
    qtbot.addWidget(chart)
    chart.resize(240, 56)
    high, none, half = (bar.height() for bar in chart.bars())
    assert high == chart.height()
    assert none < 6 < half < high
    assert chart.accessibleName().count(": ") == 2


@pytest.mark.parametrize(
    ("days", "said"), [(-3, "again today"), (0, "again today"), (1, "again tomorrow"), (9, "again in 9 days")]
)
def test_when_it_comes_again(qtbot: QtBot, days: int, said: str) -> None:
    today = date(2026, 3, 1)
    assert wording.comes_again(today + timedelta(days=days), today) == said


def test_where_nothing_is_due_it_says_when_there_is_more(session: Session, desk: LearnDesk, qtbot: QtBot) -> None:
    while desk.progress.new(desk.cards(level=1)) or desk.progress.due(desk.cards()):
        desk.practise_due()
        while desk.sitting is not None:
            desk.show_me()
            desk.go_on()
    page = HomePage(session, desk)
    qtbot.addWidget(page)
    said = "\n".join(each.accessibleName() for each in page.findChildren(QLabel))
    assert "Nothing is due today" in said
    assert "There is more tomorrow." in said
    assert page.findChild(QPushButton, "practise_due") is None


def test_levels_stand_below_each_other_where_there_is_little_room(panel: LearnPanel, qtbot: QtBot) -> None:
    assert isinstance(panel.page, HomePage)
    buttons = [panel.page.levels.button(level) for level in ("1", "2", "3")]
    assert len({button.y() for button in buttons}) == 1
    panel.resize(184, 680)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3, timeout=1000)
    assert all(button.width() >= button.minimumWidth() for button in buttons)


def test_fast_clicks_at_the_end_of_a_sitting_mean_nothing(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, qtbot: QtBot
) -> None:
    ask(("muscle_name", "temporalis"))
    assert panel.page is not None and panel.page.footer is not None
    skip = panel.page.footer.findChild(QPushButton, "skip")
    qtbot.wait(20)  # it is laid out
    at = skip.mapTo(panel.window(), skip.rect().center())
    for _ in range(3):
        QTest.mouseClick(panel.window().windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.page == "summary"
    qtbot.wait(600)
    QTest.mouseClick(panel.window().windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert desk.page != "summary"
