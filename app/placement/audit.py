"""Whether the painted zones keep what the content promises: each lies in its region, its path runs through it, and
left and right are mirror images. Told as findings with their place in the content, for ``check`` and the tests.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from scipy.spatial import cKDTree

from app.anatomy.atlas import Atlas
from app.anatomy.frame import MIRROR, SIDES, Side
from app.content.library import Library, PointEntry
from app.content.records import Kind
from app.placement.placed import EDGE, Placement
from app.placement.regions import RegionFields

#: The least share of a zone's weight that lies within the borders of its region.
LEAST_INSIDE: Mapping[Kind, float] = {"essential": 0.9, "spillover": 0.75}
#: mm by which a waypoint may lie outside its region: the width of a border that people would argue about.
STRAY = 5.0
#: mm by which a point may miss the mirror image of its twin.
_UNLIKE = 0.5
#: How far fields of twins may differ on the skin, in steps of the 8-bit ramp (1 mm is 16), but for one vertex in 500:
#: where the two meshes of the skin differ a little.
_FIELD_STEPS, _FIELD_SHARE = 24, 0.002


@dataclass(frozen=True, slots=True)
class ZoneReport:
    """One painted zone: how much of it lies in its region, and how far each waypoint lies inside (mm, < 0 outside)."""

    pack: str
    point: str
    side: Side
    region: str
    kind: Kind
    felt: Side
    area_cm2: float
    inside: float
    waypoints: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong, what to do about it, and the path to it in the content."""

    loc: tuple[str | int, ...]
    what: str
    mend: str


def zone_reports(library: Library, atlas: Atlas, placement: Placement) -> list[ZoneReport]:
    """Every zone that is painted on the skin, both sides."""
    regions = RegionFields.of(library, atlas)
    skin = cKDTree(placement.skin)
    reports = []
    for (point_id, side), placed in placement.points.items():
        entry = library.point(point_id)
        for zone in placed.zones:
            if zone.deep or zone.centroid is None:
                continue
            written = entry.point.zones[_index(entry, zone.region, zone.kind, zone.side == side)]
            marks = written.path or library.region(zone.region).shape
            x, y, z = placed.position
            start = (-x if written.side == "bilateral" and zone.side != side else x, y, z)
            spots = np.array([regions.place(mark, zone.side, start) for mark in marks])
            # What crosses over may begin on the near side.
            sides = SIDES if written.side == "contralateral" else (zone.side,)
            depths = np.max([regions.field(zone.region, one) for one in sides], axis=0)[skin.query(spots)[1]]
            waypoints = tuple(round(float(depth), 1) for depth in depths)
            reports.append(
                ZoneReport(
                    atlas.pack_id,
                    point_id,
                    side,
                    zone.region,
                    zone.kind,
                    zone.side,
                    zone.area_cm2,
                    zone.inside,
                    waypoints,
                )
            )
    return reports


def stray_zones(library: Library, reports: list[ZoneReport]) -> Iterator[Finding]:
    """Zones that lie too much outside their region, and paths that leave it; each once, for the side that is worse."""
    told: set[tuple[str | int, ...]] = set()
    for report in sorted(reports, key=lambda report: report.inside):
        entry = library.point(report.point)
        number = _index(entry, report.region, report.kind, report.felt == report.side)
        loc = ("muscles", entry.muscle_id, "points", entry.id, "zones", number, "region")
        if loc in told:
            continue
        if report.inside < LEAST_INSIDE[report.kind]:
            told.add(loc)
            share = f"{report.inside:.0%} of the {report.kind} zone lies in {report.region} on {report.pack}"
            yield Finding(loc, share, "move its path, make it narrower, or name another region")
        elif min(report.waypoints) < -STRAY:
            told.add(loc)
            worst = int(np.argmin(report.waypoints))
            what = (
                f"waypoint {worst + 1} lies {-report.waypoints[worst]:.0f} mm outside {report.region} on {report.pack}"
            )
            yield Finding(loc, what, "move it, or name another region")


def unlike_sides(library: Library, placement: Placement) -> Iterator[Finding]:
    """Points of a pack with two equal halves whose left and right are not mirror images."""
    twin = cKDTree(placement.skin).query(placement.skin * MIRROR.astype(np.float32))[1]
    kinds: tuple[Kind, Kind] = ("essential", "spillover")
    for entry in library.points.values():
        left, right = (placement.points.get((entry.id, side)) for side in ("left", "right"))
        if left is None or right is None:
            continue
        loc = ("muscles", entry.muscle_id, "points", entry.id)
        gap = float(np.linalg.norm(np.array(left.position) * MIRROR - right.position))
        if gap > _UNLIKE:
            yield Finding((*loc, "location"), f"its two sides differ by {gap:.1f} mm", "correct the mesh of one side")
        for kind in kinds:
            one = placement.field(entry.id, "left", kind).astype(np.int16)
            other = placement.field(entry.id, "right", kind).astype(np.int16)[twin]
            near_edge = (np.abs(one - EDGE) < EDGE - 1) | (np.abs(other - EDGE) < EDGE - 1)
            unlike = near_edge & (np.abs(one - other) > _FIELD_STEPS)
            if unlike.mean() > _FIELD_SHARE:
                what = f"its {kind} zones differ between the sides at {int(unlike.sum())} places of the skin"
                yield Finding((*loc, "zones"), what, "lead their paths along one side of the midline")


def _index(entry: PointEntry, region: str, kind: Kind, own_side: bool) -> int:
    """Which zone of the content was painted there: the one of that region and kind which is felt on that side."""
    fitting = [i for i, zone in enumerate(entry.point.zones) if zone.region == region and zone.kind == kind]
    other = "contralateral" if own_side else "ipsilateral"
    return next((i for i in fitting if entry.point.zones[i].side != other), fitting[0])
