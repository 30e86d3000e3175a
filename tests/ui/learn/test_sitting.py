"""A sitting as somebody lives through it: on the real panel, with the answers that a click in the picture gives."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.placement.placed import Placement
from app.scene.pick import Hit
from app.session import Selection, Session
from app.ui.learn.card_rows import CardRow
from app.ui.learn.desk import LearnDesk
from app.ui.learn.home_page import LessonCard
from app.ui.learn.panel import LearnPanel
from app.ui.learn.question_page import AnswerButton

Ask = Callable[..., None]
LEFT = Qt.MouseButton.LeftButton


def _button(panel: LearnPanel, name: str) -> QAbstractButton:
    """The one that is shown; those of the pages before are gone or going."""
    assert panel.page is not None
    shown = [*panel.page.findChildren(QAbstractButton, name)]
    for place in (panel.page.header, panel.page.footer):
        shown += place.findChildren(QAbstractButton, name) if place is not None else []
    assert len(shown) == 1, name
    return shown[0]


def _texts(panel: LearnPanel) -> str:
    assert panel.page is not None
    return "\n".join(each.accessibleName() or each.text() for each in panel.page.findChildren(QLabel))


def _choose(panel: LearnPanel, desk: LearnDesk, right: bool) -> None:
    assert desk.sitting is not None and desk.sitting.question is not None
    question = desk.sitting.question
    number = next(i for i, choice in enumerate(question.choices) if (choice.id == question.right) is right)
    _button(panel, f"answer_{number + 1}").click()


def test_the_first_page_leads_into_a_lesson_and_its_questions(panel: LearnPanel, desk: LearnDesk) -> None:
    assert "Pick a lesson" in _texts(panel)
    assert panel.page is not None
    lesson = panel.page.findChild(LessonCard, "lesson_big_four")
    assert lesson is not None
    lesson.setFocus()
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert "The big four" in _texts(panel)
    _button(panel, "practise_lesson").click()
    assert desk.sitting is not None
    assert desk.sitting.question is not None
    assert desk.sitting.question.prompt in _texts(panel)


def test_a_whole_sitting(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, session: Session, file: Path, library: Library
) -> None:
    ask(("muscle_name", "temporalis"), ("nerve", "trapezius"), ("point_pain", "temporalis_trp1"))
    assert session.quiz is not None
    assert (session.quiz.muscle, session.quiz.named) == ("temporalis", False)

    _choose(panel, desk, right=False)
    assert session.quiz.named
    assert session.quiz.wrong is not None
    assert "This is another muscle." in _texts(panel)
    assert "manual" in _texts(panel)  # how sure it is
    assert panel.page is not None
    left = panel.page.findChildren(AnswerButton)  # the right one and the one that was chosen
    assert sorted(button.accessibleName().split(":")[0] for button in left) == ["The answer", "Your answer"]
    assert not any(button.isEnabled() for button in left)
    _button(panel, "next_question").click()

    _button(panel, "skip").click()
    assert session.quiz.pain_of == "temporalis_trp1"
    assert session.quiz.point is None
    _choose(panel, desk, right=True)
    assert "Right." in _texts(panel)
    assert session.quiz.point == "temporalis_trp1"
    _button(panel, "next_question").click()

    assert "Once more" in _texts(panel)  # what was wrong
    _button(panel, "show_me").click()
    assert "This is the answer." in _texts(panel)
    _button(panel, "next_question").click()
    _choose(panel, desk, right=True)
    _button(panel, "next_question").click()

    assert session.quiz is None
    assert "1 of 2 known" in _texts(panel)
    assert panel.page is not None
    rows = panel.page.findChildren(CardRow)
    said = [row.accessibleName() for row in rows]
    assert said[0].startswith("Not known yet. Temporalis")
    assert "again tomorrow" in said[0]
    assert said[1].startswith("Known. Front of the temple")
    assert said[2].startswith("Trapezius")
    QTest.mouseClick(rows[0], LEFT)
    assert session.selection == Selection("muscle", "temporalis")

    again = LearnDesk(Session(), file=file)  # another day
    again.set_library(library)
    assert again.progress.statistics(again.cards()).answers == 2
    assert [card.subject for card in again.progress.weak(again.cards())] == ["temporalis"]


def test_a_click_on_the_model_answers(panel: LearnPanel, desk: LearnDesk, ask: Ask, session: Session) -> None:
    ask(("muscle_place", "temporalis"), ("muscle_place", "trapezius"))
    assert session.quiz is not None
    assert (session.quiz.click, session.quiz.blank) == ("muscle", True)
    desk.click(Hit("structure", "parietal_bone", None, (0.0, 0.0, 50.0)))
    assert "Try again" in _texts(panel)
    assert not desk.answered
    desk.click(Hit("structure", "temporalis.r", "right", (88.0, 0.0, 30.0)))  # either side will do
    assert "Right." in _texts(panel)
    _button(panel, "next_question").click()
    desk.click(Hit("structure", "temporalis.l", "left", (-88.0, 0.0, 30.0)))
    assert session.quiz.muscle == "trapezius"
    assert session.quiz.wrong == Selection("muscle", "temporalis")
    assert "You clicked on another muscle" in _texts(panel)


def test_near_enough_is_right_and_farther_off_is_shown(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, session: Session, placed: Placement
) -> None:
    ask(("point_place", "temporalis_trp1"), ("point_place", "trapezius_upper_trp1"))
    x, y, z = placed.points["temporalis_trp1", "left"].position
    desk.click(Hit("structure", "temporalis.l", "left", (x, y + 6.0, z)))
    assert "Right." in _texts(panel)
    assert session.quiz is not None
    assert session.quiz.missed is None
    _button(panel, "next_question").click()
    desk.click(Hit("skin", "skin", None, (0.0, 100.0, 0.0)))
    assert session.quiz.missed == (0.0, 100.0, 0.0)
    assert session.quiz.point == "trapezius_upper_trp1"
    assert "mm from there" in _texts(panel)


def test_a_place_can_be_told_in_words(panel: LearnPanel, desk: LearnDesk, ask: Ask, session: Session) -> None:
    ask(("point_place", "temporalis_trp1"))
    _button(panel, "in_words").click()
    assert session.quiz is not None
    assert session.quiz.click is None
    _choose(panel, desk, right=True)
    assert "Right." in _texts(panel)


def test_the_keyboard_is_led_from_question_to_answer_and_on(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.enter()
    ask(("muscle_name", "temporalis"), ("muscle_name", "trapezius"))
    assert panel.page is not None
    assert panel.page.hasFocus()  # and no answer, which Space would choose
    desk.choose(0)
    following = _button(panel, "next_question")
    assert following.hasFocus()
    QTest.keyClick(following, Qt.Key.Key_Return)
    assert not desk.answered
    desk.show_me()
    QTest.keyClick(_button(panel, "next_question"), Qt.Key.Key_Space)
    assert not desk.answered


def test_a_question_about_the_picture_gives_the_keyboard_to_the_picture(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, qtbot: QtBot
) -> None:
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.enter()
    asked: list[bool] = []
    panel.picture_requested.connect(lambda: asked.append(True))
    ask(("muscle_name", "temporalis"), ("muscle_place", "trapezius"))
    desk.choose(0)
    assert not asked
    QTest.keyClick(_button(panel, "next_question"), Qt.Key.Key_Return)
    assert asked == [True]


def test_question_and_answer_are_read_out(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("app.ui.learn.panel.announce", lambda _widget, text: told.append(text))
    ask(("muscle_place", "temporalis"))
    desk.click(Hit("structure", "parietal_bone", None, (0.0, 0.0, 50.0)))
    desk.click(Hit("structure", "temporalis.l", "left", (-88.0, 0.0, 30.0)))
    desk.go_on()
    question, hint, answer, end = told
    assert "temple" in question
    assert "Try again" in hint
    assert answer.startswith("Right.")
    assert end == "1 of 1 known"


def test_leaving_asks_nothing_and_keeps_what_was_answered(
    panel: LearnPanel, desk: LearnDesk, ask: Ask, session: Session
) -> None:
    session.hidden, session.skin_opacity = frozenset({"muscle_1"}), 0.2
    ask(("muscle_name", "temporalis"), ("muscle_name", "trapezius"))
    assert (session.hidden, session.skin_opacity) == (frozenset(), 0.5)
    _choose(panel, desk, right=True)
    session.hidden = frozenset({"muscle_1", "muscle_2"})  # peeled away to look
    _button(panel, "next_question").click()
    assert session.hidden == frozenset()
    _button(panel, "leave_sitting").click()
    assert session.quiz is None
    assert (session.hidden, session.skin_opacity) == ({"muscle_1"}, 0.2)
    assert desk.progress.statistics(desk.cards()).answers == 1
    assert "What I know" in "".join(each.text() for each in panel.findChildren(QPushButton))


def test_what_is_hidden_while_the_question_waits_stays_hidden_after_the_sitting(
    desk: LearnDesk, ask: Ask, session: Session
) -> None:
    session.hidden, session.skin_opacity = frozenset({"muscle_1"}), 0.2
    ask(("nerve", "trapezius"))
    session.mode = "explore"
    session.mode = "pain"
    session.hidden = frozenset({"bone"})
    session.mode = "learn"
    assert session.quiz is not None
    session.ghosted = frozenset({"muscle"})  # to look at while it is asked
    session.mode = "explore"
    session.mode = "learn"
    desk.open("home")
    assert (session.hidden, session.skin_opacity, session.ghosted) == ({"bone"}, 0.2, frozenset())
    ask(("nerve", "trapezius"))
    session.mode = "explore"
    session.skin_opacity = 0.9
    desk.open("home")
    assert (session.hidden, session.skin_opacity) == ({"bone"}, 0.9)


def test_another_mode_lets_the_question_wait(desk: LearnDesk, ask: Ask, session: Session) -> None:
    ask(("muscle_name", "temporalis"))
    asked = session.quiz
    session.mode = "explore"
    assert session.quiz is None
    session.mode = "learn"
    assert session.quiz == asked


def test_another_language_asks_the_same(panel: LearnPanel, desk: LearnDesk, ask: Ask, library: Library) -> None:
    ask(("point_pain", "temporalis_trp1"))
    assert desk.sitting is not None and desk.sitting.question is not None
    before = desk.sitting.question
    desk.set_library(library.said_in("de"))
    after = desk.sitting.question
    assert [choice.id for choice in after.choices] == [choice.id for choice in before.choices]
    assert after.choices != before.choices
    assert after.choices[0].lines[0] in _button(panel, "answer_1").accessibleName()


def test_a_damaged_file_is_told_once_and_learning_goes_on(
    session: Session, library: Library, file: Path, qtbot: QtBot
) -> None:
    file.write_bytes(b"this is no database, and long enough to be looked at" * 40)
    desk = LearnDesk(session, file=file)
    desk.set_library(library)
    told: list[str] = []
    desk.told.connect(told.append)
    assert desk.progress.statistics(desk.cards()).answers == 0
    desk.progress.refresh()
    assert len(told) == 1
    assert "damaged" in told[0]
    assert list(file.parent.glob("progress-damaged*"))


@pytest.mark.parametrize("page", ["home", "progress"])
def test_what_is_weak_can_be_seen_and_practised(panel: LearnPanel, desk: LearnDesk, ask: Ask, page: str) -> None:
    ask(("muscle_name", "temporalis"))
    desk.show_me()
    desk.open(page)  # type: ignore[arg-type]
    assert panel.page is not None
    assert [row.card.subject for row in panel.page.findChildren(CardRow)] == ["temporalis"]
    _button(panel, "practise_weak").click()
    assert desk.sitting is not None and desk.sitting.question is not None
    assert desk.sitting.question.card.subject == "temporalis"
