"""Where each tooth is: the crowns of a quadrant, counted from the midline, relative to the middle of its jaw's rim."""

from __future__ import annotations

from app.anatomy.frame import Side, lateral

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


def crown(number: int, side: Side) -> tuple[str, tuple[float, float, float]]:
    """The landmark of a tooth's jaw, and the (x, y, z) mm from it to the crown on the given side.

    number: FDI number; only its place in the quadrant and its jaw count (16 and 26: the upper first molar).
    """
    quadrant, place = divmod(number, 10)
    upper = quadrant in (1, 2)
    out, forward, up = (_UPPER if upper else _LOWER)[place - 1]
    return "prosthion" if upper else "infradentale", (lateral(side) * out, float(forward), float(up))
