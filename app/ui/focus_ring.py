"""The frame around what has the keyboard: for those who use the keyboard, as browsers show it."""

from __future__ import annotations

from typing import TypeVar

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QTouchEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QFrame, QLabel, QSlider, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
_WALKS = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
}
"""Who presses these goes on by keyboard from where the mouse has led."""
_Watched = TypeVar("_Watched", bound=QObject)


class FocusRing(QObject):
    """Sets the property ``ring`` of what has the keyboard, which the style sheet draws as a frame.

    It has one when it got the keyboard while keys were what was used last, or is walked on from; a press of the mouse
    or a finger takes it away. The reason that Qt gives does not tell: dialogs say Tab whoever opens them. Text fields
    show where one writes in any case.

    Watches what has the keyboard and the window that it stands in, not the application: every event of every widget
    would come here, thousands with each card.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keys = False
        self._holder: QWidget | None = None
        self._window: QWindow | None = None
        application.focusChanged.connect(self._on_focus_change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._holder and event.type() in _KEYS:
            self._by_keys = True
            if event.key() in _WALKS:
                _show(self._holder, ring=True)
        elif isinstance(event, QMouseEvent | QTouchEvent) and event.type() in _PRESSES:
            self._by_keys = False
            _show(self._holder, ring=False)
        return False

    def _on_focus_change(self, _old: QWidget | None, holder: QWidget | None) -> None:
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keys = False
        _show(self._holder, ring=False)
        self._holder = self._watch(self._holder, holder)
        self._window = self._watch(self._window, None if holder is None else holder.window().windowHandle())
        _show(holder, ring=self._by_keys)

    def _watch(self, before: _Watched | None, now: _Watched | None) -> _Watched | None:
        if before is not None and shiboken6.isValid(before):
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)
        return now


def has_ring(widget: QWidget) -> bool:
    """Whether this widget is to show that it has the keyboard."""
    return bool(widget.property("ring"))


def _show(widget: QWidget | None, ring: bool) -> None:
    if widget is None or not shiboken6.isValid(widget) or has_ring(widget) == ring:
        return
    widget.setProperty("ring", ring)
    if isinstance(widget, QAbstractButton | QSlider | QFrame) and not isinstance(widget, QAbstractScrollArea | QLabel):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.update()
