"""A small chart: how many questions were answered on each of the last days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app.ui.design import px
from app.ui.painting import painting
from app.ui.theme import tokens_for

_HEIGHT = 56
_GAP = 3


class DayChart(QWidget):
    """days: the oldest first, the last is today. The number of a day is told where the pointer rests on it."""

    def __init__(self, days: Sequence[tuple[date, int]]) -> None:
        super().__init__()
        self._days = list(days)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(_HEIGHT))
        answered = [(day, count) for day, count in self._days if count]
        told = ", ".join(self._told(day, count) for day, count in answered)
        self.setAccessibleName(told or self.tr("No answers in these days"))

    def sizeHint(self) -> QSize:
        return QSize(200, px(_HEIGHT))

    def bars(self) -> list[QRectF]:
        """One bar for each day; a day without answers is a dot on the ground line."""
        wide = (self.width() + px(_GAP)) / max(1, len(self._days))
        most = max((count for _, count in self._days), default=0) or 1
        low = px(3)
        found = []
        for place, (_, count) in enumerate(self._days):
            height = low + (self.height() - low) * count / most if count else low
            found.append(QRectF(place * wide, self.height() - height, max(2.0, wide - px(_GAP)), height))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for bar, (_, count) in zip(self.bars(), self._days, strict=True):
                painter.setBrush(QColor(look.accent if count else look.pressed))
                painter.drawRoundedRect(bar, 1.5, 1.5)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            at = event.pos().x()
            for bar, (day, count) in zip(self.bars(), self._days, strict=True):
                if bar.left() <= at <= bar.right() + px(_GAP):
                    QToolTip.showText(event.globalPos(), self._told(day, count), self)
            return True
        return super().event(event)

    def _told(self, day: date, count: int) -> str:
        said = self.locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
        return f"{said}: {count}"
