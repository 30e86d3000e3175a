"""The pulse of light: once per selection, over the still picture, short, and never for who wants less motion."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.session import Session
from app.ui import settings
from app.ui.picture.pain_way import Stop, ways_of
from app.ui.picture.pulse import MILLISECONDS, Pulse
from app.ui.picture.viewport import Viewport
from tests.scene import little
from tests.ui.fake_scene import FakeScene

POINT = "temporalis_trp1"


class SeeingScene(FakeScene):
    """Looks at the head from its left."""

    def project(self, xyz: object) -> tuple[float, float]:
        _, y, z = cast(Any, xyz)
        return 200.0 - y, 150.0 - z


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture
def viewport(qtbot: QtBot, session: Session, library: Library, head: Any) -> Iterator[Viewport]:
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_library(library)
    view.set_scene(cast(Any, SeeingScene()), little.placement(head), head)
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view.release_scene()


def test_it_runs_once_after_the_flight_without_drawing(viewport: Viewport, session: Session, qtbot: QtBot) -> None:
    pulse = viewport.findChild(Pulse)
    scene = cast(Any, viewport.scene)
    session.select_point(POINT)
    qtbot.waitUntil(lambda: pulse.running, timeout=2000)
    began, frames = time.monotonic(), scene.frames
    assert not viewport.moving and not viewport.is_still
    before = viewport.grab().toImage()
    qtbot.waitUntil(lambda: not pulse.running, timeout=2000)
    assert time.monotonic() - began < 0.4 + 0.2, "a busy machine may be late"
    assert viewport.grab().toImage() != before, "light was to be seen, and is gone"
    assert scene.frames == frames
    session.hovered = "region:temple"
    qtbot.wait(60)
    assert not pulse.running
    assert MILLISECONDS < 400


def test_less_motion_means_no_pulse(viewport: Viewport, session: Session, qtbot: QtBot) -> None:
    settings.set_reduce_motion(True)
    pulse = viewport.findChild(Pulse)
    session.select_point(POINT)
    qtbot.waitUntil(lambda: viewport.is_still, timeout=2000)
    qtbot.wait(60)
    assert not pulse.running


def test_a_moving_camera_ends_it(viewport: Viewport, qtbot: QtBot) -> None:
    pulse = viewport.findChild(Pulse)
    pulse.start([[Stop(QPointF(10, 10), 4.0), Stop(QPointF(90, 90), 20.0)]])
    assert pulse.running
    viewport.rotate(20, 0)
    assert not pulse.running
    qtbot.waitUntil(lambda: viewport.is_still, timeout=2000)


def test_it_starts_at_the_point_and_goes_on_to_the_nearest_pain(session: Session, head: Any) -> None:
    point = little.placement(head).points[POINT, "left"]
    (way,) = ways_of(session, cast(Any, SeeingScene()), [point], 1.0)
    x, y = SeeingScene().project(point.position)
    assert way[0].at == QPointF(x, y)
    assert len(way) == 2, "spillover and deep pain are not on its way"
    session.hidden = frozenset({"skin"})
    assert ways_of(session, cast(Any, SeeingScene()), [point], 1.0) == []


def test_a_selection_that_undo_brings_back_needs_no_pulse(viewport: Viewport, session: Session, qtbot: QtBot) -> None:
    pulse = viewport.findChild(Pulse)
    session.select_point(POINT)
    session.clear()
    steps: list[bool] = []
    pulse.stepped.connect(lambda: steps.append(True))
    session.history.undo()
    assert session.selection is not None
    viewport.refresh()
    qtbot.waitUntil(lambda: viewport.is_still, timeout=2000)
    assert steps == []
