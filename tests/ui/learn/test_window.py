"""Learning in the whole window: the picture names nothing, the card keeps out, keys and languages work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.scene.pick import Hit
from app.session import Session
from app.study.question import Card
from app.study.sitting import Sitting
from app.ui import language, settings
from app.ui.focus_ring import has_ring
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.picture.hover_tag import HoverTag
from tests.ui.fake_scene import FakeScene

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton


@pytest.fixture
def scene() -> FakeScene:
    return FakeScene()


@pytest.fixture
def window(
    qtbot: QtBot, session: Session, library: Library, head: Atlas, placed: Placement, scene: FakeScene
) -> Iterator[MainWindow]:
    """With the little head, drawn in one colour; the camera does not fly."""
    settings.set_reduce_motion(True)
    window = MainWindow(session, Notices())
    window.resize(1280, 800)
    window.models._on_library_ready(library)
    window.viewport.set_scene(cast(Any, scene), placed, head)
    window.study.show(library, head, placed)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    session.mode = "learn"
    yield window
    language.speak(cast(QApplication, QApplication.instance()), "en")
    window.viewport.release_scene()
    window.close()
    window.deleteLater()


@pytest.fixture
def ask(window: MainWindow, library: Library) -> Callable[..., None]:
    def begin(*cards: tuple[str, str]) -> None:
        desk, listed = window.study, [Card(*card) for card in cards]  # type: ignore[arg-type]
        desk.begin(lambda: Sitting(library, desk.progress, listed, 1, Random(3)))

    return begin


def _point_at(window: MainWindow, where: QPoint) -> HoverTag:
    view, at = window.viewport, QPointF(where)
    move = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), NONE, NONE, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, move)
    return window.viewport._pointer._tag


def _sight(window: MainWindow) -> int:
    """Pixels around the middle of the picture that are not the colour of the scene."""
    view = window.viewport
    image, middle, ratio = view.grab().toImage(), view.rect().center(), view.devicePixelRatioF()
    around = [QPoint(dx, dy) for dx in range(-18, 19) for dy in range(-18, 19)]
    colours = [image.pixelColor((middle + off) * ratio) for off in around]
    return sum(colour.green() < 150 or colour.red() > 60 for colour in colours)


def _still(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=3000)


def test_nothing_is_named_until_it_is_answered(
    window: MainWindow, session: Session, scene: FakeScene, ask: Callable[..., None], qtbot: QtBot
) -> None:
    session.select_muscle("temporalis")
    assert window.body.is_open("right")
    ask(("muscle_place", "temporalis"), ("muscle_name", "trapezius"))
    assert session.selection is None
    assert not window.body.is_open("right")
    _still(window, qtbot)
    scene.hit = Hit("structure", "temporalis.l", "left", (-88.0, 0.0, 30.0))
    assert not _point_at(window, QPoint(300, 200)).isVisible()
    assert session.hovered == "temporalis.l"  # outlined, to aim
    assert window.viewport._names.leads() == []
    assert not window.body.is_open("right")

    QTest.mouseClick(window.viewport, LEFT, pos=QPoint(300, 200))
    assert window.study.answered
    assert session.selection is None
    _still(window, qtbot)
    assert _point_at(window, QPoint(305, 205)).isVisible()
    assert [lead.text for lead in window.viewport._names.leads()] == ["Temple muscle"], "in its words"
    window.study.go_on()
    _still(window, qtbot)
    assert not _point_at(window, QPoint(300, 210)).isVisible()
    QTest.mouseClick(window.viewport, LEFT, pos=QPoint(300, 200))  # a question with choices: a click says nothing
    assert not window.study.answered


def test_who_comes_by_keys_goes_on_at_the_lessons(window: MainWindow, session: Session) -> None:
    session.mode = "explore"
    window.viewport.setFocus()
    QTest.keyClick(window.viewport, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert session.mode == "learn"
    holder = window.focusWidget()
    assert holder is not None and window.learn.isAncestorOf(holder)
    assert has_ring(holder)


def test_all_of_it_goes_by_keyboard(
    window: MainWindow, session: Session, scene: FakeScene, ask: Callable[..., None], qtbot: QtBot
) -> None:
    ask(("muscle_name", "trapezius"), ("muscle_place", "temporalis"))
    window.viewport.setFocus()
    assert window.study.sitting is not None and window.study.sitting.question is not None
    question = window.study.sitting.question
    right = [choice.id for choice in question.choices].index(question.right)
    QTest.keyClick(window.viewport, Qt.Key(Qt.Key.Key_1 + right))
    assert window.study.sitting.verdict is not None
    assert window.study.sitting.verdict.right
    QTest.keyClick(window.viewport, Qt.Key.Key_Space)
    assert not window.study.answered
    scene.hit = Hit("structure", "temporalis.l", "left", (-88.0, 0.0, 30.0))
    assert _sight(window) > 40, "who answered by keyboard goes on by keyboard"
    QTest.mousePress(window.viewport, LEFT, pos=QPoint(300, 200))
    QTest.mouseMove(window.viewport, QPoint(340, 200))
    QTest.mouseRelease(window.viewport, LEFT, pos=QPoint(340, 200))
    assert _sight(window) == 0
    QTest.keyClick(window.viewport, Qt.Key.Key_Left)  # who turns it by keyboard answers by keyboard
    assert _sight(window) > 40
    window.learn.enter()
    window.viewport.setFocus(Qt.FocusReason.TabFocusReason)
    assert _sight(window) > 40
    QTest.keyClick(window.viewport, Qt.Key.Key_Return)  # what lies in the middle of the picture
    assert window.study.sitting.verdict is not None
    assert window.study.sitting.verdict.right
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.study.page == "home"
    assert session.quiz is None
    _still(window, qtbot)


def test_another_language_in_the_middle_of_a_sitting(
    window: MainWindow, session: Session, ask: Callable[..., None], qtbot: QtBot
) -> None:
    ask(("muscle_name", "trapezius"), ("muscle_name", "temporalis"))
    before, panel = session.quiz, window.learn
    session.language = "de"
    qtbot.waitUntil(lambda: window.learn is not panel, timeout=2000)
    qtbot.wait(10)
    assert session.quiz == before
    assert window.learn.page is not None
    window.study.show_me()
    window.study.go_on()
    assert session.quiz is not None
    assert session.quiz.muscle == "temporalis"
    _still(window, qtbot)


def test_opening_a_lesson_turns_the_head_to_it(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    _still(window, qtbot)
    before = session.pose
    window.study.open("lesson", "big_four")
    assert session.selection is None
    assert session.pose != before
    _still(window, qtbot)
    shown = session.pose
    window.study.set_level(2)  # the same page once more
    assert session.pose == shown
