"""Reads the content file: validated as a whole, or refused with every problem at once."""

from __future__ import annotations

from pathlib import Path

from app import paths
from app.content.checks import check_landmarks, cross_check
from app.content.library import Library
from app.content.records import Content
from app.yaml_source import Document, Problem, failure

CONTENT_FILE = "trigger_points.yaml"
LANDMARK_FILE = "landmarks.yaml"
"""In the folder of the packs; read for its names alone."""


def load_content(path: Path | str | None = None) -> Library:
    """The content of a file, by default the one we ship. Raises DataError with one line for each problem."""
    content, document = _read(path or paths.data_dir() / CONTENT_FILE)
    if content is None or document.problems:
        raise failure(document.sorted_problems())
    return Library(content)


def check_content(path: Path | str) -> list[Problem]:
    """Everything that is wrong with a content file, in the order of the file; also landmarks that do not exist."""
    document = _read(path)[1]
    landmarks = Document(paths.models_dir() / LANDMARK_FILE).data
    if isinstance(landmarks, dict) and isinstance(landmarks.get("landmarks"), dict):
        check_landmarks(document, landmarks["landmarks"])
    return document.sorted_problems()


def _read(path: Path | str) -> tuple[Content | None, Document]:
    document = Document(path)
    content = document.check(Content)
    cross_check(document)
    return content, document
