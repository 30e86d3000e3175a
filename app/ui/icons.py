"""Our icons: one family on a 20 px grid, 1.6 px round strokes, drawn in the colour that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.painting import painting

_GRID = 20
_STROKES = {
    "search": '<circle cx="9" cy="9" r="5"/><path d="M13 13l4 4"/>',
    "sun": '<circle cx="10" cy="10" r="3.4"/><path d="M10 2.5v1.6M10 15.9v1.6M2.5 10h1.6M15.9 10h1.6'
    'M4.7 4.7l1.1 1.1M14.2 14.2l1.1 1.1M4.7 15.3l1.1-1.1M14.2 5.8l1.1-1.1"/>',
    "moon": '<path d="M16.2 11.8A6.8 6.8 0 0 1 8.2 3.8a6.8 6.8 0 1 0 8 8z"/>',
    "help": '<circle cx="10" cy="10" r="7.2"/><path d="M7.9 7.9a2.2 2.2 0 1 1 3 2.1c-.6.3-.9.7-.9 1.4"/>'
    '<path d="M10 13.8v.1"/>',
    "pack": '<path d="M10 2.8l6.4 3.6v7.2L10 17.2l-6.4-3.6V6.4z"/><path d="M3.8 6.5L10 10l6.2-3.5M10 10v7"/>',
    "chevron-down": '<path d="M6 8l4 4 4-4"/>',
    "chevron-right": '<path d="M8 6l4 4-4 4"/>',
    "close": '<path d="M5.5 5.5l9 9M14.5 5.5l-9 9"/>',
    "check": '<path d="M4.5 10.5l3.6 3.6 7.4-8"/>',
    "warning": '<path d="M10 3.2l7.4 13H2.6z"/><path d="M10 8v3.8M10 13.9v.1"/>',
    "eye": '<path d="M2.4 10S5.2 5 10 5s7.6 5 7.6 5-2.8 5-7.6 5-7.6-5-7.6-5z"/><circle cx="10" cy="10" r="2.2"/>',
    "reset": '<path d="M4 10a6 6 0 1 0 2-4.5"/><path d="M3.6 3.4l.5 3.6 3.5-.5"/>',
    "panel-left": '<rect x="3" y="4" width="14" height="12" rx="2.4"/><path d="M8 4v12"/>',
    "panel-right": '<rect x="3" y="4" width="14" height="12" rx="2.4"/><path d="M12 4v12"/>',
    "hand": '<path d="M7 11V5.2a1.3 1.3 0 0 1 2.6 0V9M9.6 9V3.9a1.3 1.3 0 0 1 2.6 0V9'
    "M12.2 9.2V5.4a1.3 1.3 0 0 1 2.6 0v6.1"
    'c0 3.2-1.9 5.3-4.8 5.3-2.3 0-3.5-1.1-4.6-3.1L4 10.9a1.3 1.3 0 0 1 2.2-1.2L7 11"/>',
    "download": '<path d="M10 3v9M6.5 9l3.5 3.5L13.5 9M4 16.5h12"/>',
    "undo": '<path d="M7.5 4.5L4 8l3.5 3.5"/><path d="M4.4 8h7.1a4.3 4.3 0 0 1 0 8.6H8.4"/>',
    "redo": '<path d="M12.5 4.5L16 8l-3.5 3.5"/><path d="M15.6 8H8.5a4.3 4.3 0 0 0 0 8.6h3.1"/>',
    "clear": '<path d="M4 5.8h12M8 5.6V4.2c0-.5.4-.9.9-.9h2.2c.5 0 .9.4.9.9v1.4"/>'
    '<path d="M5.4 6l.7 9.4c.1.8.7 1.3 1.5 1.3h4.8c.8 0 1.4-.5 1.5-1.3L14.6 6M8.6 9v4.6M11.4 9v4.6"/>',
    "erase": '<path d="M8.3 16.2l-4.6-4.6a1.3 1.3 0 0 1 0-1.9l6-6a1.3 1.3 0 0 1 1.9 0l4.7 4.7a1.3 1.3 0 0 1 0 1.9'
    'l-5.9 5.9zM6.9 6.6l6.6 6.6M8.3 16.4h8.2"/>',
    "globe": '<circle cx="10" cy="10" r="7.2"/><path d="M2.8 10h14.4M10 2.8c2.2 2 3.2 4.4 3.2 7.2s-1 5.2-3.2 7.2'
    'c-2.2-2-3.2-4.4-3.2-7.2s1-5.2 3.2-7.2z"/>',
    "folder": '<path d="M3 6.2c0-.9.7-1.6 1.6-1.6h3l1.7 2h6.1c.9 0 1.6.7 1.6 1.6v6'
    'c0 .9-.7 1.6-1.6 1.6H4.6c-.9 0-1.6-.7-1.6-1.6z"/>',
}


NAMES = tuple(_STROKES)


def svg(name: str, colour: str) -> bytes:
    """The drawing as SVG bytes; KeyError for a name that is not in the family."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_GRID} {_GRID}" fill="none" stroke="{colour}" '
        f'stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">{_STROKES[name]}</svg>'
    ).encode()


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon at ``size`` logical pixels for a screen with that pixel ratio."""
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.fill(Qt.GlobalColor.transparent)
    with painting(picture) as painter:
        QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(picture.rect()))
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result
