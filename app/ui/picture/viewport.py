"""The picture: a plain widget that paints the scene's pixels; ``pointer`` has the mouse, ``touch`` the fingers.

It draws when something changed and never else. While the camera moves the scene is told so and may draw less; 150 ms
after the last move it draws the still picture. A change of what is hovered waits a moment, so that the name at the
pointer is on the screen before the picture is drawn again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.pose import Pose
from app.session import Session, View
from app.ui.follow import follow
from app.ui.learn.aim import Aim
from app.ui.note.marks import NoteMarks
from app.ui.painting import painting, to_image
from app.ui.picture import following
from app.ui.picture import keys as picture_keys
from app.ui.picture.fade import Fade
from app.ui.picture.ground import paint_ground
from app.ui.picture.over_picture import covered_below, over_picture
from app.ui.picture.place_names import PlaceNames
from app.ui.picture.pointer import Pointer
from app.ui.picture.pulse import Pulse
from app.ui.picture.reading_out import ReadingOut
from app.ui.picture.steering import Steering
from app.ui.picture.touch import Touch
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.legend import LegendEntry
    from app.scene.pick import Hit
    from app.scene.scene import Scene
    from app.ui.picture.skin_regions import SkinRegions

HOVER_DELAY_MS = 30


class Viewport(QWidget):
    """Shows a scene.

    ``drawn`` is emitted after each new frame, ``selected`` when a click selected something, ``legend_changed`` (legend
    entries) when the picture shows other things than before, ``menu_requested`` (a Spot) by a right click,
    ``list_requested`` when what is seen is to be listed. Of a question: ``answered`` (the Hit of a click that it asked
    for), ``entered`` when Enter or Space was pressed.
    """

    drawn = Signal()
    menu_requested = Signal(object)
    selected = Signal()
    legend_changed = Signal(object)
    list_requested = Signal()
    answered = Signal(object)
    entered = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._scene: Scene | None = None
        self._library: Library | None = None
        self._atlas: Atlas | None = None
        self._placement: Placement | None = None
        self._regions: SkinRegions | None = None
        self._fade = Fade(self)
        self._fade.stepped.connect(self.update)
        self._fade.ended.connect(self._on_still)
        self._legend: tuple[LegendEntry, ...] = ()
        self._waiting = ""
        self.clear_below = 0
        """Pixels at the lower edge that the words of a presentation lie over: its views keep off them."""
        self._stale = True
        self._steering = Steering(session, self)
        self._pointer = Pointer(self, session)
        self._touch = Touch(self, self._pointer, session)
        self._names = PlaceNames(self, session)
        self._reading_out = ReadingOut(self, session)
        self._note = NoteMarks(self, session)
        self._aim = Aim(self, session)
        self._pulse = Pulse(self, session)
        self._pulse.stepped.connect(self.update)

        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._reading_out.tell()

        self._steering.began.connect(self._on_motion)
        self._steering.stepped.connect(self.refresh)
        self._steering.rested.connect(self._on_rest)
        self._hover_timer = QTimer(self, singleShot=True, interval=HOVER_DELAY_MS)
        self._hover_timer.timeout.connect(self.refresh)

        self._after_frame = QTimer(self, singleShot=True, interval=0)
        self._after_frame.timeout.connect(self._on_frame_drawn)
        self._fly_soon = QTimer(self, singleShot=True, interval=0)
        self._fly_soon.timeout.connect(lambda: following.to_selection(session, self._steering))

        events = session.events
        parts = (events.hidden, events.hidden_structures, events.ghosted, events.isolated)
        follow(self, self._fade.arm, *parts)
        follow(self, self._on_look_change, *parts, events.skin_opacity, events.theme, events.register, events.keep_away)
        follow(self, self._on_side_change, events.side)
        follow(self, self._on_selection_change, events.selection, events.compared)
        follow(self, self._on_quiz_change, events.quiz, events.exhibit)
        follow(self, self._on_hovered_change, events.hovered)
        follow(self, self._on_pose_change, events.pose)
        follow(self, self._on_tool_change, events.mode, events.brush)
        follow(self, self._on_marked_change, events.marked, events.stroke)
        follow(self, self._on_ring_change, events.brush_mm, events.mirrored)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._reading_out.tell()
            self.update()

    @property
    def legend(self) -> tuple[LegendEntry, ...]:
        """What the picture shows, as last told by ``legend_changed``."""
        return self._legend

    # ── what is shown ────────────────────────────────────────────────────────────────────────────────────────────

    def set_library(self, library: Library | None) -> None:
        self._library = library
        self._reading_out.tell()

    def set_regions(self, regions: SkinRegions | None) -> None:
        """Name bare skin by these, which belong to the pack that is shown; None until they are ready."""
        self._regions = regions

    def set_scene(self, scene: Scene, placement: Placement | None, atlas: Atlas) -> None:
        """Show a scene from now on (the caller keeps it and closes it)."""
        first = self._scene is None
        if scene is not self._scene or atlas is not self._atlas:  # a flight goes on where only points are added
            self._steering.set_scene(scene)
        self._scene, self._placement, self._atlas = scene, placement, atlas
        if first and self._session.pose is not None:
            scene.jump(self._session.pose)
        else:
            with self._session.history.same_step():
                self._session.pose = scene.pose
        self._pointer.brushing.set_model(scene, atlas)
        self._fit_scene()
        self.refresh()

    def reshape(self, placement: Placement | None, atlas: Atlas) -> None:
        """The scene has taken on another build: draw quickly, as for a moving camera, while more may follow."""
        self._placement, self._atlas = placement, atlas
        self._pointer.brushing.set_model(self._scene, atlas)
        self.hurry()

    def set_waiting(self, text: str) -> None:
        """What to say instead of the first picture, as long as there is none."""
        self._waiting = text
        self.update()

    def release_scene(self) -> None:
        """Let go of the scene before it is closed; the last picture stays."""
        self._steering.set_scene(None)
        for timer in (self._hover_timer, self._after_frame, self._fly_soon):
            timer.stop()
        self._pulse.stop()
        self._fade.stop()
        self._touch.stop()
        self._reading_out.stop()
        self._pointer.brushing.set_model(None, None)
        self._scene = None

    @property
    def library(self) -> Library | None:
        return self._library

    @property
    def atlas(self) -> Atlas | None:
        return self._atlas

    @property
    def placement(self) -> Placement | None:
        return self._placement

    @property
    def regions(self) -> SkinRegions | None:
        return self._regions

    @property
    def moving(self) -> bool:
        """Whether the picture is drawn in a hurry now."""
        return self._steering.moving

    @property
    def is_still(self) -> bool:
        """True when what is on the screen is the finished picture of the present state."""
        waiting = (self._hover_timer, self._after_frame, self._fly_soon)
        busy = self._steering.moving or self._steering.waiting or self._pulse.running or self._fade.running
        return not (self._stale or busy or any(timer.isActive() for timer in waiting))

    def refresh(self) -> None:
        """Draw anew at the next chance."""
        self._stale = True
        self.update()

    def look(self, view: View) -> None:
        """Turn to one of the standard views."""
        self._steering.fly(lambda scene, seconds: scene.fly_to_view(view, seconds))

    def reset(self) -> None:
        """Back to the first view, with everything in the picture."""
        self._steering.fly(lambda scene, seconds: scene.fly_home(seconds))

    def focus_selection(self) -> None:
        """Fly to where the selection and its pain, or what is presented, are seen best."""
        if self._session.selection is not None or self._session.exhibit is not None:
            self._steering.fly(lambda scene, seconds: scene.fly_to_selection(seconds))

    def rotate(self, dx: float, dy: float) -> None:
        self._steering.move(lambda scene: scene.rotate(dx, dy))

    def pan(self, dx: float, dy: float) -> None:
        self._steering.move(lambda scene: scene.pan(dx, dy))

    def spin(self, degrees: float) -> None:
        """Turn about the upright axis, drawn quickly until ``hurry`` or another movement."""
        self._steering.keep_moving(lambda scene: scene.spin(degrees))

    def hurry(self) -> None:
        """Draw quickly for a moment, as for a moving camera: more changes may follow."""
        self._steering.move(lambda _scene: None)

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in (> 1) or out around a point of the widget, the centre when none is given."""
        x, y = self.pixels(at if at is not None else QPointF(self.rect().center())).toTuple()
        self._steering.move(lambda scene: scene.zoom(factor, (x, y)))

    # ── painting ─────────────────────────────────────────────────────────────────────────────────────────────────

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._stale and self._scene is not None:
            self._stale = False
            if self.moving:
                self._fade.stop()
            self._fade.take(to_image(self._scene.image()))
            self._after_frame.start()
        with painting(self) as painter:
            if self._fade.is_empty:
                paint_ground(painter, self.rect(), self._waiting, tokens_for(self))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                self._fade.paint(painter, self.rect())
                if self._scene is not None and not self.moving:
                    self._pulse.paint(painter, tokens_for(self))
                    self._names.paint(painter, over_picture(self))
                self._note.paint(painter)
                self._aim.paint(painter, tokens_for(self))
                if self._session.painting:
                    self._pointer.brushing.paint_ring(painter, self.devicePixelRatioF(), tokens_for(self))

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
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._pointer.wheel(event)

    def leaveEvent(self, _event: object) -> None:
        self._pointer.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not picture_keys.press(self, self._session, event):
            super().keyPressEvent(event)

    # ── moving ───────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def scene(self) -> Scene | None:
        """For looking at; what moves its camera goes through the viewport."""
        return self._scene

    def spot(self, position: tuple[float, float, float]) -> QPointF:
        """Where a place in the model (mm) appears on this widget."""
        assert self._scene is not None
        x, y = self._scene.project(position)
        return QPointF(x, y) / self.devicePixelRatioF()

    def pick(self, where: QPointF) -> Hit | None:
        """What a point of the widget shows."""
        return None if self._scene is None else self._scene.pick(*self.pixels(where).toTuple())

    def pixels(self, where: QPointF) -> QPointF:
        """The scene's pixel at a point of the widget."""
        return where * self.devicePixelRatioF()

    def _on_motion(self) -> None:
        if self._scene is not None:
            covered = max(covered_below(self), self.clear_below)
            self._scene.covered = round(covered * self.devicePixelRatioF())
        self._pulse.stop()
        self._fade.stop()
        self._pointer.let_go()

    def _on_rest(self) -> None:
        if self._scene is not None:
            self.refresh()
        self._pointer.look_again()

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_pose_change(self, pose: Pose | None) -> None:
        following.to_pose(pose, self._steering, self._scene)

    def _on_look_change(self) -> None:
        """What is under the pointer may be another thing now."""
        self.refresh()
        self._pointer.look_again()

    def _on_side_change(self) -> None:
        """Go where the new side is seen: the selection's best view, or the same view from across."""
        self.refresh()
        if self._pointer.selecting or self._session.restoring:
            return
        if self._session.selection is not None:
            self._fly_soon.start()
            return
        following.to_side(self._session, self._steering, self._scene)

    def _on_selection_change(self) -> None:
        """Fly there, once everybody (the scene too) has heard of it."""
        self.refresh()
        self._pulse.arm()
        stays = self._pointer.selecting or self._session.restoring
        if not stays and self._session.selection is not None:
            self._fly_soon.start()

    def _on_quiz_change(self) -> None:
        """A question is asked, answered or over; or another step is presented."""
        self.refresh()
        self._pointer.change_tool()
        if self._session.quiz is not None or self._session.exhibit is not None:
            self._fly_soon.start()

    def _on_frame_drawn(self) -> None:
        if self._scene is None:
            return
        legend = self._scene.legend()
        if legend != self._legend:
            self._legend = legend
            self.legend_changed.emit(legend)
        self.drawn.emit()
        self._on_still()

    def _on_still(self) -> None:
        if self.is_still:
            self._pulse.run_if_due()

    def _on_tool_change(self) -> None:
        self._pointer.change_tool()
        self.refresh()

    def _on_marked_change(self) -> None:
        self._pointer.heed()
        self.refresh()

    def _on_ring_change(self) -> None:
        self.update()

    def _on_hovered_change(self) -> None:
        self._hover_timer.start()
