"""The way in to the packs: which can be opened, opening one, installing, verifying and removing.

Kept light: opening a prepared pack maps a few files and imports nothing that reads meshes.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app import paths
from app.anatomy.atlas import Atlas
from app.anatomy.installed import (
    PACK_ID,
    CancelCheck,
    InstallReport,
    Progress,
    folder_of,
    generation,
    open_if_fresh,
    pack,
)
from app.errors import DataError

__all__ = ["InstallReport", "install", "installed", "is_installed", "open_pack", "pack", "remove", "verify"]


def _silent(_sentence: str, _fraction: float) -> None:
    """Progress that nobody watches."""


def _never() -> bool:
    return False


def is_installed(pack_id: str) -> bool:
    """True when it can be opened without installing anything (the bundled pack always can)."""
    if generation(pack_id) is not None:
        return True
    return folder_of(pack_id) is not None and pack(pack_id).bundled


def installed() -> list[str]:
    """Ids of all packs that can be opened."""
    from app.anatomy.pack import available

    home = paths.user_data_dir() / "packs"
    present = {path.name for path in home.iterdir() if PACK_ID.fullmatch(path.name)} if home.is_dir() else set()
    ids = {pack_id for pack_id in present if generation(pack_id)}
    return sorted(ids | {each.id for each in available().values() if each.bundled})


def open_pack(
    pack_id: str,
    progress: Progress = _silent,
    cancelled: CancelCheck = _never,
    meanwhile: Callable[[Atlas], None] | None = None,
) -> Atlas:
    """Open a pack. Prepares it first when it is bundled and new, or was prepared by another version or is damaged.

    meanwhile: is given a sketch to look at before a pack is prepared, where it has one (see ``sketch``).
    Raises DataError when it is not installed or its kept files cannot be prepared again, UsageError for an unknown id.
    """
    atlas = open_if_fresh(pack_id)
    if atlas is not None:
        return atlas
    if generation(pack_id) is None and not is_installed(pack_id):
        pack(pack_id)  # says so when there is no such pack at all
        raise DataError(
            "{pack_id} is not installed; run `trigger-atlas models install {pack_id}`, or with --from.", pack_id=pack_id
        )
    if meanwhile is not None:
        from app.anatomy.sketch import sketch

        if (rough := sketch(pack_id)) is not None:
            meanwhile(rough)
    from app.anatomy.install import prepare_again

    return prepare_again(pack_id, progress, cancelled)


def install(
    pack_id: str, source: Path | None, progress: Progress = _silent, cancelled: CancelCheck = _never
) -> InstallReport:
    """Install a pack from a folder or zip, or by download when ``source`` is None; replaces what was installed.

    Raises DataError or Cancelled, and then leaves the last good state as it was.
    """
    from app.anatomy.install import install_pack

    return install_pack(pack(pack_id), source, progress, cancelled)


def verify(pack_id: str, progress: Progress = _silent) -> list[str]:
    """Every problem of an installed pack, one sentence each; empty when it is in order."""
    from app.anatomy.verify import verify_pack

    if generation(pack_id) is None:
        open_pack(pack_id, progress)
    return verify_pack(pack_id)


def remove(pack_id: str) -> None:
    """Remove an installed pack and its downloads. Raises UsageError when it is not installed."""
    from app.anatomy.install import remove_pack

    remove_pack(pack_id)
