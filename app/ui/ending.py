"""Ends that come from outside: a signal to the program, the end of the user's session at the computer.

The window closes as if its user had closed it, so that nothing of what was looked at stays behind.
"""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP")
"""Ctrl+C in the terminal, the request to end, a terminal that was closed (which not every system has)."""


class Ending(QObject):
    """Heeds them until ``stop``. A second signal ends the program at once, should the first not do so.

    A signal writes to a socket that the event loop watches: Python's own handlers wait until Python runs again, which
    may be long after in an idle window.
    """

    def __init__(self, window: MainWindow, application: QApplication) -> None:
        super().__init__(window)
        self._window, self._application = window, application
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._before_fd = signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]
        self._before = {number: signal.signal(number, _only_once) for number in numbers}
        application.commitDataRequest.connect(self.heed_logout)

    def stop(self) -> None:
        """Leave the signals to whoever had them before."""
        self._application.commitDataRequest.disconnect(self.heed_logout)
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before_fd)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._read.close()
        self._write.close()

    def heed_logout(self, manager: QSessionManager) -> None:
        """The user logs out. Another program may still stop that, so the window stays; it only tidies up, or asks first
        what is to become of a note that is not saved."""
        if self._window.notes.is_unsaved and manager.allowsInteraction():
            manager.cancel()
            self._window.notes.may_close()
            return
        self._window.restoring.forget()

    def _on_signal(self) -> None:
        self._read.recv(64)
        self._window.notes.ask_nobody()
        if self._window.isVisible():
            self._window.close()
        self._application.quit()


def _only_once(number: int, _frame: object) -> None:
    signal.signal(number, signal.SIG_DFL)
