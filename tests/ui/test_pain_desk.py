"""What is marked goes along to another model, and the user is told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.marked import Marked
from app.placement.pain import Pain
from app.session import Session
from app.ui.pain.desk import PainDesk
from tests.scene import little


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture
def desk(qtbot: QtBot, session: Session, head: Atlas, library: Library) -> PainDesk:
    """With the little head shown, a dab painted on its front, and a place named."""
    window = QWidget()
    qtbot.addWidget(window)
    desk = PainDesk(session, window)
    desk.show(library, head, little.placement(head))
    front = head.full.structure_vertices("skin")[:, 1] > 90
    session.mark(session.marked.painted("little", np.where(front, 255, 0).astype(np.uint8)))
    session.mark(session.marked.with_place(("orbit_deep", "left")))
    return desk


def test_paint_and_places_go_along_to_another_model(
    qtbot: QtBot, session: Session, desk: PainDesk, head: Atlas, library: Library
) -> None:
    other = replace(head, pack_id="other")
    with qtbot.waitSignal(desk.told):
        desk.show(library, other, little.placement(other))
    assert session.marked.pack == "other"
    assert session.marked.places == (("orbit_deep", "left"),)
    assert session.marked.skin is not None
    vertices = other.full.structure_vertices("skin")
    assert session.marked.skin[vertices[:, 1].argmax()] > 250
    assert session.marked.skin[vertices[:, 1].argmin()] == 0
    session.undo()  # what was marked on the other model does not come back
    assert session.marked.pack == "other"


def test_nothing_is_said_when_nothing_was_painted(
    qtbot: QtBot, session: Session, desk: PainDesk, head: Atlas, library: Library
) -> None:
    session.undo()
    session.undo()
    other = replace(head, pack_id="other")
    with qtbot.assertNotEmitted(desk.told):
        desk.show(library, other, little.placement(other))
    assert not session.marked


def test_nothing_is_asked_outside_of_the_mode(
    qtbot: QtBot, session: Session, desk: PainDesk, head: Atlas, library: Library
) -> None:
    with qtbot.assertNotEmitted(desk.answered):
        session.undo()


def test_what_was_cleared_on_another_model_does_not_come_back(
    session: Session, desk: PainDesk, head: Atlas, library: Library
) -> None:
    session.mark(Marked())
    other = replace(head, pack_id="other")
    desk.show(library, other, little.placement(other))
    session.undo()
    assert session.marked.skin is None


def test_the_same_model_placed_again_is_taken(session: Session, desk: PainDesk, head: Atlas, library: Library) -> None:
    desk.show(library, head, little.placement(head))
    assert session.marked.skin is not None


def test_paint_of_another_model_alone_is_no_question(
    qtbot: QtBot, session: Session, desk: PainDesk, head: Atlas
) -> None:
    skin = session.marked.skin
    assert skin is not None
    session.mark(Marked("another", skin))
    with qtbot.waitSignal(desk.answered) as told:
        session.mode = "pain"
    assert told.args == [None]
    for timer in desk.findChildren(QTimer):  # the little head has no landmarks to make a finder from
        timer.stop()


def test_a_stroke_is_answered_while_it_is_painted_but_not_at_each_move(
    qtbot: QtBot, session: Session, desk: PainDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Pain] = []

    class Finder:
        def __init__(self, *_about: object) -> None:
            pass

        def rank(self, pain: Pain) -> str:
            asked.append(pain)
            return "an answer"

    monkeypatch.setattr("app.placement.finder.Finder", Finder)
    session.mode = "pain"  # something is marked: the finder is made
    assert len(asked) == 1
    skin = session.marked.skin
    assert skin is not None
    for grown in range(1, 9):
        with qtbot.assertNotEmitted(desk.answered):
            session.stroke = session.marked.painted("little", np.roll(skin, grown))
    with qtbot.waitSignal(desk.answered):
        pass
    assert len(asked) == 2 and asked[-1].skin is session.stroke.skin  # type: ignore[union-attr]
    with qtbot.waitSignal(desk.answered):
        session.stroke = None  # dropped: what was marked before holds again
    assert asked[-1].skin is skin
    with qtbot.waitSignal(desk.answered, timeout=300):
        session.mark(session.marked.painted("little", np.roll(skin, 1)))
    assert len(asked) == 4
    qtbot.wait(150)
    assert len(asked) == 4
