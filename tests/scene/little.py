"""A head of seven balls with real structure names: bones, skin, and muscles that the real content knows."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.anatomy import store
from app.anatomy.atlas import Atlas, Part, StructureInfo, Tissue
from app.anatomy.frame import Side
from app.content.records import Kind
from app.placement.placed import PlacedPoint, PlacedZone, Placement
from app.scene.spheres import icosphere

SKIN_RADIUS = 100.0
#: structure, tissue, layer, centre, radius
BALLS: tuple[tuple[str, Tissue, int, tuple[float, float, float], float], ...] = (
    ("parietal_bone", "bone", 0, (0, 0, 0), 50),
    ("temporalis.l", "muscle", 2, (-72, 0, 30), 16),
    ("temporalis.r", "muscle", 2, (72, 0, 30), 16),
    ("trapezius_descending.l", "muscle", 1, (-25, -76, -28), 17),
    ("trapezius_descending.r", "muscle", 1, (25, -76, -28), 17),
    ("obliquus_capitis_inferior.l", "muscle", 5, (-24, -60, -26), 8),
    ("obliquus_capitis_inferior.r", "muscle", 5, (24, -60, -26), 8),
    ("skin", "skin", 0, (0, 0, 0), SKIN_RADIUS),
)
#: point -> its structure, where it lies on the left, and the middle of its zone on the left
POINTS = {
    "temporalis_trp1": ("temporalis", (-87.0, 0.0, 30.0), (-0.8, 0.6, 0.0)),
    "trapezius_upper_trp1": ("trapezius_descending", (-28.0, -92.0, -28.0), (-1.0, 0.0, 0.0)),
    "obliquus_capitis_inferior_trp1": ("obliquus_capitis_inferior", (-26.0, -66.0, -26.0), (-1.0, 0.0, 0.0)),
}
#: Radii of the essential zone and of the spillover zone below it, mm.
ZONE, SPILL = 22.0, 16.0
#: The deep place on the left: x, y, z, radius.
DEEP = (-40.0, 75.0, 20.0, 9.0)


def atlas(folder: Path) -> Atlas:
    """Write the little head as a prepared pack and open it."""
    meta = {"pack_id": "little", "title": "Little head", "attribution": "Nobody", "licence": "none", "key": "k"}
    lists = {"missing": [], "notes": [], "landmarks": {}}
    store.write(folder, [_ball(*ball, detail=4) for ball in BALLS], meta={**meta, **lists}, decimate=_coarser)
    return store.open_atlas(folder)


def placement(head: Atlas) -> Placement:
    """Each point on both sides, with a round essential zone, a round spillover zone below it, and a deep place."""
    skin = head.full.structure_vertices("skin")
    points, rows, fields = {}, {}, []
    for point_id, (structure, at, towards) in POINTS.items():
        for side, mirror in (("left", 1.0), ("right", -1.0)):
            flip = np.array([mirror, 1.0, 1.0])
            middles = {"essential": np.array(towards) * SKIN_RADIUS, "spillover": below(towards)}
            zones = []
            for kind, radius in (("essential", ZONE), ("spillover", SPILL)):
                rows[(point_id, side, kind)] = len(fields)
                away = np.linalg.norm(skin - middles[kind] * flip, axis=1)
                fields.append(np.clip(128 + (radius - away) * 127 / 8, 0, 255).astype(np.uint8))
                zones.append(_zone(kind, side, middles[kind] * flip))
            deep = (DEEP[0] * mirror, *DEEP[1:])
            zones.append(_zone("spillover", side, None, (deep,)))
            place = np.array(at) * flip
            normal = place / np.linalg.norm(place)
            name = f"{structure}.{side[0]}"
            points[(point_id, side)] = PlacedPoint(
                point_id, side, name, tuple(place.tolist()), tuple(normal.tolist()), 0.0, tuple(zones)
            )
    return Placement(points, {}, rows, np.array(fields), skin)


def zone_middle(point_id: str) -> np.ndarray:
    """The middle of the left essential zone on the skin, mm."""
    return np.array(POINTS[point_id][2]) * SKIN_RADIUS


def below(towards: tuple[float, float, float]) -> np.ndarray:
    """The middle of the spillover zone: a third of the way down to the chin."""
    direction = np.array(towards) + np.array([0.0, 0.0, -0.75])
    return direction / np.linalg.norm(direction) * SKIN_RADIUS


def _zone(
    kind: Kind, side: Side, centre: np.ndarray | None, places: tuple[tuple[float, float, float, float], ...] = ()
) -> PlacedZone:
    centroid = None if centre is None else tuple(centre.tolist())
    return PlacedZone("temple", kind, "pain", side, bool(places), 0.0 if places else 10.0, centroid, places)


def _ball(
    name: str, tissue: Tissue, layer: int, centre: tuple[float, float, float], radius: float, detail: int
) -> Part:
    points, faces = icosphere(detail)
    vertices = (points * radius + np.array(centre)).astype(np.float32)
    return Part(StructureInfo(name, tissue, layer), vertices, faces, points.astype(np.float32))


def _coarser(parts: list[Part]) -> tuple[list[Part], list[np.ndarray]]:
    by_name = {ball[0]: ball for ball in BALLS}
    light = [_ball(*by_name[part.info.id], detail=3) for part in parts]
    # Subdividing an icosphere keeps its vertices in front.
    return light, [np.arange(len(part.vertices), dtype=np.int32) for part in light]
