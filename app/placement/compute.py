"""The slow path: from content and a prepared pack to a placement. See ``place`` for the cached one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from app.anatomy.atlas import Atlas
from app.anatomy.fibres import FibreSheet, load_sheets
from app.anatomy.frame import MIRROR, SIDES, SUFFIX, Side, lateral
from app.content.library import Library, PointEntry
from app.content.places import Mark
from app.content.records import Kind, Region, Zone
from app.errors import Cancelled, DataError
from app.placement import points, zones
from app.placement.hazards import hazard_fields
from app.placement.holds import holds
from app.placement.placed import Bytes, PlacedPoint, PlacedZone, Placement, Triple, intensity
from app.placement.regions import RegionFields
from app.placement.strokes import Stroke, draw
from app.placement.surface import Doubles, Surface
from app.placement.teeth import RADIUS, crown, crown_middle, structure_id
from app.words import say

_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def compute(
    library: Library,
    atlas: Atlas,
    sheet_table: Path,
    progress: Callable[[str, float], None],
    cancelled: Callable[[], bool],
) -> Placement:
    """Place every point of the library on both sides of the pack; ``cancelled`` is asked before each point."""
    work = _Work(library, atlas, load_sheets(sheet_table))
    found: dict[tuple[str, Side], PlacedPoint] = {}
    absent: dict[str, str] = {}
    rows: dict[tuple[str, Side, Kind], int] = {}
    fields: list[Bytes] = []
    for done, (point_id, entry) in enumerate(library.points.items()):
        if cancelled():
            raise Cancelled("Stopped; nothing was kept.")
        progress(say("Painting the pain of {term}", term=say(entry.point.name.term)), done / len(library.points))
        structure = entry.part.structure
        if not any(atlas.has(structure + SUFFIX[side]) for side in SIDES):
            absent[point_id] = atlas.title
            continue
        for side in SIDES:
            if not atlas.has(structure + SUFFIX[side]):
                continue
            spot = work.spot(entry, side)
            drawn = work.zones(entry, spot.position, side)
            found[point_id, side] = PlacedPoint(
                point_id,
                side,
                structure + SUFFIX[side],
                _triple(spot.position),
                _triple(spot.normal),
                round(spot.distance_mm, 3),
                tuple(zone for zone, _ in drawn),
                atlas.borrowed(structure + SUFFIX[side]),
            )
            for kind in ("essential", "spillover"):
                of_kind = [painted for zone, painted in drawn if painted is not None and zone.kind == kind]
                if of_kind:
                    rows[point_id, side, kind] = len(fields)
                    fields.append(zones.encode(zones.unite(of_kind)))
    progress(say("The trigger points are placed"), 1.0)
    empty = np.zeros((1, len(work.skin.vertices)), np.uint8)
    stacked = np.stack(fields) if fields else empty
    over = dict(hazard_fields(library, work.skin, work.regions))
    return Placement(found, absent, rows, stacked, atlas.full.structure_vertices("skin"), holds(library, atlas), over)


@dataclass(frozen=True)
class _Sketch:
    """A zone with its waypoints in mm on this pack: (position, half width or radius) each."""

    zone: Zone
    region: Region
    felt: Side
    ways: tuple[tuple[Triple, float], ...]

    @property
    def on_skin(self) -> bool:
        return self.region.kind == "skin" and bool(self.ways)

    @property
    def keeps_to_its_side(self) -> bool:
        """Zones end at the midline, but for what crosses over, which may begin on the near side."""
        return self.region.paired and self.zone.side != "contralateral"

    def runs_on_from(self, before: _Sketch) -> bool:
        same = self.zone.kind == before.zone.kind and self.felt == before.felt
        return same and np.allclose(self.ways[0][0], before.ways[-1][0], atol=0.5)


def _chains(sketches: Sequence[_Sketch]) -> list[list[int]]:
    """Indices of the zones on the skin, in runs in which each begins where the one before ends."""
    chains: list[list[int]] = []
    for i, sketch in enumerate(sketches):
        if not sketch.on_skin:
            continue
        for chain in chains:
            if sketch.runs_on_from(sketches[chain[-1]]):
                chain.append(i)
                break
            if sketches[chain[0]].runs_on_from(sketch):
                chain.insert(0, i)
                break
        else:
            chains.append([i])
    return chains


@dataclass
class _Work:
    """What is shared between points: surfaces, registrations, and zones that several points have in common."""

    library: Library
    atlas: Atlas
    sheets: dict[str, list[FibreSheet]]
    skin: Surface = field(init=False)
    regions: RegionFields = field(init=False)
    _meshes: dict[str, Surface] = field(default_factory=dict)
    _maps: dict[str, tuple[Doubles, Doubles]] = field(default_factory=dict)
    _painted: dict[object, tuple[list[Doubles], Doubles]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.skin = self._surface("skin")
        self.regions = RegionFields.of(self.library, self.atlas)

    def _surface(self, structure_id: str) -> Surface:
        full = self.atlas.full
        return Surface(full.structure_vertices(structure_id), full.structure_faces(structure_id))

    def spot(self, entry: PointEntry, side: Side) -> points.Spot:
        name = entry.part.structure
        if name not in self.sheets:
            raise DataError(
                "{name}: no fibre sheet has this name; use the name of one in models/bundled/tables.", name=name
            )
        sheets = points.sheets_for(self.sheets[name], side)
        structure = name + SUFFIX[side]
        if structure not in self._meshes:
            self._meshes[structure] = self._surface(structure)
            self._maps[structure] = points.register(sheets, self._meshes[structure])
        position, normal = points.on_sheet(sheets, entry.part, entry.point.location.fibre, self.skin)
        matrix, shift = self._maps[structure]
        return points.settle(matrix @ position + shift, normal, self._meshes[structure])

    def zones(self, entry: PointEntry, point: Doubles, side: Side) -> list[tuple[PlacedZone, Doubles | None]]:
        """Each zone of a point, and the field in mm that is painted on the skin for it.

        In the order of the content; then the other halves of what is felt on both sides. Zones that run on from one
        another are painted as one, which stands with the first of them; None for the others and for deep ones.
        """
        other = _OTHER[side]
        sketches = [
            self._sketch(zone, point, other if zone.side == "contralateral" else side) for zone in entry.point.zones
        ]
        sketches += [self._sketch(zone, point * MIRROR, other) for zone in entry.point.zones if self._is_twofold(zone)]
        each: dict[int, Doubles] = {}
        joined: dict[int, Doubles] = {}
        for chain in _chains(sketches):
            parts, joined[chain[0]] = self._paint([sketches[i] for i in chain])
            each.update(zip(chain, parts, strict=True))
        return [(self._record(entry, sketch, each.get(i)), joined.get(i)) for i, sketch in enumerate(sketches)]

    def _is_twofold(self, zone: Zone) -> bool:
        """Felt on both sides, and not by one shape on the midline that is its own mirror image."""
        own_shape = not (zone.path or zone.teeth)
        return zone.side == "bilateral" and not (own_shape and not self.library.region(zone.region).paired)

    def _sketch(self, zone: Zone, point: Doubles, felt: Side) -> _Sketch:
        """The zone on the side on which it is felt; point: what its path calls the trigger point."""
        region = self.library.region(zone.region)
        ways = [(self.regions.place(way, felt, _triple(point)), way.radius) for way in zone.path or region.shape]
        if region.kind == "deep" and zone.teeth:
            ways = [(self._crown(number, felt), RADIUS) for number in zone.teeth]
        return _Sketch(zone, region, felt, tuple(ways))

    def _record(self, entry: PointEntry, sketch: _Sketch, painted: Doubles | None) -> PlacedZone:
        zone, deep = sketch.zone, sketch.region.kind == "deep"
        area, centroid = 0.0, None
        places: tuple[tuple[float, float, float, float], ...] = ()
        if deep and sketch.ways:
            places = tuple((*_triple(at), radius) for at, radius in sketch.ways)
            centroid = _triple(np.mean([at for at, _ in sketch.ways], axis=0))
        elif painted is not None:
            area, mean = self.skin.patch(painted)
            if not area:
                raise DataError(
                    "{entry}, zone {region}: its path misses the skin of {pack}.",
                    entry=entry.id,
                    region=zone.region,
                    pack=self.atlas.title,
                )
            inside = np.flatnonzero(painted >= min(0.0, painted.max()))
            centroid = _triple(self.skin.vertices[inside[np.argmin(((self.skin.vertices[inside] - mean) ** 2).sum(1))]])
        teeth = tuple(filter(self.atlas.has, (structure_id(number, sketch.felt) for number in zone.teeth)))
        return PlacedZone(
            zone.region,
            zone.kind,
            zone.sensation,
            sketch.felt,
            deep,
            round(area / 100, 2),
            centroid,
            places,
            teeth,
            self._share(sketch, painted),
        )

    def _share(self, sketch: _Sketch, painted: Doubles | None) -> float:
        """How much of a zone's weight (strength x area) lies inside its region, 0..1."""
        border = self._border(sketch)
        if painted is None or border is None:
            return 1.0
        weight = intensity(zones.encode(painted), sketch.zone.kind) * self.skin.vertex_areas
        return round(float(weight[border >= 0].sum() / weight.sum()), 4)

    def _paint(self, chain: Sequence[_Sketch]) -> tuple[list[Doubles], Doubles]:
        """The fields of zones that run on from one another, drawn as one stroke: each alone, and all without a seam."""
        key = tuple((sketch.ways, sketch.zone.region, sketch.keeps_to_its_side, sketch.felt) for sketch in chain)
        if key not in self._painted:
            legs = [(np.array([at for at, _ in s.ways]), np.array([r for _, r in s.ways])) for s in chain]
            strokes = zip(chain, draw(self.skin, legs), strict=True)
            drawn = [self._draw(sketch, stroke) for sketch, stroke in strokes]
            borders = [self._border(sketch) for sketch in chain]
            each = [self._keep(one, [border]) for one, border in zip(drawn, borders, strict=True)]
            joined = each[0] if len(chain) == 1 else self._keep(zones.unite(drawn), borders)
            self._painted[key] = each, joined
        return self._painted[key]

    def _draw(self, sketch: _Sketch, stroke: Stroke) -> Doubles:
        drawn = zones.signed_distance(self.skin, stroke)
        return zones.keep_to_side(drawn, self.skin, lateral(sketch.felt)) if sketch.keeps_to_its_side else drawn

    def _keep(self, drawn: Doubles, borders: Sequence[Doubles | None]) -> Doubles:
        """What is drawn, ended at the border round all of the regions; as it is where one of them has none."""
        known = [border for border in borders if border is not None]
        if len(known) < len(borders):
            return drawn
        return zones.keep_to_region(drawn, zones.join_borders(self.skin, known))

    def _border(self, sketch: _Sketch) -> Doubles | None:
        """The field of the zone's region: on both sides where the zone may begin on the other one."""
        if not sketch.region.boundary:
            return None
        sides = (sketch.felt,) if sketch.keeps_to_its_side else SIDES
        return zones.join_borders(self.skin, [self.regions.field(sketch.zone.region, side) for side in sides])

    def _crown(self, number: int, felt: Side) -> Triple:
        if middle := crown_middle(self.atlas, number, felt):
            return middle
        jaw, (x, y, z) = crown(number, felt)
        base = self.regions.place(Mark(at=jaw), felt)
        return base[0] + x, base[1] + y, base[2] + z


def _triple(values: Iterable[float]) -> Triple:
    x, y, z = (round(float(value), 3) for value in values)
    return x, y, z
