"""The slow path: from content and a prepared pack to a placement. See ``place`` for the cached one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.anatomy.atlas import Atlas
from app.anatomy.fibres import FibreSheet, load_sheets
from app.anatomy.frame import SIDES, SUFFIX, Side, lateral
from app.content.library import Library, PointEntry
from app.content.records import Kind, Region, Waypoint, Zone
from app.errors import DataError
from app.placement import points, zones
from app.placement.placed import Bytes, PlacedPoint, PlacedZone, Placement, Triple
from app.placement.strokes import draw
from app.placement.surface import Doubles, Surface
from app.placement.teeth import RADIUS, crown

_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def compute(
    library: Library, atlas: Atlas, sheet_table: Path, progress: Callable[[str, float], None]
) -> Placement:
    """Place every point of the library on both sides of the pack."""
    work = _Work(library, atlas, load_sheets(sheet_table))
    found: dict[tuple[str, Side], PlacedPoint] = {}
    absent: dict[str, str] = {}
    rows: dict[tuple[str, Side, Kind], int] = {}
    fields: list[Bytes] = []
    for done, (point_id, entry) in enumerate(library.points.items()):
        progress(f"Painting the pain of {entry.point.name.en}", done / len(library.points))
        structure = entry.part.structure
        if not any(atlas.has(structure + SUFFIX[side]) for side in SIDES):
            absent[point_id] = f"{atlas.title} has no {entry.muscle.name.en.lower()}."
            continue
        for side in SIDES:
            if not atlas.has(structure + SUFFIX[side]):
                continue
            spot = work.spot(entry, side)
            drawn = [work.zone(zone, point_id, spot.position, side) for zone in entry.point.zones]
            found[point_id, side] = PlacedPoint(
                point_id,
                side,
                structure + SUFFIX[side],
                _triple(spot.position),
                _triple(spot.normal),
                round(spot.distance_mm, 3),
                tuple(zone for zone, _ in drawn),
            )
            for kind in ("essential", "spillover"):
                of_kind = [painted for zone, painted in drawn if painted is not None and zone.kind == kind]
                if of_kind:
                    rows[point_id, side, kind] = len(fields)
                    fields.append(zones.encode(zones.unite(of_kind)))
    progress("The trigger points are placed", 1.0)
    empty = np.zeros((1, len(work.skin.vertices)), np.uint8)
    return Placement(found, absent, rows, np.stack(fields) if fields else empty)


@dataclass
class _Work:
    """What is shared between points: surfaces, registrations, and zones that several points have in common."""

    library: Library
    atlas: Atlas
    sheets: dict[str, list[FibreSheet]]
    skin: Surface = field(init=False)
    _meshes: dict[str, Surface] = field(default_factory=dict)
    _maps: dict[str, tuple[Doubles, Doubles]] = field(default_factory=dict)
    _painted: dict[object, Doubles] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.skin = self._surface("skin")

    def _surface(self, structure_id: str) -> Surface:
        full = self.atlas.full
        return Surface(full.structure_vertices(structure_id), full.structure_faces(structure_id))

    def spot(self, entry: PointEntry, side: Side) -> points.Spot:
        name = entry.part.structure
        if name not in self.sheets:
            raise DataError(f"{name}: no fibre sheet has this name; use the name of one in models/bundled/tables.")
        sheets = points.sheets_for(self.sheets[name], side)
        structure = name + SUFFIX[side]
        if structure not in self._meshes:
            self._meshes[structure] = self._surface(structure)
            self._maps[structure] = points.register(sheets, self._meshes[structure])
        position, normal = points.on_sheet(sheets, entry.part, entry.point.location.fibre, self.skin)
        matrix, shift = self._maps[structure]
        return points.settle(matrix @ position + shift, normal, self._meshes[structure])

    def zone(self, zone: Zone, point_id: str, point: Doubles, side: Side) -> tuple[PlacedZone, Doubles | None]:
        """The zone on this pack, and its field over the skin in mm (None for deep ones and beyond the model)."""
        region = self.library.region(zone.region)
        felt = side if zone.side == "ipsilateral" else _OTHER[side]
        path = zone.path or region.shape

        def record(
            area: float, centroid: Triple | None, places: Sequence[tuple[float, float, float, float]] = ()
        ) -> PlacedZone:
            deep = region.kind == "deep"
            return PlacedZone(zone.region, zone.kind, zone.sensation, felt, deep, area, centroid, tuple(places))

        if region.kind == "deep":
            places = self._teeth(zone, felt) or [(*self._at(way, felt, point), way.radius) for way in path]
            middle = np.mean([place[:3] for place in places], axis=0) if places else None
            return record(0.0, None if middle is None else _triple(middle), places), None
        if not path:
            return record(0.0, None), None
        painted = self._paint(region, path, felt, point)
        area, mean = self.skin.patch(painted)
        if not area:
            raise DataError(f"{point_id}, zone {zone.region}: its path does not touch the skin of {self.atlas.title}.")
        inside = np.flatnonzero(painted > 0)
        nearest = inside[np.argmin(((self.skin.vertices[inside] - mean) ** 2).sum(1))] if len(inside) else None
        centroid = mean if nearest is None else self.skin.vertices[nearest]
        return record(round(area / 100, 2), _triple(centroid)), painted

    def _paint(self, region: Region, path: Sequence[Waypoint], felt: Side, point: Doubles) -> Doubles:
        ways = [self._at(way, felt, point) for way in path]
        radii = [way.radius for way in path]
        key = (tuple(ways), tuple(radii), region.paired, felt)
        if key not in self._painted:
            painted = zones.signed_distance(self.skin, draw(self.skin, ways, radii))
            self._painted[key] = zones.keep_to_side(painted, self.skin, lateral(felt)) if region.paired else painted
        return self._painted[key]

    def _at(self, way: Waypoint, felt: Side, point: Doubles) -> Triple:
        base = tuple(point) if way.at == "trigger_point" else self._landmark(way.at, felt)
        return (base[0] + lateral(felt) * way.lateral, base[1] + way.anterior, base[2] + way.superior)

    def _teeth(self, zone: Zone, felt: Side) -> list[tuple[float, float, float, float]]:
        crowns = (crown(number, felt) for number in zone.teeth)
        bases = ((self._landmark(name, felt), offset) for name, offset in crowns)
        return [(b[0] + o[0], b[1] + o[1], b[2] + o[2], RADIUS) for b, o in bases]

    def _landmark(self, name: str, side: Side) -> Triple:
        at = self.atlas.landmarks.get(name + SUFFIX[side]) or self.atlas.landmarks.get(name)
        if at is None:
            raise DataError(f"{name}: no landmark has this name; use one of models/landmarks.yaml.")
        return at


def _triple(values: Doubles) -> Triple:
    x, y, z = (round(float(value), 3) for value in values)
    return x, y, z
