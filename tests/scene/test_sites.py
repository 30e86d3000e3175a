"""A kind of headache is shown where it usually hurts, on the real head."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.anatomy.packs import open_pack
from app.content.library import Library
from app.placement.placed import EDGE
from app.placement.regions import RegionFields
from app.scene.sites import skin_sites


@pytest.fixture(scope="module")
def bundled() -> Atlas:
    return open_pack("bundled")


def test_the_usual_sites_are_covered_and_nothing_else(bundled: Atlas, library: Library) -> None:
    fields = RegionFields.of(library, bundled)
    for headache_id, headache in library.content.headaches.items():
        ramp = skin_sites(library, bundled, headache.sites, ("left", "right"))
        assert ramp is not None
        shown = ramp > EDGE
        skin = [region for region in headache.sites if library.region(region).boundary]
        meant = np.any([fields.inside(region, side) for region in skin for side in ("left", "right")], axis=0)
        assert (shown & meant).sum() / meant.sum() > 0.93, headache_id
        near = np.any([fields.field(region, side) > -6 for region in skin for side in ("left", "right")], axis=0)
        assert (shown & ~near).sum() / shown.sum() < 0.01, headache_id


def test_one_side_alone_stays_on_its_side(bundled: Atlas, library: Library) -> None:
    ramp = skin_sites(library, bundled, ["temple", "forehead"], ("left",))
    assert ramp is not None
    x = bundled.full.structure_vertices("skin")[:, 0]
    assert x[ramp > EDGE].max() < 4.0
    assert skin_sites(library, bundled, ["orbit_deep"], ("left",)) is None
