"""What is marked goes along to another model, and the user is told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.session import Session
from app.ui.pain_desk import PainDesk
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
