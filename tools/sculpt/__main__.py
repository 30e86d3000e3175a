"""Rebuild ``models/bundled`` from its tables, measure a table again on an installed pack, or draw pictures."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

import numpy as np

from tools.sculpt.build import PACK, build
from tools.sculpt.form import build_form
from tools.sculpt.mesh import Mesh

#: Table -> the module of tools.sculpt.fit that measures it; every other table holds sphere meshes.
FITTERS = {"cranium": "vault", "muscles": "sheets", "shoulder": "slabs", "skin": "star"}
MEASURED = ("cranium", "face_skeleton", "spine", "shoulder", "larynx", "muscles", "skin")


def main() -> int:
    """Run one command; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m tools.sculpt", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("build", help="rebuild the GLB files of models/bundled from its tables")
    make.add_argument("--form", type=float, metavar="0..1", help="another build of the body, 1 feminine; needs --out")
    make.add_argument("--out", type=Path, metavar="DIR", help="where the files of another form go")
    again = commands.add_parser("refit", help="measure a table's figures again and write them into it")
    again.add_argument("table", choices=MEASURED)
    again.add_argument("names", nargs="*", help="structures of the table (default: all)")
    again.add_argument("--from", dest="pack", default="z-anatomy", help="the installed pack to measure (%(default)s)")
    shots = commands.add_parser("pictures", help="draw a pack from four sides: skin, muscles, bones")
    shots.add_argument("--pack", default="bundled", help="the installed pack to draw (%(default)s)")
    shots.add_argument("--into", type=Path, default=PACK / "pictures", metavar="DIR", help="default: %(default)s")
    options = parser.parse_args()
    start = time.perf_counter()
    if options.command == "build" and options.form is None and options.out is None:
        build(PACK)
    elif options.command == "build":
        if options.form is None or options.out is None or not 0 <= options.form <= 1:
            parser.error("another form needs both --form, from 0 to 1, and --out; models/bundled itself is of form 0")
        build_form(options.form, options.out)
    elif options.command == "pictures":
        pictures(options.pack, options.into)
    else:
        refit(options.table, options.names, options.pack)
    print(f"done in {time.perf_counter() - start:.0f} s")
    return 0


def refit(table: str, names: list[str], pack: str) -> None:
    """Measure ``names`` of a table on the meshes of an installed pack, and write the figures into the table."""
    fitter = importlib.import_module(f"tools.sculpt.fit.{FITTERS.get(table, 'spheres')}")
    fitter.refit_table(PACK / "tables" / f"{table}.yaml", names, installed_meshes(pack), print)


def pictures(pack: str, folder: Path) -> None:
    """Draw an installed pack into the folder."""
    from app.anatomy.packs import open_pack
    from tools.sculpt.pictures import draw_pictures  # not needed to build, and it opens a window system

    draw_pictures(open_pack(pack), folder)


def installed_meshes(pack: str) -> dict[str, Mesh]:
    """Structure id -> mesh, mm, of an installed pack."""
    from app.anatomy.packs import open_pack

    level = open_pack(pack).full
    return {
        name: Mesh(level.structure_vertices(name).astype(float), level.structure_faces(name).astype(np.int64))
        for name in level.spans
    }


if __name__ == "__main__":
    sys.exit(main())
