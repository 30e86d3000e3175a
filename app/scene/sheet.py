"""All trigger points on one sheet: a small picture of each with its name below, to look them through at a glance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from app.anatomy.atlas import Atlas
from app.pose import Pose
from app.scene import palette
from app.scene.lettering import font
from app.scene.palette import Rgb
from app.scene.poster import safety_note
from app.scene.scene import Scene
from app.scene.stage import Pixels
from app.session import Session, SideChoice, Theme

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement

COLUMNS = 9
#: Pixels below each picture for its name, and between pictures.
_LINE, _GAP = 26, 6
#: Height of the letters, pixels.
_SIZE = 13.0


@dataclass(frozen=True)
class Tile:
    """One point from where it and its pain are seen best: pixels (h, w, 3) uint8."""

    point_id: str
    title: str
    pixels: Pixels
    pose: Pose


def tiles(
    library: Library,
    atlas: Atlas,
    placement: Placement,
    *,
    side: SideChoice = "left",
    size: int = 320,
    theme: Theme = "light",
) -> Iterator[Tile]:
    """Draw every point that the pack can show, one after the other, in the order of the content.

    Raises DataError when this machine cannot draw.
    """
    session = Session(pack=atlas.pack_id, side=side, theme=theme)
    scene = Scene((size, size))
    try:
        scene.attach(session)
        scene.show(atlas, placement, library)
        for point_id, entry in library.points.items():
            if any((point_id, one) in placement.points for one in session.sides):
                session.select_point(point_id)
                scene.jump(scene.view_pose(None))
                yield Tile(point_id, entry.point.name.term, scene.image().copy(), scene.pose)
    finally:
        scene.close()


def contact_sheet(drawn: Sequence[Tile], theme: Theme = "light") -> Image.Image:
    """The tiles in rows, each with its name; below them what they are not."""
    mood = palette.MOODS[theme]
    side = drawn[0].pixels.shape[0] if drawn else 1
    columns = min(COLUMNS, max(1, len(drawn)))
    rows = -(-len(drawn) // columns)
    step_x, step_y = side + _GAP, side + _LINE + _GAP
    size = (columns * step_x + _GAP, rows * step_y + _LINE + _GAP)
    sheet = Image.new("RGB", size, _bytes(mood.ground_top))
    draw = ImageDraw.Draw(sheet)
    for number, tile in enumerate(drawn):
        x, y = _GAP + number % columns * step_x, _GAP + number // columns * step_y
        sheet.paste(Image.fromarray(np.ascontiguousarray(tile.pixels)), (x, y))
        face = _fitting(tile.title, side - 2 * _GAP)
        draw.text((x + side / 2, y + side + _LINE / 2), tile.title, _bytes(mood.ink), font=face, anchor="mm")
    note = safety_note()
    middle = (size[0] / 2, size[1] - (_LINE + _GAP) / 2)
    draw.text(middle, note, _bytes(mood.ink), font=_fitting(note, size[0] - 2 * _GAP), anchor="mm")
    return sheet


def _fitting(text: str, width: int) -> ImageFont.FreeTypeFont:
    """A font in which the name is no wider than its picture."""
    length = font(_SIZE).getlength(text)
    return font(_SIZE * min(1.0, width / length))


def _bytes(colour: Rgb) -> tuple[int, int, int]:
    red, green, blue = (round(255 * value) for value in colour)
    return red, green, blue
