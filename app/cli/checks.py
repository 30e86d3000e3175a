"""The `check` command: every problem of content and packs, all at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app import paths
from app.anatomy.pack import PACK_FILE, Pack, pack_folders
from app.cli.output import print_json
from app.content.load import check_content
from app.yaml_source import validate


def check(arguments: Namespace) -> int:
    if arguments.file:
        checked = [Path(arguments.file)]
        is_pack = checked[0].name == PACK_FILE
        problems = validate(checked[0], Pack)[1] if is_pack else check_content(checked[0])
    else:
        content = paths.data_dir() / "trigger_points.yaml"
        manifests = [folder / PACK_FILE for folder in pack_folders().values()]
        checked = [content, *manifests]
        problems = [*check_content(content), *(problem for path in manifests for problem in validate(path, Pack)[1])]
    if arguments.json:
        print_json(
            [
                {"file": str(p.file), "line": p.line, "column": p.column, "what": p.what, "mend": p.mend}
                for p in problems
            ]
        )
    else:
        for problem in problems:
            print(problem)
        print(
            f"{len(checked)} files checked, {len(problems)} problems."
            if problems
            else f"{len(checked)} files checked, all in order."
        )
    return 1 if problems else 0
