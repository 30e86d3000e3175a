"""When the scene draws, what it follows, and what the pointer finds."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.errors import DataError
from app.placement.placed import Placement
from app.scene import opengl
from app.scene.scene import Scene
from app.session import Session
from tests.scene.conftest import SIZE

POINT = "temporalis_trp1"


def test_a_selection_draws_nothing_by_itself(scene: Scene, session: Session) -> None:
    scene.image()
    drawn = scene.renders
    session.select_point(POINT)
    session.theme = "dark"
    session.hovered = "temporalis.l"
    session.skin_opacity = 0.2
    assert scene.renders == drawn
    assert scene.dirty


def test_an_idle_scene_draws_no_frames(scene: Scene) -> None:
    first = scene.image()
    drawn = scene.renders
    assert scene.image() is first
    assert scene.renders == drawn
    assert not scene.dirty


def test_it_says_once_that_the_picture_is_out_of_date(scene: Scene, session: Session) -> None:
    scene.image()
    told = []
    scene.changed.connect(lambda: told.append(1))
    session.select_point(POINT)
    session.side = "right"
    assert told == [1]
    scene.image()
    session.side = "both"
    assert told == [1, 1]


def test_a_detached_scene_follows_no_longer(scene: Scene, session: Session) -> None:
    scene.image()
    scene.detach()
    session.select_point(POINT)
    assert not scene.dirty
    assert scene.legend() == ()


def test_showing_the_same_atlas_again_adds_the_points_and_keeps_the_camera(
    head: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    scene = Scene(SIZE)
    scene.attach(session)
    scene.show(head)
    session.select_point(POINT)
    scene.rotate(40, 10)
    pose = scene.pose
    assert scene.legend() == ()
    scene.show(head, placed, library)
    assert scene.pose == pose
    assert [entry.key for entry in scene.legend()] == ["point", "essential", "spillover", "deep"]
    scene.close()


def test_while_moving_it_draws_the_light_level_at_half_the_size(scene: Scene, head: Atlas) -> None:
    still = scene.image()
    assert still.shape == (SIZE[1], SIZE[0], 3)
    if not opengl.is_software("OpenGL renderer string: " + _renderer(scene)):
        pytest.skip("a graphics card draws everything while moving")
    scene.begin_motion()
    scene.rotate(30, 0)
    moving = scene.image()
    assert moving.shape == (SIZE[1] // 2, SIZE[0] // 2, 3)
    assert _triangles(scene) <= len(head.motion.faces) * 2 + 5000
    assert _triangles(scene) < len(head.full.faces)
    scene.rotate(-30, 0)
    scene.end_motion()
    assert np.array_equal(scene.image(), still)


def test_the_light_level_shows_the_same_selection(scene: Scene, session: Session) -> None:
    session.select_point("obliquus_capitis_inferior_trp1")
    scene.look("left")
    still = scene.image()[::2, ::2].astype(int)
    scene.begin_motion()
    moving = scene.image().astype(int)
    if moving.shape != still.shape:
        pytest.skip("a graphics card draws everything while moving")
    assert abs(moving - still).mean() < 4


def test_resizing_keeps_the_model_in_the_middle(scene: Scene) -> None:
    scene.look("front")
    scene.resize(700, 300)
    assert scene.image().shape == (300, 700, 3)
    x, y = scene.project((0.0, 0.0, 0.0))
    assert abs(x - 350) < 1
    assert 0 < y < 300


def test_markers_are_picked_before_what_lies_around_them(scene: Scene, session: Session, placed: Placement) -> None:
    scene.look("left")
    spot = scene.project(placed.points[(POINT, "left")].position)
    hit = scene.pick(*spot)
    assert hit is not None
    assert (hit.kind, hit.id, hit.side) == ("point", POINT, "left")


def test_picking_sees_what_the_picture_shows(scene: Scene, session: Session) -> None:
    scene.look("left")
    flank = scene.project((-82.0, 0.0, 18.0))
    hit = scene.pick(*flank)
    assert hit is not None
    assert (hit.kind, hit.id, hit.side) == ("structure", "temporalis.l", "left")
    assert hit.skin is not None
    assert np.linalg.norm(hit.skin) == pytest.approx(100, abs=1)
    session.hidden = frozenset({"muscle_2"})
    hit = scene.pick(*flank)
    assert hit is not None
    assert hit.id == "parietal_bone"
    session.hidden = frozenset({"muscle_2", "bone"})
    hit = scene.pick(*scene.project((0.0, 0.0, 70.0)))
    assert hit is not None
    assert hit.kind == "skin"
    session.hidden = frozenset()
    session.skin_opacity = 1.0
    hit = scene.pick(*flank)
    assert hit is not None
    assert hit.kind == "skin"
    assert scene.pick(2, 2) is None


def test_hidden_skin_is_not_picked(scene: Scene, session: Session) -> None:
    scene.look("front")
    chin = scene.project((0.0, 0.0, -80.0))
    hit = scene.pick(*chin)
    assert hit is not None and hit.kind == "skin"
    session.hidden = frozenset({"skin"})
    assert scene.pick(*chin) is None
    hit = scene.pick(*scene.project((-72.0, 0.0, 30.0)))
    assert hit is not None and (hit.id, hit.skin) == ("temporalis.l", None)


def test_the_legend_says_nothing_of_pain_beyond_the_model(
    scene: Scene, head: Atlas, placed: Placement, library: Library, session: Session
) -> None:
    beyond = {
        key: replace(point, zones=tuple(replace(z, area_cm2=0.0, centroid=None) for z in point.zones if not z.deep))
        for key, point in placed.points.items()
    }
    scene.show(head, replace(placed, points=beyond, rows={}), library)
    session.select_point(POINT)
    assert [entry.key for entry in scene.legend()] == ["point"]


def test_the_legend_says_nothing_of_pain_on_a_skin_that_is_peeled_off(scene: Scene, session: Session) -> None:
    session.select_point(POINT)
    assert "essential" in [entry.key for entry in scene.legend()]
    session.hidden = frozenset({"skin"})
    assert "essential" not in [entry.key for entry in scene.legend()]
    assert "point" in [entry.key for entry in scene.legend()]


def test_ghosts_are_not_picked(scene: Scene, session: Session) -> None:
    scene.look("back")
    spot = scene.project((-20.0, -64.0, -29.0))
    before = scene.pick(*spot)
    assert before is not None
    assert before.id == "trapezius_descending.l"
    session.select_muscle("obliquus_capitis_inferior")
    after = scene.pick(*spot)
    assert after is not None
    assert after.id == "obliquus_capitis_inferior.l"


def test_flying_ends_where_the_point_and_its_zone_are_in_view(
    scene: Scene, session: Session, placed: Placement
) -> None:
    session.select_point(POINT)
    steps = 0
    for _ in scene.fly_to_selection(seconds=0.05):
        steps += 1
        scene.image()
    assert steps >= 1
    assert scene.pose == scene.view_pose(None)
    point = placed.points[(POINT, "left")]
    for place in (point.position, *(zone.centroid for zone in point.zones if zone.centroid)):
        x, y = scene.project(place)
        assert 0 < x < SIZE[0]
        assert 0 < y < SIZE[1]
        assert np.dot(place, scene.pose.outward) > 0


def test_closing_leaves_no_vtk_objects(
    head: Atlas, placed: Placement, library: Library, session: Session, scene_free
) -> None:
    scene = Scene(SIZE)
    scene.attach(session)
    scene.show(head, placed, library)
    session.select_point(POINT)
    scene.image()
    scene.begin_motion()
    scene.image()
    scene.pick(200, 150)
    assert scene_free()
    scene.close()
    del scene
    assert scene_free() == []


def test_a_closed_scene_no_longer_listens(head: Atlas, session: Session) -> None:
    scene = Scene(SIZE)
    scene.attach(session)
    scene.show(head)
    scene.close()
    session.theme = "dark"


def test_without_opengl_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opengl, "_tried", False)
    monkeypatch.setattr(opengl, "_LIBRARIES", ("libSuchADriver.so.9",))
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(DataError, match=r"libSuchADriver\.so\.9 is missing.*apt-get install"):
        Scene(SIZE)


def test_a_driver_that_cannot_draw_is_found_out_in_a_child_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opengl, "_tried", False)
    monkeypatch.setattr(opengl, "_LIBRARIES", ())
    monkeypatch.setattr(opengl, "_doubtful", lambda: True)
    monkeypatch.setattr(opengl, "_TRIAL", "import os; os.abort()")
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(DataError, match="no driver here can draw"):
        Scene(SIZE)


@pytest.mark.parametrize(
    ("report", "software"),
    [
        ("OpenGL renderer string:  llvmpipe (LLVM 15.0.6, 256 bits)", True),
        ("OpenGL renderer string:  NVIDIA GeForce RTX 3060/PCIe/SSE2", False),
        ("OpenGL renderer string:  Apple M2", False),
    ],
)
def test_it_tells_a_graphics_card_from_software(report: str, software: bool) -> None:
    assert opengl.is_software(report) is software


def test_starting_the_scene_imports_little() -> None:
    code = (
        "import sys, app.scene.scene\n"
        "heavy = {'scipy', 'pyvista', 'PySide6', 'trimesh', 'vtk', 'PIL', 'matplotlib'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=False)
    assert done.returncode == 0, done.stderr


def _renderer(scene: Scene) -> str:
    return "llvmpipe" if scene._stage.software else "card"


def _triangles(scene: Scene) -> int:
    """Of the actors that take part in the next frame."""
    actors = scene._model.actors if scene._model else []
    return sum(a.GetMapper().GetInput().GetNumberOfPolys() for a in actors if a.GetVisibility())


def test_a_buried_point_shows_its_ring_and_can_be_picked_from_its_own_side(
    scene: Scene, head: Atlas, placed: Placement, library: Library
) -> None:
    """The other points of a selected muscle may lie deep below others."""
    deep = replace(placed.points[(POINT, "left")], position=(-30.0, 0.0, 18.0))
    placed = replace(placed, points={(POINT, "left"): deep})
    scene.look("left")
    spot = scene.project(deep.position)

    def yellow() -> float:
        x, y = (round(value) for value in spot)
        around = scene.image()[y - 4 : y + 5, x - 4 : x + 5].astype(float)
        return float((around[..., 0] + around[..., 1] - 2 * around[..., 2]).mean())

    scene.show(head, None, library)
    before = yellow()
    scene.show(head, placed, library)
    assert yellow() > before + 15
    hit = scene.pick(*spot)
    assert hit is not None and hit.kind == "point"
    scene.look("right")
    hit = scene.pick(*scene.project(deep.position))
    assert hit is None or hit.kind != "point"


def test_the_point_that_is_pointed_at_grows(scene: Scene, session: Session, placed: Placement) -> None:
    scene.look("left")
    x, y = (round(value) for value in scene.project(placed.points[(POINT, "left")].position))

    def yellow() -> int:
        around = scene.image()[y - 16 : y + 17, x - 16 : x + 17].astype(int)
        return int(((around[..., 0] > 180) & (around[..., 0] - around[..., 2] > 90) & (around[..., 1] > 130)).sum())

    before = yellow()
    session.hovered = f"point:{POINT}:left"
    assert yellow() > 1.5 * before > 0
