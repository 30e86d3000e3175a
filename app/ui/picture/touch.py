"""Fingers on the picture, on a touch screen or a touch pad: they do what the mouse does, and two of them move and zoom.

One finger turns, or paints where a brush is taken; two move the picture and zoom to the place between them. A tap
selects, a second tap flies to the selection, a finger that rests names what is under it and, lifted, asks for its menu.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QLineF, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QNativeGestureEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from app.session import Session

if TYPE_CHECKING:
    from app.ui.picture.pointer import Pointer
    from app.ui.picture.viewport import Viewport

HOLD_MS = 500
"""A finger that rests for so long asks for a name."""
_STILL = 12.0
"""Pixels that a finger may stray while it rests or taps."""
_WIDEST_PINCH = 0.4
"""No single event zooms by more than this part."""
_TURN = 240.0
"""Degrees of the fingers that turn the model as a drag over the whole height does."""

Fingers = dict[int, QPointF]


class Touch(QObject):
    """Takes those events of the view that are made by fingers."""

    def __init__(self, view: Viewport, pointer: Pointer, session: Session) -> None:
        super().__init__(view)
        self._view, self._pointer, self._session = view, pointer, session
        self._fingers: Fingers = {}
        self._start = QPointF()
        self._one = False
        """Whether one finger, and never another one, is down."""
        self._strayed = self._held = False
        self._hold = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._hold.timeout.connect(self._on_held)
        self._since_tap = QElapsedTimer()
        self._tapped = QPointF()
        view.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        view.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            return self._gesture(event)
        # What a touch pad's fingers do comes as gestures and as a wheel; the pad itself is no place on the picture.
        if isinstance(event, QTouchEvent) and event.device().type() != QInputDevice.DeviceType.TouchPad:
            self._touch(event)
            event.accept()
            return True
        return False

    def stop(self) -> None:
        """Forget the fingers; a stroke under way is dropped."""
        self._hold.stop()
        self._fingers, self._one, self._held = {}, False, False
        if self._pointer.brushing.under_way:
            self._pointer.brushing.drop()

    # ── a touch pad ──────────────────────────────────────────────────────────────────────────────────────────────

    def _gesture(self, event: QNativeGestureEvent) -> bool:
        kind = event.gestureType()
        if kind == Qt.NativeGestureType.ZoomNativeGesture:
            self._zoom(1 + event.value(), event.position())
        elif kind == Qt.NativeGestureType.PanNativeGesture:
            step = self._view.pixels(event.delta())
            self._view.pan(step.x(), step.y())
        elif kind == Qt.NativeGestureType.RotateNativeGesture:
            # Seen from above, the model follows the fingers.
            self._view.rotate(event.value() / _TURN * self._view.pixels(QPointF(0, self._view.height())).y(), 0.0)
        elif kind == Qt.NativeGestureType.SmartZoomNativeGesture:
            self._view.focus_selection()
        return kind not in (Qt.NativeGestureType.SwipeNativeGesture,)

    # ── a touch screen ───────────────────────────────────────────────────────────────────────────────────────────

    def _touch(self, event: QTouchEvent) -> None:
        if event.type() == QEvent.Type.TouchCancel:
            self.stop()
            return
        lifted = QEventPoint.State.Released
        down = {point.id(): point.position() for point in event.points() if point.state() != lifted}
        if event.type() == QEvent.Type.TouchBegin and down:
            self._begin(next(iter(down.values())))
        if len(down) > 1:
            self._move_two(down)
        elif event.type() == QEvent.Type.TouchUpdate and down and self._one:
            self._move_one(*down.values())
        elif event.type() == QEvent.Type.TouchEnd:
            self._end()
        self._fingers = down

    def _begin(self, where: QPointF) -> None:
        self._view.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pointer.leave()
        self._start, self._one, self._strayed, self._held = where, True, False, False
        self._fingers = {}
        if self._session.painting and self._pointer.brushing.begin(self._view.pixels(where)):
            self._view.hurry()
        else:
            self._hold.start()

    def _move_one(self, where: QPointF) -> None:
        last = next(iter(self._fingers.values()), where)
        if self._pointer.brushing.under_way:
            self._pointer.brushing.go_on(self._view.pixels(where))
            self._view.hurry()
            return
        if not self._strayed and QLineF(self._start, where).length() < _STILL:
            return
        self._strayed = True
        self._hold.stop()
        step = self._view.pixels(where - last)
        self._view.rotate(step.x(), step.y())

    def _move_two(self, down: Fingers) -> None:
        if self._one or self._held:  # what the first finger began is not meant
            self._one = self._held = False
            self._hold.stop()
            if self._pointer.brushing.under_way:
                self._pointer.brushing.drop()
        known = sorted(down.keys() & self._fingers.keys())[:2]
        if len(known) < 2:
            return
        before, now = (QLineF(*(fingers[which] for which in known)) for fingers in (self._fingers, down))
        step = self._view.pixels(now.center() - before.center())
        if not step.isNull():
            self._view.pan(step.x(), step.y())
        if before.length() > 0 and now.length() != before.length():
            self._zoom(now.length() / before.length(), now.center())

    def _end(self) -> None:
        self._hold.stop()
        if self._pointer.brushing.under_way:
            self._pointer.brushing.end()
            self._pointer.brushing.hover(None)
            self._view.update()
        elif self._held:
            self._pointer.ask_menu(self._start)
        elif self._one and not self._strayed:
            self._tap()
        self._held = False
        self._one = False

    def _tap(self) -> None:
        again = self._since_tap.isValid() and self._since_tap.elapsed() < QApplication.doubleClickInterval()
        near = QLineF(self._tapped, self._start).length() < 2 * _STILL
        self._tapped = self._start
        if again and near:
            self._since_tap.invalidate()
            self._view.focus_selection()
        else:
            self._since_tap.start()
            self._pointer.tap(self._start)

    def _on_held(self) -> None:
        self._one, self._held = False, True
        self._pointer.name(self._start)

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._view.zoom(min(1 + _WIDEST_PINCH, max(1 - _WIDEST_PINCH, factor)), at)
