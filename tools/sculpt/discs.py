"""The discs between the vertebrae, from their table: a kidney-shaped lens between two bent end plates.

A disc of a table has

- ``centre``: [y, z] mm of its middle, on the midline, and ``tilt``: degrees by which its front looks down;
- ``half_width`` and ``half_depth``: mm of the outline, and ``hollow``: mm by which it is dented behind;
- ``upper`` and ``lower``: the end plates it touches, each [height at the centre, slope to the front, bend to the side,
  bend to the front]: the height over the tilted middle plane is ``h + slope·y + side·x² + front·y²``, mm;
- ``bulge``: mm by which the annulus stands out half-way between the end plates.

All in the disc's own frame: x to the side, y to the front in its middle plane, z up across it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.ndimage import gaussian_filter

from tools.sculpt.grid import Grid, smoothed
from tools.sculpt.mesh import Doubles, Mesh, decimated

_STEP, _BLUR, _MARGIN = 0.5, 0.5, 3.0
#: Of the outline in front and behind: 2 is an ellipse, as the front of a body is; behind, bodies are squarer.
_FRONT, _BEHIND = 2.0, 2.5
_SMOOTHING = (30, 0.03)
_TRIANGLES = 280


def build_discs(table: dict[str, Any], only: set[str] | None = None) -> dict[str, Mesh]:
    """Structure id -> mesh; ``only``: just these names of the table."""
    return {name: _disc(row) for name, row in table["structures"].items() if only is None or name in only}


def _disc(row: dict[str, Any]) -> Mesh:
    reach = np.array([row["half_width"], row["half_depth"], max(row["half_width"], row["half_depth"]) / 2])
    grid = Grid.around(-reach, reach, _STEP, _MARGIN)
    field = gaussian_filter(lens(grid.points(), row), _BLUR / _STEP, mode="nearest")
    half = smoothed(grid.surface(field), *_SMOOTHING)
    mesh = Mesh(_placed(half.vertices, row), half.faces).with_normals()
    return decimated(mesh, _TRIANGLES)


def lens(points: Doubles, row: dict[str, Any]) -> Doubles:
    """(...) mm, roughly the distance to the disc from ``points`` (..., 3) in its own frame; negative inside."""
    x, y, z = np.moveaxis(points, -1, 0)
    upper, lower = _plate(x, y, row["upper"]), _plate(x, y, row["lower"])
    thick = np.maximum(upper - lower, 0.5)
    halfway = np.clip(2 * (z - lower) / thick - 1, -1, 1)
    bulge = row["bulge"] * (1 - halfway**2)
    # The dent behind fades to the sides, so that the outline becomes a kidney.
    dent = row["hollow"] * np.exp(-((2 * x / row["half_width"]) ** 2)) * (y < 0)
    wide, deep = np.abs(x) / row["half_width"], np.abs(y) / (row["half_depth"] - dent)
    squareness = np.where(y > 0, _FRONT, _BEHIND)
    ratio = (wide**squareness + deep**squareness) ** (1 / squareness)
    outline = (ratio - 1) * row["half_depth"] - bulge
    field: Doubles = np.maximum(np.maximum(z - upper, lower - z), outline)
    return field


def _plate(x: Doubles, y: Doubles, bent: list[float]) -> Doubles:
    height, slope, side, front = bent
    result: Doubles = height + slope * y + side * x**2 + front * y**2
    return result


def _placed(points: Doubles, row: dict[str, Any]) -> Doubles:
    """From the disc's own frame to that of the atlas."""
    tilt = np.radians(row["tilt"])
    (y0, z0), (x, y, z) = row["centre"], points.T
    return np.column_stack([x, y0 + y * np.cos(tilt) + z * np.sin(tilt), z0 - y * np.sin(tilt) + z * np.cos(tilt)])
