"""Presenting: a story told step by step in a window of its own, with the pixels of a made-up scene."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from app.content import story
from app.content.library import Library
from app.pose import Pose
from app.session import Selection, Session
from app.ui.model_desk import ModelDesk
from app.ui.picture.viewport import Viewport
from app.ui.present import desk as desks
from app.ui.present import loop, turntable
from app.ui.present.desk import PresentDesk
from app.ui.present.window import PresentWindow
from app.ui.shortcuts import Shortcuts
from tests.ui.fake_scene import FakeScene

POINT = "trapezius_upper_trp1"


class Models(QObject):
    """As much of the model desk as a presentation needs."""

    library_changed = Signal(object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.scene = FakeScene()
        self.view: Viewport | None = None
        self.pose: Pose | None = None

    def show_in(self, view: Viewport, pose: Pose | None = None) -> None:
        if self.view is not None:
            self.view.release_scene()
        self.view, self.pose = view, pose
        view.set_scene(cast(Any, self.scene), None, cast(Any, None))


class Main(QMainWindow):
    """The window behind, with the actions' way to the presentation."""

    def __init__(self, session: Session, library: Library) -> None:
        super().__init__()
        self.session = session
        self.models = Models(library)
        self.viewport = Viewport(session)
        self.setCentralWidget(self.viewport)
        self.models.show_in(self.viewport)
        self.present = PresentDesk(session, cast(Any, self.models), self.viewport, self)
        self.present.opened.connect(lambda over: Shortcuts(cast(Any, self), over))


@pytest.fixture
def main(qtbot: QtBot, session: Session, library: Library, monkeypatch: pytest.MonkeyPatch) -> Iterator[Main]:
    monkeypatch.setattr("app.ui.flight.motion_reduced", lambda: True)
    main = Main(session, library)
    qtbot.addWidget(main)
    main.setGeometry(40, 30, 700, 500)
    main.show()
    yield main
    main.present.end()
    main.viewport.release_scene()


def _window(main: Main, qtbot: QtBot) -> PresentWindow:
    window = main.present.window
    assert window is not None
    qtbot.waitUntil(window.isActiveWindow, timeout=2000)
    return window


def _press(window: PresentWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.focusWidget() or window.cover, key)


def _place(main: Main) -> int:
    assert main.present.story is not None and main.present.step is not None
    return main.present.story.steps.index(main.present.step)


def test_keys_and_clicks_step_through_and_escape_brings_everything_back(
    main: Main, session: Session, qtbot: QtBot
) -> None:
    geometry, pose = main.geometry(), session.pose
    session.mode = "pain"
    session.selection = Selection("point", POINT)
    main.present.start()
    window = _window(main, qtbot)
    assert window.isFullScreen()
    assert window.cover.caption.text.text() == "Where the neck turns into the shoulder"
    key = Qt.Key
    _press(window, key.Key_Right, key.Key_Space, key.Key_PageDown)
    assert _place(main) == 3
    _press(window, key.Key_Left, key.Key_PageUp)
    assert _place(main) == 1
    assert "pinch" in window.cover.caption.accessibleName()  # what is read out is what is seen
    cover = window.cover
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(cover.width() - 50, 300))
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(cover.width() - 50, 300))
    QTest.mouseClick(cover, Qt.MouseButton.LeftButton, pos=QPoint(50, 300))
    assert _place(main) == 2
    assert (cover.progress.told, cover.progress.steps) == (3, len(main.present.story.steps))  # type: ignore[union-attr]
    _press(window, key.Key_End)
    assert main.present.step is not None and main.present.step.kind == "end"
    _press(window, key.Key_Escape)
    assert main.present.window is None
    assert session.exhibit is None
    assert (session.mode, main.geometry()) == ("pain", geometry)
    assert main.models.view is main.viewport and main.models.pose == pose
    assert not session.history.can_undo or (session.history.undo() is None and session.selection is None)


