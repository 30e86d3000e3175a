"""Single structures rebuilt from their tables are those in the committed files."""

from __future__ import annotations

import numpy as np
import pytest

from app.anatomy.atlas import Tissue
from app.anatomy.fibres import load_sheets
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK, build_skeleton
from tools.sculpt.glb import glb_bytes
from tools.sculpt.muscles import build_muscles

#: Different processors may round the last digits differently; a changed table or formula shows far above this.
TOLERANCE_MM = 0.01


@pytest.mark.parametrize("name", ["rib_1.l", "vertebra_c2", "zygomatic.l"])
def test_bone_is_the_committed_one(name: str) -> None:
    rebuilt, committed = build_skeleton(only={name})[name], load("bones.glb")[name]
    assert len(rebuilt.vertices) == len(committed.vertices)
    assert np.abs(rebuilt.vertices - committed.vertices).max() < TOLERANCE_MM


@pytest.mark.parametrize("name", ["masseter_deep", "sternocleidomastoid", "orbicularis_oculi_orbital"])
def test_muscle_is_the_committed_one(name: str) -> None:
    sheets = load_sheets(PACK / "tables" / "muscles.yaml")
    rebuilt, committed = build_muscles(sheets, only={name})[f"{name}.r"], load("muscles.glb")[f"{name}.r"]
    assert len(rebuilt.vertices) == len(committed.vertices)
    assert np.abs(rebuilt.vertices - committed.vertices).max() < TOLERANCE_MM
    assert rebuilt.fibres is not None
    assert committed.fibres is not None
    assert np.abs(rebuilt.fibres - committed.fibres).max() < 1e-3


def test_the_same_meshes_give_the_same_bytes() -> None:
    one = build_skeleton(only={"rib_1.l"})
    two = build_skeleton(only={"rib_1.l"})
    tissues: dict[str, Tissue] = dict.fromkeys(one, "bone")
    assert glb_bytes(one, tissues, "note") == glb_bytes(two, tissues, "note")
