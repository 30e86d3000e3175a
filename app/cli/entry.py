"""The commands and their options. The code of a command is imported only when that command is called."""

from __future__ import annotations

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from typing import Any

from app import __version__, words
from app.errors import AtlasError

_SAFETY = "Trigger Atlas informs; it does not diagnose. New, sudden or worst-ever headache: see a doctor at once."


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. Returns 0, 1 (the data is at fault) or 2 (the call is at fault)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a console without our marks shows a question mark instead
    arguments = _parser().parse_args(argv)
    words.speak(getattr(arguments, "language", None) or words.wished())
    module, _, function = arguments.run.partition(":")
    try:
        return int(getattr(importlib.import_module(module), function)(arguments) or 0)
    except AtlasError as error:
        print(f"trigger-atlas: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output left (`| head`): not a fault
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("trigger-atlas: stopped.", file=sys.stderr)
        return 130
    except Exception as error:  # a fault of ours: the user gets a sentence, the log gets the rest
        from app.log import record

        print(f"trigger-atlas: something went wrong inside the program ({error}); see {record(error)}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="trigger-atlas",
        description="Where the muscle trigger points that cause headaches sit, and where each one sends its pain. "
        "Without a command: opens the window.",
        epilog=_SAFETY,
    )
    parser.add_argument("--version", action="version", version=f"Trigger Atlas {__version__}")
    parser.set_defaults(run="app.cli.window:open_window", command=None)
    _language_option(parser)
    parser.add_argument(
        "--kiosk",
        nargs="?",
        const="",
        metavar="ID,ID",
        help="fill the screen and let the stories of points, muscles or headaches play by themselves (default: those "
        "that most people ask about); nothing is remembered, Esc twice ends it",
    )
    commands = parser.add_subparsers(metavar="COMMAND", dest="command")

    def command(name: str, run: str, text: str, group: Any = commands, as_json: bool = True) -> argparse.ArgumentParser:
        sub: argparse.ArgumentParser = group.add_parser(
            name, help=text, description=text[0].upper() + text[1:] + ".", epilog=_SAFETY
        )
        sub.set_defaults(run=f"app.cli.{run}")
        _language_option(sub)
        if as_json:
            sub.add_argument("--json", action="store_true", help="machine-readable output on stdout alone")
        return sub

    command("points", "questions:points", "list all trigger points")

    sub = command("show", "questions:show", "tell all that is known about one point")
    sub.add_argument("point", metavar="POINT", help="id of a point, e.g. trapezius_upper_trp1")

    sub = command("find", "finding:find", "list the points that may be behind a pain, best first")
    sub.add_argument("regions", nargs="*", metavar="REGION", help="ids of regions that hurt, e.g. temple orbit_deep")
    sub.add_argument(
        "--region", action="append", default=[], metavar="REGION", help="the same; may be given several times"
    )
    sub.add_argument(
        "--at",
        nargs=3,
        type=float,
        action="append",
        default=[],
        metavar=("X", "Y", "Z"),
        help="a spot on the skin, mm: right, front, up; may be given several times",
    )
    sub.add_argument("--paint", metavar="FILE.ply", help="the skin with the pain painted on it, as intensity 0 to 1")
    sub.add_argument("--headache", metavar="TYPE", help="its points and usual places, e.g. tension_type")
    sub.add_argument("--side", choices=("left", "right", "both"), help="side of the regions (default: not said)")
    _pack_option(sub)
    _form_option(sub)

    sub = command("locate", "places:locate", "tell where a point lies and what it paints")
    which = sub.add_mutually_exclusive_group(required=True)
    which.add_argument("point", nargs="?", metavar="POINT")
    which.add_argument(
        "--all", action="store_true", help="a table: how well words, fibres and landmark of every point agree here"
    )
    _side_option(sub)
    _pack_option(sub)
    _form_option(sub)

    sub = command("zones", "places:zones", "write the skin with the pain of a point as a PLY file", as_json=False)
    sub.add_argument("point", metavar="POINT")
    _side_option(sub)
    _pack_option(sub)
    _form_option(sub)
    sub.add_argument("-o", "--output", required=True, metavar="OUT.ply")

    sub = command("render", "pictures:render", "draw the picture that the window would show", as_json=False)
    sub.add_argument("point", nargs="?", metavar="POINT")
    sub.add_argument("--all", action="store_true", help="a small picture of every point, on one sheet")
    sub.add_argument("--side", choices=("left", "right", "both"), default="left")
    sub.add_argument(
        "--view",
        choices=("front", "back", "left", "right", "top"),
        help="default: where the point and its pain are seen best",
    )
    sub.add_argument("--size", type=_size, default=(1600, 1000), metavar="WxH", help="pixels, default 1600x1000")
    sub.add_argument("--theme", choices=("light", "dark"), default="light")
    _pack_option(sub)
    _form_option(sub)
    sub.add_argument("-o", "--output", required=True, metavar="OUT.png", help="a PNG, or a JPEG by its name")

    sub = command("check", "checks:check", "validate content and packs")
    sub.add_argument("file", nargs="?", metavar="FILE", help="a content file; default: all that we ship")

    sub = command("open", "window:open_window", "open the window with the views of a file", as_json=False)
    sub.add_argument("views", metavar="FILE", help="a file of saved views, .json or .yaml")

    models = commands.add_parser("models", help="list, install and export packs of meshes", epilog=_SAFETY)
    group = models.add_subparsers(metavar="ACTION", required=True)
    command("list", "packs:list_packs", "list the packs and whether they are installed", group)
    sub = command("install", "packs:install", "prepare a pack from files on this machine, or download it", group)
    sub.add_argument("name", metavar="NAME")
    sub.add_argument("--from", dest="source", metavar="DIR_OR_ZIP", help="files on this machine; without it: download")
    sub.add_argument("-y", "--yes", action="store_true", help="do not ask before a download")
    sub = command("export", "packs:export", "write every structure as PLY, millimetres, RAS", group)
    sub.add_argument("folder", metavar="DIR")
    _pack_option(sub)
    _form_option(sub)
    sub.add_argument(
        "--apart",
        action="store_true",
        help="write the larynx, every tooth and so on as files of their own, not within hyoid.ply, mandible.ply …",
    )
    sub = command("verify", "packs:verify", "check an installed pack", group)
    sub.add_argument("name", nargs="?", metavar="NAME", help="default: all installed packs")
    sub = command("remove", "packs:remove", "remove an installed pack", group)
    sub.add_argument("name", metavar="NAME")

    sub = command("bench", "bench:bench", "measure the program's speed here and now, as ratios")
    _pack_option(sub)
    return parser


def _language_option(parser: argparse.ArgumentParser) -> None:
    text = "language of the content (default: TRIGGER_ATLAS_LANGUAGE, else en; the window remembers its own)"
    parser.add_argument("--language", choices=words.LANGUAGES, default=argparse.SUPPRESS, help=text)


def _side_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--side", choices=("left", "right"), default="left", help="side of the body (default: left)")


def _pack_option(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pack", default="bundled", metavar="PACK", help="pack of meshes (default: bundled)")


def _form_option(parser: argparse.ArgumentParser) -> None:
    text = "build of the body, from 0 masculine to 1 feminine (default: 0)"
    parser.add_argument("--form", type=_form, default=0.0, metavar="0..1", help=text)


def _form(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number; write one from 0 to 1, e.g. 0.5") from None
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is out of range; forms run from 0 (masculine) to 1 (feminine)")
    return value


def _size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(number) for number in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size; write WxH in pixels, e.g. 1600x1000") from None
    if not (64 <= width <= 7680 and 64 <= height <= 4320):
        raise argparse.ArgumentTypeError(f"{text!r} is out of range; sizes run from 64x64 to 7680x4320")
    return width, height
