"""The `check` command: every problem of content and packs, all at once."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from app import paths
from app.anatomy import packs
from app.anatomy.form import FORM_FILE, check_form
from app.anatomy.landmarks import LANDMARK_FILE, LandmarkTable
from app.anatomy.pack import PACK_FILE, Pack, pack_folders
from app.cli.output import Progress, print_json
from app.cli.translated import check_translations, translation_files
from app.content.files import CONTENT_FILE, Volume
from app.content.load import check_content, load_content
from app.errors import DataError
from app.yaml_messages import did_you_mean
from app.yaml_source import Document, Problem, validate


def check(arguments: Namespace) -> int:
    if arguments.file:
        checked = [Path(arguments.file)]
    else:
        folders = pack_folders().values()
        maps = [folder / PACK_FILE for folder in folders]
        forms = [folder / FORM_FILE for folder in folders if (folder / FORM_FILE).is_file()]
        checked = [paths.data_dir() / CONTENT_FILE, paths.models_dir() / LANDMARK_FILE, *maps, *forms]
        checked += translation_files()
    problems: list[Problem] = []
    unseen = None
    for path in checked:
        found = _problems(path)
        if not found and _holds_content(path):
            found, unseen = _placed_problems(path)
        problems += found
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
        if unseen:
            print(unseen)
    return 1 if problems else 0


def _problems(path: Path) -> list[Problem]:
    """A file says by its name what it should hold; any other name is content."""
    if path.name == PACK_FILE:
        return _pack_problems(path)
    if path.name == LANDMARK_FILE:
        return validate(path, LandmarkTable)[1]
    if path.name == FORM_FILE.name:
        return check_form(path)
    if path.suffix in (".po", ".ts"):
        return check_translations(path)
    return check_content(path)


def _holds_content(path: Path) -> bool:
    return path.name not in (PACK_FILE, LANDMARK_FILE, FORM_FILE.name) and path.suffix not in (".po", ".ts")


def _pack_problems(path: Path) -> list[Problem]:
    """Of a pack that we ship also muscles of the content that it neither maps nor declares absent, and the reverse."""
    pack, problems = validate(path, Pack)
    if pack is None or not path.is_relative_to(paths.models_dir()):
        return problems
    mapped = {recipe.base for recipe in pack.recipes}
    library = load_content()
    needed = {part.structure for muscle in library.content.muscles.values() for part in muscle.parts.values()}
    document = Document(path)
    for structure in sorted(needed - mapped - set(pack.absent)):
        what = f"the muscle {structure!r} is neither mapped nor absent"
        document.add(("groups",), what, "map it, or list it under absent", key=True)
    known = needed | mapped | {recipe.base for recipe in packs.pack("bundled").recipes}
    for i, structure in enumerate(pack.absent):
        if structure not in known:
            document.add(("absent", i), f"there is no structure {structure!r}", did_you_mean(structure, sorted(known)))
    return document.sorted_problems()


def _placed_problems(path: Path) -> tuple[list[Problem], str | None]:
    """What the content shows on the skin of the bundled atlas that it should not; or why that was not looked at."""
    from app.anatomy.installed import open_if_fresh

    atlas = open_if_fresh("bundled")
    if atlas is None:
        return [], "The zones were not looked at: the bundled atlas is not prepared yet; open it once."
    from app.placement.audit import stray_zones, unlike_sides, zone_reports
    from app.placement.place import place

    progress = Progress()
    library = load_content(path)
    try:
        placement = place(library, atlas, progress)
    except DataError as error:
        return [Problem(str(path), 1, 1, str(error).rstrip("."), "mend that first")], None
    finally:
        progress.done()
    volume = Volume(path)
    for finding in [*stray_zones(library, zone_reports(library, atlas, placement)), *unlike_sides(library, placement)]:
        volume.add(finding.loc, finding.what, finding.mend)
    return volume.problems, None
