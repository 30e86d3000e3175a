"""Tables and pictures that tests leave to be looked at, in ``build/report`` or where TRIGGER_ATLAS_REPORT says."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

_PROJECT = Path(__file__).resolve().parents[1]


def report_folder() -> Path:
    """The folder, made when it is not there yet."""
    folder = Path(os.environ.get("TRIGGER_ATLAS_REPORT") or _PROJECT / "build" / "report")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def keep_report(name: str, records: Sequence[Any]) -> None:
    """Write dataclasses of one kind as ``name.json`` and, in columns, as ``name.txt``."""
    rows = [asdict(record) for record in records]
    folder = report_folder()
    (folder / f"{name}.json").write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    lines = [list(rows[0])] + [[_cell(value) for value in row.values()] for row in rows] if rows else []
    widths = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))] if lines else []
    text = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    (folder / f"{name}.txt").write_text("\n".join(text) + "\n", encoding="utf-8")


def _cell(value: Any) -> str:
    return " ".join(str(each) for each in value) if isinstance(value, list | tuple) else str(value)
