"""What the card tells to those who want to know more, the card of a headache, and the pages to read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.scene.legend import ESSENTIAL, INSERTION, ORIGIN, SPILLOVER, LegendEntry
from app.scene.legend import POINT as POINT_MARK
from app.session import Selection, Session
from app.ui.card.card import Card
from app.ui.card.parts import ClaimRow, RegionRow
from app.ui.fold import Fold
from app.ui.grade import Grade
from app.ui.legend import Legend
from app.ui.marks import GradeDots, Mark
from app.ui.reader import ReaderDialog

POINT = "superior_oblique_trp1"


@pytest.fixture
def card(qtbot: QtBot, session: Session, library: Library) -> Card:
    widget = Card(session)
    qtbot.addWidget(widget)
    widget.resize(320, 700)
    widget.set_library(library)
    widget.show()
    return widget


def _text(widget: QWidget) -> str:
    return "\n".join(label.accessibleName() or label.text() for label in widget.findChildren(QLabel))


def _fold(card: Card, key: str) -> Fold:
    return next(fold for fold in card.body.content.findChildren(Fold) if fold.button.objectName() == f"fold_{key}")


def test_further_sections_are_closed_until_asked_for_and_stay_open(card: Card, session: Session) -> None:
    session.select_point(POINT)
    assert not _fold(card, "perpetuating").content.isVisible()
    _fold(card, "perpetuating").button.click()
    assert _fold(card, "perpetuating").content.isVisible()
    session.select_point("temporalis_trp1")
    session.select_point(POINT)
    assert _fold(card, "perpetuating").content.isVisible()
    assert not _fold(card, "related").content.isVisible()


def test_related_muscles_are_one_click_away(card: Card, session: Session, library: Library) -> None:
    session.select_point(POINT)
    related = _fold(card, "related")
    related.button.click()
    chips = {button.objectName(): button for button in related.content.findChildren(QPushButton)}
    link = library.point(POINT).muscle.links[0]
    chips[f"open_{link.to}"].click()
    assert session.selection == Selection("muscle", link.to)


def test_the_keyboard_stays_on_the_card_when_it_tells_of_something_else(card: Card, qtbot: QtBot) -> None:
    card.activateWindow()
    qtbot.waitUntil(card.isActiveWindow, timeout=2000)
    chip = next(chip for chip in card.body.content.findChildren(QPushButton) if chip.objectName().startswith("try_"))
    chip.setFocus()
    assert chip.hasFocus()
    chip.click()
    assert card.body.hasFocus()


def test_every_sentence_shows_what_it_rests_on(card: Card, session: Session) -> None:
    session.select_point(POINT)
    rows = card.body.content.findChildren(ClaimRow)
    assert rows
    for row in rows:
        (grade,) = row.findChildren(Grade)
        assert "confidence" in grade.accessibleName()
        assert any(word in _text(grade) for word in ("manual", "study", "expert"))


def test_what_nobody_charted_says_so(card: Card, session: Session) -> None:
    session.select_point("procerus_trp1")
    assert "our own guess" in _text(card.body.content)


def test_a_headache_leads_to_its_points_and_lights_its_regions(card: Card, session: Session, library: Library) -> None:
    session.select_headache("tension_type")
    assert "only" in _text(card.body.content), "for orientation only"
    rows = card.body.content.findChildren(RegionRow)
    assert len(rows) == len(library.headache("tension_type").sites)
    rows[0].setFocus()
    wanted = library.points_in("tension_type")[0]
    card.body.content.findChild(QPushButton, f"open_{wanted}").click()
    assert session.selection == Selection("point", wanted)


def test_the_reader_turns_to_every_page(qtbot: QtBot, session: Session, library: Library) -> None:
    parent = QWidget()
    parent.resize(1000, 700)
    qtbot.addWidget(parent)
    reader = ReaderDialog(library, session, parent)
    assert "About the evidence" in _text(reader.text)
    for row in range(reader.pages.count()):
        reader.pages.setCurrentRow(row)
        assert reader.pages.item(row).text() in _text(reader.text)
    parent.show()
    reader.show()
    QTest.mouseClick(reader.text.content.findChild(GradeDots), Qt.MouseButton.LeftButton)
    assert session.page == "how_to_read", "the squares lead to what they mean, here too"
    with qtbot.waitSignal(reader.safety_requested):
        reader.findChild(QPushButton, "safety").click()


def test_points_are_compared_from_the_card(card: Card, session: Session) -> None:
    session.select_point(POINT)
    card.body.content.findChild(QPushButton, "compare").click()
    assert session.compared == (POINT,)
    assert "Now choose another point" in _text(card.body.content)
    session.select_point("temporalis_trp1")
    shared = next(text for text in _text(card.body.content).split("\n") if "same place" in text)
    assert "behind" in shared, "both are felt behind the eye"
    card.body.content.findChild(QToolButton, f"drop_{POINT}").click()
    assert session.compared == ()


def test_the_legend_names_compared_points_in_the_words_asked_for(
    qtbot: QtBot, session: Session, library: Library
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    legend = Legend(parent)
    legend.set_library(library, session)
    legend.set_entries([LegendEntry("compared", "", "solid", ((0, 0, 1), (0, 0, 1)), POINT)])
    name = library.point(POINT).point.name
    assert name.lay.lower() in _text(legend).lower()
    session.register = "clinical"
    assert name.term in _text(legend)


def test_the_legend_takes_one_line_while_fewer_words_make_it_fit_and_columns_after_that(
    qtbot: QtBot, session: Session, library: Library
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    legend = Legend(parent)
    legend.set_library(library, session)
    legend.set_entries([POINT_MARK, ESSENTIAL, SPILLOVER, ORIGIN, INSERTION])
    parent.show()
    legend.fit(2000, 400)
    height, whole = legend.height(), legend.width()
    assert "Starts here (origin)" in _text(legend)
    legend.fit(whole - 60, 400)
    assert legend.height() == height
    assert "(origin)" not in _text(legend)
    session.register = "clinical"
    legend.fit(whole - 60, 400)
    assert "Origin" in _text(legend).split("\n")
    legend.fit(whole // 2, 400)
    assert legend.height() > height and legend.width() <= whole // 2
    entries = [mark.parentWidget() for mark in legend.findChildren(Mark)]
    lines, columns = {entry.y() for entry in entries}, {entry.x() for entry in entries}
    assert 1 < len(columns) == -(-len(entries) // len(lines))
    legend.fit(whole // 2, legend.height() - 1)
    assert [entry.isHidden() for entry in entries].count(True) in (1, 2), "a low picture leaves out the last"
    assert not entries[0].isHidden() and entries[-1].isHidden()
