"""``locate --all``: how well the three descriptions of every point's place agree on a pack."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from app.cli.output import print_json, print_table, print_wrapped
from app.cli.places import open_placed
from app.content.load import load_content
from app.placement.distances import AGREED, Distances, distances


def table(arguments: Namespace) -> int:
    library = load_content()
    atlas, placement = open_placed(library, arguments.pack, arguments.form)
    rows = [row for row in distances(library, atlas, placement) if row.side == arguments.side]
    if arguments.json:
        print_json([{**asdict(row), "agrees": row.agrees} for row in rows])
        return 0
    print(f"{len(rows)} points on {atlas.title} ({arguments.side}), distances in mm")
    print_table([("point", "muscle", "landmark", "part", ""), *map(_cells, rows)])
    print()
    for sentence in (
        "muscle: from the point to the mesh of its muscle. landmark: from the point to where its bony landmark puts "
        "it. part: from there to the part of the muscle that the words name.",
        f"More than {AGREED:g} mm is marked; the note of the point says why (show POINT).",
    ):
        print_wrapped(sentence)
    return 0


def _cells(row: Distances) -> tuple[str, ...]:
    figures = (f"{value:5.1f}" for value in (row.mesh_mm, row.landmark_mm, row.part_mm))
    remarks = [] if row.agrees else ["apart, see its note" if row.noted else "apart"]
    return (row.point, *figures, ", ".join([*remarks, *(["schematic"] if row.borrowed else [])]))
