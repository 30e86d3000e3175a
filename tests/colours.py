"""How colours look to eyes: contrast, distance, and what is left of both without one kind of cone."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

Rgb = tuple[float, float, float]
"""Red, green and blue as on the screen (gamma-encoded sRGB), 0..1."""
Sight = Literal["usual", "protan", "deutan", "tritan"]

#: Machado, Oliveira and Fernandes 2009 (IEEE Trans. Vis. Comput. Graph. 15(6), table 1), severity 1, for linear RGB.
_SIGHT: dict[Sight, NDArray[np.float64]] = {
    "usual": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
SIGHTS: tuple[Sight, ...] = ("usual", "protan", "deutan", "tritan")

#: Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1).
_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)


def parse(code: str) -> Rgb:
    """``#rrggbb`` -> 0..1."""
    return (int(code[1:3], 16) / 255, int(code[3:5], 16) / 255, int(code[5:7], 16) / 255)


def linear(colour: Rgb | NDArray[np.float64]) -> NDArray[np.float64]:
    """Light as a screen sends it, of one colour or an array of them."""
    c = np.asarray(colour, float)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def luminance(colour: Rgb) -> float:
    """WCAG 2.2, "relative luminance": 0 black .. 1 white."""
    return float(linear(colour) @ (0.2126, 0.7152, 0.0722))


def contrast(one: Rgb, other: Rgb) -> float:
    """WCAG 2.2, "contrast ratio": 1 the same .. 21 black on white. Text needs 4.5, drawings that mean something 3."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def over(colour: Rgb, alpha: float, ground: Rgb) -> Rgb:
    """What is seen of a translucent colour on a ground."""
    mixed = alpha * np.asarray(colour) + (1 - alpha) * np.asarray(ground)
    return (float(mixed[0]), float(mixed[1]), float(mixed[2]))


def lab(colour: Rgb, sight: Sight = "usual") -> NDArray[np.float64]:
    """CIE 1976 L*a*b* of a colour as these eyes see it."""
    seen = np.clip(_SIGHT[sight] @ linear(colour), 0, 1)
    ratio = _XYZ @ seen / _XYZ.sum(axis=1)
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one: Rgb, other: Rgb, sight: Sight = "usual") -> float:
    """CIE 1976 colour difference: 2.3 is just noticeable side by side; 20 is told apart at a glance, apart."""
    return float(np.linalg.norm(lab(one, sight) - lab(other, sight)))
