"""A muscle that the pack lacks is drawn as on paper: paler, ruled, and told apart in both themes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.anatomy.atlas import StructureInfo
from app.content.library import Library
from app.scene.emphasis import Role, colour
from app.scene.scene import Scene
from app.session import Session, Theme
from tests.scene import little


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("role", [Role.PLAIN, Role.LIT, Role.KIN, Role.CALM])
def test_what_is_carried_over_is_paler(role: Role, theme: Theme) -> None:
    own = StructureInfo("temporalis.l", "muscle", 3)
    lent = replace(own, schematic=True, borrowed_from="bundled")
    colours = [np.array(colour(info, role, theme), float) for info in (own, lent)]
    assert np.ptp(colours[1]) < 0.75 * np.ptp(colours[0])  # less red
    assert colours[1].mean() > colours[0].mean()


def test_the_mirror_image_of_a_packs_own_muscle_is_drawn_as_its_own() -> None:
    own = StructureInfo("longus_colli.r", "muscle", 5)
    assert colour(replace(own, schematic=True), Role.PLAIN, "light") == colour(own, Role.PLAIN, "light")


def test_the_picture_tells_them_apart(tmp_path: Path, library: Library) -> None:
    atlas = little.atlas(tmp_path / "little")
    info = atlas.structures["temporalis.l"]
    lent = replace(atlas, structures={**atlas.structures, info.id: replace(info, borrowed_from="bundled")})
    pictures = []
    for each in (atlas, lent):
        scene = Scene((300, 300))
        try:
            scene.attach(Session())
            scene.show(each, little.placement(each), library)
            scene.jump(scene.view_pose("left"))
            pictures.append(scene.image().astype(int))
        finally:
            scene.close()
    changed = np.abs(pictures[0] - pictures[1]).max(axis=2) > 12
    assert 0.002 < changed.mean() < 0.2  # the muscle, and nothing else
    redness = [(image[..., 0] - image[..., 2])[changed].mean() for image in pictures]
    assert redness[1] < 0.8 * redness[0]
