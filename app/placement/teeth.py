"""Where each tooth is: in the middle of its crown's mesh or, on a pack without teeth, by its number on the jaw."""

from __future__ import annotations

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SUFFIX, Side, lateral

Triple = tuple[float, float, float]

#: (lateral, anterior, superior) mm of the middles of the crowns 1 (central incisor) .. 8 (third molar).
#: Upper: from prosthion; measured on the bundled teeth, which those that Z-Anatomy (CC BY-SA 4.0) has in one mesh with
#: its jaws lie within 1.5 mm of.
_UPPER = (
    (4.3, -0.6, -8.1),
    (12.0, -3.0, -8.5),
    (17.6, -7.7, -7.5),
    (20.2, -14.8, -6.7),
    (23.1, -21.1, -5.7),
    (24.4, -29.0, -3.5),
    (24.6, -38.7, -0.1),
    (25.4, -48.0, 3.2),
)
#: Lower: from infradentale.
_LOWER = (
    (2.8, 3.6, 7.4),
    (8.5, 2.7, 7.4),
    (13.6, -1.2, 9.1),
    (17.4, -6.9, 9.2),
    (20.5, -13.5, 10.3),
    (21.2, -21.8, 13.1),
    (25.1, -32.0, 16.4),
    (28.6, -41.6, 21.0),
)
RADIUS = 4.5
#: How far from the biting edge a crown reaches, mm; what lies beyond is root.
_CROWN = 8.0


def structure_id(number: int, side: Side) -> str:
    """The id of a tooth's mesh on the given side; of the FDI number only its place and its jaw count."""
    return f"tooth_{'upper' if _is_upper(number) else 'lower'}_{number % 10}{SUFFIX[side]}"


def crown_middle(atlas: Atlas, number: int, side: Side) -> Triple | None:
    """(x, y, z) mm of the middle of the crown's mesh, None when the pack has no mesh of this tooth."""
    name = structure_id(number, side)
    if not atlas.has(name):
        return None
    vertices = atlas.full.structure_vertices(name).astype(float)
    height = vertices[:, 2] if _is_upper(number) else -vertices[:, 2]
    crown = vertices[height < height.min() + _CROWN]
    x, y, z = ((crown.min(axis=0) + crown.max(axis=0)) / 2).tolist()
    return x, y, z


def crown(number: int, side: Side) -> tuple[str, Triple]:
    """The landmark of a tooth's jaw, and the (x, y, z) mm from it to the crown on the given side.

    number: FDI number; only its place in the quadrant and its jaw count (16 and 26: the upper first molar).
    """
    out, forward, up = (_UPPER if _is_upper(number) else _LOWER)[number % 10 - 1]
    return "prosthion" if _is_upper(number) else "infradentale", (lateral(side) * out, float(forward), float(up))


def _is_upper(number: int) -> bool:
    return number // 10 in (1, 2)
