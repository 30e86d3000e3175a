"""The window that a presentation fills a screen with. The main window stays as it is, behind it or beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from app.session import Session
from app.ui.picture.viewport import Viewport
from app.ui.present.chooser import Chooser
from app.ui.present.cover import Cover
from app.ui.present.turntable import Turntable

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.story import Step

_POINTER_MS = 3000
"""A pointer that rests for so long is hidden."""
_HINT_MS = 4000


class PresentWindow(QWidget):
    """``closed`` when it was closed from outside; ``went`` and ``leave_requested`` as those of its cover."""

    closed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Trigger Atlas"))
        self.viewport = Viewport(session, self)
        self.viewport.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cover = Cover(self.viewport, self)
        self.chooser = Chooser(session, self.cover)
        self.cover.close_button.raise_()
        self.turntable = Turntable(self.viewport)
        self.can_close = True
        """Whether a button to leave is offered."""
        self._pointer = QTimer(self, singleShot=True, interval=_POINTER_MS)
        self._pointer.timeout.connect(self._hide_pointer)
        self._hint = QTimer(self, singleShot=True, interval=_HINT_MS)
        self._hint.timeout.connect(lambda: self.cover.show_hint(""))
        self.cover.stirred.connect(self.stir)

    def open_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.cover.setFocus()
        self._pointer.start()

    def show_alone(self) -> None:
        """It plays by itself: nothing but the story is on the screen, and no button to leave."""
        self.can_close = False
        self.set_pointer(False)

    def wait(self, words: str) -> None:
        """Say this as long as there is no picture."""
        self.viewport.set_waiting(words)

    def tell(self, step: Step, told: int, steps: int) -> None:
        """Say a step; the picture follows the session."""
        self.chooser.hide()
        self.cover.set_dark(False)
        self.cover.caption.say(step)
        self.cover.progress.tell(told, steps)
        self.cover.arrange()
        self.viewport.clear_below = self.cover.clear_below
        self.turntable.wait()

    def choose(self, library: Library) -> None:
        """Ask what is to be shown."""
        self.turntable.stop()
        self.cover.caption.hide()
        self.cover.progress.hide()
        self.viewport.clear_below = 0
        self.chooser.offer(library)
        self.chooser.setGeometry(self.rect())
        self.chooser.show()
        self.chooser.enter()
        self.set_pointer(True)

    def hint(self, text: str) -> None:
        self.cover.show_hint(text)
        self._hint.start()

    def stir(self) -> None:
        """Somebody is there: show the pointer, and stand still."""
        self.set_pointer(True)
        self._pointer.start()
        if not self.chooser.isVisible():
            self.turntable.wait()

    def set_dark(self, dark: bool) -> None:
        """All black, without pointer and button, until the mouse moves; or the picture again."""
        self.stir()
        self.cover.set_dark(dark)
        if dark:
            self.set_pointer(False)

    def set_pointer(self, shown: bool) -> None:
        self.cover.setCursor(Qt.CursorShape.ArrowCursor if shown else Qt.CursorShape.BlankCursor)
        self.cover.close_button.setVisible(shown and self.can_close)

    def _hide_pointer(self) -> None:
        if not self.chooser.isVisible():
            self.set_pointer(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for part in (self.viewport, self.cover, self.chooser):
            part.setGeometry(self.rect())
        self.viewport.clear_below = self.cover.clear_below
        self.viewport.focus_selection()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        for timer in (self._pointer, self._hint):
            timer.stop()
        self.turntable.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
