"""Where a picture is taken from. Angles in degrees, lengths in mm.

Azimuth 0 looks at the face; +90 looks from the body's right (+x). Elevation +90 looks down on the crown.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pose:
    """A camera: it looks at ``target`` from ``distance`` mm away; up is +z."""

    azimuth: float
    elevation: float
    distance: float
    target: tuple[float, float, float]

    @property
    def outward(self) -> Vector:
        """(3,) unit vector from the target towards the eye."""
        return outward(self.azimuth, self.elevation)

    @property
    def eye(self) -> Vector:
        return np.asarray(self.target) + self.distance * self.outward

    def axes(self) -> tuple[Vector, Vector]:
        """The picture's right and up, as unit vectors."""
        return axes(self.azimuth, self.elevation)


def outward(azimuth: float, elevation: float) -> Vector:
    a, e = math.radians(azimuth), math.radians(elevation)
    return np.array([math.cos(e) * math.sin(a), math.cos(e) * math.cos(a), math.sin(e)])


def axes(azimuth: float, elevation: float) -> tuple[Vector, Vector]:
    a, e = math.radians(azimuth), math.radians(elevation)
    right = np.array([-math.cos(a), math.sin(a), 0.0])
    up = np.array([-math.sin(e) * math.sin(a), -math.sin(e) * math.cos(a), math.cos(e)])
    return right, up
