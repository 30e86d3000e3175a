"""What the eye finds in the picture is listed for those who go by keys and by ear."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.scene.pick import Hit
from app.session import Selection, Session
from app.ui.picture.seen import seen
from app.ui.picture.viewport import Viewport
from tests.scene import little
from tests.ui.fake_scene import FakeScene

NOWHERE = (0.0, 0.0, 0.0)


@pytest.fixture
def view(qtbot: QtBot, session: Session, library: Library, tmp_path: Path) -> Iterator[Viewport]:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    head = little.atlas(tmp_path / "prepared")
    view.set_scene(cast(Any, FakeScene()), little.placement(head), head)
    yield view
    view.release_scene()


def test_muscles_are_listed_by_how_much_of_them_is_seen_and_points_that_lie_open(
    view: Viewport, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(view, "spot", lambda at: QPointF(200 + at[0], 150 - at[2]))

    def pick(where: QPointF) -> Hit | None:
        if abs(where.x() - (200 - 87)) < 1 and abs(where.y() - 120) < 1:
            return Hit("point", "temporalis_trp1", "left", NOWHERE)
        if where.y() > 200:
            return None
        return Hit("structure", "temporalis.l" if where.x() < 100 else "trapezius_descending.l", "left", NOWHERE)

    monkeypatch.setattr(view, "pick", pick)
    assert seen(view, session) == [
        Selection("point", "temporalis_trp1"),  # the others are covered
        Selection("muscle", "trapezius"),
        Selection("muscle", "temporalis"),
    ]
    session.side = "right"
    assert Selection("point", "temporalis_trp1") not in seen(view, session)


def test_nothing_is_seen_before_there_is_a_picture(session: Session, qtbot: QtBot) -> None:
    view = Viewport(session)
    qtbot.addWidget(view)
    assert seen(view, session) == []
