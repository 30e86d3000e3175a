"""From pixels to the screen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtGui import QImage, QPaintDevice, QPainter


@contextmanager
def painting(on: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a widget or picture for the length of a ``with``; left open by an error it would break the next."""
    painter = QPainter(on)
    try:
        yield painter
    finally:
        painter.end()


def to_image(pixels: np.ndarray) -> QImage:
    """(h, w, 3) uint8, top row first -> an image with its own copy of the pixels."""
    pixels = np.ascontiguousarray(pixels)
    height, width, _ = pixels.shape
    return QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
