"""Single structures rebuilt from their tables are those in the committed files."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from app.anatomy.fibres import load_sheets
from app.anatomy.pack import load_pack
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK, build_skeleton
from tools.sculpt.muscles import build_muscles
from tools.sculpt.stamp import platform_stamp

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


#: Each prints the checksum of a GLB file: of a bone and a muscle, and of what is carved, bent or made lighter.
_ENDS = """
tissues = dict.fromkeys(built, "bone")
print(hashlib.sha256(glb_bytes(built, tissues, "note")).hexdigest())
"""
_BUILD = """
import hashlib
from app.anatomy.fibres import load_sheets
from tools.sculpt.build import PACK, build_skeleton
from tools.sculpt.glb import glb_bytes
from tools.sculpt.muscles import build_muscles
built = build_skeleton(only={"rib_1.l"})
built |= build_muscles(load_sheets(PACK / "tables" / "muscles.yaml"), only={"digastric_posterior"})
"""
_BUILD_SLOW = """
import hashlib
from app.anatomy.pack import load_pack
from tools.sculpt.build import MARGIN, PACK, build_skeleton, table
from tools.sculpt.glb import glb_bytes
from tools.sculpt.light import lightened
from tools.sculpt.nose import NOSE, tucked
from tools.sculpt.skinfield import SkinField
nose = {name + side for name in NOSE for side in ("", ".l")}
built = build_skeleton(only={"parietal_bone.l", *nose})
inside = {name: mesh for name, mesh in built.items() if name.split(".")[0] in NOSE}
built |= tucked(inside, SkinField(table("skin")), MARGIN)
built |= {f"light_{name}": mesh for name, mesh in lightened(built, load_pack(PACK).recipes, 3000).items()}
"""


def checksum(code: str, hash_seed: str, threads: str) -> str:
    """What a build in a process of its own prints."""
    run = subprocess.run(
        [sys.executable, "-c", code + _ENDS],
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads},
        cwd=PACK.parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    return run.stdout.strip()


#: Where the pack was built, all of it is built anew in test_bundled.py, with another hash seed and in other threads.
CODES = (
    {"a few": _BUILD} if load_pack(PACK).built_on == platform_stamp() else {"a few": _BUILD, "hard ones": _BUILD_SLOW}
)


@pytest.mark.parametrize("code", CODES.values(), ids=CODES)
def test_every_run_gives_the_same_bytes(code: str) -> None:
    """Whatever the order of sets (hash seed) and the number of threads."""
    first = checksum(code, "1", "1")
    assert len(first) == 64
    assert checksum(code, "2", "2") == first
