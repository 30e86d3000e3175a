"""Files of session notes: written whole or not at all, for their owner's eyes only, read with every value checked."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app import paths
from app.errors import DataError
from app.file_marks import is_foreign, is_marked
from app.note import WORST, Finding, Note, State
from app.yaml_source import Document, failure

VERSION = 1
"""Of the format. A reader of a later version reads the earlier ones too."""
FORMAT = "trigger-atlas-note"
SUFFIXES = (".yaml", ".yml", ".json")
LONGEST_LABEL, LONGEST_LINE, LONGEST_TEXT = 80, 600, 20_000
"""Letters."""
_FOR_OWNER_ONLY = 0o600

_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.\-]+$", max_length=120)]


class _Record(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Row(_Record):
    point: _Id
    side: Literal["left", "right"]
    state: State
    pain: Annotated[int, Field(ge=0, le=WORST)] | None = None
    text: Annotated[str, StringConstraints(max_length=LONGEST_LINE)] = ""


class _File(_Record):
    format: Literal["trigger-atlas-note"]
    version: Literal[1]
    date: Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\d$")] | None = None
    label: Annotated[str, StringConstraints(max_length=LONGEST_LABEL)] = ""
    text: Annotated[str, StringConstraints(max_length=LONGEST_TEXT)] = ""
    points: tuple[_Row, ...] = ()


def read(path: Path) -> Note:
    """The note in a file; points that this version does not know are kept. Raises DataError with one sentence for what
    is wrong first."""
    document = Document(path)
    if is_foreign(path, document.data, FORMAT):
        raise DataError("{path}: holds no session note; choose a note that Trigger Atlas saved.", path=path)
    version = document.data.get("version") if isinstance(document.data, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise DataError("{path}: was written by a newer Trigger Atlas; update this one to open it.", path=path)
    found = document.check(_File)
    day = None
    if found is not None:
        try:
            day = None if found.date is None else date.fromisoformat(found.date)
        except ValueError:
            document.add(("date",), "there is no such day", "write it as 2026-05-31")
        seen: set[tuple[str, str]] = set()
        for place, row in enumerate(found.points):
            if (row.point, row.side) in seen:
                document.add(("points", place), "the same point and side stand here again", "keep one of the two")
            seen.add((row.point, row.side))
    problems = document.sorted_problems()
    if problems or found is None:
        raise failure(problems[:1])
    findings = tuple(((row.point, row.side), Finding(row.state, row.pain, row.text)) for row in found.points)
    return Note(findings, found.text, found.label, day)


def is_note(path: Path) -> bool:
    """Whether the beginning of a file says that it holds a note, whole or damaged."""
    return is_marked(path, FORMAT)


def write(path: Path, note: Note) -> None:
    """Put the note into a file that only its owner may read, in the place of what was there.

    Raises DataError when that cannot be done; nothing is changed then.
    """
    content = _given(note)
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(content, indent=1, ensure_ascii=False) if path.suffix == ".json" else _yaml(content)
        fresh.unlink(missing_ok=True)
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _FOR_OWNER_ONLY), "wb") as file:
            file.write(text.encode() + (b"\n" if path.suffix == ".json" else b""))
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise DataError("{path}: cannot be written ({why}).", path=path, why=error.strerror) from error


def copy_file() -> Path:
    """Where a copy of the note is kept while it is being written, if the user asks for one."""
    return paths.user_data_dir() / "note-copy.yaml"


def copy_left() -> bool:
    """Whether a copy is there: of a program that ended unexpectedly, or of one that still runs."""
    return copy_file().is_file()


def drop_copy() -> None:
    """Delete the copy, if there is one. Raises DataError when that cannot be done."""
    try:
        copy_file().unlink(missing_ok=True)
    except OSError as error:
        raise DataError(
            "{path}: cannot be deleted ({why}); delete it yourself.", path=copy_file(), why=error.strerror
        ) from error


def _yaml(content: dict[str, Any]) -> str:
    import yaml

    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=100)


def _given(note: Note) -> dict[str, Any]:
    """Plain values, without those that were not told."""
    content: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if note.day is not None:
        content["date"] = note.day.isoformat()
    content |= {name: text for name, text in (("label", note.label), ("text", note.text)) if text}
    content["points"] = [
        {"point": point_id, "side": side, "state": found.state}
        | ({} if found.pain is None else {"pain": found.pain})
        | ({"text": found.text} if found.text else {})
        for (point_id, side), found in note.findings
    ]
    return content
