"""How one row of the list is drawn: two lines, a glow for points, a chevron for muscles."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip, QTreeView

from app.session import Session
from app.ui import icons
from app.ui.marks import paint_mark
from app.ui.theme import tokens_for

ID = Qt.ItemDataRole.UserRole + 1
KIND = Qt.ItemDataRole.UserRole + 2
SECOND = Qt.ItemDataRole.UserRole + 3

_EDGE = 8
_PAD = 10
_INDENT = 16
_CHEVRON = 18
_MARK = 12


class RowDelegate(QStyledItemDelegate):
    def __init__(self, session: Session, tree: QTreeView) -> None:
        super().__init__(tree)
        self._session = session
        self._tree = tree

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(160, 50 if index.data(SECOND) else 34)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look = tokens_for(self._tree)
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        is_point = index.data(KIND) == "point"
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        lit = bool(state & QStyle.StateFlag.State_MouseOver) or self._hovered_elsewhere(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.accent_wash if chosen else look.hover))
            painter.drawRoundedRect(QRectF(rect).adjusted(_EDGE, 1, -_EDGE, -1), 8, 8)
        if chosen and state & QStyle.StateFlag.State_HasFocus and self._tree.hasFocus():
            painter.setPen(QColor(look.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(_EDGE + 0.5, 1.5, -_EDGE - 0.5, -1.5), 8, 8)

        left = rect.left() + _EDGE + _PAD
        right = rect.right() - _EDGE - _PAD
        if is_point:
            left += _INDENT
            mark = QRectF(left - 4, rect.top() + 10 + (0 if index.data(SECOND) else -1), _MARK, _MARK)
            paint_mark(painter, "point", mark, look)
            left += _MARK + 4
        else:
            name = "chevron-down" if self._tree.isExpanded(index) else "chevron-right"  # type: ignore[arg-type]
            ratio = self._tree.devicePixelRatioF()
            spot = QPoint(right - _CHEVRON + 4, rect.center().y() - _CHEVRON // 2)
            painter.drawPixmap(spot, icons.pixmap(name, look.muted, _CHEVRON, max(2.0, ratio)))
            right -= _CHEVRON

        font = QFont(self._tree.font())
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.DemiBold if not is_point else QFont.Weight.Normal)
        _line(painter, font, look.ink, QRect(left, rect.top() + 6, right - left, 20), index.data())
        if second := index.data(SECOND):
            font.setPixelSize(12)
            font.setWeight(QFont.Weight.Normal)
            _line(painter, font, look.muted, QRect(left, rect.top() + 25, right - left, 18), second)
        painter.restore()

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Show the whole of a row that had to be cut."""
        if index.isValid():
            QToolTip.showText(event.globalPos(), f"{index.data()}\n{index.data(SECOND)}".strip(), view)
        return True

    def _hovered_elsewhere(self, index: QModelIndex | QPersistentModelIndex) -> bool:
        hovered = self._session.hovered or ""
        return index.data(KIND) == "point" and hovered.startswith(f"point:{index.data(ID)}:")


def _line(painter: QPainter, font: QFont, colour: str, box: QRect, text: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
