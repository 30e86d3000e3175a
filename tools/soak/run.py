"""Many deeds, and after each hundred the way home: nothing may break, stick, pile up or keep running."""

from __future__ import annotations

import gc
import time
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, cast

import numpy as np
import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from app.ui.main_window import MainWindow
from tools.soak import deeds
from tools.soak.hand import Hand
from tools.soak.watch import Watch, resident_mb
from tools.window import settle, wait_until

ROUND = 100
"""Deeds from home to home."""
_WARM, _WARM_AT_LAST = 5, 25
"""Rounds after which most, and almost everything, has been made that is made once."""
_OFTEN = 5
"""So many rounds pass between two looks at what is still running, and at what is left."""
_LAST = 25
_MOST_ESCAPES = 30
_RUNNING_MS = 3000
"""Nothing that follows from a deed may still be running after so long."""


class SoakError(AssertionError):
    """Something broke; the message tells the seed, the last deeds and the fault."""


@dataclass
class Report:
    """``memory`` (MB) after each round, ``widgets`` (of ours, made since the beginning and still there) after some."""

    seed: int
    deeds: int = 0
    seconds: float = 0.0
    """Of the processor."""
    memory: list[float] = field(default_factory=list)
    widgets: list[int] = field(default_factory=list)
    slowest: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Seconds by what was done."""

    @property
    def growth(self) -> float:
        """Of memory, from the warm state to the end: 0.1 is a tenth."""
        warm = max(_WARM, min(_WARM_AT_LAST, len(self.memory) // 4))
        if len(self.memory) <= warm:
            return 0.0
        return max(self.memory[-3:]) / max(self.memory[warm - 2 : warm + 1]) - 1

    def text(self) -> str:
        every = max(1, len(self.memory) // 10)
        curve = " ".join(f"{each:.0f}" for each in self.memory[::every])
        counts = " ".join(str(each) for each in self.widgets[:: max(1, len(self.widgets) // 10)])
        return (
            f"seed {self.seed}: {self.deeds} deeds in {self.seconds:.0f} s of the processor; memory {curve} MB "
            f"({self.growth:+.1%} since warm); widgets {counts}"
        )


def soak(window: MainWindow, watch: Watch, count: int, seed: int) -> Report:
    """Do ``count`` things to a window whose model has come. Raises SoakError at the first fault."""
    hand, report, last = Hand(window, Random(seed)), Report(seed), deque[str](maxlen=_LAST)
    began = time.process_time()

    def fail(what: str) -> SoakError:
        return SoakError(f"seed {seed}, deed {report.deeds}: {what}\nThe last deeds: {'; '.join(last)}")

    gc.freeze()  # what is there already need not be walked through again
    with watch, _no_file_dialogs(hand.random), sparing(window), _kept_open(window):
        for number in range(1, count + 1):
            report.deeds = number
            start = time.process_time()
            try:
                done = deeds.one(hand)
            except Exception as error:
                last.append("?")
                raise fail(repr(error)) from error
            last.append(done)
            if hand.random.random() < 0.3:
                QApplication.processEvents()
            report.slowest[done.split(":")[0]] += time.process_time() - start
            if watch.faults:
                raise fail(watch.faults[0])
            if number % ROUND == 0:
                if stuck := _go_home(hand):
                    raise fail(stuck)
                last.append("home")
                if number % (ROUND * _OFTEN) == 0:
                    if running := _still_running(window):
                        raise fail(f"still running at home: {', '.join(running)}")
                    gc.collect()
                    report.widgets.append(_widgets())
                if (memory := resident_mb()) is not None:
                    report.memory.append(memory)
                if watch.faults:
                    raise fail(watch.faults[0])
    report.seconds = time.process_time() - began
    return report


class _Keeper(QObject):
    """Lets nothing close the window: that would be the end of it."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Close:
            return False
        event.ignore()
        return True


@contextmanager
def _kept_open(window: MainWindow) -> Iterator[None]:
    keeper = _Keeper()
    window.installEventFilter(keeper)
    try:
        yield
    finally:
        window.removeEventFilter(keeper)


def _go_home(hand: Hand) -> str:
    """By Escape and the modes alone; returns what keeps from it, or nothing."""
    window, session = hand.window, hand.window.session
    settle()
    if not window.isVisible():
        return "the window is gone"
    for _ in range(_MOST_ESCAPES):
        if hand.over is None and session.mode == "explore" and not (session.query or session.selection):
            break
        hand.key(Qt.Key.Key_Escape)
        if hand.over is None and not session.query and session.selection is None:
            session.mode = "explore"
        settle()
    if hand.over is not None:
        return f"{type(hand.over).__name__} does not go away"
    if session.mode != "explore" or session.selection is not None or session.quiz is not None:
        return f"Escape does not lead home: {session.mode}, {session.selection}, {session.quiz}"
    if session.query:
        return f"the search is still there: {session.query}"
    for part in (window.top_bar, window.points, window.viewport, window.overlays.views):
        if not part.isEnabled():
            return f"{type(part).__name__} cannot be used"
    window.top_bar.search.setFocus()
    before = window.focusWidget()
    hand.key(Qt.Key.Key_Tab)
    return "" if window.focusWidget() is not before else f"the keyboard does not leave {type(before).__name__}"


def _still_running(window: MainWindow) -> list[str]:
    def running() -> list[str]:
        timers = (each for each in window.findChildren(QTimer) if each.isActive())
        return [f"a timer of {type(each.parent()).__name__}, {each.interval()} ms" for each in timers]

    wait_until(lambda: not running() and window.viewport.is_still, _RUNNING_MS)
    return running()


def _widgets() -> int:
    """Those that Python made since the beginning and Qt has not deleted."""
    return sum(isinstance(each, QWidget) and shiboken6.isValid(each) for each in gc.get_objects())


# ── what is left out ─────────────────────────────────────────────────────────────────────────────────────────────────


@contextmanager
def sparing(window: MainWindow) -> Iterator[None]:
    """Draw few of the pictures: the others show the last one. All else that the scene does is done."""
    scene = window.models.scene
    assert scene is not None
    draw, asked = scene.image, 0

    def image() -> Any:
        nonlocal asked
        asked += 1
        if asked % 50 == 1:
            return draw()
        return np.zeros((scene.size[1], scene.size[0], 3), np.uint8)

    patched = cast(Any, scene)
    patched.image = image
    try:
        yield
    finally:
        del patched.image


@contextmanager
def _no_file_dialogs(random: Random) -> Iterator[None]:
    """They are the system's; each is cancelled."""
    asked = {"getOpenFileName": ("", ""), "getSaveFileName": ("", ""), "getExistingDirectory": ""}
    before = {name: getattr(QFileDialog, name) for name in asked}
    patched = cast(Any, QFileDialog)
    for name, answer in asked.items():
        setattr(patched, name, staticmethod(lambda *_given, answer=answer: answer))
    try:
        yield
    finally:
        for name, function in before.items():
            setattr(patched, name, function)
