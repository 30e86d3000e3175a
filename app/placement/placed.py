"""A finished placement: small records and one 8-bit matrix of zones. Opening one computes nothing."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.anatomy.frame import Side
from app.content.records import Kind, Sensation
from app.placement.holds import End, Hold, HoldKey
from app.words import say

if TYPE_CHECKING:
    from app.content.library import PointEntry

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]
Triple = tuple[float, float, float]
HazardKey = tuple[str, Side]
"""Hazard, side."""

#: The value of a field on a zone's edge; 0 and 255 lie 8 mm outside and inside it.
EDGE = 128
#: How strongly each kind is painted, 0..1, the strongest first.
STRENGTH: Mapping[Kind, float] = {"essential": 1.0, "spillover": 0.45}

_TABLE, _FIELDS, _HOLDS, _HAZARDS = "placement.json", "fields.npy", "holds.npy", "hazards.npy"


@dataclass(frozen=True, slots=True)
class PlacedZone:
    """One zone of a point on this pack.

    area_cm2: true area on the skin; 0 for deep zones and for what lies beyond the model.
    centroid: the place on the zone nearest its middle, mm; None beyond the model.
    places: deep zones glow here: (x, y, z, radius) in mm. side: the side of the body on which the pain is felt.
    teeth: structure ids of the teeth that hurt, as far as the pack has them.
    inside: share (0..1) of the zone's weight, strength x area on the skin, that lies within the borders of its region;
    1 for what is not on the skin.
    """

    region: str
    kind: Kind
    sensation: Sensation
    side: Side
    deep: bool
    area_cm2: float
    centroid: Triple | None
    places: tuple[tuple[float, float, float, float], ...] = ()
    teeth: tuple[str, ...] = ()
    inside: float = 1.0


@dataclass(frozen=True, slots=True)
class PlacedPoint:
    """A trigger point on this pack: position in mm, unit normal towards the skin, distance to its structure's mesh.

    borrowed: the pack has no such muscle, and its structure was carried over from the bundled atlas.
    """

    point_id: str
    side: Side
    structure: str
    position: Triple
    normal: Triple
    distance_mm: float
    zones: tuple[PlacedZone, ...]
    borrowed: bool = False


@dataclass(frozen=True)
class Placement:
    """All points of the content on one pack, both sides.

    fields: (rows, n_skin) uint8, memory-mapped; ``rows`` names them. absent: point id -> title of the pack that
    lacks its muscle, see ``why_absent``.
    skin: (n_skin, 3) float32 mm, the vertices that the fields run over.
    holds: where each part of each muscle holds on to bone, see ``holds``.
    hazards: (n_skin,) uint8 ramps like ``fields``, the skin over what could be harmed.
    """

    points: Mapping[tuple[str, Side], PlacedPoint]
    absent: Mapping[str, str]
    rows: Mapping[tuple[str, Side, Kind], int]
    fields: Bytes
    skin: Floats
    holds: Mapping[HoldKey, Hold] = field(default_factory=dict)
    hazards: Mapping[HazardKey, Bytes] = field(default_factory=dict)

    def field(self, point_id: str, side: Side, kind: Kind) -> Bytes:
        """(n_skin,) 0..255 over the skin's vertices: EDGE on the edge of the zones of that kind, larger inside."""
        row = self.rows.get((point_id, side, kind))
        return np.zeros(self.fields.shape[1], np.uint8) if row is None else self.fields[row]

    def deep_zones(self, wanted: Collection[tuple[str, Side]]) -> Iterator[PlacedZone]:
        """The deep zones in these regions, on these sides; those of several points may lie in one place."""
        for point in self.points.values():
            for zone in point.zones:
                if zone.deep and (zone.region, zone.side) in wanted:
                    yield zone


