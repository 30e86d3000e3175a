"""The marks of the session note in the picture: a disc for an active point, a ring for a latent one, the number beside.

They are painted over the picture, so that no picture that is given away has them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.note import Finding
from app.session import Session
from app.ui.design import px, type_px
from app.ui.follow import follow
from app.ui.marks import paint_mark
from app.ui.note_words import is_marked
from app.ui.theme import Tokens, tokens_for
from app.ui.zones import AWAY

if TYPE_CHECKING:
    from app.ui.viewport import Viewport

_SIZE = 22.0
_BESIDE = 4.0
"""Between a mark and its number."""


class NoteMarks(QObject):
    def __init__(self, view: Viewport, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        events = session.events
        follow(self, self._on_change, events.note, events.mode, events.brush, events.quiz)

    def _on_change(self) -> None:
        self._view.update()

    def shown(self) -> Iterator[tuple[QPointF, Finding]]:
        """Where each mark is, on either side of the body; without those that the head hides."""
        view = self._view
        if not is_marked(self._session) or view.scene is None or view.placement is None:
            return
        outward = view.scene.pose.outward
        for key, found in self._session.note.findings:
            point = view.placement.points.get(key)
            if point is not None and float(np.dot(point.normal, outward)) > AWAY:
                yield view.spot(point.position), found

    def paint(self, painter: QPainter) -> None:
        look = tokens_for(self._view)
        for spot, found in self.shown():
            size = px(_SIZE)
            box = QRectF(spot.x() - size / 2, spot.y() - size / 2, size, size)
            paint_mark(painter, found.state, box, look)
            if found.pain is not None:
                _number(painter, str(found.pain), QPointF(box.right() + px(_BESIDE), spot.y()), look)


def _number(painter: QPainter, text: str, left: QPointF, look: Tokens) -> None:
    """left: the middle of its plate's left edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = QFont(painter.font())
    font.setPixelSize(type_px("small"))
    font.setWeight(QFont.Weight.DemiBold)
    height = px(18)
    width = max(height, QFontMetricsF(font).horizontalAdvance(text) + px(8))
    plate = QRectF(left.x(), left.y() - height / 2, width, height)
    painter.setPen(QPen(QColor(look.ink), 1))
    painter.setBrush(QColor(look.panel))
    painter.drawRoundedRect(plate, px(4), px(4))
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
