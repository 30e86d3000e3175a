"""The language that the program speaks, and the sentences that are made below the window.

The window's own words are translated by Qt; everything else comes from ``data/translations/<language>.po``, where an
English text is its own key. What is not translated yet, or marked fuzzy there, is said in English.
"""

from __future__ import annotations

import os
import string
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal, get_args

from app import paths

Language = Literal["en", "de", "es"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
OWN_NAMES: dict[Language, str] = {"en": "English", "de": "Deutsch", "es": "Español"}

_spoken: Language = "en"


def known(name: str | None) -> Language | None:
    """The language of a name such as ``de``, ``de_AT.UTF-8`` or ``es-MX``; None when we do not speak it."""
    code = (name or "").replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return next((language for language in LANGUAGES if language == code), None)


def wished() -> Language:
    """What ``TRIGGER_ATLAS_LANGUAGE`` asks for, else English."""
    return known(os.environ.get("TRIGGER_ATLAS_LANGUAGE")) or "en"


def speak(language: Language) -> None:
    """Say everything in this language from now on."""
    global _spoken
    _spoken = language


def spoken() -> Language:
    return _spoken


def say(text: str, **values: object) -> str:
    """A sentence in the language spoken; ``{name}`` in it stands for a value. Write ``text`` as a literal."""
    said = translations(_spoken).get(text, text)
    return _FORMATTER.vformat(said, (), values) if values else said


class _Formatter(string.Formatter):
    """Numbers that are given with a format, such as ``{size:,.1f}``, have the decimal comma of German and Spanish."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        return text.translate(_COMMAS) if format_spec and isinstance(value, int | float) and _spoken != "en" else text


_FORMATTER = _Formatter()
_COMMAS = str.maketrans(",.", ".,")


def fields(text: str) -> set[str]:
    """The names in braces, which a translation keeps: ``{"name"}`` for ``Install {name}``."""
    try:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    except ValueError:  # a brace alone
        return {text}


def catalogue_file(language: Language) -> Path:
    return paths.data_dir() / "translations" / f"{language}.po"


def translations(language: Language) -> Mapping[str, str]:
    """English text -> text in a language; empty for English."""
    file = catalogue_file(language)
    if language == "en" or not file.is_file():
        return {}
    return _read(file, file.stat().st_mtime_ns)


@cache
def _read(file: Path, _changed: int) -> Mapping[str, str]:
    from babel.messages.pofile import read_po

    with file.open("rb") as stream:
        catalogue = read_po(stream, charset="utf-8")
    messages = {str(message.id): str(message.string) for message in catalogue if message.id and not message.fuzzy}
    return {english: said for english, said in messages.items() if said}
