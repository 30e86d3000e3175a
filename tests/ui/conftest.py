"""Widgets on Qt's offscreen platform; no test may leave a thread, timer, animation, window or VTK window behind."""

from __future__ import annotations

import gc
import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QSettings, QThread, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import words
from app.session import Session
from app.ui import language, theme
from app.ui.main_window import MainWindow
from app.ui.notices import Notices


def _alive(kind: type) -> list[object]:
    return [each for each in gc.get_objects() if isinstance(each, kind) and shiboken6.isValid(each)]


def _vtk_windows() -> list[object]:
    return [each for each in gc.get_objects() if type(each).__name__.endswith("RenderWindow")]


def _settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves something running or shown."""
    _settle()
    widgets = set(map(id, QApplication.topLevelWidgets()))
    gc.freeze()  # what is there already is neither looked at nor walked through again
    yield
    # The test's other fixtures are torn down before this one: pytest-qt has closed its widgets by then.
    _settle()
    gc.collect()
    left = [f"running thread {t}" for t in _alive(QThread) if t.isRunning()]  # type: ignore[attr-defined]
    left += [f"{t.name} thread" for t in threading.enumerate() if t.name == "work"]
    left += [f"active timer {t} of {t.parent()}" for t in _alive(QTimer) if t.isActive()]  # type: ignore[attr-defined]
    left += [
        f"animation {a}"
        for a in _alive(QAbstractAnimation)
        if a.state() == QAbstractAnimation.State.Running  # type: ignore[attr-defined]
    ]
    new = [w for w in QApplication.topLevelWidgets() if id(w) not in widgets]
    left += [f"window {w}" for w in new if w.isVisible() or w.parentWidget() is None]
    if _vtk_windows():
        left.append("a VTK render window")
    gc.unfreeze()
    assert not left, f"{request.node.name} leaves behind: {left}"


@pytest.fixture(autouse=True)
def own_home(user_home: Path) -> Path:
    """Settings of the user who runs the tests are neither read nor written."""
    return user_home


@pytest.fixture
def common_home(shared_home: Path) -> Iterator[Path]:
    """The run's common home, so that the bundled atlas is prepared once; without settings."""
    (shared_home / "settings.ini").unlink(missing_ok=True)
    yield shared_home
    (shared_home / "settings.ini").unlink(missing_ok=True)


@pytest.fixture
def shown(qtbot: QtBot, session: Session, own_home: Path) -> Iterator[MainWindow]:
    """The real window, but not loading yet."""
    window = MainWindow(session, Notices())
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> None:
    """What a test before has left the window speaking does not matter."""
    if words.spoken() != "en":
        language.speak(qapp, "en")


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> None:
    theme.apply(qapp, "light")


@pytest.fixture
def settings_file(own_home: Path) -> QSettings:
    return QSettings(str(own_home / "settings.ini"), QSettings.Format.IniFormat)


__all__ = ["QtBot"]
