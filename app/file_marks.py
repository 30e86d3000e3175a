"""Files of ours say near their beginning what they hold: ``format: trigger-atlas-views``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

_WITHIN_BYTES = 200


def is_marked(path: Path, mark: str) -> bool:
    """Whether the beginning of a file names the format, be the rest whole or damaged."""
    try:
        with path.open("rb") as file:
            return mark.encode() in file.read(_WITHIN_BYTES)
    except OSError:
        return False


def is_foreign(path: Path, data: Any, mark: str) -> bool:
    """Whether a file, read as ``data``, was never one of ours: a photo or a list has no line that could be mended."""
    named = isinstance(data, dict) and "format" in data
    return path.is_file() and not named and not is_marked(path, mark)
