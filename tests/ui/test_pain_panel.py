"""The panel for the pain: tools, places by name, and answers that explain themselves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.marked import Marked
from app.placement.pain import Answer, Expected, Explained, Pair, Part
from app.session import Selection, Session
from app.ui.marks import GradeDots
from app.ui.pain.panel import PainPanel
from app.ui.pain.rows import AnswerRow, Bar

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(qtbot: QtBot, session: Session, library: Library) -> PainPanel:
    session.mode = "pain"
    panel = PainPanel(session)
    qtbot.addWidget(panel)
    panel.resize(296, 750)
    panel.set_library(library)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def _answer(count: int = 2) -> Answer:
    """Pain in the left temple and forehead, and points that fit."""
    first = Explained(
        "temporalis_trp1",
        "left",
        "temporalis",
        "essential",
        0.8,
        0.9,
        (Part("temple", "left", 0.9, 1.0),),
        (Part("forehead", "left", 0.1, 0.0),),
        (Expected("orbit_deep", "left", "spillover", "medium", "pain"),),
    )
    second = Explained("trapezius_upper_trp1", "both", "trapezius", "spillover", 0.3, 0.2, (), (), ())
    matches = [first, second, *[second] * (count - 2)]
    pair = Pair((("temporalis_trp1", "left"), ("trapezius_upper_trp1", "left")), 0.9, 1.0, (), True)
    parts = (Part("temple", "left", 0.9, 1.0), Part("forehead", "left", 0.1, 1.0))
    return Answer(tuple(matches), (pair,), parts, 12.0)


def _texts(panel: PainPanel) -> str:
    return "\n".join(each.accessibleName() or each.text() for each in panel.answers.findChildren(QLabel))


def test_with_nothing_marked_it_says_what_to_do_and_when_to_see_a_doctor(panel: PainPanel, qtbot: QtBot) -> None:
    assert "Paint on the head where it hurts" in _texts(panel)
    safety = panel.answers.findChild(QPushButton, "pain_safety")
    assert safety is not None
    with qtbot.waitSignal(panel.answers.safety_requested):
        safety.click()


def test_an_answer_says_how_much_what_is_left_and_what_else_to_look_for(panel: PainPanel) -> None:
    panel.answers.show_answer(_answer())
    said = panel.answers.rows[0].accessibleName()
    assert "Would explain nearly all of it" in said
    assert "Not explained: forehead" in said
    assert "Would also hurt: behind the eye" in said
    assert "(left)" not in said  # the point's own side goes without saying
    assert "in some people" in panel.answers.rows[1].accessibleName()
    shown = _texts(panel)
    assert "Marked: temple (left), forehead (left)" in shown
    assert "Together they would explain all of it" in shown
    assert "no diagnosis" in shown
    assert "%" not in shown


def test_three_answers_show_at_once_and_the_chosen_one_is_told_whole(panel: PainPanel, session: Session) -> None:
    panel.resize(225, 672)
    panel.fold.setChecked(False)
    answer = _answer(6)
    there = ("orbit_deep", "mastoid", "supraauricular")
    felt = tuple(Expected(region, "left", "spillover", "medium", "pain") for region in there)
    matches = (
        replace(answer.matches[0], leaves=(), expected=felt, id=key) for key in ("temporalis_trp1", "temporalis_trp2")
    )
    panel.answers.show_answer(replace(answer, matches=(*matches, *answer.matches[1:])))
    QApplication.processEvents()
    first, _, third = panel.answers.rows[:3]
    view = panel.answers.viewport()
    assert third.findChild(Bar).mapTo(view, QPoint(0, 0)).y() < view.height()
    cut, height = _detail(first), first.height()
    first.choose()
    QApplication.processEvents()
    assert "…" in cut
    assert "…" not in _detail(first)
    assert first.height() > height


def _detail(row: AnswerRow) -> str:
    return next(each.text() for each in row.findChildren(QLabel) if each.accessibleName().startswith("Would also"))


def test_choosing_an_answer_selects_the_point_on_its_side(panel: PainPanel, session: Session) -> None:
    panel.answers.show_answer(_answer())
    first, second = panel.answers.rows
    QTest.mouseClick(second, LEFT)
    assert (session.selection, session.side) == (Selection("point", "trapezius_upper_trp1"), "both")
    assert second.property("chosen")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert (session.selection, session.side) == (Selection("point", "temporalis_trp1"), "left")
    assert first.property("chosen")
    assert not second.property("chosen")


def test_choosing_a_pair_compares_the_two(panel: PainPanel, session: Session) -> None:
    panel.answers.show_answer(_answer())
    pair = panel.answers.pairs[0]
    QTest.mouseClick(pair, LEFT)
    assert session.compared == ("temporalis_trp1", "trapezius_upper_trp1")
    assert session.selection == Selection("point", "temporalis_trp1")
    assert pair.property("chosen")
    assert not panel.answers.rows[0].property("chosen")
    QTest.mouseClick(panel.answers.rows[0], LEFT)
    assert session.compared == ()
    assert not pair.property("chosen")


def test_the_rest_of_a_long_list_is_one_click_away(panel: PainPanel) -> None:
    panel.answers.show_answer(_answer(9))
    assert len(panel.answers.rows) == 6
    more = panel.answers.findChild(QPushButton, "more_answers")
    assert more is not None
    assert more.text() == "Show 3 more"
    more.click()
    assert len(panel.answers.rows) == 9


def test_a_place_marks_the_shown_side_and_is_taken_back(panel: PainPanel, session: Session) -> None:
    chip = panel.places.chips["orbit_deep"]
    session.side = "right"
    chip.click()
    assert session.marked.places == (("orbit_deep", "right"),)
    assert chip.isChecked()
    assert chip.text() == "Behind the eye · right"
    session.mirrored = True
    chip.click()
    assert session.marked.places == (("orbit_deep", None),)
    chip.click()
    assert not session.marked
    assert not chip.isChecked()
    session.undo()
    assert chip.isChecked()


def test_a_place_on_the_midline_has_no_side(panel: PainPanel, session: Session) -> None:
    panel.places.chips["glabella"].click()
    assert session.marked.places == (("glabella", None),)
    assert panel.places.chips["glabella"].text() == "Between the eyebrows"


def test_every_region_can_be_marked_by_name(panel: PainPanel, library: Library) -> None:
    assert set(panel.places.chips) == set(library.content.regions)


def test_the_search_finds_places(panel: PainPanel, session: Session) -> None:
    panel.fold.setChecked(False)
    session.query = "behind my eye"
    assert panel.places.isVisible()
    shown = {region for region, chip in panel.places.chips.items() if chip.isVisible()}
    assert "orbit_deep" in shown
    assert len(shown) < 12
    panel.places.toggle_first()
    assert session.marked.side_of("orbit_deep") == "left"
    session.query = "xyzzy"
    assert not any(chip.isVisible() for chip in panel.places.chips.values())
    panel.places.toggle_first()  # nothing fits: nothing happens
    assert len(session.marked.places) == 1


@pytest.mark.parametrize("typed", ["right temple", "temple rechts", "temple derecha"])
def test_who_types_a_side_marks_it_there_and_sees_it(panel: PainPanel, session: Session, typed: str) -> None:
    session.side, session.query = "left", typed
    panel.places.toggle_first()
    assert session.side == "right"
    assert {side for _, side in session.marked.places} == {"right"}
    panel.places.toggle_first()
    assert not session.marked
    session.side = "both"
    panel.places.toggle_first()
    assert session.side == "both"
    assert {side for _, side in session.marked.places} == {"right"}


def test_the_tools_follow_the_session_and_change_it(panel: PainPanel, session: Session) -> None:
    tools = panel.tools
    assert tools.brushes["strong"].isChecked()
    tools.brushes["erase"].click()
    assert session.brush == "erase"
    session.brush = None
    assert tools.brushes[None].isChecked()
    tools.radius.setValue(20)
    assert session.brush_mm == 20
    tools.both.click()
    assert session.mirrored
    for button in (tools.undo, tools.redo, tools.clear, tools.save):
        assert not button.isEnabled()


def test_undo_redo_and_clear(panel: PainPanel, session: Session) -> None:
    tools = panel.tools
    session.mark(Marked().painted("bundled", np.full(3, 255, np.uint8)))
    assert tools.save.isEnabled()
    tools.clear.click()
    assert not session.marked
    tools.undo.click()
    assert session.marked
    tools.redo.click()
    assert not session.marked
    assert not tools.redo.isEnabled()


def test_the_places_make_room_for_the_answers_at_the_first_stroke(panel: PainPanel, session: Session) -> None:
    assert panel.places.isVisible()
    session.stroke = Marked().painted("bundled", np.full(3, 255, np.uint8))
    assert not panel.places.isVisible()
    panel.fold.click()
    session.mark(session.stroke)
    session.stroke = session.marked
    assert panel.places.isVisible()  # who opens them has them


def test_a_search_elsewhere_is_no_use_of_the_places(panel: PainPanel, session: Session) -> None:
    session.mode = "explore"
    session.query = "temple"
    session.query, session.mode = "", "pain"
    session.stroke = Marked().painted("bundled", np.full(3, 255, np.uint8))
    assert not panel.places.isVisible()


def test_what_is_painted_in_a_file_that_is_opened_makes_room_for_the_answers_too(
    panel: PainPanel, session: Session
) -> None:
    session.mark(Marked().painted("bundled", np.full(3, 255, np.uint8)))
    assert not panel.places.isVisible()


def test_places_in_use_stay_open_at_the_first_stroke(panel: PainPanel, session: Session) -> None:
    chip = panel.places.chips["temple"]
    chip.click()
    chip.click()  # taken back: nothing is marked
    session.stroke = Marked().painted("bundled", np.full(3, 255, np.uint8))
    assert panel.places.isVisible()


def test_once_a_place_is_marked_the_answers_have_most_of_the_height(panel: PainPanel, qtbot: QtBot) -> None:
    before = panel.answers.height()
    panel.places.chips["temple"].click()
    qtbot.waitUntil(lambda: panel.answers.height() > max(before, 2 * panel.places.height()), timeout=2000)
    assert panel.places.isVisible(), "the next place is at hand"


def test_a_place_lights_up_by_pointer_and_by_keyboard(panel: PainPanel, session: Session) -> None:
    chip = panel.places.chips["temple"]
    for come, go in ((QEvent.Type.Enter, QEvent.Type.Leave), (QEvent.Type.FocusIn, QEvent.Type.FocusOut)):
        is_focus = come == QEvent.Type.FocusIn
        QApplication.sendEvent(chip, QFocusEvent(come) if is_focus else QEvent(come))
        assert session.hovered == "region:temple"
        QApplication.sendEvent(chip, QFocusEvent(go) if is_focus else QEvent(go))
        assert session.hovered is None


def test_a_place_that_nobody_knows_gets_help(panel: PainPanel, session: Session) -> None:
    session.query = "lockjaw"
    assert panel.places._nothing.accessibleName() == "No place is called “lockjaw”. Did you mean: jaw?"
    session.query = "zzz"
    assert "Try temple, jaw or behind the eye" in panel.places._nothing.accessibleName()
    session.query = ""
    assert not panel.places._nothing.isVisibleTo(panel)


def test_no_bar_is_longer_than_the_one_before_and_what_squares_mean_is_said_first(
    panel: PainPanel, session: Session
) -> None:
    answer = _answer()
    far = replace(answer.matches[1], covers=1.0)  # it covers all, but fits badly
    panel.answers.show_answer(replace(answer, matches=(answer.matches[0], far)))
    shares = [row.findChild(Bar).share for row in panel.answers.rows]  # type: ignore[union-attr]
    assert shares == [0.8, 0.3]
    known = [row.findChild(GradeDots).accessibleName() for row in panel.answers.rows]  # type: ignore[union-attr]
    assert all(words in row.accessibleName() for words, row in zip(known, panel.answers.rows, strict=True))
    about = panel.answers.findChild(QToolButton, "pain_how_to_read")
    assert about is not None
    assert about.y() <= panel.answers.rows[0].y()
    about.click()
    assert session.page == "how_to_read"
