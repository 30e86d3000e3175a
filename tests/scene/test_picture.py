"""Probes of the picture: what is where, in which colour."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.errors import DataError
from app.placement.placed import Placement
from app.pose import Pose
from app.scene.render import picture, render_point
from app.scene.scene import Scene
from app.session import Selection, Session
from tests.scene import little

POINT = "obliquus_capitis_inferior_trp1"


def at(scene: Scene, place: np.ndarray) -> np.ndarray:
    """Mean colour (3,) of the 5 x 5 pixels where a place in the model appears."""
    x, y = (round(v) for v in scene.project(place))
    return scene.image()[y - 2 : y + 3, x - 2 : x + 3].reshape(-1, 3).mean(axis=0)


def painted(scene: Scene) -> np.ndarray:
    """(h, w) bool: the strong red to orange that belongs to pain alone; deep pain and the point's glow are left out."""
    red, green, blue = (scene.image()[..., k].astype(int) for k in range(3))
    hot = (red > 170) & (red - blue > 120) & (green < 150)
    for mirror in (1, -1):
        hot &= reach(scene, np.array(little.DEEP[:3]) * [mirror, 1, 1], 20.0) > 1
        hot &= reach(scene, np.array(little.POINTS[POINT][1]) * [mirror, 1, 1], 20.0) > 1
    return hot


def reach(scene: Scene, place: np.ndarray, radius: float) -> np.ndarray:
    """(h, w): how far each pixel lies from a place, as a part of a radius in mm."""
    x, y = scene.project(place)
    up_x, up_y = scene.project(place + radius * scene.pose.axes()[1])
    rows, columns = np.indices(scene.image().shape[:2])
    return np.hypot(columns - x, rows - y) / np.hypot(up_x - x, up_y - y)


@pytest.fixture
def selected(scene: Scene, session: Session) -> Scene:
    session.select_point(POINT)
    scene.look("left")
    return scene


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_essential_zone_is_red_where_it_should_be_and_nowhere_else(
    selected: Scene, session: Session, theme: str
) -> None:
    session.theme = theme  # type: ignore[assignment]
    middle = little.zone_middle(POINT)
    red, green, blue = at(selected, middle)
    assert red > 190
    assert green < 150
    assert blue < 80
    hot = painted(selected)
    essential = reach(selected, middle, little.ZONE)
    spillover = reach(selected, little.below((-1.0, 0.0, 0.0)), little.SPILL)
    assert hot[essential < 0.9].mean() > 0.98
    assert not hot[(essential > 1.3) & (spillover > 1.3)].any()


def test_pain_on_the_left_is_not_seen_from_the_right(selected: Scene) -> None:
    selected.look("right")
    assert not painted(selected).any()


def test_the_zone_changes_side_with_the_session(selected: Scene, session: Session) -> None:
    session.side = "right"
    assert not painted(selected).any()
    selected.look("right")
    mirrored = little.zone_middle(POINT) * [-1, 1, 1]
    assert at(selected, mirrored)[0] > 190
    session.side = "both"
    assert at(selected, mirrored)[0] > 190
    selected.look("left")
    assert at(selected, little.zone_middle(POINT))[0] > 190


def test_spillover_is_lighter_and_dotted(selected: Scene, session: Session) -> None:
    """Both zones must part without colour: by brightness, and by an even ink against a pattern."""
    middle, lower = little.zone_middle(POINT), little.below((-1.0, 0.0, 0.0))
    session.hidden = frozenset({"bone", "muscle_1", "muscle_2"})
    selected.jump(Pose(-90.0, -20.0, 420.0, (-60.0, 0.0, -30.0)))

    def patch(place: np.ndarray) -> np.ndarray:
        x, y = (round(v) for v in selected.project(place))
        return selected.image()[y - 12 : y + 13, x - 12 : x + 13].reshape(-1, 3) @ [0.2126, 0.7152, 0.0722]

    assert patch(lower).std() > 4 * patch(middle).std()
    assert np.median(patch(lower)) > np.median(patch(middle)) + 20


def test_without_a_selection_nothing_is_painted(scene: Scene, session: Session) -> None:
    session.select_point(POINT)
    session.clear()
    for view in ("front", "back", "left", "right", "top"):
        scene.look(view)  # type: ignore[arg-type]
        assert not painted(scene).any()


