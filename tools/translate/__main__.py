"""Translations: bring them up to date, list what is missing, fill in. See docs/translating.md.

python -m tools.translate update
python -m tools.translate missing de [--where muscles.trapezius] [--json]
python -m tools.translate fill de FILE.json     (or .yaml: English text -> German text)
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from pathlib import Path

import yaml

from app.errors import AtlasError, DataError
from app.words import LANGUAGES, Language
from tools.translate import catalogue, interface, sources


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.translate", description=__doc__.partition("\n")[0])
    commands = parser.add_subparsers(required=True)
    sub = commands.add_parser("update", help="take up new texts, drop those that are gone")
    sub.set_defaults(run=_update)
    sub = commands.add_parser("missing", help="list what is not translated yet")
    sub.set_defaults(run=_missing)
    sub.add_argument("language", choices=LANGUAGES[1:])
    sub.add_argument("--where", action="append", default=[], help="only what stands there: muscles.trapezius, window …")
    sub.add_argument("--json", action="store_true", help="as a file to fill in: English text -> empty text")
    sub = commands.add_parser("fill", help="enter translations from a file")
    sub.set_defaults(run=_fill)
    sub.add_argument("language", choices=LANGUAGES[1:])
    sub.add_argument("file", type=Path)
    arguments = parser.parse_args()
    try:
        return int(arguments.run(arguments))
    except AtlasError as error:
        print(error, file=sys.stderr)
        return 1


def _update(_arguments: argparse.Namespace) -> int:
    places = sources.places()
    with catalogue.locked():
        for language in LANGUAGES[1:]:
            catalogue.write(language, catalogue.updated(language, places))
        interface.update()
    return 0


def _missing(arguments: argparse.Namespace) -> int:
    places = sources.places()
    with catalogue.locked():
        known = catalogue.updated(arguments.language, places)
        interface.update()
        for text in interface.missing(arguments.language):
            places.setdefault(text, []).insert(0, "window")
    wanted = [str(message.id) for message in known if message.id and (message.fuzzy or not message.string)]
    wanted = list(dict.fromkeys([*wanted, *(text for text, at in places.items() if at[0] == "window")]))
    if arguments.where:
        wanted = [text for text in wanted if any(_stands(at, arguments.where) for at in places[text])]
    if arguments.json:
        json.dump(dict.fromkeys(wanted, ""), sys.stdout, indent=1, ensure_ascii=False)
        print()
        return 0
    groups = Counter(_group(places[text][0]) for text in wanted)
    for group, count in groups.items():
        print(f"{count:5}  {group}")
    print(f"{len(wanted):5}  of {len(places)} texts")
    return 0


def _fill(arguments: argparse.Namespace) -> int:
    language: Language = arguments.language
    said = yaml.safe_load(arguments.file.read_text(encoding="utf-8"))  # JSON is YAML
    said = {text: str(translation).strip() for text, translation in said.items() if str(translation or "").strip()}
    with catalogue.locked():
        try:
            known = catalogue.updated(language, sources.places())
        except DataError:  # the content is being edited and cannot be read: translations are taken all the same
            known = catalogue.read(language)
        taken, refused = catalogue.fill(known, said)
        catalogue.write(language, known)
        in_window, refused_there = interface.fill(language, said)
        interface.update()
    refused += refused_there
    refused += [f"not a text of the program: {text!r}" for text in said if text not in taken | in_window]
    for sentence in refused:
        print(sentence, file=sys.stderr)
    print(f"{len(said) - len(refused)} taken, {len(refused)} refused.")
    return 1 if refused else 0


def _stands(at: str, wanted: list[str]) -> bool:
    return any(at == where or at.startswith((f"{where}.", f"{where}/")) for where in wanted)


def _group(at: str) -> str:
    """``muscles.trapezius`` for a place below it, ``app/anatomy`` for a file there."""
    if "/" in at:
        return "/".join(at.split("/")[:2])
    pieces = at.split(".")
    return ".".join(pieces[:2]) if pieces[0] in ("muscles", "pages", "headaches") else pieces[0]


if __name__ == "__main__":
    sys.exit(main())
