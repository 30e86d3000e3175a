"""The picture: a plain widget that paints the scene's pixels and turns mouse and keys into moves of the camera.

It draws when something changed and never else. While the camera moves the scene is told so and may draw less; 150 ms
after the last move it draws the still picture. A change of what is hovered waits a moment, so that the name at the
pointer is on the screen before the picture is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from app.session import Selection, Session, View
from app.ui import names
from app.ui.flight import Flight
from app.ui.ground import paint_ground
from app.ui.hover_tag import HoverTag
from app.ui.leader import Lead, paint_leaders
from app.ui.painting import painting, to_image
from app.ui.theme import tokens_for
from app.ui.zones import in_sight, named_places, zone_at

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.legend import LegendEntry
    from app.scene.pick import Hit
    from app.scene.scene import Scene

STILL_AFTER_MS = 150
HOVER_DELAY_MS = 30
_KEY_STEP = 40.0
_ZOOM_STEP = 1.15


class Viewport(QWidget):
    """Shows a scene.

    ``drawn`` is emitted after each new frame, ``selected`` when a click selected something, ``legend_changed`` (legend
    entries) when the picture shows other things than before.
    """

    drawn = Signal()
    selected = Signal()
    legend_changed = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene: Scene | None = None
        self._library: Library | None = None
        self._atlas: Atlas | None = None
        self._placement: Placement | None = None
        self._frame: QImage | None = None
        self._legend: tuple[LegendEntry, ...] = ()
        self._waiting = ""
        self._stale = True
        self._picked_here = False
        self._press: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._moving = False
        self._pointer: QPointF | None = None
        self._named: str | None = None

        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("3D model of head and neck"))
        self.setAccessibleDescription(
            self.tr("Arrow keys turn it, plus and minus zoom. The list holds the same facts.")
        )

        self._tag = HoverTag(self)
        self._flight = Flight(self)
        self._flight.stepped.connect(self.refresh)
        self._flight.landed.connect(self._rest)
        self._still_timer = QTimer(self, singleShot=True, interval=STILL_AFTER_MS)
        self._still_timer.timeout.connect(self._on_still)
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY_MS)
        self._hover_timer.timeout.connect(self.refresh)

        self._after_frame = QTimer(self, singleShot=True, interval=0)
        self._after_frame.timeout.connect(self._on_frame_drawn)
        self._fly_soon = QTimer(self, singleShot=True, interval=0)
        self._fly_soon.timeout.connect(self.focus_selection)

        events = session.events
        for signal in (events.hidden, events.skin_opacity, events.theme, events.register):
            signal.connect(self._on_look_change)
        events.side.connect(self._on_side_change)
        events.selection.connect(self._on_selection_change)
        events.hovered.connect(self._on_hovered_change)

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────

    def set_library(self, library: Library | None) -> None:
        self._library = library

    def set_scene(self, scene: Scene, placement: Placement | None, atlas: Atlas) -> None:
        """Show a scene from now on (the caller keeps it and closes it)."""
        self._flight.stop()
        self._scene, self._placement, self._atlas = scene, placement, atlas
        self._fit_scene()
        self.refresh()

    def reshape(self, placement: Placement | None, atlas: Atlas) -> None:
        """The scene has taken on another build: draw quickly, as for a moving camera, while more may follow."""
        self._placement, self._atlas = placement, atlas
        self._move(lambda _scene: None)

    def set_waiting(self, text: str) -> None:
        """What to say instead of the first picture, as long as there is none."""
        self._waiting = text
        self.update()

    def release_scene(self) -> None:
        """Let go of the scene before it is closed; the last picture stays."""
        self._flight.stop()
        for timer in (self._still_timer, self._hover_timer, self._after_frame, self._fly_soon):
            timer.stop()
        self._scene = None

    @property
    def is_still(self) -> bool:
        """True when what is on the screen is the finished picture of the present state."""
        waiting = (self._still_timer, self._hover_timer, self._after_frame, self._fly_soon)
        return not (self._stale or self._moving or any(timer.isActive() for timer in waiting))

    def refresh(self) -> None:
        """Draw anew at the next chance."""
        self._stale = True
        self.update()

    def look(self, view: View) -> None:
        """Turn to one of the standard views."""
        self._fly(lambda scene, seconds: scene.fly_to_view(view, seconds))

    def reset(self) -> None:
        """Back to the first view, with everything in the picture."""
        self._fly(lambda scene, seconds: scene.fly_home(seconds))

    def focus_selection(self) -> None:
        """Fly to where the selection and its pain are seen best."""
        if self._session.selection is not None:
            self._fly(lambda scene, seconds: scene.fly_to_selection(seconds))

    def rotate(self, dx: float, dy: float) -> None:
        self._move(lambda scene: scene.rotate(dx, dy))

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in (> 1) or out around a point of the widget, the centre when none is given."""
        where = self._pixels(at if at is not None else QPointF(self.rect().center()))
        self._move(lambda scene: scene.zoom(factor, where))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._stale and self._scene is not None:
            self._stale = False
            self._frame = to_image(self._scene.image())
            self._after_frame.start()
        with painting(self) as painter:
            if self._frame is None:
                paint_ground(painter, self.rect(), self._waiting, tokens_for(self))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(self.rect(), self._frame)
                self._paint_leaders(painter)

    def _paint_leaders(self, painter: QPainter) -> None:
        if self._scene is None or self._moving:
            return
        places = named_places(self._session, self._library, self._atlas, self._placement)
        leads = [
            Lead(self._spot(place.at), place.text, self._spot(place.away_from))
            for place in in_sight(places, self._scene.pose.outward)
        ]
        paint_leaders(painter, leads, QRectF(self.rect()), tokens_for(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_scene()
        self.refresh()

    def _fit_scene(self) -> None:
        if self._scene is not None:
            ratio = self.devicePixelRatioF()
            self._scene.resize(max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio)))

    # ── mouse and keys ───────────────────────────────────────────────────────────────────────────────────────────

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = self._last = event.position()
        self._dragging = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position()
        self._pointer = here
        if self._press is None or not event.buttons():
            if not self._moving:
                self._hover(here)
            return
        if not self._dragging and (here - self._press).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        step = (here - self._last) * self.devicePixelRatioF()
        self._last = here
        turning = (
            event.buttons() & Qt.MouseButton.LeftButton and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if turning:
            self.rotate(step.x(), step.y())
        else:
            self._move(lambda scene: scene.pan(step.x(), step.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._press is not None and not self._dragging
        self._press, self._dragging = None, False
        self.unsetCursor()
        if was_click and event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position())
        else:
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.focus_selection()

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / 120
        if notches:
            self.zoom(_ZOOM_STEP**notches, event.position())
        event.accept()

    def leaveEvent(self, _event: object) -> None:
        self._pointer = None
        self._set_hovered(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (_KEY_STEP, 0.0),
            Qt.Key.Key_Right: (-_KEY_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, _KEY_STEP),
            Qt.Key.Key_Down: (0.0, -_KEY_STEP),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.rotate(*steps[key])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(_ZOOM_STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / _ZOOM_STEP)
        else:
            super().keyPressEvent(event)

    # ── hovering and clicking ────────────────────────────────────────────────────────────────────────────────────

    def _pick(self, where: QPointF) -> Hit | None:
        return None if self._scene is None else self._scene.pick(*self._pixels(where))

    def _hover(self, where: QPointF) -> None:
        hit = self._pick(where)
        if hit is not None and hit.kind == "point":
            self._set_hovered(f"point:{hit.id}:{hit.side}")
        elif hit is not None and (region := self._region_at(hit)) is not None:
            self._set_hovered(f"region:{region}")
        else:
            self._set_hovered(hit.id if hit is not None and hit.kind == "structure" else None)

    def _region_at(self, hit: Hit) -> str | None:
        """The region of the selection's pain that is painted where the pointer meets the skin."""
        spot = hit.position if hit.kind == "skin" else hit.skin
        if spot is None or self._placement is None:
            return None
        zone = zone_at(self._session, self._placement, spot)
        return None if zone is None else zone.region

    def _set_hovered(self, what: str | None) -> None:
        self._named = self._session.hovered = what
        if what is None or self._pointer is None:
            self._tag.hide()
            return
        self._tag.show_at(self._pointer, names.hovered_title(self._library, what, self._session.register))

    def _click(self, where: QPointF) -> None:
        """Select what was clicked, without a jump of the camera. What the content does not know changes nothing."""
        hit = self._pick(where)
        chosen: Selection | None = None
        if hit is not None and hit.kind == "point":
            chosen = Selection("point", hit.id)
        elif hit is not None:
            muscle_id = names.muscle_of(self._library, hit.id) if self._library is not None else None
            if muscle_id is None:
                return
            chosen = Selection("muscle", muscle_id)
        self._picked_here = True
        if chosen is not None and hit is not None and hit.side is not None and hit.side not in self._session.sides:
            self._session.side = hit.side
        self._session.selection = chosen
        self._picked_here = False
        if chosen is not None:
            self.selected.emit()

    # ── moving ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _spot(self, position: tuple[float, float, float]) -> QPointF:
        """Where a place in the model (mm) appears on this widget."""
        assert self._scene is not None
        x, y = self._scene.project(position)
        return QPointF(x, y) / self.devicePixelRatioF()

    def _pixels(self, where: QPointF) -> tuple[float, float]:
        ratio = self.devicePixelRatioF()
        return where.x() * ratio, where.y() * ratio

    def _move(self, change: Callable[[Scene], None]) -> None:
        if self._scene is None:
            return
        self._flight.stop()
        self._set_moving()
        self._scene.begin_motion()
        change(self._scene)
        self._still_timer.start()
        self.refresh()

    def _fly(self, way: Callable[[Scene, float], Iterator[None]]) -> None:
        scene = self._scene
        if scene is None:
            return
        self._set_moving()
        self._still_timer.stop()
        scene.begin_motion()
        self._flight.start(lambda seconds: way(scene, seconds))

    def _set_moving(self) -> None:
        """What was under the pointer goes from there; a name that a list or card has lit stays."""
        self._moving = True
        self._tag.hide()
        if self._named is not None and self._session.hovered == self._named:
            self._set_hovered(None)

    def _rest(self) -> None:
        self._still_timer.start()

    def _on_still(self) -> None:
        self._moving = False
        if self._scene is not None:
            self._scene.end_motion()
            self.refresh()
        if self._pointer is not None and self._press is None:
            self._hover(self._pointer)

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_look_change(self) -> None:
        self.refresh()

    def _on_side_change(self) -> None:
        """Go where the new side is seen: the selection's best view, or the same view from across."""
        self.refresh()
        if self._picked_here:
            return
        if self._session.selection is not None:
            self._fly_soon.start()
            return
        away = {"left": 1.0, "both": 0.0, "right": -1.0}[self._session.side]
        if self._scene is not None and self._scene.pose.azimuth * away > 0:
            self._fly(lambda scene, seconds: scene.fly_across(seconds))

    def _on_selection_change(self) -> None:
        """Fly there, once everybody (the scene too) has heard of it."""
        self.refresh()
        if not self._picked_here and self._session.selection is not None:
            self._fly_soon.start()

    def _on_frame_drawn(self) -> None:
        if self._scene is None:
            return
        legend = self._scene.legend()
        if legend != self._legend:
            self._legend = legend
            self.legend_changed.emit(legend)
        self.drawn.emit()

    def _on_hovered_change(self) -> None:
        self._hover_timer.start()
