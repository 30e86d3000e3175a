"""The frame around what has the keyboard: for those who use the keyboard, as browsers show it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QFrame, QLabel, QSlider, QWidget

_KEYS = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin)
_ASKED = (QKeyEvent, QMouseEvent, QTouchEvent, QFocusEvent)
_WALKS = {
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
}
"""Who presses these goes on by keyboard from where the mouse has led."""


class FocusRing(QObject):
    """Sets the property ``ring`` of what has the keyboard, which the style sheet draws as a frame.

    It has one when it got the keyboard while keys were what was used last, or is walked on from; a press of the mouse
    or a finger takes it away. The reason that Qt gives does not tell: dialogs say Tab whoever opens them. Text fields
    show where one writes in any case.
    """

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._by_keys = False
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, _ASKED):  # thousands, whenever anything is laid out; asking for their type takes long
            return False
        kind = event.type()
        if kind in _KEYS:
            self._by_keys = True
            if isinstance(event, QKeyEvent) and event.key() in _WALKS and watched is QApplication.focusWidget():
                _show(watched, ring=True)
        elif kind in _PRESSES:
            self._by_keys = False
            if (holder := QApplication.focusWidget()) is not None:
                _show(holder, ring=False)
        elif isinstance(event, QFocusEvent):
            by_mouse = event.reason() == Qt.FocusReason.MouseFocusReason
            _show(watched, ring=event.gotFocus() and self._by_keys and not by_mouse)
        return False


def has_ring(widget: QWidget) -> bool:
    """Whether this widget is to show that it has the keyboard."""
    return bool(widget.property("ring"))


def _show(widget: QObject, ring: bool) -> None:
    if not isinstance(widget, QWidget) or has_ring(widget) == ring:
        return
    widget.setProperty("ring", ring)
    if isinstance(widget, QAbstractButton | QSlider | QFrame) and not isinstance(widget, QAbstractScrollArea | QLabel):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
    widget.update()
