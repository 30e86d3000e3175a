"""Named spots of the body that zones and points are described by: one shared table, which a pack may correct."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from app import paths
from app.anatomy.frame import MIRROR, SIDES, SUFFIX
from app.anatomy.pack import Point, Record

LANDMARK_FILE = "landmarks.yaml"


class Landmark(Record):
    """One named spot of the body, in the frame of the program."""

    at: Point
    """mm; the right side (x > 0) of a paired one."""
    paired: bool = False
    on: Literal["skin", "bone", "muscle", "deep"]
    how: str
    """What it is, in a few words."""
    source: str | None = None
    """Where the figure comes from, when that differs from the table's own ``source``."""


class LandmarkTable(Record):
    """The shape of ``landmarks.yaml``."""

    source: str
    landmarks: dict[Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")], Landmark]


def load_landmarks(path: Path | None = None) -> dict[str, Landmark]:
    """The shared table, or another of its form. Raises DataError with every problem's line and column."""
    from app.yaml_source import load

    return load(path or paths.models_dir() / LANDMARK_FILE, LandmarkTable).landmarks


def both_sides(table: Mapping[str, Landmark], corrections: Mapping[str, Point]) -> dict[str, tuple[Landmark, Point]]:
    """Written out by side: ``name.l`` / ``name.r`` or ``name`` -> its record and its (x, y, z) mm.

    corrections: the positions that a pack gives itself, by name without a side.
    """
    spots: dict[str, tuple[Landmark, Point]] = {}
    for name, landmark in table.items():
        x, y, z = corrections.get(name, landmark.at)
        if landmark.paired:
            for side in SIDES:
                sign = 1.0 if side == "right" else float(MIRROR[0])
                spots[name + SUFFIX[side]] = landmark, (sign * abs(x), y, z)
        else:
            spots[name] = landmark, (x, y, z)
    return spots
