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
from app.ui.note.words import is_marked
from app.ui.picture.zones import AWAY
from app.ui.theme import Tokens, tokens_for

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport

_SIZE, _HIGH, _GLOW = 22.0, 18.0, 46.0
"""Of a mark, of the plate with its number, and of a selected point with its glow."""
_BESIDE = 4.0
"""Between a mark and its number."""


class NoteMarks(QObject):
    def __init__(self, view: Viewport, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        events = session.events
        follow(self, self._on_change, events.note, events.mode, events.quiz)

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
        size = px(_SIZE)
        marks = [(_square(spot, size), found) for spot, found in self.shown()]
        if not marks:
            return
        look, font = tokens_for(self._view), _font(painter.font())
        taken = [box for box, _ in marks] + [_square(spot, px(_GLOW)) for spot in self._selected()]
        for box, found in marks:
            paint_mark(painter, found.state, box, look)
            if found.pain is not None:
                plate = _plate(box, str(found.pain), font, [each for each in taken if each.center() != box.center()])
                taken.append(plate)
                _number(painter, str(found.pain), plate, font, look)

    def _selected(self) -> list[QPointF]:
        """Where the selected point is, which no number may cover."""
        chosen, view = self._session.selection, self._view
        if chosen is None or chosen.kind != "point" or view.placement is None:
            return []
        keys = [(chosen.id, side) for side in self._session.sides]
        return [view.spot(view.placement.points[key].position) for key in keys if key in view.placement.points]


def _square(centre: QPointF, size: float) -> QRectF:
    return QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)


def _font(font: QFont) -> QFont:
    own = QFont(font)
    own.setPixelSize(type_px("small"))
    own.setWeight(QFont.Weight.DemiBold)
    return own


def _plate(mark: QRectF, text: str, font: QFont, taken: list[QRectF]) -> QRectF:
    """The number's plate: to the right of its mark, or where it meets nothing."""
    height = px(_HIGH)
    width = max(float(height), QFontMetricsF(font).horizontalAdvance(text) + px(8))
    apart = px(_BESIDE)
    middle = mark.center()
    places = [
        QRectF(mark.right() + apart, middle.y() - height / 2, width, height),
        QRectF(mark.left() - apart - width, middle.y() - height / 2, width, height),
        QRectF(middle.x() - width / 2, mark.bottom() + apart, width, height),
        QRectF(middle.x() - width / 2, mark.top() - apart - height, width, height),
    ]
    return next((each for each in places if not any(each.intersects(other) for other in taken)), places[0])


def _number(painter: QPainter, text: str, plate: QRectF, font: QFont, look: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(look.ink), 1))
    painter.setBrush(QColor(look.panel))
    painter.drawRoundedRect(plate, px(4), px(4))
    painter.setFont(font)
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
