"""A section of the card that opens and closes: there for who wants to know more, out of the way for others."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.session import Session
from app.ui.card.parts import INSET
from app.ui.controls import IconTextButton
from app.ui.design import RING, inset, px


class Fold(QWidget):
    """A heading to press, with what belongs under it. The session remembers which ones are open, by ``key``."""

    def __init__(self, session: Session, key: str, title: str, inside: Iterable[QWidget]) -> None:
        super().__init__()
        self._session, self._key = session, key
        outer = QVBoxLayout(self)
        outer.setContentsMargins(*inset(INSET - RING, 0, INSET, 0))
        outer.setSpacing(px(8))
        self.button = IconTextButton("chevron-right", title)
        self.button.setObjectName(f"fold_{key}")
        self.button.setProperty("role", "fold")
        self.button.setProperty("outset", True)
        self.button.setCheckable(True)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        outer.addWidget(self.button)
        self.content = QWidget()
        column = QVBoxLayout(self.content)
        column.setContentsMargins(*inset(RING, 0, 0, 4))
        column.setSpacing(px(8))
        for widget in inside:
            column.addWidget(widget)
        outer.addWidget(self.content)
        self.setAccessibleName(title)
        self.button.setChecked(key in session.unfolded)
        self._show(self.button.isChecked())
        self.button.toggled.connect(self._on_toggled)

    def _on_toggled(self, opened: bool) -> None:
        self._show(opened)
        keys = self._session.unfolded
        self._session.unfolded = keys | {self._key} if opened else keys - {self._key}

    def _show(self, opened: bool) -> None:
        self.content.setVisible(opened)
        self.button.set_icon("chevron-down" if opened else "chevron-right")
