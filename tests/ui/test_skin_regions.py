"""The region under the pointer, on the bundled pack."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from filelock import FileLock

from app.anatomy import packs
from app.content.library import Library
from app.ui.picture.skin_regions import SkinRegions


def test_a_spot_has_its_smallest_region(library: Library, prepared_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
    with FileLock(prepared_home / "bundled.lock"):
        atlas = packs.open_pack("bundled")
    skin = cast(Any, SimpleNamespace(skin=atlas.full.structure_vertices("skin")))
    regions = SkinRegions(library, atlas)
    assert regions.at(skin, atlas.landmarks["skin_pogonion"]) == "chin"
    x, y, z = atlas.landmarks["skin_pogonion"]
    assert regions.at(skin, (x, y - 60, z - 300)) != "chin"


def test_next_to_no_spot_of_the_cheeks_is_nameless(
    library: Library, prepared_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TRIGGER_ATLAS_HOME", str(prepared_home))
    with FileLock(prepared_home / "bundled.lock"):
        atlas = packs.open_pack("bundled")
    vertices = atlas.full.structure_vertices("skin")
    skin = cast(Any, SimpleNamespace(skin=vertices))
    eye, chin = atlas.landmarks["skin_pogonion"][2] + 100, atlas.landmarks["skin_pogonion"][2]
    cheek = vertices[(vertices[:, 0] > 25) & (vertices[:, 1] > 55) & (vertices[:, 2] > chin) & (vertices[:, 2] < eye)]
    regions = SkinRegions(library, atlas)
    names = [regions.at(skin, tuple(spot)) for spot in cheek[::8].tolist()]
    assert len(names) > 20
    assert names.count(None) < 0.1 * len(names)
