"""What a question draws over the picture: the sight of those who answer by keyboard, and a click that missed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.session import Session
from app.ui.design import px
from app.ui.focus_ring import has_ring
from app.ui.theme import Tokens

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport


class Aim:
    """Paints in pixels of the viewport."""

    def __init__(self, view: Viewport, session: Session) -> None:
        self._view, self._session = view, session

    def paint(self, painter: QPainter, look: Tokens) -> None:
        quiz = self._session.quiz
        if quiz is None or self._session.exhibit is not None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if quiz.click is not None and has_ring(self._view):
            self._sight(painter, QPointF(self._view.rect().center()), look)
        if quiz.missed is not None and not self._view.moving:
            self._cross(painter, self._view.spot(quiz.missed), look)
        painter.restore()

    def _sight(self, painter: QPainter, at: QPointF, look: Tokens) -> None:
        """A ring with four strokes around the middle, on a pale ground of its own."""
        for colour, width in ((look.panel, 5.0), (look.accent, 2.0)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, px(12), px(12))
            for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(dx, dy)
                painter.drawLine(QLineF(at + way * px(8), at + way * px(18)))

    def _cross(self, painter: QPainter, at: QPointF, look: Tokens) -> None:
        """Where it was clicked instead: a cross in a ring."""
        arm = px(5)
        painter.setPen(QPen(QColor(look.panel), 2.0))
        painter.setBrush(QColor(look.ink))
        painter.drawEllipse(at, px(10), px(10))
        painter.setPen(QPen(QColor(look.panel), 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QLineF(at.x() - arm, at.y() - arm, at.x() + arm, at.y() + arm))
        painter.drawLine(QLineF(at.x() - arm, at.y() + arm, at.x() + arm, at.y() - arm))
