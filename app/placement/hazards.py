"""The skin over vessels, nerves and organs that a finger or a needle could harm: a schematic course, on each side."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from app.anatomy.frame import SIDES, Side, lateral
from app.content.library import Library
from app.content.places import Waypoint
from app.content.records import Hazard
from app.placement import zones
from app.placement.placed import Bytes, HazardKey
from app.placement.regions import RegionFields
from app.placement.strokes import draw
from app.placement.surface import Doubles, Surface


def hazard_fields(library: Library, skin: Surface, marks: RegionFields) -> Iterator[tuple[HazardKey, Bytes]]:
    """(n_skin,) 8-bit ramps, EDGE on the edge, of every hazard on both sides; one on the midline is the same on both.

    Raises DataError for a landmark that does not exist.
    """
    for hazard_id, hazard in library.content.hazards.items():
        painted: Bytes | None = None
        for side in SIDES:
            if painted is None or hazard.paired:
                painted = zones.encode(_field(hazard, skin, marks, side))
            yield (hazard_id, side), painted


def _field(hazard: Hazard, skin: Surface, marks: RegionFields, side: Side) -> Doubles:
    field = zones.unite(_stroke(stroke, skin, marks, side) for stroke in hazard.shape)
    return zones.keep_to_side(field, skin, lateral(side)) if hazard.paired else field


def _stroke(through: tuple[Waypoint, ...], skin: Surface, marks: RegionFields, side: Side) -> Doubles:
    places = np.array([marks.place(waypoint, side) for waypoint in through])
    radii = np.array([waypoint.radius for waypoint in through])
    return zones.signed_distance(skin, draw(skin, [(places, radii)])[0])
