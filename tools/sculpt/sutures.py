"""The seams between the bones of the vault: lines over the directions from its centre, with teeth.

All lines live in the map of the left half of the vault: [forward, up] in degrees from the direction straight to the
left, distances from there true to scale. The midplane is the circle of 90 degrees; lines may go on beyond it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

from tools.sculpt.mesh import Doubles

#: mm: the radius at which teeth and grooves are measured; that of the vault is 70 to 110.
NOMINAL = 80.0
#: The map reaches so many degrees from its middle, in cells of this size.
REACH, _CELL = 112.0, 0.25
_COUNT = round(2 * REACH / _CELL) + 1
#: mm between the points of a drawn line, and how far distances from it are told.
_FINE, FAR_MM = 0.15, 8.0
#: mm at both ends of a seam over which its teeth grow, so that three bones meet in one point.
_TAPER = 6.0


def to_map(directions: Doubles) -> Doubles:
    """(..., 2) [forward, up] in degrees of ``directions`` (..., 3), of any length."""
    x, y, z = np.moveaxis(directions, -1, 0)
    across = np.hypot(y, z)
    scale = np.degrees(np.arctan2(across, -x)) / np.maximum(across, 1e-12)
    return np.stack([y * scale, z * scale], axis=-1)


def from_map(place: Doubles) -> Doubles:
    """(..., 3) the unit directions at ``place`` (..., 2) of the map, in degrees."""
    angle = np.hypot(place[..., 0], place[..., 1])
    across = np.sin(np.radians(angle)) / np.maximum(angle, 1e-12)
    return np.stack([-np.cos(np.radians(angle)), place[..., 0] * across, place[..., 1] * across], axis=-1)


def cells() -> Doubles:
    """(n, n, 2) the places of the map's samples, degrees."""
    axis = np.linspace(-REACH, REACH, _COUNT)
    return np.stack(np.meshgrid(axis, axis, indexing="ij"), axis=-1)


def looked_up(image: Doubles, place: Doubles) -> Doubles:
    """(...) the values of an image over ``cells()`` at ``place`` (..., 2), between the samples linearly."""
    index = np.moveaxis((place + REACH) / _CELL, -1, 0)
    values: Doubles = map_coordinates(image, index, order=1, mode="nearest")
    return values


def drawn(points: Doubles, teeth: tuple[float, float] | None = None) -> Doubles:
    """(n, 3) unit directions along a smooth line through ``points`` (k, 2) of the map, ends included.

    teeth: (height, length) in mm of the teeth, on both sides of the line. Their size wanders, as it does in a skull, by
    a fixed rule; toward the ends they fade.
    """
    corners = from_map(points) * NOMINAL
    chord = np.r_[0, np.cumsum(np.linalg.norm(np.diff(corners, axis=0), axis=1))]
    along = np.linspace(0, chord[-1], max(2, round(chord[-1] / _FINE)))
    line = np.asarray(PchipInterpolator(chord, corners)(along)) if len(points) > 2 else _straight(chord, corners, along)
    if teeth is not None:
        line = line + _toothed(line, along, *teeth)
    unit: Doubles = line / np.linalg.norm(line, axis=1, keepdims=True)
    return unit


def _straight(chord: Doubles, corners: Doubles, along: Doubles) -> Doubles:
    return np.stack([np.interp(along, chord, column) for column in corners.T], axis=1)


def _toothed(line: Doubles, along: Doubles, height: float, length: float) -> Doubles:
    """(n, 3) mm: shifts that turn a line into a row of teeth with narrow necks."""
    ahead = np.gradient(line, axis=0)
    ahead /= np.linalg.norm(ahead, axis=1, keepdims=True)
    aside = np.cross(line, ahead) / NOMINAL
    turn = 2 * np.pi / length
    phase = turn * along + 0.9 * np.sin(0.31 * turn * along + 1) + 0.5 * np.sin(0.83 * turn * along + 2)
    edge = np.clip(np.minimum(along, along[-1] - along) / _TAPER, 0, 1)
    size = edge * edge * (3 - 2 * edge) * (0.75 + 0.25 * np.sin(0.23 * turn * along + 2.5))
    out = height * size * (np.sin(phase) + 0.25 * np.sin(2.37 * phase + 1))
    on = -0.075 * length * size * np.sin(2 * phase)
    shift: Doubles = aside * out[:, None] + ahead * on[:, None]
    return shift


@dataclass(frozen=True, eq=False)
class Outline:
    """A closed line round a region of the map. line: (n, 3) unit directions."""

    line: Doubles

    @classmethod
    def of(cls, table: str, lines: Mapping[str, Doubles]) -> Outline:
        """table: the names of the lines round the region in order, ``-name`` for one that is run backwards.

        Raises KeyError when a line is not there.
        """
        pieces = [lines[name[1:]][::-1] if name.startswith("-") else lines[name] for name in table.split()]
        gaps = [
            drawn(to_map(np.stack([piece[-1], after[0]])))
            for piece, after in zip(pieces, [*pieces[1:], pieces[0]], strict=True)
        ]
        return cls(np.concatenate([part for pair in zip(pieces, gaps, strict=True) for part in pair]))

    @cached_property
    def _image(self) -> Doubles:
        """Signed distance from the line in mm at the nominal radius over ``cells()``, negative inside."""
        away = distance_from(self.line)
        corners = [tuple(place) for place in ((to_map(self.line) + REACH) / _CELL * _SHARP).tolist()]
        mask = Image.new("1", (_COUNT * _SHARP, _COUNT * _SHARP))
        ImageDraw.Draw(mask).polygon(corners, fill=1)
        inside: NDArray[np.bool_] = np.asarray(mask)[::_SHARP, ::_SHARP].T
        return np.where(inside, -away, away)

    def distance(self, place: Doubles) -> Doubles:
        """(...) mm at the nominal radius from ``place`` (..., 2) to the line; negative inside, at most 8."""
        return looked_up(self._image, place)


#: How many times finer than the map the inside of an outline is drawn.
_SHARP = 4


def distance_from(line: Doubles) -> Doubles:
    """(n, n) mm at the nominal radius from each of ``cells()`` to a line of directions (k, 3), at most 8."""
    away, _ = cKDTree(line * NOMINAL).query(from_map(cells()) * NOMINAL, distance_upper_bound=FAR_MM)
    return np.minimum(away, FAR_MM)


def read_lines(table: Mapping[str, Any], junctions: Mapping[str, list[float]]) -> dict[str, Doubles]:
    """Name -> drawn line of a table of ``points`` ([forward, up] or a junction's name) and perhaps ``teeth``.

    Raises KeyError when a junction is not there.
    """
    return {
        name: drawn(
            np.array([junctions[point] if isinstance(point, str) else point for point in row["points"]], float),
            tuple(row["teeth"]) if "teeth" in row else None,
        )
        for name, row in table.items()
    }
