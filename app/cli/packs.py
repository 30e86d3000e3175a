"""The `models` commands: list, install, export, verify, remove."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from app.anatomy import packs
from app.anatomy.pack import available
from app.cli.output import Progress, print_json, print_table
from app.errors import UsageError


def list_packs(arguments: Namespace) -> int:
    rows = [
        {"id": pack.id, "title": pack.title, "licence": pack.licence, "installed": packs.is_installed(pack.id)}
        for pack in available().values()
    ]
    if arguments.json:
        print_json(rows)
    else:
        print_table(
            (row["id"], "installed" if row["installed"] else "not installed", row["licence"], row["title"])
            for row in rows
        )
    return 0


def install(arguments: Namespace) -> int:
    if arguments.source == "":  # a script's unset variable must not start a download
        raise UsageError("--from is empty; give the folder or zip with your files.")
    if packs.pack(arguments.name).bundled:
        raise UsageError(f"{arguments.name} comes with the program; there is nothing to install.")
    source = Path(arguments.source) if arguments.source else None
    if source is None and not arguments.yes:
        _ask_before_download(arguments.name)
    progress = Progress()
    report = packs.install(arguments.name, source, progress, lambda: False)
    progress.done()
    if arguments.json:
        print_json(
            {
                "pack": report.pack_id,
                "structures": report.structures,
                "missing": list(report.missing),
                "borrowed": list(report.borrowed),
                "notes": list(report.notes),
            }
        )
        return 0
    print(f"Installed {report.pack_id}: {report.structures} structures.")
    if report.missing:
        print(f"Not in these files: {', '.join(report.missing)}. Everything else works.")
    for note in report.notes:
        print(note)
    return 0


def _ask_before_download(name: str) -> None:
    from app.anatomy.download import plan

    print(plan(packs.pack(name)).text, file=sys.stderr)
    if not sys.stdin.isatty():
        raise UsageError(
            "Nothing was downloaded: add --yes to download without being asked, or --from with your files."
        )
    print("Download now? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in {"y", "yes"}:
        raise UsageError("Nothing was downloaded.")


def export(arguments: Namespace) -> int:
    from app.anatomy.export import export_atlas

    progress = Progress()
    pack = available().get(arguments.pack)
    wholes = pack.wholes if pack and not arguments.apart else {}
    atlas = packs.open_pack(arguments.pack, progress)
    if arguments.form:
        from app.cli.places import need_shaper

        atlas = need_shaper(atlas).at(arguments.form)
    written = export_atlas(atlas, Path(arguments.folder), progress, wholes)
    progress.done()
    if arguments.json:
        print_json({"pack": arguments.pack, "folder": arguments.folder, "structures": written})
    else:
        print(f"Wrote {len(written)} files to {arguments.folder}")
        borrowed = sum(map(atlas.borrowed, atlas.structures))
        if inside := len(atlas.structures) - len(written) - borrowed:
            print(f"They hold {inside} more structures, merged as in other atlases; --apart writes each on its own.")
        if borrowed:
            print(f"Left out: {borrowed} structures that {atlas.title} lacks, schematic ones from the bundled atlas.")
    return 0


def verify(arguments: Namespace) -> int:
    names = [arguments.name] if arguments.name else packs.installed()
    problems = {name: packs.verify(name) for name in names}
    if arguments.json:
        print_json(problems)
    else:
        for name, found in problems.items():
            print(f"{name}: {'in order' if not found else ''}".rstrip())
            for problem in found:
                print(f"  {problem}")
        if not names:
            print("No pack is installed.")
    return 1 if any(problems.values()) else 0


def remove(arguments: Namespace) -> int:
    packs.remove(arguments.name)
    if arguments.json:
        print_json({"removed": arguments.name})
    else:
        print(f"Removed {arguments.name}.")
    return 0
