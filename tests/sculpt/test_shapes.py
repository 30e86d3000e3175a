"""The sculptor's tools: sphere meshes, star surfaces, remeshing, decimation."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from tools.sculpt.grid import Grid
from tools.sculpt.mesh import Mesh, decimated
from tools.sculpt.remesh import remeshed, welded_with_mirror
from tools.sculpt.spheres import SphereMesh, distance
from tools.sculpt.star import Star


def test_a_link_is_a_rod_whose_radius_runs_from_one_end_to_the_other() -> None:
    rod = np.array([[0, 0, 0, 1.0], [10, 0, 0, 3.0]])
    points = np.array([[0, 5, 0], [5, 5, 0], [10, 5, 0], [-4, 0, 0], [5, 0, 1.0]])
    assert distance(points, rod) == pytest.approx([4, 3, 2, 3, -1])


def test_a_plate_is_a_slab_with_round_edges() -> None:
    plate = np.array([[0, 0, 0, 1.0], [10, 0, 0, 1], [0, 10, 0, 1]])
    points = np.array([[2, 2, 5], [2, 2, 0], [-3, 0, 0.0], [2, -4, 3]])
    assert distance(points, plate) == pytest.approx([4, -1, 2, 4])


def test_a_symmetric_sphere_mesh_counts_its_mirror_image() -> None:
    bone = SphereMesh.of(
        {"spheres": {"rod": [[5, 0, 0, 2], [5, 10, 0, 2]]}, "joints": "rod1-rod2 rod1-rod1'", "symmetric": True}
    )
    low, high = bone.bounds
    assert low == pytest.approx([-7, -2, -2])
    assert high == pytest.approx([7, 12, 2])
    grid = Grid.around(low, high, 1.0, 2.0)
    mesh = grid.surface(bone.field(grid)).without_crumbs()
    assert mesh.is_closed()
    assert mesh.volume > 0


def test_a_star_with_equal_radii_is_a_sphere() -> None:
    knots_u, knots_v = np.arange(0, 91, 15.0), np.arange(0, 360, 20.0)
    star = Star(np.array([1.0, 2, 3]), knots_u, knots_v, np.full((len(knots_u) + 1, len(knots_v)), 50.0))
    directions = np.random.default_rng(1).normal(size=(200, 3))
    assert star.radius(directions) == pytest.approx(np.full(200, 50.0), abs=1e-6)
    assert star.height(np.array([[1.0, 2, 63]])) == pytest.approx([10], abs=1e-6)


def test_remeshing_half_a_sphere_gives_even_triangles_and_a_closed_whole() -> None:
    grid = Grid(np.array([0.0, -12, -12]), 1.0, (13, 25, 25))
    rough = grid.surface(np.linalg.norm(grid.points(), axis=-1) - 10)
    half = remeshed(
        rough,
        lambda points: np.full(len(points), 1.5),
        lambda points: points * (10 / np.linalg.norm(points, axis=1, keepdims=True)),
        rounds=6,
    )
    whole = welded_with_mirror(half)
    assert whole.is_closed()
    assert whole.volume == pytest.approx(4 / 3 * np.pi * 1000, rel=0.02)
    edges = np.linalg.norm(whole.corners - np.roll(whole.corners, 1, axis=1), axis=2)
    assert np.percentile(edges, [1, 99]) == pytest.approx([1.5, 1.5], rel=0.45)


def test_decimation_keeps_the_surface_closed_and_the_fibres_near() -> None:
    ball = trimesh.creation.icosphere(subdivisions=5, radius=10)
    vertices = np.asarray(ball.vertices)
    mesh = Mesh(vertices, np.asarray(ball.faces, np.int64), None, vertices[:, :2] / 20 + 0.5).with_normals()
    light = decimated(mesh, 600)
    assert light.is_closed()
    assert len(light.faces) == pytest.approx(600, rel=0.1)
    assert light.fibres is not None
    assert np.abs(light.fibres - (light.vertices[:, :2] / 20 + 0.5)).max() < 0.05
