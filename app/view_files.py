"""Files of saved views (JSON, or the same in YAML): written whole or not at all, read with every value checked."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from app import paths
from app.errors import DataError
from app.file_marks import is_foreign
from app.pose import Pose
from app.saved_views import SavedView, Views
from app.view_state import LayerKey, Selection, SelectionKind, SideChoice, ViewState
from app.yaml_source import Document, failure

FORMAT = "trigger-atlas-views"
VERSION = 1
"""Of the format. A reader of a later version reads the earlier ones too."""
SUFFIXES = (".json", ".yaml", ".yml")

_Name = Annotated[str, StringConstraints(min_length=1, max_length=120, strip_whitespace=True)]
_Note = Annotated[str, StringConstraints(max_length=600, strip_whitespace=True)]
_Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_.\-]+$", max_length=120)]
_Share = Annotated[float, Field(ge=0, le=1)]
_Millimetres = Annotated[float, Field(ge=-3000, le=3000)]


class NewerFileError(DataError):
    """The file is good, only not for this version."""


class Record(BaseModel):
    """Of a file: nothing in it that is not known, no number that is none."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class _Pose(Record):
    """Degrees and millimetres, see ``Pose``."""

    azimuth: Annotated[float, Field(ge=-3600, le=3600)]
    elevation: Annotated[float, Field(ge=-90, le=90)]
    distance: Annotated[float, Field(gt=0, le=10_000)]
    target: tuple[_Millimetres, _Millimetres, _Millimetres]


class _Selection(Record):
    kind: SelectionKind
    id: _Id


class ViewRow(Record):
    """A view as it stands in a file."""

    name: _Name
    note: _Note = ""
    pack: _Id = "bundled"
    form: _Share = 0.0
    selection: _Selection | None = None
    compared: tuple[_Id, ...] = Field(default=(), max_length=3)
    side: SideChoice = "left"
    hidden: tuple[LayerKey, ...] = ()
    skin_opacity: _Share = 0.5
    hidden_structures: tuple[_Id, ...] = ()
    ghosted: tuple[_Id, ...] = ()
    isolated: tuple[_Id, ...] = ()
    pose: _Pose | None = None
    keep_away: bool = False


class _File(Record):
    format: Literal["trigger-atlas-views"]
    version: Literal[1]
    views: tuple[ViewRow, ...]


def own_file() -> Path:
    """Where the user's own views are kept; there once one was saved."""
    return paths.user_data_dir() / "views.json"


def read(path: Path) -> Views:
    """The views in a file. Raises DataError with one sentence for what is wrong first."""
    document = Document(path)
    if is_foreign(path, document.data, FORMAT):
        raise DataError("{path}: holds no views; choose a file of views that Trigger Atlas saved.", path=path)
    version = document.data.get("version") if isinstance(document.data, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise NewerFileError("{path}: was written by a newer Trigger Atlas; update this one to open it.", path=path)
    found = document.check(_File)
    problems = document.sorted_problems()
    if problems or found is None:
        raise failure(problems[:1])
    return tuple(map(taken, found.views))


def write(path: Path, views: Views) -> None:
    """Put the views into a file, in the place of what was there. Raises DataError when that cannot be done."""
    content = {"format": FORMAT, "version": VERSION, "views": [given(view) for view in views]}
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        text = _yaml(content) if path.suffix in (".yaml", ".yml") else json.dumps(content, indent=1, ensure_ascii=False)
        fresh.write_text(text + "\n", encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise DataError("{path}: cannot be written ({why}).", path=path, why=error.strerror) from error


def set_aside(path: Path) -> Path:
    """Keep a damaged file under another name, so that a good one can take its place; returns where it is now."""
    aside = next(
        each for number in range(1, 1000) if not (each := path.with_name(f"{path.stem}-damaged-{number}.json")).exists()
    )
    path.replace(aside)
    return aside


def _yaml(content: dict[str, Any]) -> str:
    import yaml

    return yaml.safe_dump(content, sort_keys=False, allow_unicode=True)


def taken(row: ViewRow) -> SavedView:
    """The view of a row."""
    pose, chosen = row.pose, row.selection
    view = ViewState(
        selection=None if chosen is None else Selection(chosen.kind, chosen.id),
        compared=row.compared,
        side=row.side,
        hidden=frozenset(row.hidden),
        skin_opacity=row.skin_opacity,
        hidden_structures=frozenset(row.hidden_structures),
        ghosted=frozenset(row.ghosted),
        isolated=frozenset(row.isolated),
        pose=None if pose is None else Pose(pose.azimuth, pose.elevation, pose.distance, pose.target),
        keep_away=row.keep_away,
    )
    return SavedView(row.name, view, row.note, row.pack, row.form)


def given(saved: SavedView) -> dict[str, Any]:
    """Plain values, without those that are as usual; sets in the order of the alphabet."""
    view, pose, usual = saved.view, saved.view.pose, ViewState()
    row: dict[str, Any] = {"name": saved.name, "note": saved.note, "pack": saved.pack, "form": round(saved.form, 4)}
    if view.selection is not None:
        row["selection"] = {"kind": view.selection.kind, "id": view.selection.id}
    row |= {"compared": list(view.compared), "side": view.side, "skin_opacity": round(view.skin_opacity, 4)}
    for name in ("hidden", "hidden_structures", "ghosted", "isolated"):
        if getattr(view, name) != getattr(usual, name):
            row[name] = sorted(getattr(view, name))
    if view.keep_away:
        row["keep_away"] = True
    if pose is not None:
        row["pose"] = {
            "azimuth": round(float(pose.azimuth), 4),
            "elevation": round(float(pose.elevation), 4),
            "distance": round(float(pose.distance), 3),
            "target": [round(float(each), 3) for each in pose.target],
        }
    return {key: value for key, value in row.items() if value not in ("", [])}
