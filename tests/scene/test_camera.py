"""The turntable: no roll, the pixel under the pointer stays, all points in the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.pose import Pose
from app.scene import camera
from app.scene.camera import DIRECTIONS

SIZE = (1280, 800)
POSE = Pose(-38.0, 12.0, 800.0, (10.0, -20.0, 30.0))


@pytest.mark.parametrize(
    ("view", "towards"),
    [("front", (0, 1, 0)), ("back", (0, -1, 0)), ("left", (-1, 0, 0)), ("right", (1, 0, 0)), ("top", (0, 0, 1))],
)
def test_presets_look_from_where_they_say(view: str, towards: tuple[float, float, float]) -> None:
    azimuth, elevation = DIRECTIONS[view]  # type: ignore[index]
    assert camera.outward(azimuth, elevation) @ np.array(towards) > 0.99


def test_from_above_the_face_points_up_and_the_bodys_right_is_on_the_right() -> None:
    right, up = camera.axes(*DIRECTIONS["top"])
    assert right @ [1, 0, 0] > 0.99
    assert up @ [0, 1, 0] > 0.99


def test_axes_are_right_handed_and_up_never_rolls() -> None:
    for azimuth in range(-180, 180, 45):
        for elevation in (-60.0, 0.0, 60.0):
            right, up = camera.axes(azimuth, elevation)
            assert np.cross(right, up) == pytest.approx(camera.outward(azimuth, elevation))
            assert right[2] == 0
            assert up[2] > 0


def test_a_drag_moves_the_near_side_with_the_hand() -> None:
    place = np.asarray(POSE.target) + 80 * POSE.outward
    x, y = camera.project(POSE, place, SIZE)
    moved_x, moved_y = camera.project(camera.rotate(POSE, 20, 10, SIZE[1]), place, SIZE)
    assert moved_x > x
    assert moved_y > y


def test_turning_stops_short_of_the_poles() -> None:
    assert camera.rotate(POSE, 0, 10_000, SIZE[1]).elevation < 90
    assert camera.rotate(POSE, 0, -10_000, SIZE[1]).elevation > -90


def test_the_same_way_of_the_hand_turns_as_far_on_a_screen_of_four_times_the_pixels() -> None:
    near = camera.rotate(POSE, 90, 30, 540)
    assert camera.rotate(POSE, 4 * 90, 4 * 30, 4 * 540) == near
    assert 20 < camera.rotate(POSE, 100, 0, 800).azimuth - POSE.azimuth < 40, "a drag of a hand's width is no spin"


def test_tilting_tires_near_the_poles_and_turning_is_gentler_close_up() -> None:
    free, high = replace(POSE, elevation=10.0), replace(POSE, elevation=80.0)
    assert camera.rotate(high, 0, 20, 800).elevation - 80 < camera.rotate(free, 0, 20, 800).elevation - 10
    assert camera.rotate(high, 0, -20, 800).elevation == pytest.approx(camera.rotate(free, 0, -20, 800).elevation + 70)
    close = replace(POSE, distance=250.0)
    assert camera.rotate(close, 50, 0, 800).azimuth < camera.rotate(POSE, 50, 0, 800).azimuth


def test_a_frame_keeps_clear_of_what_lies_over_its_lower_edge() -> None:
    points = np.random.default_rng(3).normal(size=(200, 3)) * [70, 90, 130]
    pose = camera.frame(points, -40.0, 10.0, 1.0, 0.05, covered=0.1)
    heights = [camera.project(pose, point, (800, 800))[1] for point in points]
    assert min(heights) > 0.045 * 800
    assert max(heights) < 0.855 * 800


def test_panning_moves_the_target_by_the_drag() -> None:
    place = np.asarray(POSE.target)
    x, y = camera.project(camera.pan(POSE, 50, -30, SIZE[1]), place, SIZE)
    assert (x, y) == pytest.approx((640 + 50, 400 - 30), abs=0.01)


def test_zooming_keeps_what_lies_under_the_pointer() -> None:
    pixel = (300.0, 650.0)
    start, end = camera.ray(POSE, *pixel, SIZE)
    place = start + (end - start) / 3  # on the plane through the target
    nearer = camera.zoom(POSE, 1.7, pixel, SIZE)
    assert nearer.distance == pytest.approx(POSE.distance / 1.7)
    assert camera.project(nearer, place, SIZE) == pytest.approx(pixel, abs=0.01)


def test_rays_and_projections_agree() -> None:
    start, end = camera.ray(POSE, 123.0, 456.0, SIZE)
    for part in (0.2, 0.5, 0.9):
        assert camera.project(POSE, start + part * (end - start), SIZE) == pytest.approx((123.0, 456.0), abs=1e-6)


@pytest.mark.parametrize("aspect", [0.6, 1.0, 2.0])
@pytest.mark.parametrize("direction", [(0.0, 0.0), (-75.0, 20.0), (180.0, 88.0)])
def test_a_frame_holds_all_points_and_wastes_little(aspect: float, direction: tuple[float, float]) -> None:
    points = np.random.default_rng(3).normal(size=(200, 3)) * [70, 90, 130] + [5, 10, -40]
    pose = camera.frame(points, *direction, aspect, 0.05)
    size = (round(800 * aspect), 800)
    pixels = np.array([camera.project(pose, point, size) for point in points]) / size
    assert pixels.min() > 0.045
    assert pixels.max() < 0.955
    spans = pixels.max(axis=0) - pixels.min(axis=0)
    assert spans.max() > 0.85


def test_the_best_direction_faces_the_surface_elements() -> None:
    normals = np.array([[-1.0, 0.0, 0.0], [-0.8, 0.6, 0.0], [-0.7, -0.7, 0.0]])
    azimuth, elevation = camera.best_direction(normals, np.ones(3), np.zeros((0, 3)))
    assert (normals @ camera.outward(azimuth, elevation) > 0.4).all()


def test_the_best_direction_never_leaves_the_point_on_the_far_side() -> None:
    zones = np.array([[0.0, 1.0, 0.0]] * 20)
    behind = np.array([[-0.3, -0.95, 0.0]])
    azimuth, elevation = camera.best_direction(zones, np.ones(20), behind)
    assert (behind @ camera.outward(azimuth, elevation))[0] > 0.1


def test_what_another_part_lies_before_is_looked_at_from_elsewhere() -> None:
    normals, must = np.array([[0.0, 1.0, 0.2]]), np.zeros((0, 3))
    free = camera.best_direction(normals, np.ones(1), must)
    moved = camera.best_direction(normals, np.ones(1), must, lambda eye: float(abs(eye[0]) < 0.3))
    assert abs(camera.outward(*free)[0]) < 0.3 < abs(camera.outward(*moved)[0])
    assert (normals @ camera.outward(*moved))[0] > 0.5


@pytest.mark.parametrize(("forward", "azimuth"), [(0.3, 0.0), (-0.3, 180.0)])
def test_a_pair_is_looked_at_straight_from_the_front_or_the_back(forward: float, azimuth: float) -> None:
    normals = np.array([[-0.95, forward, 0.0], [0.95, forward, 0.0], [-1.0, 0.0, 0.0]])
    assert camera.best_direction(normals, np.ones(3), normals[:2], paired=True)[0] == azimuth


def test_a_flight_goes_the_short_way_round_and_arrives() -> None:
    start, end = Pose(170.0, 0.0, 500.0, (0, 0, 0)), Pose(-170.0, 10.0, 900.0, (0, 0, 50))
    middle = camera.between(start, end, 0.5)
    assert abs(middle.azimuth) == pytest.approx(180)
    assert camera.between(start, end, 0.0).eye == pytest.approx(start.eye)
    assert camera.between(start, end, 1.0).eye == pytest.approx(end.eye)


def test_the_mirror_image_looks_from_the_other_side() -> None:
    mirrored = camera.mirror(POSE)
    assert mirrored.outward == pytest.approx(POSE.outward * [-1, 1, 1])
    place = np.array([30.0, 20.0, -10.0])
    x, y = camera.project(POSE, place, SIZE)
    assert camera.project(mirrored, place * [-1, 1, 1], SIZE) == pytest.approx((SIZE[0] - x, y))


def test_no_single_movement_spins_the_head() -> None:
    pose = Pose(0.0, 0.0, 1000.0, (0.0, 0.0, 0.0))
    assert camera.rotate(pose, 5000.0, 5000.0, 600).azimuth == pytest.approx(45.0)
    assert abs(camera.rotate(pose, 0.0, 5000.0, 600).elevation) <= 45.0
