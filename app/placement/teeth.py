"""Where each tooth is: in the middle of its crown's mesh or, on a pack without teeth, by its number on the jaw."""

from __future__ import annotations

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SUFFIX, Side, lateral

Triple = tuple[float, float, float]

#: (lateral, anterior, superior) mm of the crowns 1 (central incisor) .. 8 (third molar).
#: Upper: from prosthion; measured on the teeth and the alveolar arch of Z-Anatomy (CC BY-SA 4.0).
_UPPER = (
    (4.5, -1, -4),
    (12, -3.5, -4),
    (17.5, -8, -4),
    (20.5, -14, -3.5),
    (22.7, -20.5, -3),
    (24.4, -29, -2),
    (24.3, -38, -0.5),
    (23.7, -46, 1),
)
#: Lower: from infradentale.
_LOWER = (
    (3, 1.5, 5),
    (8.5, 0, 5),
    (14, -3.5, 5),
    (18, -9, 5.5),
    (20.8, -15.5, 6),
    (23.5, -24.5, 7),
    (25.3, -34, 8.5),
    (26.3, -42, 10),
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
