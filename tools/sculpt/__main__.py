"""Rebuild ``models/bundled`` from its tables, measure a table again on an installed pack, or draw pictures."""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from pathlib import Path

import numpy as np

from app.errors import AtlasError, UsageError
from tools.sculpt.build import PACK, build
from tools.sculpt.build import table as read_table
from tools.sculpt.form import build_form
from tools.sculpt.mesh import Mesh

#: Table that can be measured again -> the module of tools.sculpt.fit that does it. Teeth, discs and eyes cannot.
FITTERS = {
    "cranium": "cranium",
    "face_skeleton": "spheres",
    "spine": "spheres",
    "shoulder": "slabs",
    "larynx": "spheres",
    "muscles": "sheets",
    "skin": "star",
}
#: What else of a table can be measured by name: faces of the vault, stars of the skin.
FACES = {"cranium": ("vault", "inner"), "skin": ("head", "trunk")}


def main() -> int:
    """Run one command; returns the exit code. What is wrong with the call or the data is said in one sentence."""
    parser = argparse.ArgumentParser(prog="python -m tools.sculpt", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    make = commands.add_parser("build", help="rebuild the GLB files of models/bundled from its tables")
    make.add_argument("--form", type=float, metavar="0..1", help="another build of the body, 1 feminine; needs --out")
    make.add_argument("--out", type=Path, metavar="DIR", help="where the files of another form go")
    again = commands.add_parser("refit", help="measure a table's figures again and write them into it")
    again.add_argument("table", choices=FITTERS)
    again.add_argument(
        "names",
        nargs="*",
        help="structures of the table, muscles without side; of the cranium also its faces vault and inner, of the "
        "skin head and trunk (default: all)",
    )
    again.add_argument("--from", dest="pack", default="z-anatomy", help="the installed pack to measure (%(default)s)")
    shots = commands.add_parser("pictures", help="draw a pack from four sides: skin, muscles, bones")
    shots.add_argument("--pack", default="bundled", help="the installed pack to draw (%(default)s)")
    shots.add_argument("--into", type=Path, default=PACK / "pictures", metavar="DIR", help="default: %(default)s")
    options = parser.parse_args()
    start = time.perf_counter()
    try:
        run(options, parser)
    except (AtlasError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return error.exit_code if isinstance(error, AtlasError) else 1
    print(f"done in {time.perf_counter() - start:.0f} s")
    return 0


def run(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """Run the command of the options."""
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


def refit(table: str, names: list[str], pack: str) -> None:
    """Measure ``names`` of a table on the meshes of an installed pack, and write the figures into the table.

    Raises UsageError for a name that the table does not have, and for an unknown pack; DataError for one that is not
    installed.
    """
    known = names_in(table)
    unknown = [name for name in names if name not in known]
    if unknown:
        raise UsageError(f"The table {table} has no {', '.join(unknown)}; it has {', '.join(known)}.")
    fitter = importlib.import_module(f"tools.sculpt.fit.{FITTERS[table]}")
    fitter.refit_table(PACK / "tables" / f"{table}.yaml", names, installed_meshes(pack), print)


def names_in(table: str) -> list[str]:
    """What of a table can be measured by name."""
    content = read_table(table, PACK)
    return [*FACES.get(table, ()), *content.get("structures", content.get("muscles", ()))]


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
