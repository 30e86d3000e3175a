"""Reads the content file: validated as a whole, or refused with every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app import paths
from app.content.checks import check_landmarks, check_structures, cross_check
from app.content.library import Library
from app.content.records import Content
from app.yaml_source import Document, Problem, failure

CONTENT_FILE = "trigger_points.yaml"
LANDMARK_FILE = "landmarks.yaml"
SHEET_FILE = "bundled/tables/muscles.yaml"
"""In the folder of the packs; read for their names alone."""


def load_content(path: Path | str | None = None) -> Library:
    """The content of a file, by default the one we ship. Raises DataError with one line for each problem."""
    content, document = _read(path or paths.data_dir() / CONTENT_FILE)
    if content is None or document.problems:
        raise failure(document.sorted_problems())
    return Library(content)


def check_content(path: Path | str) -> list[Problem]:
    """Everything that is wrong with a content file, in its order; also landmarks, structures and sheets not there."""
    document = _read(path)[1]
    if landmarks := _table(LANDMARK_FILE, "landmarks"):
        check_landmarks(document, landmarks)
    if muscles := _table(SHEET_FILE, "muscles"):
        check_structures(document, {name: len(muscle["sheets"]) for name, muscle in muscles.items()})
    return document.sorted_problems()


def _table(file: str, key: str) -> dict[str, Any]:
    """A table of ours by its names; empty when it cannot be read (it is checked by itself)."""
    data = Document(paths.models_dir() / file).data
    table = data.get(key) if isinstance(data, dict) else None
    return table if isinstance(table, dict) else {}


def _read(path: Path | str) -> tuple[Content | None, Document]:
    document = Document(path)
    content = document.check(Content)
    cross_check(document)
    return content, document
