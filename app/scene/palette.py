"""Every colour of the picture, for the light and the dark ground. RGB 0..1, as seen (no gamma).

Red and orange belong to pain alone, yellow to trigger points alone, violet to what the user paints.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.anatomy.atlas import Tissue
from app.session import Theme

Rgb = tuple[float, float, float]


def rgb(code: str) -> Rgb:
    """``"#ff6b1a"`` -> (1.0, 0.42, 0.10)."""
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)


ESSENTIAL_EDGE = rgb("#d90429")
ESSENTIAL_CORE = rgb("#ff6b1a")
ESSENTIAL_LINE = rgb("#ffc4a3")
SPILLOVER = rgb("#ff9a76")
SPILLOVER_DOT = rgb("#e0302a")
INK_MILD = rgb("#8f7fe8")
INK_STRONG = rgb("#3a1fae")
POINT = rgb("#ffd60a")
POINT_QUIET = rgb("#f5d862")
ORIGIN = rgb("#2a66c4")
INSERTION = rgb("#948a24")
AWAY = rgb("#30445a")
AWAY_ON_DARK = rgb("#aebfd4")

TISSUE: dict[Tissue, Rgb] = {
    "bone": rgb("#ece1ca"),
    "cartilage": rgb("#d3d8d2"),
    "tooth": rgb("#fbf8f0"),
    "eye": rgb("#f4f1ec"),
    "muscle": rgb("#b04a3f"),
    "skin": rgb("#e8c4a8"),
}
#: How much hard tissues shine, from dry bone (0) to wet enamel (1).
POLISH: dict[Tissue, float] = {"bone": 0.0, "cartilage": 0.22, "tooth": 1.0}
MUSCLE_LIT = rgb("#b94c42")
MUSCLE_KIN = rgb("#b65a4d")
#: What a selected bone, tooth or eye drifts towards, and one under the pointer; and how far.
HARD_LIT = rgb("#2f9c92")
HARD_LIT_SHARE = 0.55
HARD_HOVERED = rgb("#d2f3ee")
HARD_HOVERED_SHARE = 0.6
#: The line around a region of the skin under the pointer.
REGION_LINE = rgb("#d2f3ee")
#: What structures drift towards that the pack lacks and that were carried over: paper, as of a drawing, and how far.
SCHEMATIC = rgb("#d9d0cf")
SCHEMATIC_SHARE = 0.5
TENDON = rgb("#e9d8c0")


@dataclass(frozen=True, slots=True)
class Mood:
    """One theme's ground and light."""

    ground_top: Rgb
    ground_bottom: Rgb
    calm: Rgb
    """What subdued muscles drift towards."""
    skin_rim: Rgb
    skin_rim_strength: float
    """Scales the skin's opacity at its rim: a light rim must be denser on a light ground."""
    sky: Rgb
    """Ambient light from above, and ``earth`` from below."""
    earth: Rgb
    key: Rgb
    rim: Rgb
    """The cool light from behind."""
    ink: Rgb
    """Text on the ground."""
    away: Rgb
    """The hatching of what to keep away from."""


MOODS: dict[Theme, Mood] = {
    "light": Mood(
        ground_top=rgb("#eef2f6"),
        ground_bottom=rgb("#c9d3df"),
        calm=rgb("#b8a5a1"),
        skin_rim=rgb("#8a6350"),
        skin_rim_strength=1.0,
        sky=(0.52, 0.53, 0.56),
        earth=(0.27, 0.25, 0.25),
        key=(0.62, 0.60, 0.57),
        rim=(0.30, 0.36, 0.44),
        ink=rgb("#16202b"),
        away=AWAY,
    ),
    "dark": Mood(
        ground_top=rgb("#3a475a"),
        ground_bottom=rgb("#0d1219"),
        calm=rgb("#75605f"),
        skin_rim=rgb("#9db4d6"),
        skin_rim_strength=0.72,
        sky=(0.36, 0.38, 0.43),
        earth=(0.15, 0.14, 0.16),
        key=(0.70, 0.67, 0.62),
        rim=(0.45, 0.56, 0.72),
        ink=rgb("#e6edf5"),
        away=AWAY_ON_DARK,
    ),
}
