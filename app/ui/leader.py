"""A name beside the selected point, tied to it by a thin line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.ui.theme import Tokens

_REACH = QPointF(56, -40)


def paint_leader(painter: QPainter, spot: QPointF, text: str, room: QRectF, look: Tokens) -> None:
    """Draw the name of a spot (widget coordinates) to its outer side, kept inside ``room``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(12)
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    size = metrics.boundingRect(text).adjusted(-9, -5, 9, 5).size()
    outward = -1 if spot.x() < room.center().x() else 1
    elbow = QPointF(spot.x() + outward * _REACH.x(), max(room.top() + size.height(), spot.y() + _REACH.y()))
    left = elbow.x() if outward > 0 else elbow.x() - size.width()
    left = min(max(left, room.left() + 8), room.right() - size.width() - 8)
    box = QRectF(left, elbow.y() - size.height() / 2, size.width(), size.height())

    line = QColor(look.ink)
    line.setAlphaF(0.55)
    painter.setPen(QPen(line, 1.2))
    end = QPointF(box.left() if outward > 0 else box.right(), box.center().y())
    start = spot + (end - spot) * (7 / max(7.0, (end - spot).manhattanLength()))
    painter.drawLine(start, end)
    fill = QColor(look.panel)
    fill.setAlphaF(0.92)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(look.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
