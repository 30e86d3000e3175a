"""What the picture shows is there in words, and what changes in it is read out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.marked import Marked
from app.pose import Pose
from app.scene.pick import Hit
from app.session import Selection, Session
from app.ui.picture import hover_tag, reading_out
from app.ui.picture.viewport import Viewport
from app.ui.picture.words import sentences
from tests.ui.fake_scene import FakeScene

POINT = "trapezius_upper_trp1"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a reader of the screen would read out."""
    texts: list[str] = []
    for module in (reading_out, hover_tag):
        monkeypatch.setattr(module, "announce", lambda _widget, text: texts.append(text))
    return texts


@pytest.fixture
def view(qtbot: QtBot, session: Session, library: Library, said: list[str]) -> Iterator[Viewport]:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    yield view
    view.release_scene()


def test_a_selection_is_described_with_its_pain_and_read_out(
    view: Viewport, session: Session, said: list[str], qtbot: QtBot
) -> None:
    assert "Nothing is selected." in view.accessibleDescription()
    view.setFocus()
    session.select_point(POINT)
    session.hidden = frozenset({"skin", "muscle_2"})
    qtbot.waitUntil(lambda: bool(said), timeout=1000)
    told = view.accessibleDescription()
    assert "Usual pain:" in told and "temple" in told
    assert "Hidden layers: skin, muscles at depth 2." in told
    assert "Enter lists what is seen" in told
    assert said[0].startswith("Selected: ")
    assert "Points of the left side" not in said[0]  # only what is new


def test_the_name_at_the_pointer_is_read_out_once(view: Viewport, said: list[str], qtbot: QtBot) -> None:
    scene = FakeScene()
    view.set_scene(cast(Any, scene), None, cast(Any, None))
    scene.hit = Hit("structure", "temporalis.l", "left", (0.0, 0.0, 0.0))
    for x in (100.0, 104.0):
        at = QPointF(x, 100.0)
        none = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)
    assert said.count("Temporalis, left") == 1
    qtbot.wait(60)


@pytest.mark.parametrize(
    ("azimuth", "elevation", "told"),
    [
        (0, 0, "Seen from the front."),
        (-90, 5, "Seen from the left."),
        (90, 5, "Seen from the right."),
        (-175, 0, "Seen from behind."),
        (-40, 30, "Seen from the front and the left. Slightly from above."),
        (130, -70, "Seen from below."),
    ],
)
def test_where_it_is_seen_from(library: Library, azimuth: float, elevation: float, told: str) -> None:
    session = Session(pose=Pose(azimuth, elevation, 900.0, (0.0, 0.0, 0.0)))
    assert " ".join(sentences(session, library)).endswith(told)


def test_muscles_headaches_and_marked_pain_are_told(library: Library) -> None:
    session = Session(selection=Selection("muscle", "trapezius"), isolated=frozenset({"temporalis.l"}))
    told = " ".join(sentences(session, library))
    assert "Selected: Trapezius." in told
    assert "and 1 more" in told  # of its points
    assert "Nothing but this is shown: Temporalis, left." in told
    session = Session(mode="pain", marked=Marked(places=(("orbit_deep", "left"), ("vertex", None))))
    told = " ".join(sentences(session, library))
    assert "Marked as hurting: behind the eye (left), top of the head (both sides)." in told
    session = Session(selection=Selection("headache", "cluster"), side="both")
    assert sentences(session, library)[:2] == ["Selected: Cluster headache.", "Points of both sides are shown."]
