"""The brush: round on the skin, never through air, mirrored, erased, carried over."""

from __future__ import annotations

import numpy as np
import pytest

from app.placement.brush import Skin, Stroke, carry
from app.scene.spheres import icosphere

RADIUS = 80.0


@pytest.fixture(scope="module")
def ball() -> tuple[Skin, np.ndarray]:
    points, faces = icosphere(5)
    return Skin(faces, len(points)), (points * RADIUS).astype(np.float32)


@pytest.fixture(scope="module")
def strip() -> tuple[Skin, np.ndarray]:
    """A sheet bent like a hairpin: its two halves lie 4 mm apart and meet 60 mm away."""
    across, along = np.meshgrid(np.arange(11) * 2.0, np.arange(63) * 2.0)
    front = along <= 62
    vertices = np.stack([across, np.where(front, along, 124 - along), np.where(front, 0.0, 4.0)], axis=-1)
    number = np.arange(across.size).reshape(across.shape)
    a, b, c, d = number[:-1, :-1], number[:-1, 1:], number[1:, :-1], number[1:, 1:]
    faces = np.concatenate([np.stack([a, b, d], -1).reshape(-1, 3), np.stack([a, d, c], -1).reshape(-1, 3)])
    return Skin(faces.astype(np.int32), across.size), vertices.reshape(-1, 3).astype(np.float32)


def test_a_dab_is_round_and_fades_around_the_radius(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    spot = np.array([RADIUS, 0, 0])
    paint = Stroke(skin, vertices, None, 1.0, 15.0, False).add([spot])
    away = np.linalg.norm(vertices - spot, axis=1)
    assert (paint[away < 10] == 255).all()
    assert (paint[away > 20] == 0).all()
    rim = paint[np.abs(away - 15) < 1]
    assert len(rim) > 10
    assert rim.mean() == pytest.approx(128, abs=12)


def test_a_stroke_holds_where_it_went_over_twice(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    stroke = Stroke(skin, vertices, None, 0.5, 12.0, False)
    once = stroke.add([[0, RADIUS, 0]])
    twice = stroke.add([[0, RADIUS, 0]])
    assert (once == twice).all()
    assert once.max() == 128


def test_paint_does_not_jump_through_air(strip: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = strip
    reached, _ = skin.reach(vertices, [[10, 10, 0]], 12.0)
    assert len(reached) > 50
    assert (vertices[reached, 2] == 0).all()


def test_around_the_bend_it_goes_on(strip: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = strip
    reached, away = skin.reach(vertices, [[10, 58, 0]], 16.0)
    behind = vertices[reached, 2] > 0
    assert behind.any()
    straight_behind = (vertices[reached] == [10, 58, 4]).all(axis=1)
    assert (away[straight_behind] > 7).all()  # 4 mm through the air


def test_erasing_takes_away_only_where_it_went(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    full = np.full(len(vertices), 255, np.uint8)
    paint = Stroke(skin, vertices, full, 0.0, 15.0, False).add([[0, 0, RADIUS]])
    assert paint[vertices[:, 2].argmax()] == 0
    assert (paint[vertices[:, 2] < 0] == 255).all()


def test_both_sides_are_mirror_images(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    spot = np.array([-0.8, 0.6, 0.0]) * RADIUS
    paint = Stroke(skin, vertices, None, 1.0, 12.0, True).add([spot])
    one = Stroke(skin, vertices, None, 1.0, 12.0, False).add([spot])
    other = Stroke(skin, vertices, None, 1.0, 12.0, False).add([spot * [-1, 1, 1]])
    assert (paint == np.maximum(one, other)).all()
    assert one.sum() > 0
    assert other.sum() > 0


def test_a_spot_off_the_skin_paints_nothing(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    assert not Stroke(skin, vertices, None, 1.0, 12.0, False).add([[0, 0, 0], [200, 0, 0]]).any()


def test_paint_is_carried_to_a_skin_of_another_grain(ball: tuple[Skin, np.ndarray]) -> None:
    skin, vertices = ball
    paint = Stroke(skin, vertices, None, 1.0, 25.0, False).add([[0, RADIUS, 0]])
    coarse = (icosphere(3)[0] * (RADIUS + 3)).astype(np.float32)
    carried = carry(paint, vertices, coarse)
    away = np.linalg.norm(coarse - [0, RADIUS + 3, 0], axis=1)
    assert (carried[away < 14] > 230).all()
    assert (carried[away > 38] == 0).all()
