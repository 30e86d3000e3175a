"""The skin: closed over everything, fine, cut, with shut eyes and ears."""

from __future__ import annotations

import numpy as np
import pytest
import pyvista

from app.anatomy.clean import components, is_closed
from app.anatomy.ears import join_ears
from app.anatomy.normals import vertex_normals
from app.anatomy.pack import Skin
from app.anatomy.read import Doubles, RawMesh
from app.anatomy.refine import edges_of, refine
from app.anatomy.shell import outer_layer
from app.anatomy.skin import close_over
from tests.anatomy.shapes import as_trimesh, ball, together, volume

RULE = Skin(eye=(0, 0, 0, 0), cut_x_mm=60, cut_z_mm=-50)


def depth_below(skin: RawMesh, points: Doubles) -> Doubles:
    """mm below the skin; negative outside."""
    from vtkmodules.vtkFiltersCore import vtkImplicitPolyDataDistance

    distance = vtkImplicitPolyDataDistance()
    distance.SetInput(pyvista.PolyData.from_regular_faces(skin.vertices, skin.faces))
    return np.array([-distance.EvaluateFunction(*point) for point in points])


def closed_over(soft: list[RawMesh], ears: RawMesh | None = None) -> RawMesh:
    return close_over(ball(70, finer=3), soft, [], ears, RULE, lambda what, done: None)


def test_what_poked_through_lies_below_the_skin() -> None:
    muscle = ball(12, (0, 62, 10), 3)
    assert depth_below(ball(70, finer=3), muscle.vertices).min() < -3
    skin = closed_over([muscle])
    assert depth_below(skin, muscle.vertices).min() > RULE.margin_mm - 0.5


def test_skin_far_from_anything_stays_where_it_was() -> None:
    skin = closed_over([ball(12, (0, 62, 10), 3)])
    back = skin.vertices[(skin.vertices[:, 1] < -20) & (skin.vertices[:, 2] > -40) & (np.abs(skin.vertices[:, 0]) < 55)]
    assert np.linalg.norm(back, axis=1) == pytest.approx(70, abs=0.8)


def test_the_push_is_smooth() -> None:
    skin = closed_over([ball(12, (0, 62, 10), 3)])
    normals = vertex_normals(skin)
    edges, _ = edges_of(skin.faces)
    front = (skin.vertices[edges[:, 0], 1] > 30) & (skin.vertices[edges[:, 0], 2] > -30)
    folds = (normals[edges[front, 0]] * normals[edges[front, 1]]).sum(axis=1)
    assert folds.min() > 0.75


def test_it_is_closed_fine_and_cut() -> None:
    skin = closed_over([ball(12, (0, 0, 0))])
    assert is_closed(skin.faces) and components(skin).max() == 0
    assert skin.vertices[:, 2].min() == pytest.approx(-50)
    assert np.abs(skin.vertices[:, 0]).max() == pytest.approx(60)
    edges, _ = edges_of(skin.faces)
    ends = skin.vertices[edges]
    inside = (ends[:, :, 2].min(axis=1) > -49) & (np.abs(ends[:, :, 0]).max(axis=1) < 59)
    assert np.linalg.norm(ends[inside, 0] - ends[inside, 1], axis=1).max() < 6.5


def test_it_comes_out_the_same_every_time() -> None:
    one, two = (closed_over([ball(12, (0, 62, 10))]) for _ in range(2))
    assert np.array_equal(one.vertices, two.vertices) and np.array_equal(one.faces, two.faces)


def test_ears_become_part_of_the_skin() -> None:
    ears = together(ball(12, (-60, 0, 20)), ball(12, (60, 0, 20)))
    rule = RULE.model_copy(update={"cut_x_mm": 100})
    skin = close_over(ball(70, finer=3), [ball(10)], [], ears, rule, lambda what, done: None)
    assert components(skin).max() == 0 and is_closed(skin.faces)
    assert skin.vertices[:, 0].max() == pytest.approx(72, abs=0.7)


def test_open_ears_are_left_off() -> None:
    ear = ball(12, (60, 0, 20))
    skin = ball(70, finer=3)
    assert join_ears(skin, skin.vertices, RawMesh(ear.vertices, ear.faces[5:])) is None


def test_the_outside_of_a_shell_is_taken_and_its_opening_shut() -> None:
    outside, inside = ball(70, finer=4), ball(68, finer=4)
    opening = outside.vertices[outside.faces].mean(axis=1)[:, 1] > 68.5
    rim, _ = edges_of(outside.faces[opening])
    kept = outside.faces[~opening]
    starts, stops = kept.ravel(), kept[:, [1, 2, 0]].ravel()
    n = len(outside.vertices)
    lone = ~np.isin(starts * n + stops, stops * n + starts)
    a, b = starts[lone], stops[lone]
    wall = np.concatenate([np.stack([b, a, a + n], 1), np.stack([b, a + n, b + n], 1)])
    # as in BodyParts3D both layers are wound outward, so that they disagree along the opening
    shell = RawMesh(np.concatenate([outside.vertices, inside.vertices]), np.concatenate([kept, kept + n, wall]))
    skin = outer_layer(shell)
    assert len(rim) and is_closed(skin.faces)
    assert volume(skin) == pytest.approx(volume(outside), rel=0.02)
    assert np.linalg.norm(skin.vertices, axis=1).min() > 65


def test_refining_makes_a_coarse_ball_rounder() -> None:
    coarse = ball(70, finer=2)
    fine = refine(coarse, lambda at: np.full(len(at), 5.0))
    assert is_closed(fine.faces)
    edges, _ = edges_of(fine.faces)
    assert np.linalg.norm(fine.vertices[edges[:, 0]] - fine.vertices[edges[:, 1]], axis=1).max() <= 5.0
    exact = 4 / 3 * np.pi * 70**3
    assert abs(volume(fine) - exact) < 0.3 * abs(volume(coarse) - exact)
    assert np.degrees(as_trimesh(fine).face_angles.min()) > 15
