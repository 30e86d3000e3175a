"""Names beside places in the picture, each tied to its place by a thin line. ``lead_layout`` says where they go."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.ui.design import px, type_px
from app.ui.picture.lead_layout import Box, Laid, Rows, Wish, lay_out
from app.ui.picture.zones import Colour, Kind
from app.ui.theme import Tokens

_WIDEST, _NARROWEST = 176.0, 112.0
"""Names are broken into lines no longer than this, or than a quarter of a narrow room."""
_PADDING = QSizeF(16, 8)
_SWATCH = 14.0
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
_PER_NAME = 110.0
"""A room shows one name per so many pixels of its width; the others would crowd it."""
_POINT_MARK, _ZONE_MARK = 26.0, 12.0
"""No name comes nearer to a point, which glows, or to the middle of a zone."""


@dataclass(frozen=True, slots=True)
class Lead:
    """A name for a spot; it goes to the side that is turned ``away_from`` a point, when there is room."""

    spot: QPointF
    text: str
    away_from: QPointF
    kind: Kind = "point"
    colour: Colour | None = None
    """The colour in which its pain is drawn, where several are compared; or what to keep away from."""


def set_leads(
    leads: Sequence[Lead],
    font: QFont,
    room: QRectF,
    blocks: Sequence[QRect] = (),
    outline: Rows = (),
    before: Mapping[str, Laid] | None = None,
) -> dict[str, Laid]:
    """Places for the names of spots in ``room``, by their text; the first are the most important. Widget pixels."""
    shown = [lead for lead in leads if room.contains(lead.spot)][: max(1, int(room.width() / _PER_NAME))]
    wishes = []
    for lead in shown:
        size = size_of(lead, font, room.width())
        mark = _POINT_MARK if lead.kind == "point" else _ZONE_MARK
        x, y, away = lead.spot.x(), lead.spot.y(), lead.away_from.x()
        wishes.append(Wish(lead.text, x, y, size.width(), size.height(), mark, away))
    return lay_out(wishes, _box(room), [_box(QRectF(block)) for block in blocks], outline, before)


def paint_leaders(painter: QPainter, leads: Sequence[Lead], places: Mapping[str, Laid], look: Tokens) -> None:
    """Draw the names that have a place: lines below, then the plates."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    own = painter.font()
    shown = [(lead, places[lead.text]) for lead in leads if lead.text in places]
    line = QColor(look.ink)
    for lead, laid in shown:
        line.setAlphaF(0.42 if lead.kind == "zone" else 0.6)
        painter.setPen(QPen(line, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(*laid.start), QPointF(*laid.end))
        if lead.kind != "point":
            painter.setBrush(QColor(look.panel))
            painter.drawEllipse(lead.spot, 2.5, 2.5)
    plate = QColor(look.panel)
    for lead, laid in shown:
        box = QRectF(QPointF(laid.box.left, laid.box.top), QPointF(laid.box.right, laid.box.bottom))
        plate.setAlphaF(0.78 if lead.kind == "zone" else 0.94)
        painter.setPen(QColor(look.hairline))  # or a dark plate low in the picture is lost on the ground
        painter.setBrush(plate)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        if lead.colour is not None:
            painter.setBrush(QColor.fromRgbF(*lead.colour))
            painter.drawEllipse(QPointF(box.left() + _SWATCH, box.center().y()), 4, 4)
        painter.setPen(QColor(look.ink))
        painter.setFont(_font(lead, own))
        left = _PADDING.width() / 2 + (_SWATCH if lead.colour is not None else 0)
        painter.drawText(box.adjusted(left, 0, -_PADDING.width() / 2, 0), _FLAGS, lead.text)
    painter.restore()


def size_of(lead: Lead, font: QFont, width: float) -> QSizeF:
    """Size of a name's plate in a room of that width; a long name is broken into lines of about the same length."""
    metrics = QFontMetricsF(_font(lead, font))
    limit = float(min(px(_WIDEST), max(px(_NARROWEST), width / 4)))
    text = metrics.boundingRect(QRectF(0, 0, limit, 400), _FLAGS, lead.text)
    narrower = limit - 8
    while narrower > 48:
        tried = metrics.boundingRect(QRectF(0, 0, narrower, 400), _FLAGS, lead.text)
        if tried.height() > text.height() or tried.width() > narrower:
            break
        text, narrower = tried, narrower - 8
    swatch = _SWATCH if lead.colour is not None else 0.0
    return QSizeF(text.width() + 1 + _PADDING.width() + swatch, text.height() + _PADDING.height())


def _font(lead: Lead, font: QFont) -> QFont:
    own = QFont(font)
    own.setPixelSize(type_px("small"))
    own.setWeight(QFont.Weight.Normal if lead.kind == "zone" else QFont.Weight.DemiBold)
    return own


def _box(rect: QRectF) -> Box:
    return Box(rect.left(), rect.top(), rect.right(), rect.bottom())
