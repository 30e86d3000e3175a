"""A name beside a place in the picture, tied to it by a thin line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.ui.theme import Tokens

_REACH = QPointF(56, -40)
_CLEAR = 8.0
"""What stays free around the place itself, and along the edges of the room."""


def paint_leader(painter: QPainter, spot: QPointF, text: str, away_from: QPointF, room: QRectF, look: Tokens) -> None:
    """Draw the name of a spot to its side, kept inside ``room`` and on the side that is turned ``away_from`` a point.

    All in widget coordinates.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(12)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    box = _box(painter, spot, text, away_from, room)

    line = QColor(look.ink)
    line.setAlphaF(0.55)
    painter.setPen(QPen(line, 1.2))
    end = QPointF(box.left() if box.center().x() > spot.x() else box.right(), box.center().y())
    start = spot + (end - spot) * (_CLEAR / max(_CLEAR, (end - spot).manhattanLength()))
    painter.drawLine(start, end)
    fill = QColor(look.panel)
    fill.setAlphaF(0.92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(look.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def _box(painter: QPainter, spot: QPointF, text: str, away_from: QPointF, room: QRectF) -> QRectF:
    """Where the name goes: on the far side when it fits there, else on the other."""
    size = QFontMetricsF(painter.font()).boundingRect(text).adjusted(-9, -5, 9, 5).size()
    needed = _REACH.x() + size.width() + _CLEAR
    to_right = spot.x() >= away_from.x()
    if to_right and spot.x() + needed > room.right():
        to_right = False
    elif not to_right and spot.x() - needed < room.left():
        to_right = True
    left = spot.x() + _REACH.x() if to_right else spot.x() - _REACH.x() - size.width()
    left = min(max(left, room.left() + _CLEAR), room.right() - size.width() - _CLEAR)
    middle = min(max(spot.y() + _REACH.y(), room.top() + size.height()), room.bottom() - size.height())
    return QRectF(left, middle - size.height() / 2, size.width(), size.height())