def test_fingers_tap_and_swipe(main: Main, session: Session, qtbot: QtBot) -> None:
    fingers = QTest.createTouchDevice()
    session.selection = Selection("point", POINT)
    main.present.start()
    cover = _window(main, qtbot).cover
    middle, right, left = (QPoint(part * cover.width() // 10, 200) for part in (5, 8, 2))
    for start, end, place in (
        (right, right, 1),
        (right, left, 2),
        (middle, left, 3),
        (left, right, 2),
        (left, left, 1),
    ):
        QTest.touchEvent(cover, fingers).press(0, start, cover).commit()
        QTest.touchEvent(cover, fingers).move(0, (start + end) / 2, cover).commit()
        QTest.touchEvent(cover, fingers).move(0, end, cover).commit()
        QTest.touchEvent(cover, fingers).release(0, end, cover).commit()
        assert _place(main) == place
    assert not any(call.startswith("rotate") for call in main.models.scene.calls)


def test_a_mouse_turns_the_model_and_a_pointer_at_rest_is_hidden(main: Main, session: Session, qtbot: QtBot) -> None:
    session.selection = Selection("point", POINT)
    main.present.start()
    window = _window(main, qtbot)
    cover = window.cover
    QTest.mousePress(cover, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseMove(cover, QPoint(340, 200))
    QTest.mouseMove(cover, QPoint(380, 210))
    QTest.mouseRelease(cover, Qt.MouseButton.LeftButton, pos=QPoint(380, 210))
    assert any(call.startswith("rotate") for call in main.models.scene.calls)
    assert _place(main) == 0
    assert cover.close_button.isVisible()
    window._pointer.start(1)
    qtbot.waitUntil(lambda: cover.cursor().shape() == Qt.CursorShape.BlankCursor, timeout=1000)
    assert not cover.close_button.isVisible()


def test_the_screen_goes_black_and_the_next_key_brings_it_back(main: Main, session: Session, qtbot: QtBot) -> None:
    session.selection = Selection("point", POINT)
    main.present.start()
    window = _window(main, qtbot)
    _press(window, Qt.Key.Key_B)
    assert window.cover.grab().toImage().pixelColor(200, 200).lightness() == 0
    assert not window.cover.caption.isVisible()
    assert not window.cover.close_button.isVisible()
    QTest.mouseMove(window.cover, QPoint(300, 200))
    QTest.mouseMove(window.cover, QPoint(340, 200))
    assert window.cover.close_button.isVisible()
    _press(window, Qt.Key.Key_Space)
    assert _place(main) == 0 and window.cover.caption.isVisible()


@pytest.mark.parametrize(
    ("size", "least"), [((1280, 720), 28), ((1024, 768), 28), ((1920, 1080), 40), ((3840, 2160), 80)]
)
def test_the_words_are_large_and_whole_on_every_screen(
    main: Main, session: Session, qtbot: QtBot, size: tuple[int, int], least: int
) -> None:
    session.selection = Selection("muscle", "masseter_superficial")
    main.present.start()
    window = _window(main, qtbot)
    window.resize(*size)
    for place in (0, -3, -4, -5, -6, -7):
        main.present.move_to(place)
        caption = window.cover.caption
        assert caption.text.fontInfo().pixelSize() >= least
        assert caption.text.height() >= caption.text.heightForWidth(caption.text.width())
        assert window.rect().contains(caption.geometry())
        assert caption.height() < 0.45 * window.height()
        assert QApplication.focusWidget() is window.cover


def test_nothing_selected_asks_what_to_show(main: Main, session: Session, library: Library, qtbot: QtBot) -> None:
    main.present.start()
    window = _window(main, qtbot)
    assert window.chooser.isVisible() and main.present.story is None
    texts = [tile.accessibleName() for tile in window.chooser.tiles]
    assert texts[0] == "Tension headache"
    assert not any(entry.muscle.name.la in texts for entry in library.points.values())
    _press(window, Qt.Key.Key_Right, Qt.Key.Key_Space)
    assert main.present.story is not None and main.present.story.title == texts[1]
    assert not window.chooser.isVisible()


def test_all_that_is_offered_can_play_by_itself(main: Main, library: Library, qtbot: QtBot) -> None:
    main.present.start()
    window = _window(main, qtbot)
    window.stir()
    assert window.cover.close_button.isVisible()
    window.chooser.tiles[-1].click()
    first = story.first_row(library)[0]
    assert main.present.loop.playing and main.present.story == story.story_of(library, first)
    assert not window.cover.close_button.isVisible() and not window.chooser.isVisible()


def test_no_tile_cuts_its_words_off_or_stands_alone(main: Main, library: Library, qtbot: QtBot) -> None:
    main.models.library = library.said_in("de")
    main.present.start()
    window = _window(main, qtbot)
    for size in ((1024, 768), (1280, 720), (3840, 2160)):
        window.resize(*size)
        QApplication.processEvents()
        for tile in window.chooser.tiles:
            words = tile.findChild(QLabel)
            assert words is not None
            widest = max(words.fontMetrics().horizontalAdvance(word) for word in words.text().split())
            assert widest <= words.width(), words.text()
            assert words.heightForWidth(words.width()) <= words.height(), words.text()
            assert window.rect().contains(tile.geometry().translated(tile.parentWidget().pos()))
        rows = Counter((tile.parentWidget(), tile.y()) for tile in window.chooser.tiles[:-1])
        assert min(rows.values()) > 1, "no tile is alone in its row"


def test_left_alone_it_turns_until_somebody_stirs(
    main: Main, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turntable, "motion_reduced", lambda: False)
    session.selection = Selection("point", POINT)
    main.present.start()
    window = _window(main, qtbot)
    window.turntable._alone.setInterval(20)
    window.turntable.wait()
    spins = main.models.scene.calls
    qtbot.waitUntil(lambda: spins.count("spin") > 1, timeout=3000)
    window.turntable._alone.setInterval(100_000)
    _press(window, Qt.Key.Key_Left)
    assert not window.turntable.turning
    count = spins.count("spin")
    qtbot.wait(60)
    assert spins.count("spin") == count
    window.turntable._alone.stop()
    window.turntable._start()
    window.showMinimized()
    qtbot.waitUntil(lambda: not window.turntable.turning, timeout=1000)


def test_the_loop_plays_on_by_itself_and_one_escape_does_not_end_it(main: Main, session: Session, qtbot: QtBot) -> None:
    desk = main.present
    desk.loop._step.setInterval(5)
    desk.loop._left.setInterval(150)
    desk.play([Selection("point", POINT), Selection("muscle", "temporalis")])
    window = _window(main, qtbot)
    qtbot.waitUntil(lambda: desk.story is not None and desk.story.title == "Temple muscle", timeout=3000)
    _press(window, Qt.Key.Key_Left)
    place = _place(main)
    qtbot.wait(40)
    assert _place(main) == place and not desk.loop.playing  # a visitor has taken over
    qtbot.waitUntil(lambda: desk.loop.playing, timeout=2000)
    assert not window.cover.close_button.isVisible()
    _press(window, Qt.Key.Key_Escape)
    assert desk.window is window and window.cover.hint.isVisible()
    _press(window, Qt.Key.Key_Escape)
    assert desk.window is None and not desk.loop.running


def test_times_are_those_that_were_promised() -> None:
    assert (loop.STEP_MS, loop.LEFT_MS, turntable.AFTER_MS, desks._TWICE_MS) == (8000, 60000, 20000, 2000)


def test_the_picture_comes_home_seen_from_where_it_was(session: Session, qtbot: QtBot) -> None:
    home, there, scene = Viewport(session), Viewport(session), FakeScene()
    for view in (home, there):
        qtbot.addWidget(view)
    desk = ModelDesk(session, home, home)
    desk._scene, desk._drawn = cast(Any, scene), (cast(Any, SimpleNamespace(pack_id="bundled")), None)
    session.pose = before = Pose(10.0, 0.0, 500.0, (0.0, 0.0, 0.0))
    desk.show_in(there)
    session.pose = scene.pose = Pose(120.0, 0.0, 300.0, (0.0, 0.0, 0.0))
    there.rotate(5, 0)
    desk.show_in(home, before)
    assert scene.pose == session.pose == before
    assert scene.calls[-1] == "end_motion"
    assert not home.moving
    home.release_scene()


def test_a_presentation_that_waits_for_the_head_does_not_speak_of_a_search(session: Session, qtbot: QtBot) -> None:
    home, there = Viewport(session), Viewport(session)
    for view in (home, there):
        qtbot.addWidget(view)
    desk = ModelDesk(session, home, home)
    there.set_waiting("The head is on its way.")
    desk.show_in(there)
    desk._say_waiting()
    assert there._waiting == "The head is on its way."
    assert "search" in home._waiting


def test_keys_do_nothing_before_there_is_anything_to_choose(main: Main, session: Session, qtbot: QtBot) -> None:
    main.models.library = cast(Any, None)
    main.present.start()
    window = _window(main, qtbot)
    _press(window, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_B)
    assert main.present.story is None and not window.chooser.tiles
