"""What a step of a presentation shows on a given atlas, and from where it is seen best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from app.anatomy.atlas import Atlas
from app.anatomy.frame import SUFFIX, Side
from app.exhibit import Exhibit, ZoneKey
from app.placement.placed import EDGE, PlacedPoint, PlacedZone, Placement
from app.pose import Pose
from app.scene import camera, framing
from app.scene.subject import Deep, Ramp, Subject
from app.session import Session

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.regions import RegionFields

#: Seen from near, so much around a point is in the picture, mm.
_AROUND = 62.0
#: A person's picture reaches down to the shoulders; a point lower than this (z, mm) needs another one.
_LOWEST = -150.0
#: What is presented may cover more of the picture than a legend does, but never more than this part of its height.
_COVERED = 0.45
#: Values of an 8-bit ramp per mm.
_PER_MM = EDGE / 8.0


def resolve(
    exhibit: Exhibit, sides: tuple[Side, ...], atlas: Atlas, placement: Placement | None, library: Library
) -> Subject:
    """Points, muscle and pain of the step; nothing else is marked."""
    points = _placed(placement, exhibit.points, sides)
    bases = {library.point(point_id).part.structure for point_id in exhibit.points}
    if exhibit.muscle is not None:
        bases |= {part.structure for part in library.muscle(exhibit.muscle).parts.values()}
    essential, spillover, deep = _pain(exhibit, points, atlas, placement, library)
    if exhibit.sites:
        from app.scene import sites

        essential = sites.skin_sites(library, atlas, exhibit.sites, sides)
        deep = sites.deep_sites(placement, exhibit.sites, sides)
    shown = set(_shown(exhibit, points))
    points = tuple(replace(each, zones=tuple(zone for zone in each.zones if _key(zone) in shown)) for each in points)
    names = {base + end for base in bases for end in ("", *(SUFFIX[side] for side in sides))}
    lit = frozenset(name for name in names if atlas.has(name))
    return Subject(lit, frozenset(), points, (), essential, spillover, deep)


def pose(
    session: Session, atlas: Atlas, placement: Placement | None, library: Library, aspect: float, covered: float
) -> Pose | None:
    """Where the step that the session presents is seen from; None when it presents nothing.

    covered: the part of the picture's height at its lower edge that words lie over; point and pain stay above it.
    """
    exhibit, sides = session.exhibit, session.sides
    if exhibit is None:
        return None
    covered = min(_COVERED, covered)
    sites = exhibit.sites if exhibit.site is None else (exhibit.site,)
    fresh = replace(exhibit, zones=exhibit.fresh or exhibit.zones, sites=sites)
    subject = resolve(fresh, sides, atlas, placement, library)
    if exhibit.ink and not subject.points:
        subject = _marked(subject, session, atlas, placement, library)
    if exhibit.look == "place" and (subject.points or subject.lit):
        return _near(atlas, subject, aspect, covered)
    home = framing.home(atlas, aspect, sides[0], covered)
    seen = all(float(np.dot(point.normal, home.outward)) > 0 for point in subject.points)
    if exhibit.look == "whole" and seen and all(point.position[2] > _LOWEST for point in subject.points):
        return home
    return framing.of_subject(atlas, subject, aspect, covered) or home


def _marked(subject: Subject, session: Session, atlas: Atlas, placement: Placement | None, library: Library) -> Subject:
    """With what the user marked as its pain."""
    from app.scene import sites

    marked = session.marked
    found = sites.skin_sites(library, atlas, [region for region, _ in marked.places], session.sides)
    if marked.skin is not None and marked.pack == atlas.pack_id:
        found = marked.skin if found is None else np.maximum(found, marked.skin)
    deep = sites.deep_sites(placement, [region for region, _ in marked.places], session.sides)
    return replace(subject, essential=found, deep=deep)


def _near(atlas: Atlas, subject: Subject, aspect: float, covered: float) -> Pose:
    """Close to the point, or to a whole muscle, seen from where a hand would reach it."""
    facing = framing.of_subject(atlas, subject, aspect, covered)
    assert facing is not None
    if subject.points:
        centres = np.array([point.position for point in subject.points], float)
        steps = np.concatenate([np.eye(3), -np.eye(3)]) * _AROUND
        around = (centres[:, None] + steps[None]).reshape(-1, 3)
    else:
        shapes = [atlas.full.structure_vertices(name) for name in sorted(subject.lit)]
        around = np.concatenate([shape[:: max(1, len(shape) // 200)] for shape in shapes]).astype(float)
    return camera.frame(around, facing.azimuth, facing.elevation, aspect, 0.05, covered)


def _placed(placement: Placement | None, ids: tuple[str, ...], sides: tuple[Side, ...]) -> tuple[PlacedPoint, ...]:
    keys = [(point_id, side) for point_id in ids for side in sides]
    return tuple(placement.points[key] for key in keys if key in placement.points) if placement else ()


def _pain(
    exhibit: Exhibit, points: tuple[PlacedPoint, ...], atlas: Atlas, placement: Placement | None, library: Library
) -> tuple[Ramp | None, Ramp | None, Deep]:
    """The wanted zones of a single point, on each side; of several points only where they are is shown."""
    if placement is None or len(exhibit.points) != 1:
        return None, None, ()
    from app.placement.regions import RegionFields

    wanted = set(_shown(exhibit, points))
    fields = RegionFields(library, placement.skin, atlas.landmarks)
    ramps: dict[str, Ramp | None] = {"essential": None, "spillover": None}
    for point in points:
        for kind in ("essential", "spillover"):
            zones = [zone for zone in point.zones if zone.kind == kind and zone.area_cm2 > 0]
            shown = [zone for zone in zones if (zone.region, zone.kind) in wanted]
            if shown:
                whole = np.asarray(placement.field(point.point_id, point.side, kind))
                part = whole if len(shown) == len(zones) else _part(whole, zones, wanted, placement, fields)
                known = ramps[kind]
                ramps[kind] = part if known is None else np.maximum(known, part)
    every = ((zone, place) for point in points for zone in point.zones if zone.deep for place in zone.places)
    return ramps["essential"], ramps["spillover"], tuple(each for each in every if _key(each[0]) in wanted)


def _shown(exhibit: Exhibit, points: tuple[PlacedPoint, ...]) -> Iterator[ZoneKey]:
    """The zones that are painted: the wanted ones of a single point."""
    for key in (_key(zone) for point in points for zone in point.zones if len(exhibit.points) == 1):
        if exhibit.zones is None or key in exhibit.zones:
            yield key


def _key(zone: PlacedZone) -> ZoneKey:
    return zone.region, zone.kind


def _part(
    whole: Ramp, zones: list[PlacedZone], wanted: set[ZoneKey], placement: Placement, fields: RegionFields
) -> Ramp:
    """(n_skin,) ramp of some zones of a kind: the union of all, cut where the others' regions begin."""
    inside = {zone: _within(zone, placement, fields) for zone in zones}
    chosen = np.max([inside[zone] for zone in zones if _key(zone) in wanted], axis=0)
    others = np.max([inside[zone] for zone in zones if _key(zone) not in wanted], axis=0)
    cut = np.clip(EDGE + (chosen - others) / 2 * _PER_MM, 0, 255)
    part: Ramp = np.minimum(whole, cut).astype(np.uint8)
    return part


def _within(zone: PlacedZone, placement: Placement, fields: RegionFields) -> np.ndarray:
    """(n_skin,) mm inside the zone's region; where that has no border, by how far its middle is."""
    field = np.asarray(fields.field(zone.region, zone.side), float)
    if np.isfinite(field).all() or zone.centroid is None:
        return field
    away = np.linalg.norm(np.asarray(placement.skin, float) - zone.centroid, axis=1)
    return np.asarray(-away, float)
