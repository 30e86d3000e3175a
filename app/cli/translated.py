"""What `check` says about translations: texts without one, changed texts, and other words in braces than in English."""

from __future__ import annotations

import xml.sax
from collections.abc import Iterator
from pathlib import Path
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from app import words
from app.content.load import load_content
from app.content.words import texts
from app.words import LANGUAGES, fields
from app.yaml_source import Problem

_INTERFACE = Path(__file__).resolve().parents[1] / "translations"
_SHOWN = 60


def translation_files() -> list[Path]:
    """Those of the content and those of the window, for every language but English."""
    window = [_INTERFACE / f"trigger_atlas_{language}.ts" for language in LANGUAGES[1:]]
    return [*(words.catalogue_file(language) for language in LANGUAGES[1:]), *window]


def check_translations(path: Path) -> list[Problem]:
    """Everything that is left to translate in a ``.po`` or ``.ts`` file."""
    if not path.is_file():
        return [Problem(str(path), 1, 1, "there is no such file", "run `make translations`")]
    return list(_window_problems(path) if path.suffix == ".ts" else _content_problems(path))


def _content_problems(path: Path) -> Iterator[Problem]:
    from babel.messages.pofile import read_po

    with path.open("rb") as stream:
        catalogue = read_po(stream, charset="utf-8")
    for message in catalogue:
        if message.id:
            text, said = str(message.id), str(message.string)
            yield from _compared(path, message.lineno or 1, text, said, "look at it" if message.fuzzy else "")
    for where, text in texts(load_content(language="en").content):
        if catalogue.get(text) is None:
            yield Problem(str(path), 1, 1, f"the text {_short(text)} of {where} is missing", "run `make translations`")


def _window_problems(path: Path) -> Iterator[Problem]:
    reader = _Messages()
    xml.sax.parse(str(path), reader)
    for line, source, said in reader.found:
        yield from _compared(path, line, source, said, "")


def _compared(path: Path, line: int, text: str, said: str, changed: str) -> Iterator[Problem]:
    if not said:
        yield Problem(str(path), line, 1, f"{_short(text)} is not translated", "translate it")
    elif changed:
        yield Problem(str(path), line, 1, f"{_short(text)} has changed since it was translated", changed)
    elif fields(text) != fields(said):
        yield Problem(
            str(path),
            line,
            1,
            f"{_short(said)} has other words in braces than the English",
            "keep those of the English",
        )


def _short(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")


class _Messages(ContentHandler):
    """Collects (line, source, translation) of a Qt translation file; unfinished translations count as none."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str, str]] = []
        self._texts = {"source": "", "translation": ""}
        self._line = 1
        self._open = ""
        self._unfinished = False

    def startElement(self, name: str, attributes: AttributesImpl) -> None:  # noqa: N802 - the library's name
        self._open = name
        if name == "message":
            self._texts = {"source": "", "translation": ""}
            self._line = self._locator.getLineNumber() or 1  # type: ignore[attr-defined]
        elif name == "translation":
            self._unfinished = attributes.get("type") == "unfinished"

    def characters(self, content: str) -> None:
        if self._open in self._texts:
            self._texts[self._open] += content

    def endElement(self, name: str) -> None:  # noqa: N802 - the library's name
        self._open = ""
        if name == "message":
            said = "" if self._unfinished else self._texts["translation"]
            self.found.append((self._line, self._texts["source"], said))
