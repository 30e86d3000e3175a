"""Widgets that Qt has deleted hear no more of the session, whoever still knows them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.session import Session
from app.ui.follow import follow


class _Listener(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self.heard: list[object] = []
        follow(self, self._on_change, session.events.side, session.events.theme)

    def _on_change(self, value: object) -> None:
        self.heard.append(value)


def test_a_widget_follows_until_it_is_deleted(qtbot: QtBot, session: Session) -> None:
    listener = _Listener(session)
    session.side = "right"
    session.theme = "dark"
    assert listener.heard == ["right", "dark"]
    listener.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(listener)
    session.side = "both"
    session.theme = "light"
    assert listener.heard == ["right", "dark"]
