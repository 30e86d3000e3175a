"""The keys of the picture while it has the keyboard: arrows turn, with Shift they move it, Enter answers a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from app.session import Session
from app.ui.picture.pointer import ZOOM_STEP

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport

_STEP = 0.05
"""An arrow key does what a drag over this part of the height does."""
_ARROWS = {
    Qt.Key.Key_Left: (1.0, 0.0),
    Qt.Key.Key_Right: (-1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


def press(view: Viewport, session: Session, event: QKeyEvent) -> bool:
    """Do what the key is for; False for a key that is not the picture's."""
    key = Qt.Key(event.key())
    if key in _ARROWS:
        step = _STEP * view.height() * view.devicePixelRatioF()
        x, y = _ARROWS[key]
        move = view.pan if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else view.rotate
        move(step * x, step * y)
    elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
        view.zoom(ZOOM_STEP)
    elif key == Qt.Key.Key_Minus:
        view.zoom(1 / ZOOM_STEP)
    elif session.quiz is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        view.entered.emit()
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        view.list_requested.emit()
    else:
        return False
    return True
