"""The content placed on every pack that this machine has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.anatomy.prepare import Prepared
from app.content.library import Library
from app.placement import Placement
from app.placement.place import place


@dataclass(frozen=True)
class Placed:
    atlas: Atlas
    placement: Placement


@pytest.fixture(scope="session")
def bundled(library: Library, prepared_home: Path) -> Iterator[Placed]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
        with FileLock(prepared_home / "bundled.lock"):
            atlas = packs.open_pack("bundled")
            placement = place(library, atlas)
        yield Placed(atlas, placement)


@pytest.fixture(scope="session", params=["bundled", "z-anatomy", "bodyparts3d"])
def placed(
    request: pytest.FixtureRequest, library: Library, prepared_home: Path, real_pack: Callable[[str], Prepared]
) -> Iterator[Placed]:
    """The placement on each pack in turn; the downloaded ones where their files lie beside the project."""
    pack_id: str = request.param
    if pack_id != "bundled":
        real_pack(pack_id)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
        with FileLock(prepared_home / f"{pack_id}.lock"):
            atlas = packs.open_pack(pack_id)
            placement = place(library, atlas)
        yield Placed(atlas, placement)
