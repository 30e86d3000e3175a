"""Commands that need a pack of meshes: locate, zones."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.anatomy.atlas import Atlas
from app.anatomy.frame import Side
from app.anatomy.packs import open_pack
from app.cli.output import Progress, print_json, print_table
from app.content.library import Library, PointEntry
from app.content.load import load_content
from app.content.records import Kind
from app.errors import DataError, UsageError
from app.placement.place import place
from app.placement.placed import PlacedPoint, Placement, why_absent

if TYPE_CHECKING:
    from app.anatomy.shaped import Shaper

_OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def open_placed(library: Library, pack: str, form: float = 0.0) -> tuple[Atlas, Placement]:
    """A pack with the content placed on it, both at that amount of its form; prepared on first use.

    Raises UsageError for a form of a pack that has none.
    """
    progress = Progress()
    atlas = open_pack(pack, progress)
    placement = place(library, atlas, progress)
    progress.done()
    if not form:
        return atlas, placement
    from app.placement.shaped import PlacementShaper

    shaper = need_shaper(atlas)
    shaped = shaper.at(form)
    return shaped, PlacementShaper(placement, shaper).at(form, shaped)


def need_shaper(atlas: Atlas) -> Shaper:
    """What shapes the pack. Raises UsageError when it has no form to choose."""
    from app.anatomy.shaped import shaper_of

    shaper = shaper_of(atlas)
    if shaper is None:
        raise UsageError(f"{atlas.pack_id} has one form only; leave --form out, or use --pack bundled.")
    return shaper


def _placed_point(placement: Placement, entry: PointEntry, side: Side, pack: str) -> PlacedPoint:
    if (entry.id, side) not in placement.points:
        title = placement.absent.get(entry.id)
        reason = why_absent(title, entry) if title else f"It has the muscle only on the {_OTHER[side]} side."
        raise DataError(f"{entry.id} ({side}) cannot be shown on {pack}. {reason}")
    return placement.points[entry.id, side]


def borrowed_words(pack_title: str) -> str:
    """What to say of a point whose muscle the pack lacks."""
    return f"Schematic: {pack_title} has no such muscle; the one shown is carried over from the bundled atlas."


def locate(arguments: Namespace) -> int:
    if arguments.all:
        from app.cli.agreement import table

        return table(arguments)
    library = load_content()
    entry = library.point(arguments.point)
    atlas, placement = open_placed(library, arguments.pack, arguments.form)
    placed = _placed_point(placement, entry, arguments.side, arguments.pack)
    answer = {
        "point": entry.id,
        "side": arguments.side,
        "pack": arguments.pack,
        "form": arguments.form,
        "structure": placed.structure,
        "schematic": placed.borrowed,
        "position_mm": _rounded(placed.position),
        "distance_mm": round(float(placed.distance_mm), 2),
        "zones": [
            {
                "region": zone.region,
                "kind": zone.kind,
                "sensation": zone.sensation,
                "deep": zone.deep,
                "area_cm2": round(float(zone.area_cm2), 1),
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
        if placed.borrowed:
            print(borrowed_words(atlas.title))
        print_table(
            (z["region"], z["kind"], "deep" if z["deep"] else f"{z['area_cm2']} cm²", z["centroid_mm"])
            for z in answer["zones"]
        )
    return 0


def _rounded(position: object) -> list[float]:
    return [round(float(value), 1) for value in np.asarray(position)]


def zones(arguments: Namespace) -> int:
    from app.anatomy.export import write_ply
    from app.placement.placed import intensity

    output = Path(arguments.output)
    if output.suffix.lower() != ".ply":
        raise UsageError(f"{output}: zones are written as PLY; end the name in .ply.")
    library = load_content()
    entry = library.point(arguments.point)
    atlas, placement = open_placed(library, arguments.pack, arguments.form)
    placed = _placed_point(placement, entry, arguments.side, arguments.pack)
    kinds: tuple[Kind, Kind] = ("essential", "spillover")
    painted = [intensity(placement.field(entry.id, arguments.side, kind), kind) for kind in kinds]
    level = atlas.full
    write_ply(
        output,
        level.structure_vertices("skin"),
        level.structure_faces("skin"),
        {"intensity": np.maximum(*painted)},
    )
    print(f"Wrote {output}")
    if placed.borrowed:
        print(borrowed_words(atlas.title))
    return 0
