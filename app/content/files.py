"""The files of the content, read as one: each top-level key lives in one of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from app import paths
from app.content.records import Content
from app.yaml_messages import Loc, explain
from app.yaml_source import Document, Problem

CONTENT_FILE = "trigger_points.yaml"
FILES: Mapping[str, tuple[str, ...]] = {
    CONTENT_FILE: ("muscles",),
    "regions.yaml": ("regions",),
    "hazards.yaml": ("hazards",),
    "headaches.yaml": ("headaches", "lookalikes"),
    "guide.yaml": ("safety", "red_flags", "evidence", "popular_claims", "pages"),
    "lessons.yaml": ("lessons",),
    "sources.yaml": ("studies", "sources"),
}
"""Which keys stand in which file, as we ship them."""


class Volume:
    """The content's files as one mapping; a problem is told with the file and the line in which it stands."""

    def __init__(self, main: Path) -> None:
        """main: one of ``FILES``, or any other file with the muscles; each may hold any other key as well.

        The rest comes from the files beside it, and what is not there from those that we ship.
        """
        own = main.name if main.name in FILES else CONTENT_FILE
        self._main = Document(main)
        self._documents = [self._main]
        self._of_key: dict[str, Document] = {}
        self.data: dict[str, Any] = {}
        self._take(self._main)
        for name, keys in FILES.items():
            if name != own and not set(keys) <= set(self._of_key):
                beside = main.with_name(name)
                document = Document(beside if beside.is_file() else paths.data_dir() / name)
                self._documents.append(document)
                self._take(document)

    def _take(self, document: Document) -> None:
        """Its keys, but for those that the main file holds."""
        for key, value in (document.data or {}).items():
            if key not in self._of_key:
                self._of_key[key] = document
                self.data[key] = value

    def add(self, loc: Loc, what: str, mend: str, *, key: bool = False) -> None:
        """Record a problem with the value (or the key) at a path."""
        self._document(loc).add(loc, what, mend, key=key)

    def check(self) -> Content | None:
        """The data as records; None after recording every mismatch as a problem."""
        if self._main.data is None:
            return None
        try:
            return Content.model_validate(self.data)
        except ValidationError as invalid:
            for error in invalid.errors(include_url=False):
                what, mend, at_key = explain(Content, error, self._document(error["loc"]).raw(error["loc"]))
                self.add(error["loc"], what, mend, key=at_key)
            return None

    @property
    def problems(self) -> list[Problem]:
        """The problems, file by file and in the order of each, each once."""
        return [problem for document in self._documents for problem in document.sorted_problems()]

    def _document(self, loc: Loc) -> Document:
        return self._of_key.get(str(loc[0]) if loc else "", self._main)
