"""Keeps readers of the screen informed of a picture that they cannot see."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from app.session import Session
from app.ui.follow import follow
from app.ui.picture.words import sentences

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport


class ReadingOut(QObject):
    """Tells in the view's accessible description what the picture shows; what is new in it is announced while the view
    has the keyboard."""

    def __init__(self, view: Viewport, session: Session) -> None:
        super().__init__(view)
        self._view, self._session = view, session
        self._told: list[str] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.tell)
        events = session.events
        follow(self, self._on_change, events.selection, events.compared, events.side, events.mode, events.marked)
        follow(self, self._on_change, events.hidden, events.hidden_structures, events.ghosted, events.isolated)
        follow(self, self._on_change, events.pose, events.register, events.quiz, events.note)

    def stop(self) -> None:
        self._soon.stop()

    def tell(self) -> None:
        """Bring the description up to date."""
        self._soon.stop()
        told = sentences(self._session, self._view.library)
        news = [sentence for sentence in told if sentence not in self._told]
        self._told = told
        keys = self.tr(
            "Arrow keys turn it, with Shift they move it, plus and minus zoom, Enter lists what is seen. "
            "The list holds the same facts."
        )
        self._view.setAccessibleName(QCoreApplication.translate("Viewport", "3D model of head and neck"))
        self._view.setAccessibleDescription(" ".join((*told, keys)))
        QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged))
        if news and self._view.hasFocus():
            announce(self._view, " ".join(news))

    def _on_change(self) -> None:
        self._soon.start()


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out, as soon as what is being said is said."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # since Qt 6.8
    if event is not None:
        QAccessible.updateAccessibility(event(widget, text))
