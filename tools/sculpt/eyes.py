"""Eyeballs: a sphere with the cornea standing out in front."""

from __future__ import annotations

from typing import Any

import numpy as np
import trimesh

from tools.sculpt.mesh import Mesh


def build_eyes(table: dict[str, Any]) -> dict[str, Mesh]:
    """Both eyeballs from ``centre``, ``radius``, ``cornea_radius``, ``cornea_ahead`` (mm, right side)."""
    ball = trimesh.creation.icosphere(subdivisions=3)
    direction = np.asarray(ball.vertices, float)
    ahead = table["cornea_ahead"] * direction[:, 1]
    bend = ahead**2 - table["cornea_ahead"] ** 2 + table["cornea_radius"] ** 2
    cornea = np.where(bend > 0, ahead + np.sqrt(np.maximum(bend, 0)), 0)
    radius = np.maximum(table["radius"], cornea)
    vertices = np.asarray(table["centre"], float) + direction * radius[:, None]
    right = Mesh(vertices, np.asarray(ball.faces, np.int64)).with_normals()
    return {"eyeball.l": right.mirrored(), "eyeball.r": right}
