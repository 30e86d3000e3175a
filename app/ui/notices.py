"""Errors, news and offers in one sentence each; what went wrong inside the program goes to a log file as well."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

from psygnal import EmitLoopError
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from app.errors import AtlasError
from app.log import log_file, record

Words = Callable[[], str]
"""Asked for each time they are shown, so that they follow the language."""

_MOST = 5
"""So many are kept; of more, the oldest is dropped."""


@dataclass(frozen=True, slots=True)
class Mend:
    """A button of a notice: what it does, in a verb, and what then is done. The notice goes."""

    text: Words
    run: Callable[[], object]


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """A sentence for the user."""

    text: Words
    mends: tuple[Mend, ...] = ()
    """The first one is what most people want."""
    icon: str = "warning"
    details: str = ""
    """What whoever mends the program wants to know."""
    passing: bool = False
    """News that the next notice replaces; what has gone wrong stays below it."""


class Notices(QObject):
    """Where every message for the user goes, whoever found the fault. ``raised`` takes a sentence from anywhere, and
    tells those of errors as well; ``changed`` when another notice is on top, or none.

    The latest is on top. One that is dismissed uncovers the one before.
    """

    raised = Signal(str)
    done = Signal(str)
    """Takes a sentence on what has worked."""
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: list[Notice] = []
        self.raised.connect(self._on_raised)
        self.done.connect(lambda text: self.tell(Notice(lambda: text, icon="check", passing=True)))

    @property
    def top(self) -> Notice | None:
        return self._kept[-1] if self._kept else None

    @property
    def below(self) -> int:
        """How many more there are."""
        return max(0, len(self._kept) - 1)

    def tell(self, notice: Notice) -> None:
        """Put it on top; one that says the same is not there twice."""
        said = notice.text()
        self._kept = [each for each in self._kept if not each.passing and each.text() != said][-_MOST + 1 :]
        self._kept.append(notice)
        self.changed.emit()

    def dismiss(self, notice: Notice) -> None:
        if notice in self._kept:
            self._kept.remove(notice)
            self.changed.emit()

    def clear(self) -> None:
        self._kept.clear()
        self.changed.emit()

    def report(self, error: BaseException, *mends: Mend) -> None:
        """Tell the user about an error: its own sentence when it is ours, else that something went wrong."""
        while isinstance(error, EmitLoopError) and error.__cause__ is not None:
            error = error.__cause__
        if isinstance(error, AtlasError):
            self._raise(Notice(lambda: str(error), mends))
            return
        file = record(error)
        details = "".join(traceback.format_exception(error)).strip()
        folder = Mend(lambda: self.tr("Open the folder"), _open_folder)
        self._raise(
            Notice(
                lambda: self.tr("Something went wrong in the program. What happened is written in {0}.").format(file),
                (*mends, folder),
                details=details,
            )
        )

    def install_hook(self) -> None:
        """Take all uncaught exceptions from now on."""
        sys.excepthook = self._on_uncaught

    def remove_hook(self) -> None:
        sys.excepthook = sys.__excepthook__

    def _raise(self, notice: Notice) -> None:
        self.tell(notice)
        self.raised.emit(notice.text())

    def _on_raised(self, text: str) -> None:
        if self.top is None or self.top.text() != text:
            self.tell(Notice(lambda: text, passing=True))

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)


def _open_folder() -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_file().parent)))
