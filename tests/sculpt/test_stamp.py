"""The sums and the platform that a build writes into its pack.yaml."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tools.sculpt.stamp import platform_stamp, stamp_file, stamp_platform

TEXT = """\
id: tiny
built_on: ""
sources:
  s:
    files:
      skin.glb: {}
      old-skin.glb: {size: 1, sha256: 0}
"""


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    path = tmp_path / "pack.yaml"
    path.write_text(TEXT)
    return path


def test_sums_replace_those_of_their_own_file_only(pack: Path) -> None:
    stamp_file(pack, "skin.glb", b"first")
    stamp_file(pack, "skin.glb", b"mesh")
    wanted = f"skin.glb: {{size: 4, sha256: {hashlib.sha256(b'mesh').hexdigest()}}}"
    assert pack.read_text() == TEXT.replace("skin.glb: {}", wanted)


def test_the_platform_is_one_line_that_stays_the_same(pack: Path) -> None:
    stamp_platform(pack)
    stamp_platform(pack)
    assert pack.read_text() == TEXT.replace('built_on: ""', f'built_on: "{platform_stamp()}"')
    assert "numpy" in platform_stamp()


def test_a_pack_without_a_place_for_a_file_is_refused(pack: Path) -> None:
    with pytest.raises(ValueError, match="stands in it 0 times"):
        stamp_file(pack, "motion.glb", b"")
