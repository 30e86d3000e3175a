"""What is installed on this machine: where each pack's present install lies, and whether it is still fresh.

Each pack has a folder in the user's data directory. Every install fills a new sub-folder (a "generation") and then
replaces the one-line file ``current`` that names it, which is the only moment that counts: a killed install leaves
the last good generation in place, and a program that has it open keeps it.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from app import __version__, paths
from app.anatomy import store
from app.anatomy.atlas import Atlas, JsonDict
from app.errors import DataError, UsageError

if TYPE_CHECKING:
    from app.anatomy.pack import Pack

Progress = Callable[[str, float], None]
CancelCheck = Callable[[], bool]

CURRENT = "current"
RECORD = "pack.json"
PREPARED = "prepared"
ORIGINALS = "originals"
PACK_ID = re.compile("[a-z][a-z0-9-]*")
_CODE = Path(__file__).parent
#: Modules of this folder that have no say in what preparing makes of a file; every other one has.
_NO_SAY = {"archive", "checksums", "download", "export", "form", "install", "installed", "packs", "resume", "shaped"}
_NO_SAY |= {"terms", "verify"}


@dataclass(frozen=True, slots=True)
class InstallReport:
    """What an install made; structures is a count, missing lists structure ids, notes are plain sentences.

    borrowed: ids of the structures that were carried over from the bundled pack; they are not counted.
    """

    pack_id: str
    structures: int
    missing: tuple[str, ...]
    notes: tuple[str, ...]
    seconds: float
    borrowed: tuple[str, ...] = ()


def pack(pack_id: str) -> Pack:
    """The pack's record. Raises UsageError with the nearest ids when there is none, DataError when it has mistakes."""
    from app.anatomy.pack import load_pack, pack_folders

    folders = pack_folders()
    if pack_id not in folders:
        from difflib import get_close_matches

        near = get_close_matches(pack_id, folders, 3, 0.4) or sorted(folders)
        raise UsageError("There is no pack {pack_id!r}; there is {names}.", pack_id=pack_id, names=", ".join(near))
    found = load_pack(folders[pack_id])
    if found.id != pack_id:
        raise DataError(
            "{path}: its id is {found!r}; name its folder so, or write {pack_id}.",
            path=folders[pack_id] / "pack.yaml",
            found=found.id,
            pack_id=pack_id,
        )
    return found


def folder_of(pack_id: str) -> Path | None:
    """The folder of its ``pack.yaml``, the user's own before ours; None when there is none."""
    roots = (paths.user_data_dir() / "packs.d", paths.models_dir())
    return next((root / pack_id for root in roots if (root / pack_id / "pack.yaml").is_file()), None)


def home_of(pack_id: str) -> Path:
    """Where the pack's installs lie. Raises UsageError for what cannot be an id."""
    if not PACK_ID.fullmatch(pack_id):
        raise UsageError("{pack_id!r} cannot be the id of a pack; ids are like z-anatomy.", pack_id=pack_id)
    return paths.user_data_dir() / "packs" / pack_id


def generation(pack_id: str) -> Path | None:
    """The folder of the pack's present install, None when it is not installed."""
    home = home_of(pack_id)
    try:
        name = (home / CURRENT).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
    return home / name if re.fullmatch("g-[A-Za-z0-9_]+", name) and (home / name).is_dir() else None


def stamp(folder: Path) -> str:
    """Hash of everything that decides what preparing makes of a pack's files, except for these files.

    A stamp that differs from the one kept with a prepared pack means: prepare it again.
    """
    known = hashlib.sha256(f"{store.FORMAT} {__version__}".encode())
    shipped = paths.models_dir()
    ours = shipped / "bundled"  # lends what a pack lacks; its pack.yaml has the checksums of its meshes
    tables = [folder / "pack.yaml", shipped / "landmarks.yaml", ours / "pack.yaml", ours / "tables" / "muscles.yaml"]
    code = sorted(path for path in _CODE.glob("*.py") if path.stem not in _NO_SAY)
    for path in (*tables, *code):
        try:
            digest = _digest(str(path), *signature(path))
        except FileNotFoundError:  # a frozen program has no code to read, an own pack may need no table of ours
            continue
        known.update(f"\0{path.name}\0{digest}".encode())
    return known.hexdigest()


@lru_cache(maxsize=256)
def _digest(path: str, _size: int, _modified: int) -> str:
    """Hash of a file's content, computed again only when its signature changes."""
    return store.file_sha256(Path(path))


def signature(path: Path) -> list[int]:
    """Tells cheaply whether a file beside a ``pack.yaml`` has been changed: [bytes, modified ns]."""
    facts = path.stat()
    return [facts.st_size, facts.st_mtime_ns]


def record_of(place: Path) -> JsonDict:
    """What was kept of an install; empty when it cannot be read."""
    try:
        record = json.loads((place / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    whole = isinstance(record, dict) and all(isinstance(record.get(key), dict) for key in ("originals", "beside"))
    return record if whole else {}


def is_fresh(pack_id: str, place: Path) -> bool:
    """True when preparing the pack's files again would make the same."""
    folder = folder_of(pack_id)
    if folder is None:  # the pack.yaml is gone: what is prepared is the best there is
        return True
    record = record_of(place)
    try:
        beside = all(signature(folder / name) == facts for name, facts in record.get("beside", {}).items())
        return beside and record.get("stamp") == stamp(folder)
    except OSError:
        return False


def open_if_fresh(pack_id: str) -> Atlas | None:
    """The prepared pack, or None when it is not installed, damaged, or made by another version."""
    place = generation(pack_id)
    if place is None or not is_fresh(pack_id, place):
        return None
    try:
        return store.open_atlas(place / PREPARED)
    except DataError:
        return None
