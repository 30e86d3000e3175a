"""Names beside places in the picture, each tied to it by a thin line; they keep off each other and the places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app.ui.design import type_px
from app.ui.theme import Tokens

_REACH = 56.0
"""From the place to its name, sideways."""
_HEIGHTS = (-40.0, 40.0, -76.0, 76.0, -112.0, 112.0)
"""From the place up or down to the middle of its name, in the order tried."""
_CLEAR = 8.0
"""What stays free around the place itself, and along the edges of the room."""
_MARK = 26.0
"""A name does not cover this much around any place, where the point glows."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A name for a spot; it goes to the side that is turned ``away_from`` a point, when there is room."""

    spot: QPointF
    text: str
    away_from: QPointF


def paint_leaders(painter: QPainter, leads: Iterable[Lead], room: QRectF, look: Tokens) -> None:
    """Draw the names of all spots that lie in ``room``, inside it. All in widget coordinates."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = painter.font()
    font.setPixelSize(type_px("small"))
    font.setWeight(font.Weight.DemiBold)
    painter.setFont(font)
    shown = [lead for lead in leads if room.contains(lead.spot)]
    boxes = boxes_of(shown, [_size(painter, lead.text) for lead in shown], room)
    line = QColor(look.ink)
    line.setAlphaF(0.55)
    fill = QColor(look.panel)
    fill.setAlphaF(0.92)
    painter.setPen(QPen(line, 1.2))
    for lead, box in zip(shown, boxes, strict=True):
        end = QPointF(box.left() if box.center().x() > lead.spot.x() else box.right(), box.center().y())
        start = lead.spot + (end - lead.spot) * (_CLEAR / max(_CLEAR, (end - lead.spot).manhattanLength()))
        painter.drawLine(start, end)
    for lead, box in zip(shown, boxes, strict=True):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(look.ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, lead.text)
    painter.restore()


def boxes_of(leads: Sequence[Lead], sizes: Sequence[QSizeF], room: QRectF) -> list[QRectF]:
    """Where the names go: for each the first place tried that is free, or the one that covers least."""
    marks = [QRectF(lead.spot.x() - _MARK, lead.spot.y() - _MARK, 2 * _MARK, 2 * _MARK) for lead in leads]
    boxes: list[QRectF] = []
    for lead, size in zip(leads, sizes, strict=True):
        tried = list(_candidates(lead, size, room))
        boxes.append(min(tried, key=lambda box: sum(_shared(box, other) for other in (*boxes, *marks))))
    return boxes


def _candidates(lead: Lead, size: QSizeF, room: QRectF) -> Iterator[QRectF]:
    """Places for a name, the best first, all inside the room."""
    inner = room.adjusted(_CLEAR, _CLEAR, -_CLEAR, -_CLEAR)
    right, left = lead.spot.x() + _REACH, lead.spot.x() - _REACH - size.width()
    sides = (right, left) if lead.spot.x() >= lead.away_from.x() else (left, right)
    fitting = [x for x in sides if inner.left() <= x and x + size.width() <= inner.right()]
    for x in fitting or sides[:1]:
        for height in _HEIGHTS:
            y = lead.spot.y() + height - size.height() / 2
            yield QRectF(
                max(inner.left(), min(x, inner.right() - size.width())),
                max(inner.top(), min(y, inner.bottom() - size.height())),
                size.width(),
                size.height(),
            )


def _shared(one: QRectF, other: QRectF) -> float:
    both = one.intersected(other)
    return both.width() * both.height()


def _size(painter: QPainter, text: str) -> QSizeF:
    return QFontMetricsF(painter.font()).boundingRect(text).adjusted(-9, -5, 9, 5).size()
