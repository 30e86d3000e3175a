"""Checksums of downloads that no pack could know beforehand: trusted at the first download, held to ever after.

Kept in the user's folder as ``checksums.json``: address -> {sha256, size}.
"""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from app import paths
from app.errors import DataError


@dataclass(frozen=True, slots=True)
class Seen:
    """What an address gave at its first download."""

    sha256: str
    size: int


def record_file() -> Path:
    """Where the record is kept."""
    return paths.user_data_dir() / "checksums.json"


def known() -> dict[str, Seen]:
    """Every recorded address. Raises DataError when the record cannot be read."""
    path = record_file()
    try:
        rows = json.loads(path.read_text("utf-8"))
        return {url: Seen(str(row["sha256"]), int(row["size"])) for url, row in rows.items()}
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise DataError("{path}: cannot be read ({why}).", path=path, why=error.strerror) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            "{path}: is damaged; delete it, and the next download records its checksums again.", path=path
        ) from error


def record(url: str, seen: Seen) -> None:
    """Remember what an address gave. Raises DataError when the record cannot be written."""
    path = record_file()
    rows = {address: asdict(each) for address, each in {**known(), url: seen}.items()}
    fresh = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_text(json.dumps(rows, indent=1), encoding="utf-8")
        fresh.replace(path)
    except OSError as error:
        raise DataError("{path}: cannot be written ({why}).", path=path, why=error.strerror) from error
