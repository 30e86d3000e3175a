"""python -m tools.gallery [--size 1280x720] [--theme dark] [--language de] [--place "a point"] [--out build/gallery]

Without a choice: every place, theme, language and size; twenty minutes or so.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from app.words import LANGUAGES
from tools.gallery.looks import SIZES, THEMES, Size, looks

_SCREEN = Path(__file__).resolve().parent.parent / "with_screen.sh"


def main() -> int:
    arguments = _parser().parse_args()
    sizes = [size for size in SIZES if size.name in (arguments.size or [size.name])]
    if arguments.here:
        return _take(arguments, sizes)
    for scale in sorted({size.scale for size in sizes}):
        mine = [name for size in sizes if size.scale == scale for name in ("--size", size.name)]
        given = [word for word in sys.argv[1:] if word not in [size.name for size in SIZES] and word != "--size"]
        with tempfile.TemporaryDirectory() as home:
            environment = dict(os.environ, QT_SCALE_FACTOR=str(scale))
            environment.setdefault("TRIGGER_ATLAS_HOME", home)
            environment["TRIGGER_ATLAS_SCREEN"] = f"{1920 * scale}x{1080 * scale}"
            command = ["sh", str(_SCREEN), sys.executable, "-m", "tools.gallery", *given, *mine, "--here"]
            if done := subprocess.run(command, env=environment, check=False).returncode:
                return done
    return _lay_out(arguments.out)


def _take(arguments: argparse.Namespace, sizes: list[Size]) -> int:
    """In the process whose screen has the scale of these sizes."""
    from tools.gallery.camera import take
    from tools.gallery.places import ALL_PLACES

    chosen = [
        look
        for look in looks()
        if look.size in sizes
        and look.theme in (arguments.theme or THEMES)
        and look.language in (arguments.language or LANGUAGES)
    ]
    unknown = set(arguments.place or ()) - set(ALL_PLACES)
    if unknown:
        print(f"There is no place {', '.join(sorted(unknown))}; there are {', '.join(ALL_PLACES)}.", file=sys.stderr)
        return 2
    take(arguments.out, chosen, arguments.place or ALL_PLACES)
    return 0


def _lay_out(folder: Path) -> int:
    from tools.gallery import sheets

    pictures = sorted(folder.glob("*/*.png"))
    for sheet in sheets.contact_sheets(folder, pictures):
        print(sheet)
    print(sheets.page(folder, pictures))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tools.gallery", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--size", action="append", choices=[size.name for size in SIZES])
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--language", action="append", choices=LANGUAGES)
    parser.add_argument("--place", action="append", help="as in tools/gallery/places.py and model_places.py")
    parser.add_argument("--out", type=Path, default=Path("build/gallery"))
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    raise SystemExit(main())
