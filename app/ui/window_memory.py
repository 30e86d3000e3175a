"""What a window takes up again at the next start: its place, its panels, what it is used for, and how deep it looks.

Not what was selected, nor where the picture was taken from: a new start begins with the whole head. (After a sudden end
all of that is offered, see ``RestoreDesk``.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication

from app.session import LAYERS, MODES, Session, SideChoice
from app.ui import settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.ui.main_window import MainWindow

_GRIP = (160, 32)
"""Of the upper edge so much must be on a screen for the window to be taken hold of."""


def remember(window: MainWindow) -> None:
    """Before it closes."""
    session = window.session
    settings.set_geometry(window.saveGeometry())
    settings.set_view(
        {
            "mode": session.mode,
            "side": session.side,
            "hidden": " ".join(sorted(session.hidden)),
            "skin_opacity": f"{session.skin_opacity:.3f}",
            "closed": " ".join(sorted(window.body.closed)),
        }
    )


def prepare(session: Session) -> None:
    """Before the window is made. Values that nothing can be made of count as none."""
    kept = settings.view()
    if (side := kept.get("side")) in get_args(SideChoice):
        session.side = side  # type: ignore[assignment]
    session.hidden = frozenset(layer for layer in LAYERS if layer in kept.get("hidden", "").split())
    try:
        session.skin_opacity = min(1.0, max(0.0, float(kept.get("skin_opacity", ""))))
    except ValueError:
        return


def take_up(window: MainWindow) -> None:
    """Before the window is shown."""
    if (geometry := settings.geometry()) is not None:
        window.restoreGeometry(geometry)
    onto_a_screen(window)
    kept = settings.view()
    if (mode := kept.get("mode")) in MODES and mode != "present":
        window.session.mode = mode
    for panel in ("left", "right"):
        if panel in kept.get("closed", "").split():
            window.body.close_panel(panel)


def onto_a_screen(window: QWidget) -> None:
    """Bring a window that cannot be taken hold of onto the first screen: its own may be gone, or smaller now."""
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    place = window.geometry()
    if screens and not any(_in_reach(place, screen) for screen in screens):
        room = screens[0]
        size = place.size().boundedTo(room.size())
        window.resize(size)
        window.move(room.left() + (room.width() - size.width()) // 2, room.top() + (room.height() - size.height()) // 2)


def _in_reach(place: QRect, screen: QRect) -> bool:
    seen = QRect(place.x(), place.y(), place.width(), _GRIP[1]).intersected(screen)
    return seen.width() >= min(_GRIP[0], place.width()) and seen.height() >= _GRIP[1] // 2
