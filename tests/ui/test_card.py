"""The card answers in order, says how sure it is, and lights what is pointed at."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.session import Register, Selection, Session
from app.ui.card.card import Card
from app.ui.card.parts import Section, Sources, ZoneRow
from app.ui.marks import GradeDots, Mark
from app.ui.switch import Switch

POINT = "trapezius_upper_trp1"


@pytest.fixture
def card(qtbot: QtBot, session: Session, library: Library) -> Card:
    widget = Card(session)
    qtbot.addWidget(widget)
    widget.resize(300, 600)
    widget.set_library(library)
    widget.show()
    return widget


@pytest.fixture
def low(card: Card, session: Session) -> Card:
    """A card with a point, of which only a part is in view."""
    card.resize(340, 420)
    session.select_point(POINT)
    QApplication.processEvents()
    return card


def _content(card: Card) -> QWidget:
    return card.body.content


def _text(card: Card) -> str:
    return "\n".join(label.accessibleName() or label.text() for label in _content(card).findChildren(QLabel))


def test_before_a_selection_it_says_what_to_do(card: Card, session: Session) -> None:
    assert "Type where it hurts" in _text(card)
    example = next(b for b in _content(card).findChildren(QPushButton) if b.objectName().startswith("try_"))
    example.click()
    assert session.selection == Selection("point", example.objectName().removeprefix("try_"))


def test_its_head_and_foot_stay_where_they_are_when_something_is_chosen(card: Card, session: Session) -> None:
    places = [each.geometry() for each in (card.words, card.safety_button)]
    session.select_point(POINT)
    QApplication.processEvents()
    assert card.close_button.isVisible()
    assert [each.geometry() for each in (card.words, card.safety_button)] == places


def test_the_examples_say_where_it_hurts_and_the_content_agrees(card: Card, library: Library) -> None:
    buttons = [b for b in _content(card).findChildren(QPushButton) if b.objectName().startswith("try_")]
    assert len(buttons) == 4
    for button in buttons:
        point = library.point(button.objectName().removeprefix("try_")).point
        region = button.accessibleName().rpartition(" → ")[2]
        usual = [library.region(zone.region).name.lay for zone in point.zones if zone.kind == "essential"]
        assert region in usual
        assert point.headache_types


def test_no_name_is_told_twice(card: Card, session: Session) -> None:
    session.select_point("obliquus_capitis_superior_trp1")
    assert "Obliquus capitis superior · Obliquus capitis superior" not in _text(card)


def test_gooseflesh_beyond_the_model_is_said_and_has_no_mark(card: Card, session: Session) -> None:
    session.select_point("trapezius_middle_trp7")
    (row,) = _content(card).findChildren(ZoneRow)
    assert "gooseflesh" in row.accessibleName()
    assert row.accessibleName().endswith("It lies beyond this model, so nothing is painted.")
    assert not row.findChildren(Mark)
    session.select_point(POINT)
    assert "beyond this model" not in _text(card)
    assert all(row.findChildren(Mark) for row in _content(card).findChildren(ZoneRow))


def test_the_questions_come_in_order(card: Card, session: Session) -> None:
    session.select_point(POINT)
    titles = [section.accessibleName() for section in _content(card).findChildren(Section)]
    wanted = [
        "Where do I feel it?",
        "Where is it?",
        "How do I find it?",
        "What helps",
        "Be careful",
        "How sure are we?",
    ]
    assert [title for title in titles if title in wanted] == wanted
    session.register = "clinical"  # who presses or needles is told first what to be careful about
    titles = [section.accessibleName() for section in _content(card).findChildren(Section)]
    assert titles.index("Be careful") == titles.index("Where is it?") + 1


@pytest.mark.parametrize("register", ["plain", "clinical"])
def test_what_to_be_careful_about_is_one_press_away(card: Card, session: Session, register: Register) -> None:
    session.register = register
    session.select_point(POINT)
    card.resize(300, 400)
    QApplication.processEvents()
    switch = _content(card).findChild(Switch, "keep_away")
    assert switch.visibleRegion().isEmpty()
    _content(card).findChild(QPushButton, "to_caution").click()
    section = _content(card).findChild(QWidget, "caution")
    assert abs(section.mapTo(card.body.viewport(), section.rect().topLeft()).y()) < 16
    if register == "clinical":
        assert switch.mapTo(card.body.viewport(), switch.rect().topLeft()).y() < 80


@pytest.mark.parametrize("register", ["plain", "clinical"])
def test_each_grade_says_what_it_is_of(card: Card, session: Session, library: Library, register: Register) -> None:
    session.register = register
    point = next(key for key in library.points if _grades_differ(library, key))
    session.select_point(point)
    shown = " ".join(_shown(card))
    for of, confidence in (
        ("the pain pattern", library.point(point).point.confidence),
        ("the place", library.point(point).point.location.confidence),
    ):
        assert f"{confidence.capitalize()} confidence in {of}" in shown
    assert "Not graded" in shown


def _grades_differ(library: Library, point_id: str) -> bool:
    point = library.point(point_id).point
    return point.confidence != point.location.confidence and bool(point.location.palpation)


def test_every_zone_is_told_with_its_kind_and_grade(card: Card, session: Session, library: Library) -> None:
    session.select_point(POINT)
    zones = library.point(POINT).point.zones
    rows = _content(card).findChildren(ZoneRow)
    assert len(rows) == len(zones)
    grades = [row.findChild(GradeDots).confidence for row in rows]
    assert sorted(grades) == sorted(zone.confidence for zone in zones)
    usual = [row for row in rows if "usually" in row.accessibleName()]
    assert len(usual) == sum(zone.kind == "essential" for zone in zones)


def test_it_says_how_sure_it_is_and_by_whom(card: Card, session: Session, library: Library) -> None:
    session.select_point(POINT)
    sources = _content(card).findChild(Sources)
    assert not sources.list.isVisible()
    sources.button.click()
    assert sources.list.isVisible()
    cited = library.point(POINT).point.sources[0].partition(" ")[0]
    assert library.content.sources[cited].cite in _text(card)
    grade = library.point(POINT).point.confidence
    assert f"{grade} confidence" in _text(card).lower()


def test_words_switch_between_plain_and_clinical(card: Card, session: Session, library: Library) -> None:
    session.select_point(POINT)
    point = library.point(POINT).point
    location = point.location
    assert location.plain[1:] in _text(card)
    assert point.note and point.plain_note
    assert point.plain_note in _text(card) and point.note not in _text(card)
    card.words.button("clinical").click()
    assert session.register == "clinical"
    assert location.text[1:] in _text(card)
    assert point.note in _text(card) and point.plain_note not in _text(card)
    assert location.plain[1:] not in _text(card)


def test_pointing_at_a_region_lights_it_and_the_other_way_round(card: Card, session: Session) -> None:
    session.select_point(POINT)
    row = next(row for row in _content(card).findChildren(ZoneRow) if row.key == "region:temple")
    QApplication.sendEvent(row, QEnterEvent(QPointF(), QPointF(), QPointF()))
    assert session.hovered == "region:temple"
    session.hovered = None
    assert not row.property("lit")
    session.hovered = "region:temple"
    assert row.property("lit")


def test_the_muscle_is_one_click_away_and_back(card: Card, session: Session) -> None:
    session.select_point(POINT)
    _content(card).findChild(QPushButton, "open_muscle").click()
    assert session.selection == Selection("muscle", "trapezius")
    _content(card).findChild(QPushButton, f"open_{POINT}").click()
    assert session.selection == Selection("point", POINT)


def test_the_safety_note_is_always_one_click_away(card: Card, session: Session, qtbot: QtBot) -> None:
    for _ in range(2):
        with qtbot.waitSignal(card.safety_requested):
            card.safety_button.click()
        assert card.safety_button.isVisible()
        session.select_point(POINT)


def test_a_point_that_the_model_lacks_says_why(card: Card, session: Session) -> None:
    placement = SimpleNamespace(absent={POINT: "BodyParts3D"}, points={})
    card.set_placement(cast(Any, placement))
    session.select_point(POINT)
    assert "BodyParts3D does not have this muscle (Trapezius)." in _text(card)


def test_a_muscle_that_the_model_lacks_is_said_to_be_schematic(card: Card, session: Session) -> None:
    session.select_point(POINT)
    assert "schematic" not in _text(card)
    points = {(POINT, "left"): SimpleNamespace(point_id=POINT, borrowed=True)}
    card.set_placement(cast(Any, SimpleNamespace(absent={}, points=points)))
    assert "schematic" in _text(card)
    session.select_muscle("trapezius")
    assert "schematic" in _text(card)
    session.select_muscle("temporalis")
    assert "schematic" not in _text(card)


def test_close_clears_the_selection(card: Card, session: Session) -> None:
    session.select_point(POINT)
    card.close_button.click()
    assert session.selection is None
    assert not card.close_button.isVisible()


def test_nothing_is_cut_off_sideways(card: Card, session: Session, library: Library) -> None:
    for register in ("plain", "clinical"):
        session.register = register  # type: ignore[assignment]
        for point_id in library.points:
            session.select_point(point_id)
            for width in (276, 344):
                card.resize(width, 600)
                QApplication.processEvents()
                content = _content(card)
                assert content.width() <= card.body.viewport().width()
                for child in filter(QLabel.isVisible, content.findChildren(QLabel)):
                    right = child.mapTo(content, child.rect().topRight()).x()
                    assert right < content.width(), (point_id, width, child.text())


def test_the_place_is_kept_for_the_same_selection_only(card: Card, session: Session) -> None:
    session.select_point(POINT)
    QApplication.processEvents()
    card.body.verticalScrollBar().setValue(200)
    session.side = "both"
    assert card.body.verticalScrollBar().value() == 200
    session.select_muscle("temporalis")
    assert card.body.verticalScrollBar().value() == 0


def test_a_muscle_says_in_the_words_asked_for_where_it_starts_and_ends(card: Card, session: Session) -> None:
    session.select_muscle("masseter_superficial")
    plain = _text(card)
    assert "The cheekbone, and the front of the arch of bone" in plain and "trigeminal nerve" in plain
    session.register = "clinical"
    clinical = _text(card)
    assert "Zygomatic process of the maxilla" in clinical and "Masseteric nerve" in clinical
    assert "The cheekbone, and the front" not in clinical


def test_a_caution_names_on_the_model_what_it_speaks_of(card: Card, session: Session) -> None:
    session.select_point("rectus_capitis_posterior_major_trp1")
    row = next(
        each
        for each in _content(card).findChildren(QFrame)
        if "vertebral_artery" in session_key(each, session) and each.isVisibleTo(card)
    )
    assert "Artery to the brain" in row.toolTip()
    assert session.hovered is None, "the pointer has left it again"


def session_key(row: QFrame, session: Session) -> str:
    """What the session is told while the pointer is over the row."""
    QApplication.sendEvent(row, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    told = session.hovered or ""
    QApplication.sendEvent(row, QEvent(QEvent.Type.Leave))
    return told


def test_what_to_keep_away_from_is_shown_when_asked_for(card: Card, session: Session) -> None:
    session.select_point(POINT)
    switch = _content(card).findChild(Switch, "keep_away")
    assert not session.keep_away and not switch.isChecked()
    assert not any("hatching" in text for text in _shown(card))
    switch.click()
    assert session.keep_away
    assert any("The hatching is a sketch" in text for text in _shown(card))
    session.select_point("temporalis_trp1")
    assert _content(card).findChild(Switch, "keep_away").isChecked(), "it stays on for the next point"


def test_the_words_beside_a_switch_press_it_too(card: Card, session: Session, qtbot: QtBot) -> None:
    session.select_point(POINT)
    words = next(
        each for each in _content(card).findChildren(QLabel) if each.accessibleName() == "Show what to keep away from"
    )
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert session.keep_away
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert not session.keep_away


def test_sources_that_are_opened_come_into_view(low: Card, qtbot: QtBot) -> None:
    bar = low.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    sources = next(each for each in low.findChildren(Sources) if each.isVisible())
    sources.button.click()
    seen = low.body.viewport()
    qtbot.waitUntil(lambda: 0 <= sources.button.mapTo(seen, QPoint()).y() < 40)
    assert sources.list.mapTo(seen, QPoint()).y() < seen.height() // 3


def _shown(card: Card) -> list[str]:
    return [label.text() for label in _content(card).findChildren(QLabel) if label.isVisibleTo(card)]


def test_a_row_that_scrolls_away_from_under_the_pointer_is_dark_again(
    low: Card, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = next(each for each in low.findChildren(ZoneRow) if each.isVisible())
    low.body.ensureWidgetVisible(row)
    bar = low.body.verticalScrollBar()
    place, pointer = bar.value(), row.mapToGlobal(row.rect().center())
    monkeypatch.setattr("app.ui.scroll_column.QCursor", SimpleNamespace(pos=lambda: pointer))
    here = QPointF(row.rect().center())
    row.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(row, QEnterEvent(here, here, QPointF(pointer)))
    assert session.hovered == row.key
    bar.setValue(bar.maximum())
    assert session.hovered != row.key
    assert not row.property("lit")
    bar.setValue(place)
    assert session.hovered == row.key


def test_no_row_that_was_scrolled_under_the_pointer_stays_lit_when_it_jumps(
    low: Card, session: Session, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    row = low.findChildren(ZoneRow)[1]
    bar, view = low.body.verticalScrollBar(), low.body.viewport()
    pointer = view.mapToGlobal(view.rect().center())
    monkeypatch.setattr("app.ui.scroll_column.QCursor", SimpleNamespace(pos=lambda: pointer))
    below = row.mapTo(view, row.rect().center()).y() - view.rect().center().y()
    bar.setValue(bar.value() + below)
    assert row.property("lit")
    pointer = view.mapToGlobal(view.rect().center()) + QPoint(0, 1000)
    qtbot.waitUntil(lambda: not row.property("lit"), timeout=1000)
    assert session.hovered is None
    pointer = view.mapToGlobal(view.rect().center())
    bar.setValue(bar.value() + 1)
    assert row.property("lit")
    QApplication.sendEvent(low.body, QEvent(QEvent.Type.Leave))  # as a finger that is lifted
    assert not row.property("lit")


def test_squares_lead_to_what_they_mean(card: Card, session: Session) -> None:
    session.select_point(POINT)
    QTest.mouseClick(_content(card).findChild(ZoneRow).findChild(GradeDots), Qt.MouseButton.LeftButton)
    assert session.page == "how_to_read"
