"""Every text that is translated through ``data/translations``: the content, and what is said below the window."""

from __future__ import annotations

from collections.abc import Iterator

from babel.messages.extract import extract

from app import paths
from app.anatomy import terms
from app.anatomy.form import FORM_FILE, load_form
from app.anatomy.pack import available
from app.content.load import load_content
from app.content.words import texts

ROOT = paths.data_dir().parent
_KEYWORDS = {**dict.fromkeys(("say", "DataError", "UsageError", "Cancelled")), "LegendEntry": (2,)}


def places() -> dict[str, list[str]]:
    """English text -> where it stands, in the order of the content and then of the program's files."""
    found: dict[str, list[str]] = {}
    for where, text in (*texts(load_content(language="en").content), *_packs(), *_terms(), *_said()):
        found.setdefault(text, []).append(where)
    return found


def _packs() -> Iterator[tuple[str, str]]:
    for pack in available().values():
        folder = paths.models_dir() / pack.id
        if folder.is_dir():  # a pack of the user's own is not ours to translate
            for note in pack.notes:
                yield f"models/{pack.id}/pack.yaml", note
            if (form := load_form(folder)) is not None:
                yield f"models/{pack.id}/{FORM_FILE.as_posix()}", form.about


def _terms() -> Iterator[tuple[str, str]]:
    for text in terms.texts():
        yield "app/anatomy/terms.py", text


def _said() -> Iterator[tuple[str, str]]:
    """The literals in calls of ``say``, the sentences of errors, and the words of the legend."""
    for file in sorted((ROOT / "app").rglob("*.py")):
        where = file.relative_to(ROOT).as_posix()
        if where.startswith("app/cli/"):  # commands speak English, but for the content
            continue
        with file.open("rb") as stream:
            for _line, text, _comments, _context in extract("python", stream, keywords=_KEYWORDS):
                if str(text).strip():
                    yield where, str(text)
