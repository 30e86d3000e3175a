"""Single structures rebuilt from their tables are those in the committed files."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from app.anatomy.fibres import load_sheets
from tests.sculpt.test_bundled import load
from tools.sculpt.build import PACK, build_skeleton
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


#: Prints the checksum of a GLB file of two bones and a muscle.
_BUILD = """
import hashlib
from app.anatomy.fibres import load_sheets
from tools.sculpt.build import PACK, build_skeleton
from tools.sculpt.glb import glb_bytes
from tools.sculpt.muscles import build_muscles
bones = build_skeleton(only={"rib_1.l"})
muscles = build_muscles(load_sheets(PACK / "tables" / "muscles.yaml"), only={"digastric_posterior"})
tissues = dict.fromkeys(bones, "bone") | dict.fromkeys(muscles, "muscle")
print(hashlib.sha256(glb_bytes(bones | muscles, tissues, "note")).hexdigest())
"""


def test_every_run_gives_the_same_bytes() -> None:
    """Whatever the order of sets (hash seed) and the number of threads."""
    sums = set()
    for seed, threads in (("1", "1"), ("2", "2")):
        run = subprocess.run(
            [sys.executable, "-c", _BUILD],
            env={**os.environ, "PYTHONHASHSEED": seed, "OMP_NUM_THREADS": threads, "OPENBLAS_NUM_THREADS": threads},
            cwd=PACK.parents[1],
            capture_output=True,
            text=True,
            check=True,
        )
        sums.add(run.stdout)
    assert len(sums) == 1
    assert len(sums.pop().strip()) == 64
