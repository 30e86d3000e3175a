"""Eyeballs: a sphere whose front is carved as sculptors do it, a ring round the iris and a hollow for the pupil."""

from __future__ import annotations

from typing import Any

import numpy as np

from tools.sculpt.mesh import Doubles, Ints, Mesh

#: Degrees from the axis of sight: rings of vertices, close together where the iris is. Segments of a ring.
_RINGS = np.r_[np.arange(1.8, 36, 1.9), np.arange(38, 90, 7.4), np.arange(92, 180, 14.6)]
_SEGMENTS = 26


def build_eyes(table: dict[str, Any]) -> dict[str, Mesh]:
    """Both eyeballs, looking straight ahead (+y), from the figures of the right one in ``eyes.yaml``, mm."""
    angle = np.radians(np.r_[0, _RINGS, 180])
    radius = table["radius"] + _carving(table["radius"] * np.sin(angle), table) * (angle < np.pi / 2)
    turn = np.arange(_SEGMENTS) * 2 * np.pi / _SEGMENTS
    across, along = radius * np.sin(angle), radius * np.cos(angle)
    ring = np.stack([np.cos(turn), np.zeros(_SEGMENTS), np.sin(turn)], axis=1)
    rows = across[1:-1, None, None] * ring + along[1:-1, None, None] * np.array([0.0, 1, 0])
    vertices = np.concatenate([[[0, along[0], 0]], rows.reshape(-1, 3), [[0, along[-1], 0]]])
    right = Mesh(vertices + np.asarray(table["centre"], float), _ring_faces(len(_RINGS))[:, ::-1].copy()).with_normals()
    return {"eyeball.l": right.mirrored(), "eyeball.r": right}


def _carving(off_axis: Doubles, table: dict[str, Any]) -> Doubles:
    """(n,) mm outward at these distances from the axis of sight."""
    iris, pupil = table["iris"], table["pupil"]
    ring = iris["ring_depth"] * np.exp(-(((off_axis - iris["radius"]) / iris["ring_width"]) ** 2))
    dish = iris["dish_depth"] / (1 + np.exp((off_axis - iris["radius"]) / 0.25))
    hollow = pupil["depth"] / (1 + np.exp((off_axis - pupil["radius"]) / 0.16))
    carved: Doubles = -ring - dish - hollow
    return carved


def _ring_faces(rings: int) -> Ints:
    """Triangles between two poles (the first vertex and the last) and the rings between them."""
    here = np.arange(_SEGMENTS)
    after = (here + 1) % _SEGMENTS
    faces = [np.stack([np.zeros_like(here), 1 + here, 1 + after], axis=1)]
    for k in range(rings - 1):
        a, b = 1 + k * _SEGMENTS, 1 + (k + 1) * _SEGMENTS
        faces += [np.stack([a + here, b + here, b + after], 1), np.stack([a + here, b + after, a + after], 1)]
    last = 1 + (rings - 1) * _SEGMENTS
    faces.append(np.stack([last + here, np.full_like(here, last + _SEGMENTS), last + after], axis=1))
    return np.concatenate(faces)
