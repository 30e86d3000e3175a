"""The mouse over the picture: it turns, moves and zooms; names and selects what it is on; or paints, as a brush."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.anatomy.frame import Side
from app.quiz import Quiz
from app.session import Selection, Session
from app.ui import names
from app.ui.note import words as note_words
from app.ui.picture.brushing import SMALLEST, WIDEST, Brushing
from app.ui.picture.hover_tag import HoverTag
from app.ui.picture.zones import zone_at

if TYPE_CHECKING:
    from app.scene.pick import Hit
    from app.ui.picture.viewport import Viewport

ZOOM_STEP = 1.15
_WIDER = 2.0
"""mm by which a notch of the wheel changes the brush."""
_PAD_NOTCH = 40.0
"""Pixels of two fingers on a touch pad that do as much as a notch of the wheel."""
_MOST_NOTCHES = 3.0
"""No single event zooms farther, whatever the device says."""
_ABOVE_FINGER = QPointF(0.0, -64.0)


class Spot(NamedTuple):
    """A place of the picture that was pressed."""

    where: QPointF
    what: str | None = None
    """What is there, as ``session.hovered`` names it; ``skin`` where the skin has no name."""
    selection: Selection | None = None
    """What it means to select it."""
    side: Side | None = None


class Pointer:
    """Takes the viewport's mouse events, in its own pixels.

    While a brush is on, the left button paints where there is skin, the right one turns, and nothing is named before it
    is asked for: a click of the right button opens the menu there too.
    """

    def __init__(self, view: Viewport, session: Session) -> None:
        self._view, self._session = view, session
        self.brushing = Brushing(session)
        self.selecting = False
        """True while a click in the picture changes the selection."""
        self._press: QPointF | None = None
        self._last = QPointF()
        self._dragging = False
        self._at: QPointF | None = None
        self._named: str | None = None
        self._tag = HoverTag(view)

    # ── events ───────────────────────────────────────────────────────────────────────────────────────────────────

    def press(self, event: QMouseEvent) -> None:
        if self.brushing.under_way:
            return
        self._press = self._last = event.position()
        self._dragging = False
        paints = event.button() == Qt.MouseButton.LeftButton and not event.modifiers() & (
            Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if paints and self._session.painting and self.brushing.begin(self._view.pixels(event.position())):
            self._view.hurry()

    def move(self, event: QMouseEvent) -> None:
        here = event.position()
        self._at = here
        if self.brushing.under_way:
            self.brushing.go_on(self._view.pixels(here))
            self._view.hurry()
            return
        if self._press is None or not event.buttons():
            if not self._view.moving or self._session.painting:
                self._hover(here)
            return
        if not self._dragging and (here - self._press).manhattanLength() < QApplication.startDragDistance():
            return
        self._dragging = True
        step = (here - self._last) * self._view.devicePixelRatioF()
        self._last = here
        self._view.setCursor(Qt.CursorShape.ClosedHandCursor)
        turning = Qt.MouseButton.LeftButton
        if self._session.painting:
            turning |= Qt.MouseButton.RightButton
        if event.buttons() & turning and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._view.rotate(step.x(), step.y())
        else:
            self._view.pan(step.x(), step.y())

    def release(self, event: QMouseEvent) -> None:
        if self.brushing.under_way:
            if event.button() == Qt.MouseButton.LeftButton:
                self._press = None
                self.brushing.end()
            return
        was_click = self._press is not None and not self._dragging
        self._press, self._dragging = None, False
        self._view.unsetCursor()
        if was_click and event.button() == Qt.MouseButton.LeftButton and not self._session.painting:
            self._click(event.position())
        elif was_click and event.button() == Qt.MouseButton.RightButton:
            self.ask_menu(event.position())
        else:
            self._view.update()

    def double_click(self, event: QMouseEvent) -> None:
        if self._session.painting:
            self.press(event)
        elif event.button() == Qt.MouseButton.LeftButton:
            self._view.focus_selection()

    def wheel(self, event: QWheelEvent) -> None:
        """Zooms towards the pointer, on a touch pad as smoothly as the fingers go. With Shift (which some systems turn
        sideways) it makes the brush wider or narrower, or moves the picture with the fingers of a touch pad."""
        event.accept()
        if event.phase() == Qt.ScrollPhase.ScrollMomentum:  # the fingers have left the pad
            return
        on_pad = event.phase() != Qt.ScrollPhase.NoScrollPhase and not event.pixelDelta().isNull()
        delta = event.pixelDelta().toPointF() / _PAD_NOTCH if on_pad else event.angleDelta().toPointF() / 120
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if with_shift and self._session.painting:
            notches = delta.y() or delta.x()
            self._session.brush_mm = min(WIDEST, max(SMALLEST, self._session.brush_mm + _WIDER * notches))
            self._view.update()
        elif with_shift and on_pad:
            step = self._view.pixels(event.pixelDelta().toPointF())
            self._view.pan(step.x(), step.y())
        elif delta.y():
            self._view.zoom(ZOOM_STEP ** min(_MOST_NOTCHES, max(-_MOST_NOTCHES, delta.y())), event.position())

    def tap(self, where: QPointF) -> None:
        """A finger touched the picture here and left it."""
        if not self._session.painting:
            self._click(where)

    def name(self, where: QPointF) -> None:
        """A finger rests here: name what is under it, above the hand."""
        if not self._session.painting:
            self._at = where
            self._hover(where)
            self._tag.shift(_ABOVE_FINGER)
            self._at = None

    def ask_menu(self, where: QPointF) -> None:
        """The menu of what is there is wanted; while a question is open it would tell."""
        if self._session.quiz is None:
            self._view.menu_requested.emit(self._spot(where))

    def leave(self) -> None:
        self._at = None
        self.brushing.hover(None)
        self._set_hovered(None)
        self._view.update()

    # ── with the camera ──────────────────────────────────────────────────────────────────────────────────────────

    def let_go(self) -> None:
        """The picture starts to move: what is under the pointer goes from there; a name lit elsewhere stays."""
        self._tag.hide()
        if self._named is not None and self._session.hovered == self._named:
            self._set_hovered(None)
        if not self.brushing.under_way:
            self.brushing.hover(None)

    def look_again(self) -> None:
        """The picture has come to rest, or what the pointer does has changed."""
        if self._at is not None and self._press is None:
            self._hover(self._at)

    def heed(self) -> None:
        """What is marked, or the stroke, has changed: a stroke that was undone goes on no more, and turns nothing."""
        was_under_way = self.brushing.under_way
        self.brushing.heed()
        if was_under_way and not self.brushing.under_way:
            self._press = None

    def change_tool(self) -> None:
        """A brush was taken or put away; a stroke under way is dropped."""
        if self.brushing.under_way:
            self._press = None
            self.brushing.drop()
        self.brushing.hover(None)
        self._view.unsetCursor()
        self.look_again()

    # ── hovering and clicking ────────────────────────────────────────────────────────────────────────────────────

    def _hover(self, where: QPointF) -> None:
        if self._session.painting:
            self._set_hovered(None)
            over_skin = self.brushing.hover(self._view.pixels(where))
            self._view.setCursor(Qt.CursorShape.CrossCursor if over_skin else Qt.CursorShape.OpenHandCursor)
            self._view.update()
            return
        if self._session.quiz is not None and not self._session.quiz.named:
            self._hover_unnamed(where, self._session.quiz)
            return
        self._set_hovered(self._key_of(self._view.pick(where)))

    def _key_of(self, hit: Hit | None) -> str | None:
        """What was hit, as ``session.hovered`` names it; None also for skin without a name."""
        if hit is None:
            return None
        if hit.kind == "point":
            return f"point:{hit.id}:{hit.side}"
        if (region := self._region_at(hit)) is not None:
            return f"region:{region}"
        return hit.id if hit.kind == "structure" else None

    def _hover_unnamed(self, where: QPointF, quiz: Quiz) -> None:
        """Nothing is named while a question is open; a structure that may be meant is outlined."""
        self._tag.hide()
        hit = self._view.pick(where) if quiz.click is not None else None
        self._view.setCursor(Qt.CursorShape.CrossCursor if hit is not None else Qt.CursorShape.ArrowCursor)
        outlined = hit is not None and hit.kind == "structure" and quiz.click == "muscle"
        self._named = self._session.hovered = hit.id if hit is not None and outlined else None

    def _region_at(self, hit: Hit) -> str | None:
        """The region of the selection's pain that is painted where the pointer meets the skin; on bare skin with
        nothing under it, the region of the body."""
        spot = hit.position if hit.kind == "skin" else hit.skin
        if spot is None or self._view.placement is None:
            return None
        zone = zone_at(self._session, self._view.placement, spot)
        if zone is not None:
            return zone.region
        if hit.kind != "skin" or self._view.regions is None:
            return None
        return self._view.regions.at(self._view.placement, spot)

    def _set_hovered(self, what: str | None) -> None:
        self._named = self._session.hovered = what
        if what is None or self._at is None:
            self._tag.hide()
            return
        schematic = self._view.atlas is not None and self._view.atlas.borrowed(what)
        title = names.hovered_title(self._view.library, what, self._session.register, schematic)
        self._tag.show_at(self._at, note_words.with_finding(title, self._session, what))

    def _spot(self, where: QPointF) -> Spot:
        hit = self._view.pick(where)
        if hit is None:
            return Spot(where)
        return Spot(where, self._key_of(hit) or hit.id, self._meant(hit), hit.side)

    def _meant(self, hit: Hit) -> Selection | None:
        """What a click there selects; None for skin that has no name."""
        if hit.kind == "point":
            return Selection("point", hit.id)
        if (region := self._region_at(hit)) is not None:
            return Selection("region", region)
        if hit.kind == "skin":
            return None
        library = self._view.library
        muscle_id = names.muscle_of(library, hit.id) if library is not None else None
        if muscle_id is not None:
            return Selection("muscle", muscle_id)
        return Selection("structure", names.split_structure(hit.id)[0])

    def _click(self, where: QPointF) -> None:
        """Select what was clicked, without a jump of the camera. Skin without a name changes nothing."""
        if self._view.scene is None:  # the picture is shown elsewhere, or is not there yet
            return
        hit = self._view.pick(where)
        if self._session.quiz is not None:
            if hit is not None and self._session.quiz.click is not None:
                self._view.answered.emit(hit)
            return
        chosen = self._meant(hit) if hit is not None else None
        if hit is not None and chosen is None:
            return
        self.selecting = True
        try:
            with self._session.history.one_step():
                if chosen is not None and hit is not None and hit.side and hit.side not in self._session.sides:
                    self._session.side = hit.side
                self._session.selection = chosen
        finally:
            self.selecting = False
        if chosen is not None:
            self._view.selected.emit()
