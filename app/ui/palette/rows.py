"""How a row of the palette is drawn: icon or mark, name, what it is, its key; or a heading, which is not chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.ui import icons
from app.ui.design import Kind, px, type_px
from app.ui.marks import paint_mark
from app.ui.palette.entries import Entry
from app.ui.theme import Tokens, tokens_for

Index = QModelIndex | QPersistentModelIndex

ENTRY = Qt.ItemDataRole.UserRole + 1
"""The ``Entry`` of a row; headings have none."""

_ROW, _HEAD = 36, 32
_EDGE, _PAD, _GAP, _ICON, _MARK, _CAP = 8, 8, 12, 20, 14, 20
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class EntryDelegate(QStyledItemDelegate):
    def __init__(self, rows: QListView) -> None:
        super().__init__(rows)
        self._rows = rows

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, px(_ROW if index.data(ENTRY) is not None else _HEAD))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens_for(self._rows)
        rect: QRect = option.rect
        entry: Entry | None = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inside = rect.adjusted(px(_EDGE + _PAD), 0, -px(_EDGE + _PAD), 0)
        if entry is None:
            font = self._font("small", QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(look.muted))
            painter.drawText(inside.adjusted(0, px(8), 0, 0), _LEFT, index.data())
        else:
            state: QStyle.StateFlag = option.state
            self._paint_entry(painter, rect, inside, entry, look, bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()

    def _paint_entry(
        self, painter: QPainter, rect: QRect, inside: QRect, entry: Entry, look: Tokens, chosen: bool
    ) -> None:
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_wash))
            painter.drawRoundedRect(QRectF(rect).adjusted(px(_EDGE), 1, -px(_EDGE), -1), 8, 8)
        self._paint_sign(painter, inside, entry, look)
        room = inside.adjusted(px(_ICON + _GAP), 0, 0, 0)
        if entry.keys:
            room.setRight(self._paint_cap(painter, room, entry.keys, look) - px(_GAP))
        font = self._font("body", QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        width = self._paint_text(painter, room, entry.title, font, look.ink)
        room.setLeft(room.left() + width + px(_GAP))
        self._paint_text(painter, room, entry.second, self._font("small"), look.muted)

    def _paint_sign(self, painter: QPainter, inside: QRect, entry: Entry, look: Tokens) -> None:
        side = px(_ICON)
        box = QRect(inside.left(), inside.center().y() - side // 2 + 1, side, side)
        if entry.kind in ("point", "region"):
            margin = (side - px(_MARK)) / 2
            mark = QRectF(box).adjusted(margin, margin, -margin, -margin)
            paint_mark(painter, "point" if entry.kind == "point" else "essential", mark, look)
        elif entry.icon:
            ratio = max(2.0, self._rows.devicePixelRatioF())
            painter.drawPixmap(box.topLeft(), icons.pixmap(entry.icon, look.muted, _ICON, ratio))

    def _paint_cap(self, painter: QPainter, room: QRect, keys: str, look: Tokens) -> int:
        """The key at the right edge; where it begins."""
        font = self._font("small")
        width = QFontMetrics(font).horizontalAdvance(keys) + px(16)
        height = px(_CAP)
        cap = QRect(room.right() - width, room.center().y() - height // 2, width, height)
        painter.setPen(QColor(look.hairline))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(look.muted))
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, keys)
        return cap.left()

    def _paint_text(self, painter: QPainter, room: QRect, text: str, font: QFont, colour: str) -> int:
        """Cut where there is no more room; how wide it is."""
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(room, _LEFT, shown)
        return metrics.horizontalAdvance(shown)

    def _font(self, kind: Kind, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = QFont(self._rows.font())
        font.setPixelSize(type_px(kind))
        font.setWeight(weight)
        return font
