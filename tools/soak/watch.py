"""Hears of everything that goes wrong: exceptions wherever they end, and what Qt complains about."""

from __future__ import annotations

import ctypes
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.errors import AtlasError
from app.ui.notices import Mend, Notices

_HARMLESS = ("This plugin does not support", "Populating font family aliases", "propagateSizeHints")
"""What Qt says where there is no real screen."""


class Watch(Notices):
    """Takes the hooks while it is entered; ``faults`` are texts, ``notices`` the sentences that the user was told."""

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.notices: list[str] = []
        self.raised.connect(self.notices.append)

    def report(self, error: BaseException, *mends: Mend) -> None:
        if not isinstance(error, AtlasError):
            self.faults.append("".join(traceback.format_exception(error)))
        super().report(error, *mends)

    def __enter__(self) -> Watch:
        self._before = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        sys.excepthook = self._on_exception
        sys.unraisablehook = lambda args: self.faults.append(f"unraisable: {args.exc_value!r} in {args.object!r}")
        threading.excepthook = lambda args: self.faults.append(f"in a thread: {args.exc_value!r}")
        self._qt_before = qInstallMessageHandler(self._on_message)
        return self

    def __exit__(self, *_raised: object) -> None:
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._before
        qInstallMessageHandler(self._qt_before)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def _on_message(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind != QtMsgType.QtDebugMsg and not text.startswith(_HARMLESS):
            self.faults.append(f"Qt: {text}")


def resident_mb() -> float | None:
    """Memory that this process holds; None where the system does not say.

    What the allocator only keeps for later is given back before: it comes and goes by 100 MB and tells nothing.
    """
    statm = Path("/proc/self/statm")
    if not statm.is_file():
        return None
    import resource

    if (trim := getattr(ctypes.CDLL(None), "malloc_trim", None)) is not None:
        trim(0)
    return int(statm.read_text().split()[1]) * resource.getpagesize() / 1e6
