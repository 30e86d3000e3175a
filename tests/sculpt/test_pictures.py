"""The pictures of the README: all there, small, and each shows what its name says."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from app.anatomy.atlas import Atlas
from tests.scene import little
from tools.sculpt import pictures


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("head") / "prepared")


def test_every_layer_is_drawn_from_every_side(head: Atlas, tmp_path: Path) -> None:
    found = pictures.draw_pictures(head, tmp_path / "new", say=lambda _: None)
    assert sorted(path.name for path in found) == sorted(path.name for path in (tmp_path / "new").iterdir())
    assert {path.stem for path in found} == {f"{n}_{v}" for n in pictures.PEELED for v in pictures.VIEWS}
    pixels = {path.stem: np.asarray(Image.open(io.BytesIO(path.read_bytes())), float) for path in found}
    assert {image.shape for image in pixels.values()} == {(pictures.SIZE[1], pictures.SIZE[0], 3)}
    shown = {name: image.mean(axis=(0, 1)) for name, image in pixels.items()}
    redness = {name: rgb[0] - rgb[2] for name, rgb in shown.items()}
    for view in pictures.VIEWS:
        assert np.abs(shown[f"skin_{view}"] - shown[f"bones_{view}"]).max() > 4
        assert redness[f"skin_{view}"] > redness[f"bones_{view}"]
    assert redness["muscles_side"] > redness["bones_side"] + 1


def test_a_picture_that_is_too_rich_is_made_smaller() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (400, 400, 3), dtype=np.uint8)
    assert len(pictures.jpeg(noise)) <= pictures.MOST_BYTES < 400 * 400 * 3
