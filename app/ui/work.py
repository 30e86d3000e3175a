"""One piece of slow work in a thread of its own, with progress, cancelling and a result."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

Progress = Callable[[str, float], None]
CancelCheck = Callable[[], bool]
Job = Callable[[Progress, CancelCheck], Any]


class Work(QThread):
    """Runs a job away from the window's thread; the job must touch neither widgets nor OpenGL.

    ``progressed`` (sentence, 0..1) while it runs; then exactly one of ``done`` (result) and ``failed`` (exception).
    """

    progressed = Signal(str, float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, job: Job, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._cancel = Event()
        self.finished.connect(self.deleteLater)

    def cancel(self) -> None:
        """Ask it to stop; it ends at its next step, with ``failed(Cancelled)`` or ``done``."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        return self._cancel.is_set()

    def run(self) -> None:
        try:
            result = self._job(self.progressed.emit, self._cancel.is_set)
        except BaseException as error:
            self.failed.emit(error)
        else:
            self.done.emit(result)
