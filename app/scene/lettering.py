"""The font of titles and names in pictures without a window."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PIL import ImageFont


def font(size: float) -> ImageFont.FreeTypeFont:
    """DejaVu Sans, which has the letters of all our languages; it comes with matplotlib, on which PyVista rests.

    Pillow's own font, the fallback, lacks umlauts and accents.
    """
    file = _file()
    return ImageFont.truetype(file, size) if file else ImageFont.load_default(size)  # type: ignore[return-value]


@cache
def _file() -> str | None:
    spec = find_spec("matplotlib")  # found, not imported: that would take longer than the picture
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        path = Path(folder) / "mpl-data" / "fonts" / "ttf" / "DejaVuSans.ttf"
        if path.is_file():
            return str(path)
    return None
