"""The slider for the build of the body: in the panel, in the session, in the real window."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.anatomy.shaped import Shaper
from app.errors import DataError
from app.session import Session
from app.ui import settings
from app.ui.layers import Layers
from app.ui.main_window import MainWindow
from tests.ui.screen import pixels_of

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
    assert layers.build.accessibleDescription() == "Masculine. Average proportions."
    layers.set_form(None)
    assert not layers.build.isVisible()


def test_the_slider_has_its_place_while_it_is_made_ready(layers: Layers) -> None:
    layers.await_form()
    assert layers.build.isVisible() and not layers.build.isEnabled()
    height = layers.sizeHint().height()
    layers.set_form("Average proportions.")
    assert layers.build.isEnabled()
    assert layers.sizeHint().height() == height


def test_a_reader_of_the_screen_hears_what_the_number_means(layers: Layers) -> None:
    layers.set_form("Average proportions.")
    assert [name.text() for name in layers.findChildren(QLabel) if name.buddy() is layers.build] == ["Build"]
    for value, words in ((40, "40 % of the way from masculine to feminine."), (100, "Feminine."), (0, "Masculine.")):
        layers.build.setValue(value)
        assert layers.build.accessibleDescription() == f"{words} Average proportions."


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
    def own_home(self, common_home: Path) -> Path:
        return common_home

    @pytest.fixture
    def fresh(self, remembered: None, shown: MainWindow) -> MainWindow:
        """Shown with the build that is remembered, but not loading yet."""
        return shown

    @pytest.fixture
    def remembered(self, session: Session, own_home: Path) -> None:
        session.form = settings.form()

    @pytest.fixture
    def window(self, qtbot: QtBot, fresh: MainWindow) -> MainWindow:
        _load(qtbot, fresh)
        return fresh

    @pytest.fixture
    def half_way(self, own_home: Path) -> None:
        settings.set_form(0.5)

    @pytest.fixture
    def broken(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A mistake in the table of forms."""

        def fail(_folder: Path) -> None:
            raise DataError("tables/form.yaml:3:1: no.")

        monkeypatch.setattr("app.anatomy.shaped.load_form", fail)

    def test_body_points_and_picking_take_on_the_build(
        self, qtbot: QtBot, window: MainWindow, session: Session
    ) -> None:
        assert window.layers.build.isVisible()
        assert "average" in window.layers.build.toolTip()
        window.viewport.look("left")
        _rest(qtbot, window)
        own, pose = pixels_of(window.viewport), window.models.scene.pose  # type: ignore[union-attr]
        was = window.viewport._placement.points[POINT, "left"].position  # type: ignore[union-attr]

        window.layers.build.setValue(100)
        _rest(qtbot, window)
        assert window.models.scene.pose == pose  # type: ignore[union-attr]
        assert (np.abs(pixels_of(window.viewport).astype(int) - own) > 25).any(axis=2).mean() > 0.02
        at = window.viewport._placement.points[POINT, "left"].position  # type: ignore[union-attr]
        assert 1 < np.linalg.norm(np.subtract(at, was)) < 8

        scene = window.models.scene
        assert scene is not None
        marker = scene.pick(*scene.project(at))
        assert marker is not None and (marker.kind, marker.id) == ("point", POINT)
        chin = window.viewport._atlas.landmarks["skin_pogonion"]  # type: ignore[union-attr]
        x, y = scene.project(chin)
        touched = [scene.pick(x + step, y) is not None for step in (-8, 8)]
        assert sorted(touched) == [False, True]  # the skin ends where the shaped chin does

        window.layers.build.setValue(0)
        _rest(qtbot, window)
        assert np.abs(pixels_of(window.viewport).astype(int) - own).max() < 3

    def test_a_remembered_build_is_shown_from_the_start(
        self, qtbot: QtBot, half_way: None, fresh: MainWindow, session: Session
    ) -> None:
        first: list[Atlas | None] = []
        fresh.models.loader.atlas_ready.connect(lambda _atlas: first.append(fresh.viewport._atlas))
        _load(qtbot, fresh)
        assert session.form == pytest.approx(0.5)
        assert fresh.layers.build.value() == 50
        drawn, shown = fresh.models._drawn, first[0]
        assert drawn is not None and shown is not None
        feminine = fresh.models._family.at(1.0, *drawn)[0].full.vertices
        assert np.abs(feminine - drawn[0].full.vertices).max() > 5
        assert np.abs(shown.full.vertices - (drawn[0].full.vertices + feminine) / 2).max() < 1e-3

    def test_a_build_is_remembered_before_the_window_is_closed(
        self, qtbot: QtBot, window: MainWindow, session: Session
    ) -> None:
        session.form = 0.25
        qtbot.waitUntil(lambda: settings.form() == pytest.approx(0.25), timeout=5_000)
        session.form = 0.75
        window.close()
        assert settings.form() == pytest.approx(0.75)

    @pytest.mark.usefixtures("broken")
    def test_a_mistake_in_the_form_leaves_the_model_in_its_own(
        self, qtbot: QtBot, half_way: None, fresh: MainWindow
    ) -> None:
        said: list[str] = []
        fresh.notices.raised.connect(said.append)
        _load(qtbot, fresh)
        assert said == ["tables/form.yaml:3:1: no."]
        assert fresh.models._good is not None and fresh.viewport._atlas is fresh.models._good[0]
        assert not fresh.layers.build.isVisible()

    def test_a_shaper_that_was_given_up_is_made_after_all(
        self, qtbot: QtBot, fresh: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Another pack is chosen while the slider is made ready, and cannot be opened."""
        held, opened = threading.Event(), packs.open_pack
        prepare = Shaper.prepare

        def open_pack(pack_id: str, *rest: Any) -> Atlas:
            if pack_id == "other":
                raise DataError("other: its skull is missing.")
            return opened(pack_id, *rest)

        def wait(shaper: Shaper) -> None:
            held.wait(20)
            prepare(shaper)

        monkeypatch.setattr("app.anatomy.packs.open_pack", open_pack)
        monkeypatch.setattr(Shaper, "prepare", wait)
        fresh.start()
        assert fresh.layers.build.isVisible()
        qtbot.waitUntil(lambda: fresh.models._good is not None, timeout=180_000)
        assert fresh.layers.build.isVisible() and not fresh.layers.build.isEnabled()
        session.pack = "other"
        held.set()
        qtbot.waitUntil(lambda: session.pack == "bundled" and not fresh.models.loader.busy, timeout=20_000)
        assert fresh.layers.build.isEnabled()
        fresh.layers.build.setValue(100)
        assert fresh.models._good is not None and fresh.viewport._atlas is not fresh.models._good[0]
        _rest(qtbot, fresh)


def _load(qtbot: QtBot, window: MainWindow) -> None:
    window.start()
    qtbot.waitUntil(lambda: not window.models.loader.busy, timeout=180_000)
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)


def _rest(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: window.viewport.is_still, timeout=20_000)
