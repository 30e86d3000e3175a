"""The picture that the window would show, into a file, without a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from app.anatomy.atlas import Atlas
from app.errors import DataError, UsageError
from app.scene.legend import LegendEntry
from app.scene.scene import Scene
from app.scene.stage import Pixels
from app.session import Selection, Session, SideChoice, Theme, View
from app.words import say

if TYPE_CHECKING:
    from PIL.Image import Image

    from app.content.library import Library
    from app.placement.placed import Placement

#: Pictures whose shorter side has fewer pixels carry no letters.
_SMALLEST_LETTERED = 300
_KINDS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG"}


def render_point(
    library: Library,
    atlas: Atlas,
    placement: Placement,
    point_id: str,
    output: Path,
    *,
    side: SideChoice = "left",
    view: View | None = None,
    size: tuple[int, int] = (1600, 1000),
    theme: Theme = "light",
) -> None:
    """Write a picture of the point, its muscle and its pain, with title, legend and credit: PNG, or JPEG by its name.

    A thumbnail stays without letters.
    view: None chooses where the point and its zones are seen best; size: width, height in pixels.
    Raises UsageError for an unknown point or kind of file, DataError when this machine cannot draw, the pack lacks
    the point's muscle, or the file cannot be written.
    """
    _kind(output)
    entry = library.point(point_id)
    if not any((point_id, one) in placement.points for one in Session(side=side).sides):
        from app.placement.placed import why_absent

        title = placement.absent.get(point_id)
        reason = why_absent(title, entry) if title else say("It has the muscle on the other side only.")
        raise DataError(
            "{point} cannot be shown on the pack {pack}. {reason}", point=point_id, pack=atlas.pack_id, reason=reason
        )
    pixels, entries = picture(library, atlas, placement, point_id, side=side, view=view, size=size, theme=theme)
    from PIL.Image import fromarray  # only here: the window does not need it

    from app.scene.poster import Caption, letter, safety_note

    name = entry.point.name
    sides = {"left": say("Left side"), "right": say("Right side"), "both": say("Both sides")}
    lines = [name.lay[:1].upper() + name.lay[1:], sides[side]]
    if any(point.borrowed for (each, _), point in placement.points.items() if each == point_id):
        lines.append(say("Schematic muscle"))
    if min(size) >= _SMALLEST_LETTERED:
        pixels = letter(pixels, Caption(name.term, tuple(lines), atlas.attribution, safety_note()), entries, theme)
    _write(fromarray(pixels), output)


def render_all(
    library: Library,
    atlas: Atlas,
    placement: Placement,
    output: Path,
    *,
    side: SideChoice = "left",
    theme: Theme = "light",
) -> None:
    """Write one sheet with a small picture of every point that the pack can show. Raises as ``render_point`` does."""
    _kind(output)
    from app.scene.sheet import contact_sheet, tiles

    _write(contact_sheet(list(tiles(library, atlas, placement, side=side, theme=theme)), theme), output)


def _kind(output: Path) -> str:
    kind = _KINDS.get(output.suffix.lower())
    if kind is None:
        raise UsageError("{output}: pictures are written as PNG or JPEG; end the name in .png or .jpg.", output=output)
    return kind


def _write(image: Image, output: Path) -> None:
    kind = _kind(output)
    try:
        options = {"compress_level": 1} if kind == "PNG" else {"quality": 88, "subsampling": 0}
        image.save(output, format=kind, dpi=(144, 144), **options)
    except OSError as error:
        raise DataError(
            "{output}: cannot be written ({why}); choose another place.", output=output, why=error.strerror or error
        ) from error


def picture(
    library: Library,
    atlas: Atlas,
    placement: Placement,
    point_id: str,
    *,
    side: SideChoice = "left",
    view: View | None = None,
    size: tuple[int, int] = (1600, 1000),
    theme: Theme = "light",
) -> tuple[Pixels, tuple[LegendEntry, ...]]:
    """The bare picture (h, w, 3) uint8, as the window's 3D view shows it, and its legend."""
    session = Session(pack=atlas.pack_id, selection=Selection("point", point_id), side=side, theme=theme)
    scene = Scene(size)
    try:
        scene.attach(session)
        scene.show(atlas, placement, library)
        scene.jump(scene.view_pose(view))
        return scene.image(), scene.legend()
    finally:
        scene.close()
