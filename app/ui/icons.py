"""Our icons: one family on a 20 px grid, 1.6 px round strokes, drawn in the colour that is asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.ui.design import px
from app.ui.drawings import GRID, STROKES
from app.ui.painting import painting

NAMES = tuple(STROKES)


def svg(name: str, colour: str) -> bytes:
    """The drawing as SVG bytes; KeyError for a name that is not in the family."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {GRID} {GRID}" fill="none" stroke="{colour}" '
        f'stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">{STROKES[name]}</svg>'
    ).encode()


def pixmap(name: str, colour: str, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """The icon, ``size`` logical pixels at the usual text size, for a screen with that pixel ratio."""
    side = round(px(size) * ratio)
    picture = QPixmap(QSize(side, side))
    picture.fill(Qt.GlobalColor.transparent)
    with painting(picture) as painter:
        QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(picture.rect()))
    picture.setDevicePixelRatio(ratio)
    return picture


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    return QIcon(_icon(name, colour, size, px(size)))


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int, _side: int) -> QIcon:
    """Kept, for every button asks anew when colours or sizes change; _side: in pixels, at the user's text size."""
    result = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        result.addPixmap(pixmap(name, colour, size, ratio))
    return result
