"""How one row of the list is drawn: its name, other names below, a glow for points, a chevron for what opens."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QTreeView

from app.session import Session
from app.ui import icons
from app.ui.design import Kind, px, type_px
from app.ui.focus_ring import has_ring
from app.ui.marks import MarkKind, paint_mark
from app.ui.theme import Tokens, tokens_for

Index = QModelIndex | QPersistentModelIndex

ID = Qt.ItemDataRole.UserRole + 1
KIND = Qt.ItemDataRole.UserRole + 2
SECOND = Qt.ItemDataRole.UserRole + 3
NOTED = Qt.ItemDataRole.UserRole + 4
"""What the session note says about a point: ``active``, ``latent`` or nothing."""

_EDGE, _PAD, _ABOVE, _BETWEEN = 8, 8, 8, 4
_INDENT, _MARK, _CHEVRON = 8, 12, 16
"""Pixels at the usual text size, as everywhere."""
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_MOST_LINES = "\n".join("Xyz")


class RowDelegate(QStyledItemDelegate):
    """Each of the two texts takes up to three lines; what is longer is cut, and shown whole in a tool tip."""

    def __init__(self, session: Session, tree: QTreeView) -> None:
        super().__init__(tree)
        self._session = session
        self._tree = tree

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._tree.viewport().width()
        texts = self._layout(QRect(0, 0, width, 0), index)
        return QSize(width, texts[-1][1].bottom() + 1 + px(_ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = tokens_for(self._tree)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        lit = bool(state & QStyle.StateFlag.State_MouseOver) or self._hovered_elsewhere(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, look, chosen, lit)
        kind = index.data(KIND)
        if kind in ("point", "region"):
            left = rect.left() + px(_EDGE + _PAD + (_INDENT - 4 if kind == "point" else 0))
            mark: MarkKind = "point" if kind == "point" else "essential"
            paint_mark(painter, mark, QRectF(left, rect.top() + px(_ABOVE + 4), px(_MARK), px(_MARK)), look)
        if state := index.data(NOTED):
            right = rect.right() - px(_EDGE + _PAD + _MARK)
            paint_mark(painter, state, QRectF(right, rect.top() + px(_ABOVE + 4), px(_MARK), px(_MARK)), look)
        if kind != "point":
            name = "chevron-down" if self._tree.isExpanded(index) else "chevron-right"
            picture = icons.pixmap(name, look.muted, _CHEVRON, max(2.0, self._tree.devicePixelRatioF()))
            painter.drawPixmap(QPoint(rect.right() - px(_EDGE + _CHEVRON), rect.top() + px(_ABOVE + 1)), picture)
        for (text, box, font), colour in zip(self._layout(rect, index), (look.ink, look.muted), strict=False):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(box, _WRAP, _cut(text, font, box))
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """Show the whole of a row that had to be cut."""
        if index.isValid():
            QToolTip.showText(event.globalPos(), f"{index.data()}\n{index.data(SECOND)}".strip(), view)
        return True

    def _paint_ground(self, painter: QPainter, rect: QRect, look: Tokens, chosen: bool, lit: bool) -> None:
        if chosen or lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_wash if chosen else look.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(_EDGE, 1, -_EDGE, -1), 8, 8)
        if chosen and has_ring(self._tree):
            painter.setPen(QColor(look.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(_EDGE + 0.5, 1.5, -_EDGE - 0.5, -1.5), 8, 8)

    def _layout(self, rect: QRect, index: Index) -> list[tuple[str, QRect, QFont]]:
        """The texts of a row with their boxes and fonts, from the top."""
        is_point = index.data(KIND) == "point"
        left = rect.left() + px(_EDGE + _PAD)
        if index.data(KIND) in ("point", "region"):
            left += px(_MARK + 4 + (_INDENT if is_point else 0))
        beside = (_MARK + 4 if index.data(NOTED) else 0) if is_point else _CHEVRON - 4
        right = rect.right() - px(_EDGE + _PAD + beside)
        top = rect.top() + px(_ABOVE)
        placed = []
        rows: tuple[tuple[str, Kind, QFont.Weight], ...] = (
            (index.data(), "body", QFont.Weight.Normal if is_point else QFont.Weight.DemiBold),
            (index.data(SECOND), "small", QFont.Weight.Normal),
        )
        for text, kind, weight in rows:
            if not text:
                continue
            font = _fitting(text, QFont(self._tree.font()), type_px(kind), weight, right - left)
            metrics = QFontMetrics(font)
            text = _with_its_muscle(text, metrics, right - left)
            room = QRect(0, 0, right - left, 1000)
            height = min(metrics.boundingRect(room, _WRAP, some).height() for some in (text, _MOST_LINES))
            box = QRect(left, top, right - left, height)
            placed.append((text, box, font))
            top = box.bottom() + 1 + px(_BETWEEN // 2)
        return placed

    def _hovered_elsewhere(self, index: Index) -> bool:
        hovered = self._session.hovered or ""
        return index.data(KIND) == "point" and hovered.startswith(f"point:{index.data(ID)}:")


def _fitting(text: str, font: QFont, size: int, weight: QFont.Weight, room: int) -> QFont:
    """The font in this size, or smaller where one word, such as *Esternocleidomastoideo*, is too long for a line."""
    font.setWeight(weight)
    font.setPixelSize(size)
    while size > type_px("small") and max(map(QFontMetrics(font).horizontalAdvance, text.split()), default=0) > room:
        size -= 1
        font.setPixelSize(size)
    return font


def _with_its_muscle(text: str, metrics: QFontMetrics, room: int) -> str:
    """An *M.* for musculus stays in the line of its name, where both have the room."""
    words = text.split(" ")
    for number, word in reversed(list(enumerate(words[:-1]))):
        both = f"{word}\N{NO-BREAK SPACE}{words[number + 1]}"
        if word in ("M.", "Mm.") and metrics.horizontalAdvance(both) <= room:
            words[number : number + 2] = [both]
    return " ".join(words)


def _cut(text: str, font: QFont, box: QRect) -> str:
    """The text as far as it fits into its box. An ellipsis stands for the middle: names of neighbours differ at the end
    as often as at the beginning."""
    metrics = QFontMetrics(font)

    def fits(some: str) -> bool:
        return metrics.boundingRect(QRect(0, 0, box.width(), 1000), _WRAP, some).height() <= box.height()

    if fits(text):
        return text
    words = text.split()
    end = len(words) - max(1, len(words) // 3)
    for kept in range(end - 1, 0, -1):
        if fits(some := f"{' '.join(words[:kept])} … {' '.join(words[end:])}"):
            return some
    return f"{words[0]} …"