def test_hiding_the_skin_hides_its_zones(selected: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    assert not painted(selected).any()


def test_the_point_shines_in_yellow_through_whatever_lies_before_it(selected: Scene, placed: Placement) -> None:
    place = np.array(placed.points[(POINT, "left")].position)
    yellow = {}
    for view in ("back", "left", "front"):
        selected.look(view)  # type: ignore[arg-type]
        red, green, blue = at(selected, place)
        yellow[view] = (red + green) / 2 - blue
    assert yellow["back"] > 60
    assert yellow["left"] > 60
    assert 15 < yellow["front"] < yellow["back"] - 20, "fainter on the far side, but there"


def test_deep_pain_glows_at_its_place(selected: Scene, session: Session) -> None:
    selected.look("front")
    deep = np.array(little.DEEP[:3])
    lit = at(selected, deep)
    session.clear()
    plain = at(selected, deep)
    assert (lit[0] - lit[2]) - (plain[0] - plain[2]) > 30


def test_muscles_over_the_selected_one_let_it_be_seen(scene: Scene, session: Session) -> None:
    """From behind, the trapezius lies over the obliquus inferior: it gives way when that is selected."""
    scene.look("back")
    beside, rim = np.array([-24.0, -68.0, -26.0]), np.array([-36.0, -80.0, -34.0])
    bone_side = at(scene, rim)
    session.select_muscle("obliquus_capitis_inferior")
    lit, ghost = at(scene, beside), at(scene, rim)
    assert lit[0] - lit[2] > 60
    assert bone_side[0] - bone_side[2] > 60
    assert ghost[0] - ghost[2] < 45


def test_a_muscle_made_see_through_is_still_seen(scene: Scene, session: Session) -> None:
    """Facing us flat it has no rim: a veil of it stays."""
    scene.look("back")
    place = np.array([-36.0, -80.0, -34.0])
    muscle = frozenset({"trapezius_descending.l"})
    session.hidden_structures = muscle
    away = at(scene, place)
    session.hidden_structures, session.ghosted = frozenset(), muscle
    veiled = at(scene, place)
    session.ghosted = frozenset()
    assert np.abs(veiled - away).max() > 12
    assert np.abs(veiled - at(scene, place)).max() > 12


def test_other_muscles_are_subdued_beside_a_selection(scene: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    scene.look("right")
    flank = np.array([88.0, 0.0, 24.0])

    def colourfulness() -> float:
        red, _, blue = at(scene, flank)
        return float(red - blue)

    plain = colourfulness()
    session.select_point("trapezius_upper_trp1")
    calm = colourfulness()
    session.side = "right"
    session.select_muscle("temporalis")
    lit = colourfulness()
    assert calm < 0.6 * plain
    assert lit > calm + 40


def test_a_hidden_layer_is_not_drawn_but_a_selected_muscle_is(scene: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin", "bone"})
    scene.look("left")
    flank = np.array([-88.0, 0.0, 24.0])
    shown = at(scene, flank)
    session.hidden = frozenset({"skin", "bone", "muscle_2"})
    gone = at(scene, flank)
    assert shown[0] - shown[2] > 40
    assert gone[0] < gone[2]
    session.select_muscle("temporalis")
    assert at(scene, flank)[0] - at(scene, flank)[2] > 40


def test_skin_opacity_runs_from_glass_to_skin(scene: Scene, session: Session) -> None:
    session.hidden = frozenset({"muscle_1", "muscle_2", "muscle_3", "muscle_4", "muscle_5"})
    scene.look("front")
    bone = np.array([0.0, 50.0, 0.0])
    session.hidden |= {"skin"}
    bare = at(scene, bone)
    session.hidden -= {"skin"}
    session.skin_opacity = 0.0
    glass = at(scene, bone)
    session.skin_opacity = 1.0
    solid = at(scene, bone)
    assert abs(glass - bare).max() < 14
    assert solid[0] - solid[2] > bare[0] - bare[2] + 15


def test_the_ground_is_the_themes(scene: Scene, session: Session) -> None:
    light = scene.image()
    session.theme = "dark"
    dark = scene.image()
    assert abs(light[1, 1].astype(int) - [0xEE, 0xF2, 0xF6]).max() <= 2
    assert abs(light[-2, 1].astype(int) - [0xC9, 0xD3, 0xDF]).max() <= 2
    assert abs(dark[1, 1].astype(int) - [0x3A, 0x47, 0x5A]).max() <= 2
    assert abs(dark[-2, 1].astype(int) - [0x0D, 0x12, 0x19]).max() <= 2


def test_render_shows_what_the_window_shows(
    scene: Scene, session: Session, head: Atlas, placed: Placement, library: Library
) -> None:
    session.selection = Selection("point", POINT)
    for _ in scene.fly_to_selection(seconds=0.0):
        pass
    alone, entries = picture(library, head, placed, POINT, size=scene.size)
    assert np.array_equal(alone, scene.image())
    assert entries == scene.legend()


def test_render_writes_a_lettered_picture(head: Atlas, placed: Placement, library: Library, tmp_path: Path) -> None:
    file = tmp_path / "point.png"
    render_point(library, head, placed, POINT, file, view="left", size=(640, 400), theme="dark")
    lettered = np.asarray(Image.open(file).convert("RGB")).astype(int)
    bare, _ = picture(library, head, placed, POINT, view="left", size=(640, 400), theme="dark")
    assert lettered.shape == (400, 640, 3)
    differs = abs(lettered - bare).max(axis=2) > 60
    assert differs[:80, :200].any()
    assert differs[280:, :200].any()
    assert not differs[100:240, 250:].any()


def test_a_thumbnail_carries_no_letters(head: Atlas, placed: Placement, library: Library, tmp_path: Path) -> None:
    file = tmp_path / "small.png"
    render_point(library, head, placed, POINT, file, view="left", size=(240, 200))
    bare, _ = picture(library, head, placed, POINT, view="left", size=(240, 200))
    assert np.array_equal(np.asarray(Image.open(file).convert("RGB")), bare)


def test_a_picture_that_cannot_be_written_says_where(
    head: Atlas, placed: Placement, library: Library, tmp_path: Path
) -> None:
    with pytest.raises(DataError, match=r"nowhere.point\.png: cannot be written"):
        render_point(library, head, placed, POINT, tmp_path / "nowhere" / "point.png", size=(240, 200))


def test_the_region_whose_name_is_pointed_at_stands_out(selected: Scene, session: Session) -> None:
    middle, below = little.zone_middle(POINT), little.below(little.POINTS[POINT][2])
    before, rest = at(selected, middle), at(selected, below)
    session.hovered = "region:chin"  # the point does not reach it
    assert at(selected, middle) == pytest.approx(before)
    session.hovered = "region:temple"
    assert at(selected, middle).mean() > before.mean() + 12
    assert at(selected, below).mean() > rest.mean() - 25, "what is not named stays readable"
    session.hovered = None
    assert at(selected, middle) == pytest.approx(before)
