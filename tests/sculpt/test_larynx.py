"""Hyoid bone and larynx: each cartilage a structure of its own, and the whole reads as a larynx."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from tools.sculpt.bones import build_bones
from tools.sculpt.build import table
from tools.sculpt.mesh import Mesh
from tools.sculpt.rest import height_over


@pytest.fixture(scope="module")
def parts() -> dict[str, Mesh]:
    return build_bones(table("larynx"))


def outer(mesh: Mesh, height: float, thick: float = 1.2) -> np.ndarray:
    """(n, 3) the vertices near a height, mm."""
    near: np.ndarray = mesh.vertices[np.abs(mesh.vertices[:, 2] - height) < thick]
    return near


def test_every_part_is_one_closed_piece(parts: dict[str, Mesh]) -> None:
    assert set(parts) == {
        "hyoid",
        "thyroid_cartilage",
        "cricoid_cartilage",
        "arytenoid_cartilage.l",
        "arytenoid_cartilage.r",
        "epiglottis",
    }
    for name, mesh in parts.items():
        assert mesh.is_closed(), name
        assert len(mesh.pieces()) == 1, name
    assert sum(len(mesh.faces) for mesh in parts.values()) < 3_800


def test_parts_touch_but_do_not_run_through_each_other(parts: dict[str, Mesh]) -> None:
    for one, other in permutations(parts, 2):
        assert height_over(parts[other], parts[one].vertices).min() > -0.8, (one, other)


def test_the_parts_stand_above_each_other_in_the_right_order(parts: dict[str, Mesh]) -> None:
    middle = {name: mesh.vertices[:, 2].mean() for name, mesh in parts.items()}
    assert middle["hyoid"] > middle["epiglottis"] > middle["thyroid_cartilage"]
    assert middle["thyroid_cartilage"] > middle["arytenoid_cartilage.l"] > middle["cricoid_cartilage"]


def test_the_laminae_meet_at_about_a_right_angle_in_the_laryngeal_prominence(parts: dict[str, Mesh]) -> None:
    thyroid = parts["thyroid_cartilage"]
    foremost = thyroid.vertices[thyroid.vertices[:, 1].argmax()]
    assert abs(foremost[0]) < 1.5
    ring = outer(thyroid, foremost[2] - 1.0)
    lamina = ring[(ring[:, 0] > 9) & (ring[:, 0] < 13)]
    side = lamina[lamina[:, 1].argmax()]
    half = np.degrees(np.arctan2(side[0] - foremost[0], foremost[1] - side[1]))
    assert 30 < half < 55


def test_the_superior_notch_parts_the_laminae_above_the_prominence(parts: dict[str, Mesh]) -> None:
    thyroid = parts["thyroid_cartilage"]
    front = thyroid.vertices[thyroid.vertices[:, 1] > 28]
    middle, beside = front[np.abs(front[:, 0]) < 1], front[(front[:, 0] > 6) & (front[:, 0] < 10)]
    assert beside[:, 2].max() > middle[:, 2].max() + 7


def test_horns_rise_towards_the_hyoid_and_reach_down_to_the_cricoid(parts: dict[str, Mesh]) -> None:
    thyroid, cricoid = parts["thyroid_cartilage"].vertices, parts["cricoid_cartilage"]
    lamina = thyroid[thyroid[:, 1] > 20]
    assert thyroid[:, 2].max() > lamina[:, 2].max() + 6
    lowest_behind = thyroid[thyroid[:, 1] < 15]
    tip = lowest_behind[lowest_behind[:, 2].argmin()]
    assert height_over(cricoid, tip[None])[0] < 2.0


def test_the_cricoid_is_a_ring_with_a_high_back(parts: dict[str, Mesh]) -> None:
    cricoid = parts["cricoid_cartilage"]
    edges = np.unique(np.sort(cricoid.faces[:, [[0, 1], [1, 2], [2, 0]]].reshape(-1, 2), axis=1), axis=0)
    assert len(cricoid.vertices) - len(edges) + len(cricoid.faces) == 0
    middle = cricoid.vertices[np.abs(cricoid.vertices[:, 0]) < 2.5]
    depth = np.median(cricoid.vertices[:, 1])
    back, front = middle[middle[:, 1] < depth], middle[middle[:, 1] > depth]
    assert np.ptp(back[:, 2]) > 2 * np.ptp(front[:, 2])


def test_the_hyoid_opens_backwards_with_two_pairs_of_horns(parts: dict[str, Mesh]) -> None:
    hyoid = parts["hyoid"].vertices
    body = hyoid[np.abs(hyoid[:, 0]) < 5]
    assert body[:, 1].min() > hyoid[:, 1].max() - 12
    for side in (-1, 1):
        horn = hyoid[side * hyoid[:, 0] > 10]
        assert np.ptp(horn[:, 1]) > 25
        lesser = horn[(horn[:, 1] > 37) & (side * horn[:, 0] > 12)]
        assert lesser[:, 2].max() > body[:, 2].max() + 1.5
