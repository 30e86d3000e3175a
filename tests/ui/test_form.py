"""The slider for the build of the body: in the panel, in the session, in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui import settings
from app.ui.layers import Layers
from app.ui.main_window import MainWindow
from app.ui.notices import Notices

POINT = "temporalis_trp1"


@pytest.fixture
def layers(qtbot: QtBot, session: Session) -> Layers:
    widget = Layers(session)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_slider_is_there_only_for_a_pack_with_a_form(layers: Layers) -> None:
    assert not layers.build.isVisible()
    layers.set_form("Average proportions.")
    assert layers.build.isVisible()
    assert "Average proportions." in layers.build.toolTip()
    assert layers.build.accessibleDescription() == "Average proportions."
    layers.set_form(None)
    assert not layers.build.isVisible()


def test_slider_and_session_follow_each_other(layers: Layers, session: Session) -> None:
    layers.set_form("Average proportions.")
    layers.build.setValue(40)
    assert session.form == pytest.approx(0.4)
    session.form = 1.0
    assert layers.build.value() == 100


def test_keys_step_the_build(layers: Layers, session: Session) -> None:
    layers.set_form("Average proportions.")
    assert "masculine" in layers.build.accessibleName()
    for key, form in (
        (Qt.Key.Key_Right, 0.05),
        (Qt.Key.Key_PageUp, 0.3),
        (Qt.Key.Key_End, 1.0),
        (Qt.Key.Key_Left, 0.95),
        (Qt.Key.Key_Home, 0.0),
    ):
        QTest.keyClick(layers.build, key)
        assert session.form == pytest.approx(form)


def test_the_build_is_remembered(own_home: Path, settings_file: QSettings) -> None:
    assert settings.form() == 0
    settings.set_form(0.65)
    assert settings.form() == pytest.approx(0.65)
    for damaged in ("much", "nan", "7"):
        settings_file.setValue("form", damaged)
        settings_file.sync()
        assert 0 <= settings.form() <= 1


@pytest.mark.slow
class TestWindow:
    @pytest.fixture
    def own_home(self, shared_home: Path) -> Iterator[Path]:
        """The run's common home, so that the bundled atlas is prepared once; without settings."""
        (shared_home / "settings.ini").unlink(missing_ok=True)
        yield shared_home
        (shared_home / "settings.ini").unlink(missing_ok=True)

    @pytest.fixture
    def window(self, qtbot: QtBot, session: Session, own_home: Path) -> Iterator[MainWindow]:
        window = MainWindow(session, Notices())
        window.resize(1280, 800)
        with qtbot.waitExposed(window):
            window.show()
        window.start()
        qtbot.waitUntil(lambda: not window.loader.busy, timeout=180_000)
        qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)
        yield window
        window.close()
        window.deleteLater()

    def test_body_points_and_picking_take_on_the_build(
        self, qtbot: QtBot, window: MainWindow, session: Session
    ) -> None:
        assert window.layers.build.isVisible()
        assert "average" in window.layers.build.toolTip()
        window.viewport.look("left")
        _rest(qtbot, window)
        own, pose = _picture(window), window._scene.pose  # type: ignore[union-attr]
        was = window.viewport._placement.points[POINT, "left"].position  # type: ignore[union-attr]

        window.layers.build.setValue(100)
        _rest(qtbot, window)
        assert window._scene.pose == pose  # type: ignore[union-attr]
        assert (np.abs(_picture(window).astype(int) - own) > 25).any(axis=2).mean() > 0.02
        at = window.viewport._placement.points[POINT, "left"].position  # type: ignore[union-attr]
        assert 1 < np.linalg.norm(np.subtract(at, was)) < 8

        scene = window._scene
        assert scene is not None
        marker = scene.pick(*scene.project(at))
        assert marker is not None and (marker.kind, marker.id) == ("point", POINT)
        chin = window.viewport._atlas.landmarks["skin_pogonion"]  # type: ignore[union-attr]
        x, y = scene.project(chin)
        touched = [scene.pick(x + step, y) is not None for step in (-8, 8)]
        assert sorted(touched) == [False, True]  # the skin ends where the shaped chin does

        window.layers.build.setValue(0)
        _rest(qtbot, window)
        assert np.abs(_picture(window).astype(int) - own).max() < 3

    def test_a_remembered_build_is_shown_from_the_start(
        self, qtbot: QtBot, window: MainWindow, session: Session
    ) -> None:
        session.form = 0.5
        drawn = window._drawn
        assert drawn is not None
        window._show(*drawn)
        shown = window.viewport._atlas
        assert shown is not None and shown is not drawn[0]
        middle = (drawn[0].full.vertices + window._family.at(1.0, *drawn)[0].full.vertices) / 2
        assert np.abs(shown.full.vertices - middle).max() < 1e-3
        window.close()
        assert settings.form() == pytest.approx(0.5)


def _rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=20_000)


def _picture(window: MainWindow) -> np.ndarray:
    image = window.viewport.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()