def intensity(field: ArrayLike, kind: Kind) -> Floats:
    """0..1 per vertex of a field: the kind's strength inside, a soft step of 2 mm over the edge, 0 outside."""
    t = np.clip((np.asarray(field, np.float32) - (EDGE - 16)) / 32, 0, 1)
    level: Floats = (t * t * (3 - 2 * t) * STRENGTH[kind]).astype(np.float32)
    return level


def why_absent(pack_title: str, entry: PointEntry) -> str:
    """The sentence for a point of ``Placement.absent``."""
    return say("{pack} does not have this muscle ({muscle}).", pack=pack_title, muscle=entry.muscle.name.term)


def save(placement: Placement, folder: Path) -> None:
    """Write into an existing folder. Raises OSError."""
    table = {
        "points": [asdict(point) for point in placement.points.values()],
        "absent": dict(placement.absent),
        "rows": [list(row) for row in placement.rows],
        "holds": [[*key, len(hold.ramp)] for key, hold in placement.holds.items()],
        "hazards": [list(key) for key in placement.hazards],
    }
    pairs = [np.stack([hold.vertices, hold.ramp], axis=1).astype(np.int32) for hold in placement.holds.values()]
    np.save(folder / _HOLDS, np.concatenate([np.empty((0, 2), np.int32), *pairs]))
    np.save(folder / _HAZARDS, np.array(list(placement.hazards.values()), np.uint8).reshape(-1, len(placement.skin)))
    np.save(folder / _FIELDS, placement.fields)
    (folder / _TABLE).write_text(json.dumps(table), encoding="utf-8")


def load(folder: Path, skin: Floats) -> Placement:
    """Open what ``save`` wrote for a skin of these vertices (n_skin, 3); the fields stay on disk.

    Raises OSError, ValueError, KeyError or TypeError when the folder is absent or damaged.
    """
    table = json.loads((folder / _TABLE).read_text(encoding="utf-8"))
    fields = np.load(folder / _FIELDS, mmap_mode="r")
    rows: dict[tuple[str, Side, Kind], int] = {(p, s, k): i for i, (p, s, k) in enumerate(table["rows"])}
    over = np.load(folder / _HAZARDS, mmap_mode="r")
    keys: list[HazardKey] = [(hazard, side) for hazard, side in table["hazards"]]
    if fields.shape != (max(1, len(rows)), len(skin)) or fields.dtype != np.uint8:
        raise ValueError("the zone matrix does not fit the skin")
    if over.shape != (len(keys), len(skin)) or over.dtype != np.uint8:
        raise ValueError("the hazards do not fit the skin")
    points = (_point(row) for row in table["points"])
    holds = _holds(table["holds"], np.load(folder / _HOLDS))
    hazards = dict(zip(keys, over, strict=True))
    return Placement({(p.point_id, p.side): p for p in points}, table["absent"], rows, fields, skin, holds, hazards)


def _holds(table: list[tuple[str, str, Side, End, int]], pairs: NDArray[np.int32]) -> dict[HoldKey, Hold]:
    """pairs: (n, 2) of all holds one after the other: the vertex, and the ramp there."""
    found: dict[HoldKey, Hold] = {}
    start = 0
    for muscle_id, part_id, side, end, count in table:
        own = pairs[start : start + count]
        found[muscle_id, part_id, side, end] = Hold(own[:, 0], own[:, 1].astype(np.uint8))
        start += count
    if start != len(pairs):
        raise ValueError("the holds do not fit their table")
    return found


def _point(row: dict[str, object]) -> PlacedPoint:
    values: dict[str, object] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    values["zones"] = tuple(_zone(zone) for zone in row["zones"])  # type: ignore[attr-defined]
    return PlacedPoint(**values)  # type: ignore[arg-type]


def _zone(row: dict[str, object]) -> PlacedZone:
    values: dict[str, object] = {k: tuple(v) if isinstance(v, list) else v for k, v in row.items()}
    values["places"] = tuple(tuple(place) for place in row["places"])  # type: ignore[attr-defined]
    return PlacedZone(**values)  # type: ignore[arg-type]
