"""Errors and news in one sentence, in a bar that stays until it is dismissed; the details go to a log file."""

from __future__ import annotations

import sys
from types import TracebackType

from psygnal import EmitLoopError
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.errors import AtlasError
from app.log import record
from app.ui.controls import Icon, IconButton, Paragraph
from app.ui.design import inset, px

_WIDTH = 560
_CLEAR = 52
"""What stays clear on both sides of the bar, for the handles of the panels."""


class Notices(QObject):
    """Where every message for the user goes, whoever found the fault."""

    raised = Signal(str)

    def report(self, error: BaseException) -> None:
        """Tell the user about an error: its own sentence when it is ours, else that something went wrong."""
        while isinstance(error, EmitLoopError) and error.__cause__ is not None:
            error = error.__cause__
        if isinstance(error, AtlasError):
            self.raised.emit(str(error))
            return
        self.raised.emit(
            self.tr("Something went wrong in the program. What happened is written in {0}.").format(record(error))
        )

    def install_hook(self) -> None:
        """Take all uncaught exceptions from now on."""
        sys.excepthook = self._on_uncaught

    def remove_hook(self) -> None:
        sys.excepthook = sys.__excepthook__

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)


class NoticeBar(QWidget):
    """The bar: the newest message, with a button to dismiss it."""

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(16, 8, 8, 8))
        row.setSpacing(px(12))
        row.addWidget(Icon("warning", colour="#ffb454"), 0, Qt.AlignmentFlag.AlignVCenter)
        self._text = Paragraph()
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.dismiss_button = IconButton("close", self.tr("Dismiss"), tint=QPalette.ColorRole.Window)
        self.dismiss_button.setObjectName("dismiss_notice")
        self.dismiss_button.clicked.connect(self.hide)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        notices.raised.connect(self.show_text)
        self.hide()

    def text(self) -> str:
        return self._text.accessibleName()

    def show_text(self, text: str) -> None:
        self._text.set_plain(text)
        self.setAccessibleName(text)
        self.show()
        self.place()

    def place(self) -> None:
        """At the top of the parent, in the middle, as high as its text needs."""
        room = self._parent.width()
        width = min(px(_WIDTH), room - 2 * _CLEAR)
        self.setGeometry((room - width) // 2, 10, width, self.heightForWidth(width))
        self.raise_()
