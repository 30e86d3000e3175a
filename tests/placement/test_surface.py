"""Distances along a surface, areas of patches, inside and outside."""

from __future__ import annotations

import numpy as np
import pytest

from app.placement.placed import EDGE
from app.placement.strokes import draw
from app.placement.surface import Surface
from app.placement.zones import encode, keep_to_side, signed_distance, unite


def plate(size: float = 100.0, step: float = 2.0, fold: float | None = None) -> Surface:
    """A square sheet in the xz plane about the origin; with ``fold`` it turns back on itself, so far apart in y."""
    n = int(size / step) + 1
    s = np.linspace(-size / 2, size / 2, n)
    x, z = np.meshgrid(s, s, indexing="ij")
    y = np.zeros_like(x)
    if fold is not None:
        # A hairpin: two parallel leaves ``fold`` apart, joined by a half circle at z = 0.
        radius = fold / 2
        bend = np.pi * radius
        y = np.where(z > bend / 2, 0.0, np.where(z < -bend / 2, fold, radius - radius * np.sin(z / radius)))
        z = np.where(np.abs(z) > bend / 2, -np.abs(z) + bend / 2, radius * np.cos(np.clip(z / radius, -1.6, 1.6)))
    index = np.arange(n * n).reshape(n, n)
    a, b, c, d = (g.ravel() for g in (index[:-1, :-1], index[1:, :-1], index[1:, 1:], index[:-1, 1:]))
    faces = np.concatenate([np.stack([a, b, c], 1), np.stack([a, c, d], 1)])
    return Surface(np.stack([x, y, z], axis=-1).reshape(-1, 3), faces)


def leg(points: list[list[float]], radii: list[float]) -> tuple[np.ndarray, np.ndarray]:
    return np.array(points, float), np.array(radii, float)


def test_a_disc_has_its_area_and_middle():
    skin = plate()
    (stroke,) = draw(skin, [leg([[5, 0, 3]], [15])])
    area, middle = skin.patch(signed_distance(skin, stroke))
    assert area == pytest.approx(np.pi * 15**2, rel=0.02)
    assert np.allclose(middle, [5, 0, 3], atol=0.3)


def test_a_tapered_band_is_as_wide_as_asked_along_its_way():
    skin = plate()
    (stroke,) = draw(skin, [leg([[-35, 0, 0], [35, 0, 0]], [6, 12])])
    field = signed_distance(skin, stroke)
    for x, half in ((-30, 6.4), (0, 9.0), (30, 11.6)):
        column = np.abs(skin.vertices[:, 0] - x) < 0.5
        z, inside = skin.vertices[column, 2], field[column]
        order = np.argsort(z)
        crossing = np.interp(0.0, inside[order][z[order] > 0][::-1], z[order][z[order] > 0][::-1])
        assert crossing == pytest.approx(half, abs=0.6)


def test_the_edge_is_smooth_not_beaded():
    """Along a curved band the field changes as a distance does: never faster, and without ripples along the middle."""
    skin = plate(step=2.5)
    (stroke,) = draw(skin, [leg([[-35, 0, -20], [-10, 0, 18], [15, 0, 18], [35, 0, -15]], [9, 10, 10, 8])])
    field = signed_distance(skin, stroke)
    a, b = skin.edges.T
    near = (field[a] > -8) & (field[b] > -8)
    slope = np.abs(field[a] - field[b])[near] / np.linalg.norm(skin.vertices[a] - skin.vertices[b], axis=1)[near]
    assert slope.max() < 1.05
    on_path = np.linalg.norm(skin.vertices[:, None] - stroke.positions[None], axis=2).min(axis=1) < 1.0
    assert field[on_path].min() > 6.5


def test_a_zone_does_not_jump_across_a_fold():
    """Two leaves 8 mm apart: a disc of 14 mm, 40 mm from the bend, stays on its own leaf."""
    skin = plate(size=120, fold=8)
    (stroke,) = draw(skin, [leg([[0, 0, -40]], [14])])
    field = signed_distance(skin, stroke)
    other = skin.vertices[:, 1] > 6
    assert field[~other].max() > 12
    assert field[other].max() < 0


def test_a_stroke_goes_round_a_bend_and_not_through_the_air():
    skin = plate(size=120, fold=30)
    front, back = [0.0, 0.0, -10.0], [0.0, 30.0, -10.0]
    (stroke,) = draw(skin, [leg([front, back], [6, 6])])
    assert np.linalg.norm(np.diff(stroke.positions, axis=0), axis=1).max() < 3.5
    assert stroke.positions[:, 2].max() > 8
    assert np.linalg.norm(skin.closest(stroke.positions)[0] - stroke.positions, axis=1).max() < 1e-6


def test_legs_that_meet_are_one_curve_and_their_fields_merge_without_a_seam():
    skin = plate()
    whole = draw(skin, [leg([[-30, 0, -10], [0, 0, 10], [30, 0, -10]], [8, 10, 8])])
    parts = draw(skin, [leg([[-30, 0, -10], [0, 0, 10]], [8, 10]), leg([[0, 0, 10], [30, 0, -10]], [10, 8])])
    assert np.allclose(parts[0].positions[-1], parts[1].positions[0])
    one = signed_distance(skin, whole[0])
    two = unite(signed_distance(skin, part) for part in parts)
    ring = np.abs(one) < 4
    assert (two - one)[ring].min() > -0.1
    assert (two - one)[ring].max() < 1.5


def test_what_is_cut_at_the_midline_stays_on_its_side():
    skin = plate()
    (stroke,) = draw(skin, [leg([[-5, 0, 0]], [20])])
    field = keep_to_side(signed_distance(skin, stroke), skin, -1.0)
    assert (field[skin.vertices[:, 0] > 0.1] < 0).all()
    assert field.max() > 10


def test_the_ramp_has_its_edge_in_the_middle():
    assert encode(np.array([-1000.0, -8.0, -4.0, 0.0, 4.0, 8.0, 50.0])).tolist() == [0, 0, 64, EDGE, 192, 255, 255]


def test_inside_and_outside_of_a_mesh_with_a_hole():
    corners = np.array([[x, y, z] for x in (0, 10) for y in (0, 10) for z in (0, 10)], float)
    faces = [
        [0, 1, 3],
        [0, 3, 2],
        [4, 6, 7],
        [4, 7, 5],
        [0, 4, 5],
        [0, 5, 1],
        [2, 3, 7],
        [2, 7, 6],
        [0, 2, 6],
        [0, 6, 4],
    ]
    open_box = Surface(corners, faces)
    assert open_box.contains([5, 5, 3])
    assert not open_box.contains([5, 5, -3])
    assert not open_box.contains([15, 5, 5])
