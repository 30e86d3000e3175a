"""Takes the pictures: one real window, led from place to place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from tools.gallery import places
from tools.gallery.looks import Look
from tools.window import open_window, wait, wait_until

_STILL_MS = 20_000


def take(folder: Path, looks: Iterable[Look], names: Iterable[str]) -> list[Path]:
    """Pictures ``<look>/<place>.png`` in ``folder``, in every look of every place; returns their paths.

    All looks are of one scale: that of the screen on which the window opens. Raises TimeoutError when the model does
    not come.
    """
    application = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(application, QApplication)
    window = open_window(Notices(), 1280, 720)
    start = window.session.pose
    taken = []
    try:
        for look in looks:
            window.session.pose = start  # the places before would leave each look its own
            _put_on(window, look)
            for name in names:
                path = folder / look.name / f"{name.replace(' ', '_')}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                with places.at(window, name):
                    presented = window.present.window
                    if presented is not None:  # it fills the screen, whatever the size of the look
                        presented.setGeometry(window.geometry())
                    _rest(window)
                    seen(window).save(str(path))
                taken.append(path)
    finally:
        window.close()
        window.deleteLater()
    return taken


def seen(window: QWidget) -> QPixmap:
    """What the screen shows in the window's place, in the pixels of the screen."""
    place = window.frameGeometry()
    return window.screen().grabWindow(0, place.x(), place.y(), place.width(), place.height())


def _put_on(window: MainWindow, look: Look) -> None:
    session = window.session
    session.theme, session.language = look.theme, look.language
    window.setGeometry(0, 0, look.size.width, look.size.height)
    _rest(window)


def _rest(window: MainWindow) -> None:
    """Until nothing moves any more."""
    presented = window.present.window
    picture = window.viewport if presented is None else presented.viewport
    wait(100)
    wait_until(lambda: picture.is_still, _STILL_MS)
    wait(50)
