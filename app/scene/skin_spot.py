"""Where the pointer meets the skin, whatever lies before it, and the ring that a brush draws there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.anatomy.atlas import Atlas
from app.pose import Pose
from app.scene import camera
from app.scene.pick import Picker, Vector

_CORNERS = 48


@dataclass(frozen=True, slots=True)
class SkinSpot:
    """A place on the skin, mm, and the unit normal there."""

    position: tuple[float, float, float]
    normal: tuple[float, float, float]


def touch_skin(atlas: Atlas, picker: Picker, pose: Pose, x: float, y: float, size: tuple[int, int]) -> SkinSpot | None:
    """The skin under the pixel (x, y from the top left); None beside it."""
    start, end = camera.ray(pose, x, y, size)
    touch = picker.cast(start, end, lambda name: name == "skin")
    if touch is None:
        return None
    normal = atlas.full.normals[atlas.full.faces[touch.cell]].sum(axis=0, dtype=float)
    across, up, out = (normal / max(float(np.linalg.norm(normal)), 1e-9)).tolist()
    return SkinSpot(touch.position, (across, up, out))


def ring(spot: SkinSpot, radius: float) -> Vector:
    """(k, 3) mm: a circle around the spot that lies flat on the skin there."""
    normal = np.array(spot.normal)
    one = np.cross(normal, np.eye(3)[int(np.abs(normal).argmin())])
    one /= np.linalg.norm(one)
    turn = np.linspace(0, 2 * np.pi, _CORNERS, endpoint=False)[:, None]
    lift = 0.5 * normal
    circle: Vector = spot.position + lift + radius * (np.cos(turn) * one + np.sin(turn) * np.cross(normal, one))
    return circle
