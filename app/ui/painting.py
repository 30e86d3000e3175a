"""Painting that ends even when it fails; a painter left open would end the program at its widget's next paint."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QPaintDevice, QPainter


@contextmanager
def painting(on: QPaintDevice) -> Iterator[QPainter]:
    """A painter on a widget or picture, for the length of a ``with``."""
    painter = QPainter(on)
    try:
        yield painter
    finally:
        painter.end()
