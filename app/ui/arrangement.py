"""Which panels stand beside the picture: by what the window is used for, and by whether there is something to read."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.session import Mode, Session
from app.ui.body import Body
from app.ui.follow import follow


class Arrangement(QObject):
    """Opens and spares the panels of the body as the session goes from one use to another."""

    def __init__(self, session: Session, body: Body) -> None:
        super().__init__(body)
        self._session, self._body = session, body
        self._mode: Mode = session.mode
        """What the panels are set out for."""
        events = session.events
        follow(self, self._on_selection_change, events.selection)
        follow(self, self._on_mode_change, events.mode)
        follow(self, self._on_quiz_change, events.quiz)

    def _on_mode_change(self) -> None:
        mode = self._session.mode
        if mode in ("present", self._mode):  # a presentation lies over this window, which stays as it is
            return
        self._mode = mode
        self._session.query = ""
        self._body.open("left")
        self._spare_card()
        if mode == "pain" and self._session.brush is None:
            self._session.brush = "strong"

    def _spare_card(self) -> None:
        """Where pain is painted or something is learned, the card takes room only when there is something to read;
        never while a question is asked, for it would tell. Where pain is painted, it comes and goes with every answer
        that is looked at: the answers keep the width that they have beside it."""
        mode = self._session.mode
        idle = mode in ("pain", "learn") and self._session.selection is None
        self._body.spare("right", idle or self._session.quiz is not None, expected=mode == "pain")

    def _on_quiz_change(self) -> None:
        self._spare_card()
        if self._session.quiz is not None:
            self._body.open("left")

    def _on_selection_change(self) -> None:
        self._spare_card()
        if self._session.selection is None:
            self._body.favour("left")
