"""How the window looks: puts the session's colours and text size on the application, and remembers what was chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.session import Session
from app.ui import settings, theme
from app.ui.focus_ring import FocusRing
from app.ui.follow import follow


class Appearance(QObject):
    """While the user leaves the colours to the system, they change with the system's.

    ``resizing``: the text is about to have another size. What is laid out already must be made anew.
    """

    resizing = Signal()

    def __init__(self, application: QApplication, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._application, self._session = application, session
        FocusRing(application, self)
        events = session.events
        follow(self, self._paint, events.theme)
        follow(self, self._on_choice, events.theme_choice)
        follow(self, self._on_text_size, events.text_size)
        application.styleHints().colorSchemeChanged.connect(self._ask_system)
        self._paint()

    def _paint(self) -> None:
        theme.apply(self._application, self._session.theme, self._session.text_size)

    def _on_choice(self) -> None:
        settings.set_theme(self._session.theme_choice)
        self._ask_system()

    def _ask_system(self) -> None:
        if self._session.theme_choice == "system":
            self._session.theme = theme.system_theme(self._application)

    def _on_text_size(self) -> None:
        settings.set_text_size(self._session.text_size)
        self.resizing.emit()
        self._paint()
