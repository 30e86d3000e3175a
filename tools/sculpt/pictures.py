"""Pictures of an atlas for its README: skin, muscles and bones from four sides, as the program draws them."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from app.anatomy.atlas import Atlas
from app.pose import Pose
from app.scene import framing
from app.scene.scene import Scene
from app.scene.stage import Pixels
from app.session import LAYERS, LayerKey, Session

SIZE = (900, 960)
#: No picture has more bytes.
MOST_BYTES = 150_000
#: What a picture is called after -> the layers that are left out.
PEELED: dict[str, frozenset[LayerKey]] = {
    "skin": frozenset(),
    "muscles": frozenset(("skin",)),
    "bones": frozenset(layer for layer in LAYERS if layer != "bone"),
}
_ASPECT = SIZE[0] / SIZE[1]
#: The side it is seen from -> pose.
VIEWS: dict[str, Callable[[Atlas], Pose]] = {
    "front": lambda atlas: framing.preset(atlas, "front", _ASPECT),
    "side": lambda atlas: framing.preset(atlas, "left", _ASPECT),
    "back": lambda atlas: framing.preset(atlas, "back", _ASPECT),
    "three_quarters": lambda atlas: framing.home(atlas, _ASPECT),
}


def draw_pictures(atlas: Atlas, folder: Path, say: Callable[[str], None] = print) -> list[Path]:
    """Write ``<skin | muscles | bones>_<view>.jpg`` of the whole body into ``folder``; returns them.

    Raises DataError when this machine cannot draw.
    """
    folder.mkdir(parents=True, exist_ok=True)
    scene = Scene(SIZE)
    written: list[Path] = []
    try:
        scene.show(atlas)
        for name, hidden in PEELED.items():
            scene.sync(Session(pack=atlas.pack_id, hidden=hidden, skin_opacity=1.0))
            for view, pose in VIEWS.items():
                scene.jump(pose(atlas))
                path = folder / f"{name}_{view}.jpg"
                path.write_bytes(jpeg(scene.image()))
                written.append(path)
                say(f"{path.name}: {path.stat().st_size // 1000} kB")
    finally:
        scene.close()
    return written


def jpeg(pixels: Pixels) -> bytes:
    """A JPEG of (h, w, 3) pixels, as good as ``MOST_BYTES`` allow."""
    for quality in range(92, 40, -4):
        file = io.BytesIO()
        Image.fromarray(pixels).save(file, format="JPEG", quality=quality, optimize=True)
        if file.tell() <= MOST_BYTES:
            break
    return file.getvalue()
