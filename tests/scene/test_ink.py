"""Painted pain in the picture: in its own colour, where it was painted, while pain is painted."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.placement.brush import Skin, Stroke
from app.scene.scene import Scene
from app.scene.skin_spot import ring
from app.session import Session
from tests.scene.little import SKIN_RADIUS, zone_middle


def _violet(scene: Scene) -> np.ndarray:
    r, g, b = np.moveaxis(scene.image().astype(int), 2, 0)
    return (b > r + 30) & (b > g + 60)


@pytest.fixture
def painted(scene: Scene, session: Session, head: Atlas) -> np.ndarray:
    """Pain painted on the left temple of the little head, seen from the left; where."""
    at = np.array([-SKIN_RADIUS, 0.0, 0.0])
    skin = Skin(head.full.structure_faces("skin"), len(head.full.structure_vertices("skin")))
    paint = Stroke(skin, head.full.structure_vertices("skin"), None, 1.0, 25.0, False).add([at])
    scene.look("left")
    session.mode = "pain"
    session.mark(session.marked.painted("little", paint))
    return at


def test_it_is_violet_where_it_was_painted_and_nowhere_else(scene: Scene, painted: np.ndarray) -> None:
    seen = _violet(scene)
    x, y = (round(v) for v in scene.project(painted))
    assert seen[y - 3 : y + 4, x - 3 : x + 4].all()
    away_x, away_y = (round(v) for v in scene.project([-70, -70, 0]))
    assert not seen[away_y - 5 : away_y + 6, away_x - 5 : away_x + 6].any()


def test_it_goes_with_the_mode_and_comes_back(scene: Scene, session: Session, painted: np.ndarray) -> None:
    session.mode = "explore"
    assert not _violet(scene).any()
    session.mode = "pain"
    assert _violet(scene).any()


def test_it_is_drawn_while_the_picture_moves(scene: Scene, painted: np.ndarray) -> None:
    still = _violet(scene).mean()
    scene.begin_motion()
    assert _violet(scene).mean() == pytest.approx(still, rel=0.25)


def test_a_stroke_shows_before_it_ends(scene: Scene, session: Session, painted: np.ndarray) -> None:
    assert session.marked.skin is not None
    session.stroke = session.marked.painted("little", np.zeros_like(session.marked.skin))
    assert not _violet(scene).any()
    session.stroke = None
    assert _violet(scene).any()


def test_over_a_zone_both_can_be_seen(scene: Scene, session: Session, head: Atlas, painted: np.ndarray) -> None:
    session.select_point("trapezius_upper_trp1")
    at = zone_middle("trapezius_upper_trp1")
    assert np.allclose(at, painted)
    pixels = scene.image().astype(int)
    x, y = (round(v) for v in scene.project(at))
    around = pixels[y - 12 : y + 13, x - 12 : x + 13]
    r, b = around[..., 0], around[..., 2]
    assert (b > r + 30).mean() > 0.15
    assert (r > b + 60).mean() > 0.15


def test_over_compared_points_too(scene: Scene, session: Session, painted: np.ndarray) -> None:
    session.compared = ("trapezius_upper_trp1", "temporalis_trp1")
    session.select_point("trapezius_upper_trp1")
    pixels = scene.image().astype(int)
    x, y = (round(v) for v in scene.project(painted))
    around = pixels[y - 12 : y + 13, x - 12 : x + 13]
    r, b = around[..., 0], around[..., 2]
    assert (b > r + 30).mean() > 0.15
    assert (r > b + 60).mean() > 0.15


def test_paint_of_another_pack_is_not_shown(scene: Scene, session: Session, painted: np.ndarray) -> None:
    assert session.marked.skin is not None
    session.mark(session.marked.painted("another", session.marked.skin))
    assert not _violet(scene).any()


def test_there_is_skin_to_paint_on_whatever_is_hidden(scene: Scene, session: Session, painted: np.ndarray) -> None:
    session.hidden = frozenset({"skin"})
    assert _violet(scene).any()
    session.brush = None
    assert not _violet(scene).any()


def test_the_points_suggest_nothing_while_painting(scene: Scene, session: Session) -> None:
    scene.look("left")
    session.hidden = frozenset({"skin"})
    at = scene.project([-87.0, 0.0, 30.0])
    hit = scene.pick(*at)
    assert hit is not None
    assert hit.kind == "point"
    session.mode = "pain"
    hit = scene.pick(*at)
    assert hit is None or hit.kind != "point"


def test_the_legend_names_what_was_marked(scene: Scene, session: Session, painted: np.ndarray) -> None:
    assert [entry.key for entry in scene.legend()] == ["marked"]
    session.undo()
    assert not scene.legend()


def test_the_skin_is_touched_before_everything_else(scene: Scene) -> None:
    scene.look("left")
    spot = scene.touch_skin(*scene.project([-SKIN_RADIUS, 0, 30]))
    assert spot is not None
    assert np.linalg.norm(spot.position) == pytest.approx(SKIN_RADIUS, abs=1.5)
    assert np.dot(spot.normal, np.array(spot.position) / SKIN_RADIUS) > 0.98
    assert scene.touch_skin(2, 2) is None


def test_the_ring_lies_flat_around_its_spot(scene: Scene) -> None:
    scene.look("left")
    spot = scene.touch_skin(*scene.project([-SKIN_RADIUS, 0, 0]))
    assert spot is not None
    gaps = ring(spot, 12.0) - np.array(spot.position)
    assert np.linalg.norm(gaps, axis=1) == pytest.approx(12.0, abs=0.2)
    assert np.abs(gaps @ np.array(spot.normal)).max() < 0.6
