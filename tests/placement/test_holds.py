"""Muscles hold on to the bones that anatomy names, at the place that it names, on every pack."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.frame import SUFFIX
from app.content.library import Library
from app.placement.holds import EDGE, End, HoldKey
from tests.placement.conftest import Placed


def core(placed: Placed, muscle: str, part: str, end: End) -> np.ndarray:
    """(k, 3) mm: the places on the right that lie inside of a hold."""
    hold = placed.placement.holds[muscle, part, "right", end]
    return placed.atlas.full.vertices[hold.vertices[hold.ramp >= EDGE]]


def landmark(placed: Placed, name: str) -> np.ndarray:
    return np.array(placed.atlas.landmarks[name])


def test_masseter_hangs_from_the_cheekbone_and_ends_on_the_corner_of_the_jaw(placed: Placed) -> None:
    origin = core(placed, "masseter_superficial", "whole", "origin")
    arch = landmark(placed, "zygion.r"), landmark(placed, "jugale_zygomaxillary_low.r")
    way = arch[1] - arch[0]
    along = np.clip((origin - arch[0]) @ way / (way @ way), 0, 1)[:, None]
    assert np.linalg.norm(origin - arch[0] - along * way, axis=1).max() < 20
    insertion = core(placed, "masseter_superficial", "whole", "insertion")
    assert insertion[:, 2].max() < origin[:, 2].min(), "it ends below where it starts"
    assert np.linalg.norm(insertion - landmark(placed, "gonion.r"), axis=1).min() < 12
    assert (insertion[:, 0] > 25).all(), "on the outer side of the jaw"


def test_sternocleidomastoid_goes_from_breastbone_and_collarbone_to_behind_the_ear(placed: Placed) -> None:
    for division, part, start in (
        ("sternal", "sternal", "sternal_notch"),
        ("clavicular", "clavicular", "clavicle_medial_end.r"),
    ):
        muscle = f"sternocleidomastoid_{division}"
        below = core(placed, muscle, part, "origin").mean(axis=0)
        above = core(placed, muscle, part, "insertion").mean(axis=0)
        assert np.linalg.norm(below - landmark(placed, start)) < 40, muscle
        assert np.linalg.norm(above - landmark(placed, "mastoid_tip.r")) < 30, muscle


def test_every_end_is_on_a_named_bone_of_its_own_side(placed: Placed, library: Library) -> None:
    spans = placed.atlas.full.spans
    for (muscle, part, side, end), hold in placed.placement.holds.items():
        record = library.muscle(muscle).parts[part]
        attachment = record.starts if end == "origin" else record.ends
        assert attachment is not None
        named = [name + suffix for name in attachment.bones for suffix in ("", SUFFIX[side])]
        inside = np.zeros(len(hold.vertices), bool)
        for span in (spans[name] for name in named if name in spans):
            inside |= (hold.vertices >= span.vertex_start) & (hold.vertices < span.vertex_stop)
        assert inside.all(), (muscle, part, side, end)


@pytest.mark.parametrize(
    "end", [("frontalis", "belly", "right", "origin"), ("zygomaticus_major", "whole", "right", "insertion")]
)
def test_what_ends_in_skin_or_tendon_marks_no_bone(placed: Placed, end: HoldKey) -> None:
    assert end not in placed.placement.holds


def test_nearly_every_end_that_anatomy_puts_on_bone_is_found(placed: Placed, library: Library) -> None:
    named = [
        (muscle_id, part_id, side, end)
        for muscle_id, muscle in library.content.muscles.items()
        for part_id, part in muscle.parts.items()
        for side in ("left", "right")
        for end, attachment in (("origin", part.starts), ("insertion", part.ends))
        if attachment is not None
    ]
    missing = [key for key in named if key not in placed.placement.holds]
    # BodyParts3D ends above the origin of the lower trapezius.
    assert {key[0] for key in missing} <= {"trapezius"} and len(missing) <= 2, missing
