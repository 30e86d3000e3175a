"""Rows that light what they name on the model, and are lit when it is pointed at there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.session import Session
from app.ui.follow import follow

_IN = (QEvent.Type.Enter, QEvent.Type.FocusIn)
_OUT = (QEvent.Type.Leave, QEvent.Type.FocusOut)


class Light(QObject):
    """Ties a widget to a value of ``session.hovered``, by pointer and by keyboard; sets its property ``lit``."""

    def __init__(self, widget: QWidget, session: Session, key: str) -> None:
        super().__init__(widget)
        self._widget, self._session, self._key = widget, session, key
        widget.installEventFilter(self)
        follow(self, self._on_hovered_change, session.events.hovered)
        self._on_hovered_change()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _IN:
            self._session.hovered = self._key
        elif event.type() in _OUT and self._session.hovered == self._key:
            self._session.hovered = None
        return False

    def _on_hovered_change(self) -> None:
        lit = self._session.hovered == self._key
        if bool(self._widget.property("lit")) != lit:
            self._widget.setProperty("lit", lit)
            self._widget.style().unpolish(self._widget)
            self._widget.style().polish(self._widget)
