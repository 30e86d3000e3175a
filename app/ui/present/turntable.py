"""Turns the model slowly when nobody has touched anything for a while.

The next step is drawn when the processor has rested for half as long as the last one took, so that there is time for
others where it has to draw everything itself: at 1920 x 1080 it takes about half of one core. Who asked for less motion
does not see it.
"""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from app.ui.flight import motion_reduced
from app.ui.picture.viewport import Viewport

AFTER_MS = 20_000
DEGREES = 6.0
"""Per second."""
_LONGEST_S = 0.4
"""A step that was late does not jump."""
_LEAST_REST_MS = 33


class Turntable(QObject):
    def __init__(self, view: Viewport) -> None:
        super().__init__(view)
        self._view = view
        self.turning = False
        self._alone = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._alone.timeout.connect(self._start)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self._turn)
        self._since, self._drawing = QElapsedTimer(), QElapsedTimer()
        view.drawn.connect(self._on_drawn)

    def wait(self) -> None:
        """Somebody did something: stand still at once, and begin to wait anew."""
        self.stop()
        if not motion_reduced() and self._view.isVisible():
            self._alone.start()

    def stop(self) -> None:
        self._alone.stop()
        self._next.stop()
        if self.turning:
            self.turning = False
            self._view.hurry()  # and the still picture after it

    def _start(self) -> None:
        if self._view.isVisible() and not self._view.window().isMinimized() and not motion_reduced():
            self.turning = True
            self._since.start()
            self._turn()

    def _turn(self) -> None:
        if self._view.window().isMinimized():
            self.stop()
            return
        self._drawing.start()
        self._view.spin(DEGREES * min(_LONGEST_S, self._since.restart() / 1000))

    def _on_drawn(self) -> None:
        if self.turning and not self._next.isActive():
            self._next.start(max(_LEAST_REST_MS, self._drawing.elapsed() // 2))
