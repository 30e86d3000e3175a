"""The real window for the tools and tests that use it: opened as by a new user, and waited for."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from app.session import Session
from app.ui import settings
from app.ui.main_window import MainWindow
from app.ui.notices import Notices

_LOADING_MS = 300_000
_TICK_MS = 25


def open_window(notices: Notices, width: int, height: int) -> MainWindow:
    """With the bundled model and without animation, once all has come. Raises TimeoutError when it does not."""
    settings.set_reduce_motion(True)
    window = MainWindow(Session(), notices)
    window.resize(width, height)
    window.show()
    window.start()
    if not wait_until(lambda: not window.models.loader.busy and window.viewport.is_still, _LOADING_MS):
        window.close()
        raise TimeoutError("The 3D model did not come.")
    return window


def wait_until(holds: Callable[[], bool], most_ms: int) -> bool:
    """Let the window work until then; False when it did not come to it in that time."""
    loop, until = QEventLoop(), time.monotonic() + most_ms / 1000
    while not holds():
        if time.monotonic() > until:
            return False
        QTimer.singleShot(_TICK_MS, loop.quit)
        loop.exec()
    return True


def wait(ms: int) -> None:
    wait_until(lambda: False, ms)


def settle() -> None:
    """Let everything happen that follows at once."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
