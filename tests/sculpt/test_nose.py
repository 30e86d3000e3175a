"""The nose's cartilages are drawn under the skin without being crumpled."""

from __future__ import annotations

import numpy as np
import pytest
import trimesh

from tools.sculpt.mesh import Doubles, Mesh
from tools.sculpt.nose import tucked


class Plane:
    """Skin whose outside lies in front of y = 0."""

    def __call__(self, points: Doubles) -> Doubles:
        return points[:, 1].copy()

    def gradient(self, points: Doubles) -> Doubles:
        return np.broadcast_to([0.0, 1.0, 0.0], points.shape).copy()


@pytest.fixture
def nose() -> dict[str, Mesh]:
    """A plate on either side that stands 3 mm out of the skin, and a bone far behind it."""
    plate = trimesh.creation.box((8, 1, 12)).subdivide_loop(3)
    left = Mesh(np.add(plate.vertices, (-6, 2.6, 0)), np.asarray(plate.faces, np.int64))
    ball = trimesh.creation.icosphere(3, 4)
    bone = Mesh(np.add(ball.vertices, (0, -60, 0)), np.asarray(ball.faces, np.int64))
    return {"major_alar_cartilage.l": left, "major_alar_cartilage.r": left.mirrored(), "vomer": bone}


def test_it_comes_to_lie_under_the_skin_as_thick_as_it_was(nose: dict[str, Mesh]) -> None:
    made = tucked(nose, Plane(), 1.6)
    left, right = made["major_alar_cartilage.l"], made["major_alar_cartilage.r"]
    assert left.vertices[:, 1].max() < -1.5
    assert left.volume > 0.8 * nose["major_alar_cartilage.l"].volume
    assert left.is_closed()
    assert np.array_equal(left.vertices * [-1, 1, 1], right.vertices)
    assert np.allclose(made["vomer"].vertices, nose["vomer"].vertices, atol=1e-6)
