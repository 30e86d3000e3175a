"""The measures of the interface: type in six sizes, space in six steps, both grown with the user's text size.

The text size lives in the application's font, as the colours live in its palette: ``theme.apply`` sets both, and all
that is laid out later follows. Lengths in code are those at 100 %, in logical pixels.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QApplication

Kind = Literal["small", "body", "lead", "title", "display", "stage"]
TYPE: dict[Kind, int] = {"small": 12, "body": 14, "lead": 16, "title": 20, "display": 28, "stage": 40}
"""Pixels at 100 %; ``stage`` is for what a whole room reads."""

SPACE = (4, 8, 12, 16, 24, 32)
"""Margins and gaps; 4 stays inside a control."""

TEXT_SIZES = (100, 115, 130, 150, 175, 200)
"""What can be chosen, in per cent."""


def scale() -> float:
    """How much larger than usual the text is, 1..2."""
    pixels = QApplication.font().pixelSize()
    return pixels / TYPE["body"] if pixels > 0 else 1.0


def px(length: float) -> int:
    """A length at the user's text size, in whole logical pixels."""
    return round(length * scale())


RING = 7
"""How far the frame of a heading or link with the property ``outset`` stands out from its words."""


def inset(left: float, top: float, right: float, bottom: float) -> tuple[int, int, int, int]:
    """Margins of a layout at the user's text size, in Qt's order."""
    return px(left), px(top), px(right), px(bottom)


def type_px(kind: Kind) -> int:
    """Pixels of a kind of text at the user's text size, for what is painted without the style sheet."""
    return px(TYPE[kind])


def first_size(height: int) -> int:
    """The text size to begin with, for a screen of so many logical pixels: larger on one that leaves all to us.

    A 4K screen whose system enlarges nothing has 2160; text of the usual size is lost on it.
    """
    return 130 if height >= 2000 else 100


def next_size(size: int, step: int) -> int:
    """The text size so many steps above or below one, within those there are."""
    nearest = min(range(len(TEXT_SIZES)), key=lambda place: abs(TEXT_SIZES[place] - size))
    return TEXT_SIZES[min(len(TEXT_SIZES) - 1, max(0, nearest + step))]
