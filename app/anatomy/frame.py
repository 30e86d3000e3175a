"""The one frame of the program, and the two sides of the body in it.

Millimetres, RAS axes: +x to the body's right, +y anterior, +z superior; the origin lies on the midline at the
height and depth of the external ear canals. Only the readers of foreign files know any other axes.
"""

from __future__ import annotations

from typing import Literal

import numpy as np

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
SUFFIX: dict[Side, str] = {"left": ".l", "right": ".r"}

#: Mirrors a position or direction across the midplane (x -> -x).
MIRROR = np.array([-1.0, 1.0, 1.0])


def side_of(structure_id: str) -> Side | None:
    """``"left"`` for ``temporalis.l``, ``"right"`` for ``temporalis.r``, None for midline structures."""
    return next((side for side, suffix in SUFFIX.items() if structure_id.endswith(suffix)), None)


def lateral(side: Side) -> float:
    """Sign of x on that side: -1 on the left, +1 on the right."""
    return -1.0 if side == "left" else 1.0
