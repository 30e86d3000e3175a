"""Single pixels of the real window: what the card says is what the picture shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from app.placement.placed import PlacedPoint
from app.scene.palette import MOODS
from app.session import Session, View
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from app.ui.picture.lead_layout import Box
from app.ui.picture.over_picture import over_picture
from tests.ui.screen import pixels_of
from tools.window import open_window, wait, wait_until

pytestmark = pytest.mark.slow

POINTS = ("trapezius_upper_trp1", "temporalis_trp1", "splenius_capitis_trp1")


@pytest.fixture
def own_home(fresh_home: Path) -> Path:
    return fresh_home


@pytest.fixture
def window(own_home: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    window = open_window(Notices(), 1280, 720)
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture
def session(window: MainWindow) -> Session:
    return window.session


@pytest.fixture
def still(window: MainWindow) -> Callable[[], NDArray[np.int64]]:
    """(h, w, 3) of the picture as it is on the screen, once nothing moves."""

    def pixels() -> NDArray[np.int64]:
        wait(60)
        assert wait_until(lambda: window.viewport.is_still, 20_000)
        return pixels_of(window.viewport).astype(int)

    return pixels


def _placed(window: MainWindow, point: str) -> PlacedPoint:
    assert window.models.placement is not None
    return window.models.placement.points[point, "left"]


def _around(pixels: NDArray[np.int64], spot: QPointF, reach: int) -> NDArray[np.int64]:
    x, y = round(spot.x()), round(spot.y())
    return pixels[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1]


def _red(pixels: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Red to orange with next to no blue, which no tissue is."""
    r, g, b = (pixels[..., k] for k in range(3))
    return (r > 150) & (r - g > 60) & (b < 0.22 * r)


def _yellow(pixels: NDArray[np.int64]) -> NDArray[np.bool_]:
    r, g, b = (pixels[..., k] for k in range(3))
    return (r > 190) & (g > 140) & (g - b > 60)


def test_the_picture_shows_what_the_card_says(
    window: MainWindow, session: Session, still: Callable[[], NDArray[np.int64]]
) -> None:
    view, scene = window.viewport, window.models.scene
    assert scene is not None
    seen = 0
    for point in POINTS:
        session.select_point(point)
        pixels = still()
        for zone in _placed(window, point).zones:
            if zone.kind != "essential" or zone.deep or zone.centroid is None:
                continue
            spot = view.spot(zone.centroid)
            hit = view.pick(spot)
            if hit is None or np.linalg.norm(np.subtract(hit.position, zone.centroid)) > 6:
                continue  # the other side of the head
            seen += 1
            assert _red(_around(pixels, spot, 6)).mean() > 0.5, f"{point}: {zone.region}"
        for name, laid in view._names.laid.items():
            for rect in over_picture(view):
                assert not laid.box.meets(Box(rect.left(), rect.top(), rect.right(), rect.bottom())), f"{point}: {name}"
    assert seen >= len(POINTS)

    session.select_point(POINTS[0])
    at = _placed(window, POINTS[0]).position
    looks: tuple[View, ...] = ("left", "back", "front")
    for look in looks:
        view.look(look)
        assert _yellow(_around(still(), view.spot(at), 8)).sum() > 8, look
    view.look("left")
    before = still()
    session.keep_away = True
    assert (np.abs(still() - before).sum(axis=2) > 60).mean() > 0.002
    legend = window.overlays.legend.keys()
    assert "away" in legend
    session.keep_away = False
    assert (np.abs(still() - before).sum(axis=2) > 60).mean() < 0.0005

    session.clear()
    for theme, mood in MOODS.items():
        session.theme = theme
        top, bottom = (still()[row, 60] / 255 for row in (3, -3))
        assert np.allclose(top, mood.ground_top, atol=0.05), theme
        assert np.allclose(bottom, mood.ground_bottom, atol=0.05), theme
