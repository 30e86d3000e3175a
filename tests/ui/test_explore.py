"""Exploring with real widgets over a real little head: hide, ghost, isolate, peel, look, and all the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app import peel
from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.scene.pick import Hit
from app.scene.scene import Scene
from app.session import Selection, Session
from app.ui import seeing, settings
from app.ui.card.card import Card
from app.ui.layers import Layers
from app.ui.notices import Notices
from app.ui.overlays import Overlays
from app.ui.picture.menu import PictureMenu
from app.ui.picture.pointer import Spot
from app.ui.picture.viewport import Viewport
from tests.scene import little

MUSCLE = "temporalis.l"


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


class Parts(NamedTuple):
    view: Viewport
    overlays: Overlays
    card: Card
    layers: Layers
    scene: Scene

    def press(self, kind: type[QPushButton] | type[QToolButton], name: str) -> None:
        """A button of the card, by its name."""
        self.card.findChild(kind, name).click()


@pytest.fixture
def parts(qtbot: QtBot, session: Session, library: Library, head: Atlas) -> Iterator[Parts]:
    settings.set_reduce_motion(True)
    scene = Scene((480, 360))
    scene.attach(session)
    placement = little.placement(head)
    scene.show(head, placement, library)
    view = Viewport(session)
    view.resize(480, 360)
    overlays = Overlays(view, session, Notices())
    card, layers = Card(session), Layers(session)
    for widget in (view, card, layers):
        qtbot.addWidget(widget)
    view.set_library(library)
    overlays.seen.set_library(library)
    card.set_library(library)
    card.set_atlas(head)
    overlays.views.view_requested.connect(view.look)
    view.set_scene(scene, placement, head)
    with qtbot.waitExposed(view):
        view.show()
    qtbot.waitUntil(lambda: view.is_still, timeout=5000)
    yield Parts(view, overlays, card, layers, scene)
    view.release_scene()
    overlays.remove()
    scene.close()


@pytest.fixture
def still(qtbot: QtBot, parts: Parts) -> Callable[[], None]:
    def wait() -> None:
        qtbot.wait(5)
        qtbot.waitUntil(lambda: parts.view.is_still, timeout=5000)

    return wait


def _spot(parts: Parts, head: Atlas, structure: str) -> QPoint:
    for vertex in head.full.structure_vertices(structure)[::5]:
        at = QPointF(*parts.scene.project(vertex))
        hit = parts.view.pick(at)
        if hit is not None and hit.id == structure and not parts.view.childAt(at.toPoint()):
            return at.toPoint()
    raise AssertionError(f"{structure} is nowhere to be seen")


def test_ten_things_are_done_and_taken_back(
    parts: Parts, session: Session, head: Atlas, still: Callable[[], None]
) -> None:
    first = parts.scene.image().copy()
    start = session.view
    bar = parts.overlays.views
    assert not bar.undo.isEnabled() and not bar.redo.isEnabled()
    spot = _spot(parts, head, MUSCLE)
    things: tuple[Callable[[], object], ...] = (
        lambda: QTest.mouseClick(parts.view, Qt.MouseButton.LeftButton, pos=spot),
        lambda: parts.press(QToolButton, "see_isolate"),
        lambda: parts.overlays.seen.all_button.click(),
        lambda: parts.press(QToolButton, "see_ghost"),
        lambda: parts.press(QToolButton, "see_hide"),
        lambda: parts.layers.bones.click(),
        lambda: parts.layers.depths["muscle_2"].click(),
        lambda: bar.findChild(QPushButton, "view_back").click(),
        lambda: setattr(session, "side", "both"),
        lambda: QTest.keyClick(parts.overlays.peel.slider, Qt.Key.Key_Down),
    )
    for number, thing in enumerate(things):
        before = session.view
        thing()
        still()
        assert session.view != before, number
    end = session.view
    assert not np.array_equal(parts.scene.image(), first)
    for _ in things:
        assert bar.undo.isEnabled()
        bar.undo.click()
        still()
    assert not bar.undo.isEnabled()
    assert session.view == start
    assert np.array_equal(parts.scene.image(), first)
    while bar.redo.isEnabled():
        bar.redo.click()
    still()
    assert session.view == end


def test_the_slider_peels_in_one_step(parts: Parts, session: Session) -> None:
    slider = parts.overlays.peel.slider
    assert slider.value() == slider.maximum() * peel.CLEAR // peel.BONE
    slider.setSliderDown(True)
    for value in (40, 80, slider.maximum()):
        slider.setSliderPosition(value)
    slider.setSliderDown(False)
    assert session.hidden == set(peel.PEEL)
    assert parts.overlays.peel.depth_name == "Bones"
    session.history.undo()
    assert session.hidden == frozenset()
    assert session.skin_opacity == 0.5
    assert not session.history.can_undo


def test_the_slider_follows_what_is_done_elsewhere(parts: Parts, session: Session) -> None:
    parts.layers.skin.click()
    assert parts.overlays.peel.slider.value() == parts.overlays.peel.slider.maximum() * peel.BARE // peel.BONE
    assert parts.overlays.peel.depth_name == "All muscles"
    parts.layers.depths["muscle_3"].click()
    assert parts.overlays.peel.depth_name == "Layers of your choice"
    session.mode = "pain"
    assert not parts.overlays.peel.isVisible()  # there is nothing to peel while the skin is painted on


def test_the_chip_tells_what_is_hidden_and_shows_it_again(parts: Parts, session: Session) -> None:
    chip = parts.overlays.seen
    assert not chip.isVisible()
    session.select_muscle("temporalis")
    parts.press(QToolButton, "see_hide")
    assert chip.isVisible()
    assert chip.words.text() == "Temporalis hidden"
    seeing.change(session, "ghost", frozenset({"clavicle.l", "clavicle.r", "mandible"}))
    assert chip.words.text() == "1 hidden  ·  2 see-through"  # both collarbones are one thing
    chip.all_button.click()
    assert not chip.isVisible()
    assert seeing.all_is_shown(session)


def test_what_is_selected_is_shown_again(session: Session, library: Library) -> None:
    session.events.selection.connect(lambda: seeing.reveal(session, library))
    seeing.change(session, "hide", frozenset({MUSCLE, "mandible"}))
    session.select_point("temporalis_trp1")
    assert session.hidden_structures == {"mandible"}
    seeing.change(session, "isolate", frozenset({"mandible"}))
    session.select_muscle("digastric")
    assert session.isolated == frozenset()
    session.history.undo()
    assert session.isolated == {"mandible"}


def test_the_menu_of_the_right_button_is_for_what_is_there(
    parts: Parts, session: Session, head: Atlas, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(parts.view.menu_requested) as asked:
        QTest.mouseClick(parts.view, Qt.MouseButton.RightButton, pos=_spot(parts, head, MUSCLE))
    spot = asked.args[0]
    assert (spot.what, spot.selection) == (MUSCLE, Selection("muscle", "temporalis"))
    assert session.selection is None
    menu = PictureMenu(session, library, spot, parts.view)
    assert menu.actions()[0].text() == "Temporalis, left"
    menu.findChild(QAction, "menu_hide").trigger()
    assert MUSCLE in session.hidden_structures and "temporalis.r" not in session.hidden_structures
    again = PictureMenu(session, library, spot, parts.view)
    assert again.findChild(QAction, "menu_hide").text().startswith("Show it")
    again.findChild(QAction, "menu_read").trigger()
    assert session.selection == Selection("muscle", "temporalis")
    PictureMenu(session, library, Spot(QPointF()), parts.view).findChild(QAction, "menu_all").trigger()
    assert seeing.all_is_shown(session)


def test_both_sides_go_together_when_both_are_shown(session: Session, library: Library) -> None:
    session.side = "both"
    assert {MUSCLE, "temporalis.r"} <= seeing.pointed_ids(library, session, MUSCLE)
    session.side = "right"
    assert "temporalis.r" not in seeing.pointed_ids(library, session, MUSCLE)


def test_a_bone_has_a_card_with_the_muscles_that_hold_on_to_it(parts: Parts, session: Session) -> None:
    session.select_structure("mandible")
    parts.press(QPushButton, "open_temporalis")
    assert session.selection == Selection("muscle", "temporalis")


def test_a_tooth_has_a_card_with_the_points_that_are_felt_in_it(parts: Parts, session: Session) -> None:
    session.select_structure("tooth_upper_1")
    parts.press(QPushButton, "open_temporalis_trp1")
    assert session.selection == Selection("point", "temporalis_trp1")


def test_a_place_has_a_card_with_the_points_that_send_pain_there(
    parts: Parts, session: Session, library: Library
) -> None:
    session.select_region("orbit_deep")
    for point_id, entry in library.points.items():
        sends = any(zone.region == "orbit_deep" for zone in entry.point.zones)
        assert (parts.card.findChild(QPushButton, f"open_{point_id}") is not None) == sends, point_id
    parts.press(QPushButton, "mark_region")
    assert session.mode == "pain"
    assert session.marked.places == (("orbit_deep", "left"),)


def test_a_click_on_named_skin_selects_the_place_that_was_named(
    parts: Parts, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts.scene, "pick", lambda x, y: Hit("skin", "skin", None, (0.0, 0.0, 0.0)))
    monkeypatch.setattr(parts.view._pointer, "_region_at", lambda hit: "orbit_deep")
    QTest.mouseClick(parts.view, Qt.MouseButton.LeftButton, pos=QPoint(240, 100))
    assert session.selection == Selection("region", "orbit_deep")


@pytest.fixture(autouse=True)
def moving_again(user_home: Path) -> Path:
    """The settings of these tests are their own."""
    return user_home


def test_a_press_beside_the_handle_and_a_drag_from_there_are_one_step(parts: Parts, session: Session) -> None:
    slider = parts.overlays.peel.slider
    x, low = slider.width() // 2, slider.height() - 10
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, slider.height() // 2))
    assert 0 < len(session.hidden) < len(peel.PEEL)
    QTest.mouseMove(slider, QPoint(x, low))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, low))
    session.history.undo()
    assert not session.history.can_undo


def test_a_part_that_the_content_does_not_tell_about_is_named(parts: Parts, session: Session, head: Atlas) -> None:
    session.select_structure("orbicularis_oculi_palpebral")
    said = [each.text() for each in parts.card.findChildren(QLabel)]
    assert any("Orbicularis oculi, palpebral part" in text for text in said)
    assert not head.has("orbicularis_oculi_palpebral.l")
    assert any("Not on this 3D model" in text for text in said)


def test_what_is_shown_alone_stays_alone_when_it_is_selected(session: Session, library: Library) -> None:
    session.isolated = alone = seeing.chosen_ids(library, Selection("muscle", "temporalis"), ("left",))
    session.select_muscle("temporalis")
    seeing.reveal(session, library)
    assert session.isolated == alone
    session.select_muscle("digastric")
    seeing.reveal(session, library)
    assert not session.isolated
