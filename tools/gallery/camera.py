"""Takes the pictures: one real window, led from place to place."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.session import Session
from app.ui import settings
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from tools.gallery import places
from tools.gallery.looks import Look

_LOADING_MS = 300_000
_STILL_MS = 20_000
_TICK_MS = 25


def take(folder: Path, looks: Iterable[Look], names: Iterable[str]) -> list[Path]:
    """Pictures ``<look>/<place>.png`` in ``folder``, in every look of every place; returns their paths.

    All looks are of one scale: that of the screen on which the window opens. Raises TimeoutError when the model does
    not come.
    """
    application = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(application, QApplication)
    settings.set_reduce_motion(True)
    window = MainWindow(Session(), Notices())
    window.show()
    window.start()
    taken = []
    try:
        if not _wait(lambda: not window.models.loader.busy and window.viewport.is_still, _LOADING_MS):
            raise TimeoutError("The 3D model did not come.")
        for look in looks:
            _put_on(window, look)
            for name in names:
                path = folder / look.name / f"{name.replace(' ', '_')}.png"
                path.parent.mkdir(parents=True, exist_ok=True)
                with places.at(window, name):
                    _rest(window)
                    window.screen().grabWindow(0).copy(window.frameGeometry()).save(str(path))
                taken.append(path)
    finally:
        window.close()
    return taken


def _put_on(window: MainWindow, look: Look) -> None:
    session = window.session
    session.theme, session.language = look.theme, look.language
    window.setGeometry(0, 0, look.size.width, look.size.height)
    _rest(window)


def _rest(window: MainWindow) -> None:
    """Until nothing moves any more."""
    _wait(lambda: False, 4 * _TICK_MS)
    _wait(lambda: window.viewport.is_still, _STILL_MS)
    _wait(lambda: False, 2 * _TICK_MS)


def _wait(until: object, most_ms: int) -> bool:
    """Let the window work until a condition holds; False when it did not in that time."""
    assert callable(until)
    loop, passed = QEventLoop(), 0
    while not until():
        if passed >= most_ms:
            return False
        QTimer.singleShot(_TICK_MS, loop.quit)
        loop.exec()
        passed += _TICK_MS
    return True
