"""The words of the window: Qt's lupdate collects them, lrelease makes the files that the program loads."""

from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from app.words import LANGUAGES, Language, fields
from tools.translate.sources import ROOT

FOLDER = ROOT / "app" / "translations"


def update() -> None:
    """Bring the ``.ts`` files up to date with the sources, and the ``.qm`` files with them."""
    sources = sorted(str(file.relative_to(ROOT)) for file in (ROOT / "app" / "ui").rglob("*.py"))
    for language in LANGUAGES[1:]:
        file = _file(language)
        options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
        _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(file.relative_to(ROOT)))
        fresh = file.with_suffix(".new")
        _run("lrelease", "-silent", str(file), "-qm", str(fresh))
        fresh.replace(file.with_suffix(".qm"))  # in one step: a program that runs has the old one mapped


def read(language: Language) -> list[tuple[str, str, str]]:
    """(context, English, translation) of everything that is translated."""
    contexts = ElementTree.parse(_file(language)).iter("context")
    return [
        (context.findtext("name", ""), source, said.text or "")
        for context in contexts
        for source, said in _messages(context)
        if said.get("type") != "unfinished"
    ]


def missing(language: Language) -> list[str]:
    """The English texts that are not translated yet, after an ``update``."""
    tree = ElementTree.parse(_file(language))
    return list(dict.fromkeys(source for source, said in _messages(tree) if said.get("type") == "unfinished"))


def fill(language: Language, said: Mapping[str, str]) -> tuple[set[str], list[str]]:
    """Enter translations into every place of their texts: which were taken, and a sentence for each refused."""
    tree = ElementTree.parse(_file(language))
    taken, refused = set(), []
    for source, element in _messages(tree):
        if not (text := said.get(source, "")):
            continue
        taken.add(source)
        if fields(source) != fields(text):
            refused.append(f"other words in braces than the English: {text!r}")
        else:
            element.text = text
            element.attrib.pop("type", None)
    tree.write(_file(language), encoding="utf-8", xml_declaration=True)
    return taken, refused


def _messages(tree: ElementTree.ElementTree[Any] | ElementTree.Element) -> Iterator[tuple[str, ElementTree.Element]]:
    """Each English text with the element of its translation."""
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            yield message.findtext("source", ""), translation


def _file(language: Language) -> Path:
    return FOLDER / f"trigger_atlas_{language}.ts"


def _run(tool: str, *arguments: str) -> None:
    """One of the tools that come with PySide6."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], cwd=ROOT, check=True)
