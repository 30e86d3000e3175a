"""One real window with the bundled atlas: what is asked for is what is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton, QSlider, QTreeView
from pytestqt.qtbot import QtBot

from app.session import Selection, Session
from app.ui import settings
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.point_rows import ID
from app.view_state import ViewState
from tests.ui.screen import pixels_of
from tools.window import open_window

pytestmark = pytest.mark.slow

POINT = "trapezius_upper_trp1"


@pytest.fixture(scope="module")
def opened(prepared_home: Path, qapp: QApplication) -> Iterator[MainWindow]:
    """Opened once for all of this file: most of what these tests take is the opening."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
        window = open_window(Notices(), 1280, 800)
        yield window
        window.close()
        window.deleteLater()


@pytest.fixture
def own_home(common_home: Path) -> Path:
    settings.set_reduce_motion(True)
    return common_home


@pytest.fixture
def session(opened: MainWindow) -> Session:
    return opened.session


@pytest.fixture
def loaded(opened: MainWindow, session: Session, still: Callable[[MainWindow], None]) -> MainWindow:
    """The window as it was opened, whatever the test before has done with it."""
    session.mode, session.theme, session.query, session.hovered = "explore", "light", "", None
    session.restore(ViewState())
    opened.body.open("left")
    opened.body.open("right")
    opened.resize(1280, 800)
    opened.viewport.look("left")
    still(opened)
    return opened


@pytest.fixture
def still(qtbot: QtBot) -> Callable[[MainWindow], None]:
    def wait(window: MainWindow) -> None:
        qtbot.wait(30)
        qtbot.waitUntil(lambda: window.viewport.is_still, timeout=15_000)

    return wait


