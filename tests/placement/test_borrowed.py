"""Muscles carried over to a pack lie there as they lie on the bundled head, and every point is shown on every pack."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.anatomy.depth import Solid
from app.anatomy.frame import SIDES
from app.anatomy.read import Doubles, RawMesh
from app.content.library import Library
from tests.placement.conftest import Placed

#: A vertex lies on a bone when it is this near, mm.
_ATTACHED = 1.5


def mesh_of(atlas: Atlas, structure: str) -> RawMesh:
    return RawMesh(
        atlas.full.structure_vertices(structure).astype(float),
        atlas.full.structure_faces(structure).astype(np.int64),
    )


def bones_of(atlas: Atlas) -> list[Solid]:
    return [Solid(mesh_of(atlas, info.id)) for info in atlas.of_tissue("bone")]


def over(bones: list[Solid], points: Doubles) -> Doubles:
    """(n,) mm above the nearest bone, negative inside, infinity far away."""
    return np.asarray(np.min([bone.height_near(points, 8.0) for bone in bones], axis=0), float)


def test_every_point_is_shown_on_every_pack_on_both_sides(placed: Placed, library: Library):
    assert set(placed.placement.points) == {(point, side) for point in library.points for side in SIDES}
    assert not placed.placement.absent


def test_what_the_pack_lacks_is_marked_and_credited(placed: Placed):
    borrowed = {info.id for info in placed.atlas.structures.values() if info.borrowed_from}
    if placed.atlas.pack_id == "bundled":
        assert not borrowed
        return
    assert {"eyeball.l", "eyeball.r"} <= borrowed
    assert all(placed.atlas.structures[each].schematic for each in borrowed)
    assert "Schematic structures: Trigger Atlas" in placed.atlas.attribution
    lacking = {
        "temporalis.l",
        "masseter_deep.r",
        "frontalis.l",
        "lateral_pterygoid_superior.r",
        "multifidus_cervicis.l",
    }
    assert (lacking <= borrowed) == (placed.atlas.pack_id == "bodyparts3d")
    for point in placed.placement.points.values():
        assert point.borrowed == (point.structure in borrowed)


def test_borrowed_muscles_lie_under_the_skin_and_on_their_bones(placed: Placed, bundled: Placed):
    """Measured against how the same muscle lies on the head it comes from."""
    borrowed = [info.id for info in placed.atlas.of_tissue("muscle") if info.borrowed_from]
    if placed.atlas.pack_id != "bodyparts3d":
        assert not borrowed
        return
    skin, bones, home = Solid(mesh_of(placed.atlas, "skin")), bones_of(placed.atlas), bones_of(bundled.atlas)
    for muscle in borrowed:
        own, here = mesh_of(bundled.atlas, muscle).vertices, mesh_of(placed.atlas, muscle).vertices
        assert (skin.height(here) > 0).mean() == 0.0, muscle
        before, after = over(home, own), over(bones, here)
        assert (after < -1.0).mean() <= (before < -1.0).mean() + 0.01, muscle
        assert after.min() > min(before.min(), -1.0) - 0.3, muscle
        attached = before < _ATTACHED
        assert np.percentile(after[attached], 90) < 2.2, muscle
        assert abs(after[attached].mean() - before[attached].mean()) < 0.6, muscle


def test_borrowed_muscles_keep_their_size(placed: Placed, bundled: Placed):
    """Bones of another body stretch them a little; a fold or a burst would show in the lengths of their edges."""
    for info in placed.atlas.of_tissue("muscle"):
        if info.borrowed_from:
            own, here = mesh_of(bundled.atlas, info.id), mesh_of(placed.atlas, info.id)
            lengths = [
                np.linalg.norm(m.vertices[m.faces] - m.vertices[m.faces[:, [1, 2, 0]]], axis=2) for m in (own, here)
            ]
            stretch = lengths[1] / lengths[0]
            assert 0.9 < np.median(stretch) < 1.1, info.id
            assert np.percentile(stretch, 1) > 0.4 and np.percentile(stretch, 99) < 2.0, info.id


def test_pain_on_both_sides_is_painted_on_both(bundled: Placed, library: Library):
    """The other half is the mirror image, and comes after the zones in the order of the content."""
    entry = library.point("digastric_anterior")
    numbers = [number for number, zone in enumerate(entry.point.zones) if zone.side == "bilateral"]
    assert numbers
    zones = bundled.placement.points["digastric_anterior", "left"].zones
    assert [zone.region for zone in zones[: len(entry.point.zones)]] == [zone.region for zone in entry.point.zones]
    first, second = zones[numbers[0]], zones[len(entry.point.zones)]
    assert (first.side, second.side) == ("left", "right") and first.region == second.region
    for one, other in zip(first.places, second.places, strict=True):
        assert np.array(one) * (-1, 1, 1, 1) == pytest.approx(np.array(other), abs=0.2)
