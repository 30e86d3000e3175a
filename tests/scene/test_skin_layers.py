"""Where skin lies before skin (an ear before the head), only the nearest is seen, at any opacity."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy import packs
from app.anatomy.atlas import Atlas
from app.scene.scene import Scene
from app.session import Session


def _ear(atlas: Atlas, opacity: float) -> np.ndarray:
    scene = Scene((300, 300))
    try:
        scene.attach(Session(skin_opacity=opacity))
        scene.show(atlas)
        scene.look("left")
        scene.rotate(30, 0)
        scene.zoom(5, scene.project((-76.0, -14.0, 0.0)))
        return scene.image().astype(int)
    finally:
        scene.close()


@pytest.mark.usefixtures("shared_home")
@pytest.mark.parametrize("opacity", [0.5, 1.0])
def test_the_picture_does_not_depend_on_the_order_of_the_triangles(opacity: float) -> None:
    atlas = packs.open_pack("bundled")
    faces = np.array(atlas.full.faces)
    skin = slice(atlas.skin.face_start, atlas.skin.face_stop)
    faces[skin] = faces[skin][::-1]
    turned = replace(atlas, full=replace(atlas.full, faces=faces))
    difference = abs(_ear(atlas, opacity) - _ear(turned, opacity)).max(axis=2)
    assert (difference > 8).mean() < 0.002
