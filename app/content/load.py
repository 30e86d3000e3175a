"""Reads the content files: validated as a whole, or refused with every problem at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app import paths, words
from app.content.checks import check_landmarks, check_structures, check_taught, cross_check
from app.content.files import CONTENT_FILE, Volume
from app.content.library import Library
from app.content.records import Content
from app.words import Language
from app.yaml_source import Document, Problem, failure

LANDMARK_FILE = "landmarks.yaml"
SHEET_FILE = "bundled/tables/muscles.yaml"
"""In the folder of the packs; read for their names alone."""


def load_content(path: Path | str | None = None, language: Language | None = None) -> Library:
    """The content of a file and of those beside it, by default what we ship, in the language that is spoken.

    Raises DataError with one line for each problem.
    """
    content, volume = _read(path or paths.data_dir() / CONTENT_FILE)
    if content is None or volume.problems:
        raise failure(volume.problems)
    return Library(content).said_in(language or words.spoken())


def check_content(path: Path | str) -> list[Problem]:
    """Everything that is wrong with the content, in its order; also landmarks, structures and sheets not
    there, and points that no lesson teaches."""
    volume = _read(path)[1]
    check_taught(volume)
    if landmarks := _table(LANDMARK_FILE, "landmarks"):
        check_landmarks(volume, landmarks)
    if muscles := _table(SHEET_FILE, "muscles"):
        check_structures(volume, {name: len(muscle["sheets"]) for name, muscle in muscles.items()})
    return volume.problems


def _table(file: str, key: str) -> dict[str, Any]:
    """A table of ours by its names; empty when it cannot be read (it is checked by itself)."""
    data = Document(paths.models_dir() / file).data
    table = data.get(key) if isinstance(data, dict) else None
    return table if isinstance(table, dict) else {}


def _read(path: Path | str) -> tuple[Content | None, Volume]:
    volume = Volume(Path(path))
    content = volume.check()
    cross_check(volume)
    return content, volume
