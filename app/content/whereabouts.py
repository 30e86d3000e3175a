"""In which line of which file an entry of the content stands, for whoever mends it."""

from __future__ import annotations

import re
from typing import Literal

from app import paths
from app.content.files import CONTENT_FILE

Kind = Literal["point", "muscle", "region", "headache"]
_STANDS: dict[Kind, tuple[str, int]] = {
    "muscle": (CONTENT_FILE, 2),
    "point": (CONTENT_FILE, 6),
    "region": ("regions.yaml", 2),
    "headache": ("headaches.yaml", 2),
}
"""The file that we ship it in, and how far its key is indented there."""


def whereabouts(kind: Kind, name: str) -> str:
    """``data/trigger_points.yaml:291`` for an id; the file alone where the id has no line of its own."""
    file, indent = _STANDS[kind]
    key = re.compile(rf"^ {{{indent}}}{re.escape(name)}:")
    try:
        lines = (paths.data_dir() / file).read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    line = next((number for number, text in enumerate(lines, 1) if key.match(text)), None)
    return f"data/{file}" if line is None else f"data/{file}:{line}"
