"""The `check` command: every problem of content and packs, all at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app import paths
from app.anatomy.form import FORM_FILE, check_form
from app.anatomy.landmarks import LANDMARK_FILE, LandmarkTable
from app.anatomy.pack import PACK_FILE, Pack, pack_folders
from app.cli.output import print_json
from app.content.files import CONTENT_FILE
from app.content.load import check_content
from app.yaml_source import Problem, validate


def check(arguments: Namespace) -> int:
    if arguments.file:
        checked = [Path(arguments.file)]
    else:
        folders = pack_folders().values()
        packs = [folder / PACK_FILE for folder in folders]
        forms = [folder / FORM_FILE for folder in folders if (folder / FORM_FILE).is_file()]
        checked = [paths.data_dir() / CONTENT_FILE, paths.models_dir() / LANDMARK_FILE, *packs, *forms]
    problems = [problem for path in checked for problem in _problems(path)]
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
        files = "1 file" if len(checked) == 1 else f"{len(checked)} files"
        print(f"{files} checked, {f'{len(problems)} problems' if problems else 'all in order'}.")
    return 1 if problems else 0


def _problems(path: Path) -> list[Problem]:
    """A file says by its name what it should hold; any other name is content."""
    if path.name == PACK_FILE:
        return validate(path, Pack)[1]
    if path.name == LANDMARK_FILE:
        return validate(path, LandmarkTable)[1]
    if path.name == FORM_FILE.name:
        return check_form(path)
    return check_content(path)
