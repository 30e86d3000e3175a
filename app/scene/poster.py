"""Title, legend and attribution on a picture that has no window around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.scene import palette
from app.scene.legend import LegendEntry
from app.scene.lettering import font
from app.scene.palette import Rgb
from app.scene.stage import Pixels
from app.session import Theme
from app.words import say

#: Sizes are given for a picture of this height and grow with it.
_HEIGHT = 800.0
#: Letters are drawn up to this much larger and scaled down, on a sheet of at most so many pixels.
_FINE, _SHEET = 3, 2.0e7


@dataclass(frozen=True, slots=True)
class Caption:
    title: str
    lines: tuple[str, ...]
    credit: str
    note: str
    """What the picture is not: on everything that is printed."""


def safety_note() -> str:
    """What a picture is not, in the language spoken: on everything that is printed."""
    return say("A map to learn from, not a diagnosis. A new, sudden or changing headache belongs to a doctor.")


def letter(pixels: Pixels, caption: Caption, entries: Sequence[LegendEntry], theme: Theme) -> Pixels:
    """A copy of the picture (h, w, 3): its title top left, the legend bottom left, note and credit bottom right.

    The model fades into the ground at the bottom, where the letters stand.
    """
    mood = palette.MOODS[theme]
    height, width = pixels.shape[:2]
    scale = max(0.45, min(height / _HEIGHT, width / 1000.0))
    margin = round(36 * scale)
    image = Image.fromarray(_fade(pixels, round(150 * scale), mood.ground_bottom)).convert("RGBA")
    # Letters are set large and scaled down: small type keeps its spacing.
    fine = max(1, min(_FINE, int((_SHEET / (width * height)) ** 0.5)))
    sheet = Image.new("L", (width * fine, height * fine))  # how much ink
    draw = ImageDraw.Draw(sheet)

    def write(at: tuple[float, float], text: str, size: float, opacity: float, anchor: str) -> None:
        fitted = _fitting(text, size * scale * fine, (width - 2 * margin) * fine)
        draw.text((at[0] * fine, at[1] * fine), text, round(255 * opacity), font=fitted, anchor=anchor)

    room = (0.30 * width if width > height else width - 2 * margin) * fine
    below = float(margin)
    for text in _wrapped(caption.title, 28 * scale * fine, room):
        write((margin, below), text, 28, 1.0, "lt")
        below += 36 * scale
    for text in caption.lines:
        below += 23 * scale
        write((margin, below), text, 15, 0.72, "ls")
    credit = height - margin * 0.55
    write((width - margin, credit), caption.credit, 10.5, 0.6, "rs")
    line, size = 26 * scale, round(18 * scale)
    write((width - margin, credit - 19 * scale), caption.note, 12.5, 0.9, "rs")
    top = height - margin - 20 * scale - line * len(entries) + (0 if width > height else -0.4 * line)
    for k, entry in enumerate(entries):
        middle = top + line * (k + 0.5)
        write((margin + size + 10 * scale, middle), say(entry.text), 14, 0.9, "lm")
        image.alpha_composite(_swatch(entry, size), (margin, round(middle - size / 2)))
    ink = Image.new("RGBA", image.size, _rgb(mood.ink))
    ink.putalpha(sheet.resize(image.size, Image.Resampling.BOX))
    image.alpha_composite(ink)
    return np.asarray(image.convert("RGB"))


def _fade(pixels: Pixels, rows: int, ground: Rgb) -> Pixels:
    """The lowest rows drift into the ground's colour."""
    out = pixels.astype(np.float32)
    t = np.linspace(0.0, 1.0, rows)[:, None, None] ** 1.5
    out[-rows:] += (np.array(ground) * 255 - out[-rows:]) * (0.92 * t)
    return np.asarray(out.round().clip(0, 255), np.uint8)


def _swatch(entry: LegendEntry, size: int) -> Image.Image:
    """A round sample of the entry's look."""
    n = size * _FINE
    y, x = (np.mgrid[0:n, 0:n] + 0.5) / n * 2 - 1
    r = np.hypot(x, y)
    edge, core = (np.array(colour) * 255 for colour in entry.colours)
    mix = np.clip(1.25 - 1.35 * r, 0, 1)[..., None]
    rgb = edge + (core - edge) * mix
    alpha = np.where(r < 0.92, 1.0, 0.0)
    if entry.style == "glow":
        alpha = np.clip(1.0 - r, 0, 1) ** 0.8
    elif entry.style == "dotted":
        k = 11.5
        hexes = np.cos(k * x) + np.cos(k * (0.5 * x + 0.866 * y)) + np.cos(k * (0.5 * x - 0.866 * y))
        dots = hexes > 0.55
        rgb = np.where(dots[..., None], edge, core)
        alpha = np.where(r < 0.92, np.where(dots, 1.0, 0.55), 0.0)
    elif entry.style == "hatched":
        alpha = np.where(r < 0.92, np.where((np.sin(9.0 * (x + y)) > 0.3) | (r > 0.76), 1.0, 0.25), 0.0)
    elif entry.style == "ball":
        alpha = np.where((r < 0.5) | ((r > 0.76) & (r < 0.92)), 1.0, 0.0)
    layers = np.dstack([rgb, alpha * 255]).clip(0, 255).astype(np.uint8)
    return Image.fromarray(layers).resize((size, size), Image.Resampling.BOX)


def _wrapped(text: str, size: float, width: float) -> list[str]:
    """The text in lines no wider than that, broken between words."""
    face, lines = font(size), [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and face.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _fitting(text: str, size: float, width: float) -> ImageFont.FreeTypeFont:
    """The font at that size, or as much smaller as the width demands."""
    face = font(size)
    length = face.getlength(text)
    return face if length <= width else font(size * width / length)


def _rgb(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(255 * c) for c in colour)
    return red, green, blue
