"""Between the card's regions and the picture: which zone lies under the pointer, and where a region is named."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import ArrayLike

from app.session import Selection, Session
from app.ui import names

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.frame import Side
    from app.content.library import Library
    from app.placement.placed import PlacedPoint, PlacedZone, Placement

Spot = tuple[float, float, float]
Colour = tuple[float, float, float]
Kind = Literal["point", "lit", "zone"]
"""A trigger point; a region of its pain that is pointed at, or another one."""
AWAY = -0.2
"""Cosine of the angle to the eye, below which a surface faces away for good."""


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """A place in the model (mm) to name in the picture; the name keeps off the place ``away_from``."""

    at: Spot
    name: str
    side: Side | None
    """Said with the name; None where there is no other place of that name."""
    away_from: Spot
    facing: Spot
    """Unit vector out of the body there."""
    kind: Kind = "point"
    colour: Colour | None = None
    """In which its pain is drawn, where several points are compared; or what to keep away from."""

    @property
    def text(self) -> str:
        return f"{self.name}, {names.side_word(self.side)}" if self.side else self.name


def named_places(
    session: Session, library: Library | None, atlas: Atlas | None, placement: Placement | None
) -> list[NamedPlace]:
    """What to name, the most important first, each text once.

    The selected point on each shown side, those it is compared with, the hovered region of its pain, and, where it
    stands alone, the regions of its usual pain.
    """
    selection = session.selection
    if library is None or atlas is None or placement is None or selection is None or selection.kind != "point":
        return []
    others = [other for other in session.compared if other in library.points and other != selection.id][-2:]
    colours: list[Colour | None] = [None]
    if others:
        from app.scene.comparison import COLOURS

        colours = list(COLOURS)
    places = [
        place
        for point_id, colour in zip((selection.id, *others), colours, strict=False)
        for place in _points(session, library, placement, point_id, colour)
    ]
    hovered = session.hovered or ""
    lit = hovered.removeprefix("region:") if hovered.startswith("region:") else ""
    zones = [zone for side in session.sides for zone in _zones(session, library, atlas, placement, side, lit)]
    if others or "skin" in session.hidden:  # what shows no zone, or tells them apart by colour, names only what is lit
        zones = [zone for zone in zones if zone.kind == "lit"]
    places += sorted(zones, key=lambda zone: zone.kind == "zone")
    return list({place.text: place for place in reversed(places)}.values())[::-1]


def _points(
    session: Session, library: Library, placement: Placement, point_id: str, colour: Colour | None
) -> Iterator[NamedPlace]:
    """The point on each shown side."""
    title = names.main_name(library.point(point_id).point.name, session.register)
    for side in session.sides:
        if (point := placement.points.get((point_id, side))) is not None:
            said = side if session.side == "both" else None
            yield NamedPlace(point.position, title, said, _pain(point), point.normal, "point", colour)


def _pain(point: PlacedPoint) -> Spot:
    """The middle of a point's usual pain."""
    middles = [zone.centroid for zone in point.zones if zone.kind == "essential" and zone.centroid is not None]
    return tuple(np.mean(middles, axis=0).tolist()) if middles else point.position


def _zones(
    session: Session, library: Library, atlas: Atlas, placement: Placement, side: Side, lit: str
) -> Iterator[NamedPlace]:
    """The regions of the selected point's usual pain, the widest first, and whatever is felt in the region ``lit``."""
    assert session.selection is not None
    point = placement.points.get((session.selection.id, side))
    if point is None:
        return
    from app.placement import find

    normals = atlas.full.structure_normals("skin")
    for zone in sorted(point.zones, key=lambda zone: -zone.area_cm2):
        if zone.centroid is None or (zone.kind != "essential" and zone.region != lit):
            continue
        region = library.region(zone.region)
        felt = zone.side if session.side == "both" and region.paired else None
        x, y, z = normals[find.nearest(placement, zone.centroid)[0]].tolist()
        title = names.main_name(region.name, session.register)
        kind: Kind = "lit" if zone.region == lit else "zone"
        yield NamedPlace(zone.centroid, title, felt, point.position, (x, y, z), kind)


def in_sight(places: Iterable[NamedPlace], outward: ArrayLike) -> list[NamedPlace]:
    """Without what is seen through the head only: zones that nobody points at, and whatever else has the same on the
    other side, where it faces the eye.

    outward: (3,) unit vector from the body to the eye.
    """
    places = [place for place in places if place.kind != "zone" or float(np.dot(place.facing, outward)) > 0.0]
    faces = {place: float(np.dot(place.facing, outward)) > AWAY for place in places}
    known = {place.name for place, towards in faces.items() if towards}
    return [place for place, towards in faces.items() if towards or place.side is None or place.name not in known]


def zone_at(session: Session, placement: Placement, spot: Spot) -> PlacedZone | None:
    """The zone of the selection, or of the answer to a question, that is painted at a spot on the skin (mm)."""
    selection, quiz = session.selection, session.quiz
    if quiz is not None:
        selection = Selection("point", quiz.pain_of) if quiz.pain_of is not None and quiz.named else None
    if "skin" in session.hidden or selection is None or selection.kind != "point":
        return None
    from app.placement import find

    return find.zone_at(placement, selection.id, session.sides, spot)