def _red(pixels: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Where essential pain is: red to orange with next to no blue, which no tissue is."""
    r, g, b = (pixels[..., k].astype(int) for k in range(3))
    return (r > 150) & (r - g > 60) & (b < 0.22 * r)


def _spot(window: MainWindow, position: tuple[float, float, float]) -> QPoint:
    scene = window.models.scene
    assert scene is not None
    x, y = scene.project(position)
    ratio = window.viewport.devicePixelRatioF()
    return QPoint(round(x / ratio), round(y / ratio))


def test_selecting_in_the_list_paints_the_pain_and_only_there(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None]
) -> None:
    session.query = "upper trapezius 1"
    assert _red(pixels_of(loaded.viewport)).mean() < 0.002
    loaded.points.choose_first()
    still(loaded)
    assert session.selection == Selection("point", POINT)
    assert loaded.overlays.legend.isVisible()
    assert {"point", "essential", "spillover"} <= set(loaded.overlays.legend.keys())

    scene, placement = loaded.models.scene, loaded.viewport._placement
    assert scene is not None and placement is not None
    placed = placement.points[POINT, "left"]
    red = _red(pixels_of(loaded.viewport))
    ratio = loaded.viewport.devicePixelRatioF()
    for zone in placed.zones:
        if zone.kind == "essential" and not zone.deep and zone.centroid is not None:
            spot = _spot(loaded, zone.centroid) * ratio
            around = red[max(0, spot.y() - 6) : spot.y() + 7, max(0, spot.x() - 6) : spot.x() + 7]
            assert around.mean() > 0.5, zone.region
    # far from every zone of the point (the forehead and the chin) nothing is painted
    for landmark in ("glabella", "menton"):
        at = next(v for k, v in loaded.viewport._atlas.landmarks.items() if k.startswith(landmark))  # type: ignore[union-attr]
        spot = _spot(loaded, at) * ratio
        assert not red[max(0, spot.y() - 5) : spot.y() + 6, max(0, spot.x() - 5) : spot.x() + 6].any(), landmark


def test_clearing_takes_the_pain_away(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None]
) -> None:
    session.select_point(POINT)
    still(loaded)
    assert _red(pixels_of(loaded.viewport)).mean() > 0.01
    loaded.step_back()
    still(loaded)
    assert session.selection is None
    assert _red(pixels_of(loaded.viewport)).mean() < 0.002
    assert not loaded.overlays.legend.isVisible()


def test_a_marker_is_clicked_in_the_picture(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None]
) -> None:
    loaded.viewport.look("left")
    still(loaded)
    placement = loaded.viewport._placement
    assert placement is not None
    spot = _spot(loaded, placement.points["temporalis_trp2", "left"].position)
    QTest.mouseClick(loaded.viewport, Qt.MouseButton.LeftButton, pos=spot)
    assert session.selection == Selection("point", "temporalis_trp2")
    assert loaded.points.tree.currentIndex().data(ID) == "temporalis_trp2"


def test_a_region_in_the_card_is_named_in_the_picture(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None]
) -> None:
    session.select_point(POINT)
    still(loaded)
    before = pixels_of(loaded.viewport)
    session.hovered = "region:temple"
    still(loaded)
    assert (np.abs(pixels_of(loaded.viewport).astype(int) - before) > 60).any(axis=2).sum() > 300


def test_the_pointer_on_a_zone_names_its_region(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None], qtbot: QtBot
) -> None:
    session.select_point(POINT)
    still(loaded)
    placement = loaded.viewport._placement
    assert placement is not None
    zones = placement.points[POINT, "left"].zones
    temple = next(zone for zone in zones if zone.region == "temple")
    assert temple.centroid is not None
    QTest.mouseMove(loaded.viewport, _spot(loaded, temple.centroid))
    # The desktop's own pointer may come in between; what is under the pointer is asked again when all is still.
    qtbot.waitUntil(lambda: (session.hovered or "").startswith("region:"), timeout=8_000)
    still(loaded)


def test_no_frame_is_drawn_when_nothing_happens(loaded: MainWindow, qtbot: QtBot) -> None:
    scene = loaded.models.scene
    assert scene is not None
    before = scene.renders
    qtbot.wait(400)
    loaded.viewport.update()
    qtbot.wait(50)
    assert scene.renders == before


def test_keys(loaded: MainWindow, session: Session, still: Callable[[MainWindow], None], qtbot: QtBot) -> None:
    with qtbot.waitActive(loaded):
        loaded.activateWindow()
    loaded.viewport.setFocus()
    QTest.keyClick(loaded, Qt.Key.Key_R)
    assert session.side == "right"
    QTest.keyClick(loaded, Qt.Key.Key_B)
    assert session.side == "both"
    QTest.keyClick(loaded, Qt.Key.Key_BracketLeft)
    assert not loaded.body.is_open("left")
    QTest.keyClick(loaded, Qt.Key.Key_BracketLeft)
    QTest.keyClick(loaded, Qt.Key.Key_BracketRight)
    assert not loaded.body.is_open("right")
    scene = loaded.models.scene
    assert scene is not None
    before = scene.pose
    QTest.keyClick(loaded, Qt.Key.Key_2)
    still(loaded)
    assert scene.pose != before
    QTest.keyClick(loaded, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert loaded.top_bar.search.hasFocus()
    QTest.keyClicks(loaded.top_bar.search, "l")
    assert session.query == "l"
    assert session.side == "both"  # a letter in the search field is no shortcut
    QTest.keyClick(loaded.top_bar.search, Qt.Key.Key_Escape)
    assert session.query == ""


def test_the_theme_changes_window_and_picture(
    loaded: MainWindow, session: Session, still: Callable[[MainWindow], None]
) -> None:
    light = pixels_of(loaded.viewport)[4, 200].mean()
    session.theme = "dark"
    still(loaded)
    assert pixels_of(loaded.viewport)[4, 200].mean() < light - 60
    corner = loaded.top_bar.grab().toImage().pixelColor(loaded.top_bar.width() // 4, 4)
    assert corner.lightness() < 60


@pytest.mark.parametrize("size", [(1280, 720), (1024, 640)])
def test_nothing_is_clipped(
    loaded: MainWindow, still: Callable[[MainWindow], None], session: Session, size: tuple[int, int]
) -> None:
    loaded.resize(*size)
    session.keep_away = True
    session.select_point(POINT)
    still(loaded)
    assert (loaded.width(), loaded.height()) == size
    assert loaded.viewport.width() >= 0.6 * size[0]
    inside = loaded.rect()
    for button in filter(QPushButton.isVisible, loaded.findChildren(QPushButton)):
        if not button.visibleRegion().isEmpty():
            assert inside.contains(button.mapTo(loaded, QPoint(0, 0))), button.text()
            assert inside.right() >= button.mapTo(loaded, button.rect().bottomRight()).x(), button.text()
    assert not loaded.overlays.legend.geometry().intersects(loaded.overlays.views.geometry())
    assert not loaded.overlays.legend.geometry().intersects(loaded.overlays.peel.geometry())


def test_every_control_has_a_name(loaded: MainWindow, session: Session) -> None:
    session.select_point(POINT)
    kinds = (QAbstractButton, QLineEdit, QSlider, QTreeView)
    unnamed = [
        each
        for kind in kinds
        for each in loaded.findChildren(kind)
        if each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", str)())
        and not isinstance(each.parent(), QLineEdit)
    ]
    assert not unnamed


def test_dialogs_open_and_close(loaded: MainWindow, qtbot: QtBot) -> None:
    for show in (loaded.show_safety, loaded.show_about, lambda: loaded.show_install("z-anatomy")):
        show()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        dialog.grab()
        dialog.close()
        qtbot.wait(10)


def test_a_presentation_borrows_the_picture_and_gives_it_back_as_it_was(
    loaded: MainWindow, session: Session, qtbot: QtBot, still: Callable[[MainWindow], None]
) -> None:
    session.select_point(POINT)
    still(loaded)
    geometry, pose, opacity = loaded.geometry(), session.pose, session.skin_opacity
    panels = loaded.body.is_open("left"), loaded.body.is_open("right")
    loaded.present.start()
    over = loaded.present.window
    assert over is not None and loaded.present.story is not None
    qtbot.waitUntil(lambda: over.viewport.is_still, timeout=15_000)
    assert _red(pixels_of(over.viewport)).mean() < 0.002, "nothing hurts on the title"
    loaded.present.move(3)
    qtbot.waitUntil(lambda: over.viewport.is_still, timeout=15_000)
    assert _red(pixels_of(over.viewport)).mean() > 0.002
    loaded.present.leave()
    still(loaded)
    assert (loaded.geometry(), session.pose, session.skin_opacity) == (geometry, pose, opacity)
    assert (loaded.body.is_open("left"), loaded.body.is_open("right")) == panels
    assert session.selection == Selection("point", POINT)
    assert _red(pixels_of(loaded.viewport)).mean() > 0.002
