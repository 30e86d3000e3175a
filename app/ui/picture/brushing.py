"""The pointer as a brush: strokes over the skin, and the ring that shows where and how wide the brush would paint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.session import BrushKind, Session
from app.ui.theme import Tokens

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas, Ints
    from app.placement.brush import Skin, Stroke
    from app.scene.scene import Scene
    from app.scene.skin_spot import SkinSpot

SMALLEST, WIDEST = 6, 40
"""Radius of the brush, mm."""
_LEVELS: dict[BrushKind, float] = {"strong": 1.0, "mild": 0.5, "erase": 0.0}
_STEP = 6.0
"""Pixels between two places of a stroke, between which the hand moved on."""
_MOST_STEPS = 40
_AWAY = -0.1
"""Cosine of the angle to the eye, below which the skin faces away."""


class Brushing:
    """Paints into the session: its ``stroke`` while the button is down, what is ``marked`` when it comes up.

    Places are device pixels of the scene from the top left.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._scene: Scene | None = None
        self._atlas: Atlas | None = None
        self._skin: tuple[Ints, Skin] | None = None
        self._stroke: Stroke | None = None
        self._last = QPointF()
        self._spot: SkinSpot | None = None

    def set_model(self, scene: Scene | None, atlas: Atlas | None) -> None:
        """Paint on this from now on; None: on nothing. A stroke under way is dropped."""
        self.drop()
        self._scene, self._atlas, self._spot = scene, atlas, None

    @property
    def under_way(self) -> bool:
        return self._stroke is not None

    def begin(self, where: QPointF) -> bool:
        """Put the brush down; False beside the skin."""
        self.hover(where)
        if self._atlas is None or self._spot is None:
            return False
        from app.placement.brush import Stroke

        session, atlas = self._session, self._atlas
        before = session.marked.skin if session.marked.pack == atlas.pack_id else None
        vertices = atlas.full.structure_vertices("skin")
        level = _LEVELS[session.brush or "strong"]
        self._stroke = Stroke(self._web(atlas), vertices, before, level, session.brush_mm, session.mirrored)
        self._last = where
        self._paint([self._spot.position])
        return True

    def go_on(self, where: QPointF) -> None:
        """Follow the pointer; what it passes beside the skin stays as it is."""
        spots = [spot.position for spot in self._between(self._last, where)]
        self._last = where
        self.hover(where)
        if spots:
            self._paint(spots)

    def end(self) -> None:
        """Take the brush off: what was painted holds from now on."""
        painted, self._stroke = self._session.stroke, None
        if painted is not None:
            self._session.mark(painted)

    def drop(self) -> None:
        """As if the stroke had not begun."""
        self._stroke = None
        self._session.stroke = None

    def heed(self) -> None:
        """What is marked, or the stroke, has changed: when somebody else ended the stroke, it goes on no more."""
        if self._session.stroke is None:
            self._stroke = None

    def hover(self, where: QPointF | None) -> bool:
        """The brush is over this place, None: nowhere; True when there is skin."""
        self._spot = None
        if where is not None and self._scene is not None:
            self._spot = self._scene.touch_skin(where.x(), where.y())
            if self._spot is not None and self._atlas is not None:
                self._web(self._atlas)
        return self._spot is not None

    def paint_ring(self, painter: QPainter, ratio: float, look: Tokens) -> None:
        """Draw the brush's edge on a widget of that pixel ratio; painting both sides, the other ring too."""
        if self._scene is None or self._spot is None:
            return
        from app.scene.skin_spot import ring

        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for sign in (1.0, -1.0) if self._session.mirrored else (1.0,):
            across, front, up = self._spot.normal
            out = self._scene.pose.outward
            if sign < 0 and -across * out[0] + front * out[1] + up * out[2] < _AWAY:
                continue
            corners = ring(self._spot, self._session.brush_mm) * (sign, 1.0, 1.0)
            line = QPolygonF([QPointF(*self._scene.project(corner)) / ratio for corner in corners])
            for colour, width in ((QColor(255, 255, 255, 210), 3.5), (QColor(look.ink_strong), 1.6)):
                style = Qt.PenStyle.DashLine if self._session.brush == "erase" else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, width, style if width < 3 else Qt.PenStyle.SolidLine))
                painter.drawPolygon(line)

    def _between(self, start: QPointF, end: QPointF) -> Iterator[SkinSpot]:
        """Places on the skin under the straight way from one pixel to another, without its start."""
        assert self._scene is not None
        way = end - start
        steps = min(_MOST_STEPS, max(1, round(way.manhattanLength() / _STEP)))
        for step in range(1, steps + 1):
            at = start + way * (step / steps)
            if (spot := self._scene.touch_skin(at.x(), at.y())) is not None:
                yield spot

    def _paint(self, spots: list[tuple[float, float, float]]) -> None:
        assert self._stroke is not None and self._atlas is not None
        self._session.stroke = self._session.marked.painted(self._atlas.pack_id, self._stroke.add(spots))

    def _web(self, atlas: Atlas) -> Skin:
        """Made when the brush is first over the skin, so that no stroke waits; every build of an atlas shares it."""
        if self._skin is None or self._skin[0] is not atlas.full.faces:
            from app.placement.brush import Skin

            vertices = atlas.full.structure_vertices("skin")
            self._skin = atlas.full.faces, Skin(atlas.full.structure_faces("skin"), len(vertices))
        return self._skin[1]
