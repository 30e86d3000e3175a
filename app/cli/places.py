"""Commands that need a pack of meshes: locate, zones."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

import numpy as np

from app.anatomy.packs import open_pack
from app.cli.output import Progress, print_json, print_table
from app.content.library import Library
from app.content.load import load_content
from app.errors import DataError
from app.placement.place import Placement, place


def placement_of(library: Library, pack: str) -> Placement:
    """The content placed on a pack; prepared on first use."""
    progress = Progress()
    atlas = open_pack(pack, progress)
    placement = place(library, atlas, progress)
    progress.done()
    return placement


def locate(arguments: Namespace) -> int:
    library = load_content()
    entry = library.point(arguments.point)
    placed = placement_of(library, arguments.pack).point(entry.id, arguments.side)
    answer = {
        "point": entry.id,
        "side": arguments.side,
        "pack": arguments.pack,
        "structure": placed.structure,
        "position_mm": _rounded(placed.position),
        "distance_mm": round(float(placed.distance_mm), 2),
        "zones": [
            {
                "region": zone.region,
                "kind": zone.kind,
                "sensation": zone.sensation,
                "deep": zone.deep,
                "area_cm2": None if zone.area_cm2 is None else round(float(zone.area_cm2), 1),
                "centroid_mm": None if zone.centroid is None else _rounded(zone.centroid),
            }
            for zone in placed.zones
        ],
    }
    if arguments.json:
        print_json(answer)
    else:
        print(f"{entry.id} ({arguments.side}) on {arguments.pack}")
        print(f"in {placed.structure} at {answer['position_mm']} mm, {answer['distance_mm']} mm from its mesh")
        print_table(
            (z["region"], z["kind"], "deep" if z["deep"] else f"{z['area_cm2']} cm²", z["centroid_mm"]) for z in answer["zones"]
        )
    return 0


def _rounded(position: object) -> list[float]:
    return [round(float(value), 1) for value in np.asarray(position)]


def zones(arguments: Namespace) -> int:
    from app.anatomy.export import write_ply
    from app.placement.intensity import intensity

    library = load_content()
    entry = library.point(arguments.point)
    placement = placement_of(library, arguments.pack)
    placement.point(entry.id, arguments.side)  # says why, when this pack cannot show the point
    level = placement.atlas.full
    output = Path(arguments.output)
    if output.suffix.lower() != ".ply":
        raise DataError(f"{output}: zones are written as PLY; end the name in .ply.")
    write_ply(
        output,
        level.structure_vertices("skin"),
        level.structure_faces("skin"),
        {"intensity": intensity(placement, entry.id, arguments.side)},
    )
    print(f"Wrote {output}")
    return 0
