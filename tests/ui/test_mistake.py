"""A mistake in a card is reported by whoever finds it, without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import __version__
from app.content.library import Library
from app.session import Selection, Session
from app.ui.card.card import Card
from app.ui.mistake import report
from app.ui.notices import Notices


def test_the_report_tells_whoever_mends_it_where_to_look(library: Library, session: Session) -> None:
    notices = Notices()
    session.select_point("trapezius_upper_trp1")
    report(library, session, notices)
    copied = QApplication.clipboard().text()
    assert __version__ in copied
    assert "point trapezius_upper_trp1" in copied
    line = int(copied.partition("data/trigger_points.yaml:")[2].split()[0])
    data = Path(__file__).parents[2] / "data" / "trigger_points.yaml"
    assert data.read_text("utf-8").splitlines()[line - 1].strip() == "trapezius_upper_trp1:"
    assert notices.top is not None
    assert "nothing was sent" in notices.top.text()


@pytest.mark.parametrize(
    ("kind", "name"), [("muscle", "temporalis"), ("region", "temple"), ("headache", "tension_type")]
)
def test_every_card_has_a_report(library: Library, session: Session, kind: str, name: str) -> None:
    session.selection = Selection(kind, name)  # type: ignore[arg-type]
    report(library, session, Notices())
    assert f"{kind} {name}" in QApplication.clipboard().text()


def test_the_button_is_there_with_something_to_report(qtbot: QtBot, library: Library, session: Session) -> None:
    card = Card(session)
    qtbot.addWidget(card)
    card.set_library(library)
    card.show()
    assert not card.mistake_button.isVisible()
    session.select_structure("mandible")
    assert card.mistake_button.isVisible()
    with qtbot.waitSignal(card.mistake_reported):
        card.mistake_button.click()
