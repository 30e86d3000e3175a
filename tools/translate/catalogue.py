"""The PO files of the content: read, brought up to date, filled in and written, always in the same form."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from difflib import SequenceMatcher
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po
from filelock import FileLock

from app.words import OWN_NAMES, Language, catalogue_file, fields

_HEAD = """\
# {language}: the content of Trigger Atlas, and what is said below the window.
# How to translate, and the words that all translators use: docs/translating.md
msgid ""
msgstr ""
"Language: {code}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

"""
_SHOWN = 3
"""Of the places of a text so many are named."""
_ALIKE = 0.6
"""A new text that stands where a text was so much like it (0..1) takes over its translation, to be looked at."""


@contextmanager
def locked() -> Iterator[None]:
    """Nobody else writes translations meanwhile."""
    with FileLock(Path(tempfile.gettempdir()) / "trigger-atlas-translations.lock", timeout=120):
        yield


def read(language: Language) -> Catalog:
    """A language's file; empty when there is none."""
    file = catalogue_file(language)
    return read_po(io.BytesIO(file.read_bytes() if file.is_file() else b""), charset="utf-8")


def updated(language: Language, places: Mapping[str, list[str]]) -> Catalog:
    """A language's translations of exactly these texts, in their order.

    A translation is kept; that of a text which has changed is marked fuzzy, with the former text beside it.
    """
    old = read(language)
    former = {where: message for message in old if message.id and message.string for where in message.auto_comments}
    new = Catalog()
    for text, where in places.items():
        known = old.get(text)
        fuzzy, previous = known is not None and known.fuzzy, list(known.previous_id) if known is not None else []
        if known is None or not known.string:
            known = next((former[at] for at in where if at in former and _alike(former[at], text, places)), None)
            fuzzy, previous = known is not None, [str(known.id)] if known is not None else []
        message = new.add(
            text,
            known.string if known is not None else "",
            auto_comments=where[:_SHOWN],
            previous_id=previous,
            flags=("fuzzy",) if fuzzy else (),
        )
        message.flags -= {"python-format", "python-brace-format"}  # guessed by the library, from a per cent sign
    return new


def _alike(message: Message, text: str, places: Mapping[str, list[str]]) -> bool:
    old = str(message.id)
    return old not in places and SequenceMatcher(None, old, text).ratio() >= _ALIKE


def write(language: Language, catalogue: Catalog) -> None:
    """Write a language's file, when that changes it."""
    body = io.BytesIO()
    write_po(body, catalogue, width=110, omit_header=True, include_previous=True)
    file = catalogue_file(language)
    text = _HEAD.format(language=OWN_NAMES[language], code=language).encode() + body.getvalue()
    if not file.is_file() or file.read_bytes() != text:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text)


def fill(catalogue: Catalog, said: Mapping[str, str]) -> tuple[set[str], list[str]]:
    """Enter translations of texts in the catalogue: which were taken, and a sentence for each refused."""
    taken, refused = set(), []
    for text, translation in said.items():
        message = catalogue.get(text)
        if message is None or not text:
            continue
        taken.add(text)
        if fields(text) != fields(translation):
            refused.append(f"other words in braces than the English: {translation!r}")
        else:
            message.string = translation
            message.flags -= {"fuzzy"}
            message.previous_id = []
    return taken, refused
