"""A selected muscle is marked on the bones where it starts and ends, and its taut band runs through the point."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.holds import Hold
from app.placement.place import place
from app.placement.placed import Placement
from app.scene import band
from app.scene.scene import Scene
from app.session import Selection, Session


@pytest.fixture
def held(scene: Scene, head: Atlas, placed: Placement, library: Library) -> Scene:
    """The little head, in which temporalis starts on the left half of the skull."""
    span = head.full.spans["parietal_bone"]
    left = np.flatnonzero(head.full.structure_vertices("parietal_bone")[:, 0] < -20)
    hold = Hold((left + span.vertex_start).astype(np.int32), np.full(len(left), 255, np.uint8))
    scene.show(head, replace(placed, holds={("temporalis", "whole", "left", "origin"): hold}), library)
    scene.look("front")
    return scene


def blue(scene: Scene) -> np.ndarray:
    """(h, w) bool: the blue of origins."""
    red, _, strong = (scene.image()[..., k].astype(int) for k in range(3))
    return strong - red > 45


def test_the_origin_is_blue_on_its_side_only_while_its_muscle_is_selected(held: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    assert not blue(held).any()
    session.select_muscle("temporalis")
    shown = blue(held)
    middle = shown.shape[1] // 2
    assert shown[:, middle:].sum() > 500, "the body's left is on the right of the picture"
    assert not shown[:, : middle - 10].any()
    assert "origin" in [entry.key for entry in held.legend()]
    assert "insertion" not in [entry.key for entry in held.legend()]
    session.select_muscle("trapezius")
    assert not blue(held).any()


@pytest.mark.parametrize("way", [{"skin_opacity": 1.0}, {"isolated": frozenset({"temporalis.l"})}])
def test_the_legend_leaves_out_an_origin_that_nobody_can_see(
    held: Scene, session: Session, way: dict[str, object]
) -> None:
    session.select_muscle("temporalis")
    assert "origin" in [entry.key for entry in held.legend()]
    for name, value in way.items():
        setattr(session, name, value)
    assert not blue(held).any()
    assert "origin" not in [entry.key for entry in held.legend()]


def test_it_is_there_while_the_camera_moves(held: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    session.select_muscle("temporalis")
    held.begin_motion()
    assert blue(held).any()


def test_the_band_follows_the_fibre_that_the_point_lies_on(shared_home: Path, library: Library) -> None:
    atlas = packs.open_pack("bundled")
    placement = place(library, atlas)
    front, back = (
        band.uniforms(atlas, [placement.points[point, "left"]])["bandLeft"]
        for point in ("temporalis_trp1", "temporalis_trp4")
    )
    assert front[1] == back[1] == 1.0
    assert front[0] > back[0] + 0.3, "across runs from the rearmost to the foremost fibres of the sheet"
    assert band.uniforms(atlas, [placement.points["temporalis_trp1", "left"]])["bandRight"][1] == 0.0


def test_a_bone_that_is_selected_shows_what_holds_on_to_it(held: Scene, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    session.selection = Selection("structure", "parietal_bone")
    assert [entry.key for entry in held.legend() if entry.key in ("origin", "insertion")] == ["origin"]
    assert blue(held).sum() > 500
    session.side = "right"
    assert "origin" not in [entry.key for entry in held.legend()]
