"""Lays the pictures out: sheets of thumbnails with their names, and a page that shows them all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from html import escape
from pathlib import Path

from PIL import Image, ImageDraw

from app.scene.lettering import font

_ACROSS, _THUMB, _GAP, _LINE = 4, (640, 360), 12, 24


def contact_sheets(folder: Path, pictures: Iterable[Path], rows: int = 4) -> list[Path]:
    """``sheet_<look>_<n>.jpg`` in ``folder``: the pictures of each look, sixteen to a sheet."""
    by_look = defaultdict(list)
    for picture in pictures:
        by_look[picture.parent.name].append(picture)
    sheets = []
    for look, group in by_look.items():
        size = _ACROSS * rows
        for number, start in enumerate(range(0, len(group), size), start=1):
            sheets.append(folder / f"sheet_{look}_{number}.jpg")
            _sheet(group[start : start + size]).save(sheets[-1], quality=88)
    return sheets


def _sheet(pictures: list[Path]) -> Image.Image:
    width, height = _THUMB[0] + _GAP, _THUMB[1] + _LINE + _GAP
    rows = -(-len(pictures) // _ACROSS)
    sheet = Image.new("RGB", (_ACROSS * width + _GAP, rows * height + _GAP), "#808890")
    draw = ImageDraw.Draw(sheet)
    for place, path in enumerate(pictures):
        x, y = _GAP + place % _ACROSS * width, _GAP + place // _ACROSS * height
        draw.text((x, y), path.stem.replace("_", " "), "#ffffff", font(16))
        with Image.open(path) as picture:
            sheet.paste(picture.convert("RGB").resize(_THUMB, Image.Resampling.LANCZOS), (x, y + _LINE))
    return sheet


def page(folder: Path, pictures: Iterable[Path]) -> Path:
    """``index.html`` in ``folder``, with every picture and a field that narrows them down."""
    figures = "\n".join(
        f'<figure><a href="{escape(name)}"><img loading="lazy" src="{escape(name)}"></a>'
        f"<figcaption>{escape(name.removesuffix('.png'))}</figcaption></figure>"
        for name in sorted(path.relative_to(folder).as_posix() for path in pictures)
    )
    index = folder / "index.html"
    index.write_text(_PAGE.replace("FIGURES", figures), encoding="utf-8")
    return index


_PAGE = """<!doctype html><meta charset="utf-8"><title>Gallery</title>
<style>
body { font: 14px system-ui; margin: 16px; background: #80889022 }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); gap: 16px }
figure { margin: 0 } img { width: 100%; border-radius: 8px } input { padding: 8px; width: 320px; margin-bottom: 16px }
</style>
<input placeholder="dark-de point" autofocus oninput="for (const f of document.querySelectorAll('figure'))
  f.hidden = !this.value.split(' ').every(w => f.textContent.includes(w))">
<main>
FIGURES
</main>
"""
