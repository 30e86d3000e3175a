"""What the picture shows before there is one: the ground, our mark, and a few words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter

from app.ui.design import type_px
from app.ui.marks import paint_mark
from app.ui.theme import Tokens

_MARK = 64.0


def paint_ground(painter: QPainter, room: QRect, words: str, look: Tokens) -> None:
    """Fill ``room`` like the picture's own ground; words: what is going on, or nothing."""
    ground = QLinearGradient(0, room.top(), 0, room.bottom())
    ground.setColorAt(0, QColor(look.ground_top))
    ground.setColorAt(1, QColor(look.ground_bottom))
    painter.fillRect(room, ground)
    if not words:
        return
    middle = QRectF(room).center()
    mark = QRectF(middle.x() - _MARK / 2, middle.y() - _MARK, _MARK, _MARK)
    paint_mark(painter, "point", mark, look)
    font = painter.font()
    font.setPixelSize(type_px("lead"))
    painter.setFont(font)
    painter.setPen(QColor(look.ink))
    text = QRectF(room.left() + 16, mark.bottom() + 16, room.width() - 32, 96)
    painter.drawText(text, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, words)
