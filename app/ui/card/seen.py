"""The buttons on a card that say how its muscle or bone is to be seen: alone, see-through, or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.session import Session
from app.ui import seeing
from app.ui.actions import tip
from app.ui.card.parts import INSET
from app.ui.controls import IconButton
from app.ui.design import inset, px
from app.ui.follow import follow

if TYPE_CHECKING:
    from app.content.library import Library


class SeenButtons(QWidget):
    """For what is selected. A pressed button shows what is so already; pressed again it is as before."""

    def __init__(self, library: Library, session: Session) -> None:
        super().__init__()
        self._session = session
        self._ids = seeing.chosen_ids(library, session.selection, session.sides)
        self.setAccessibleName(self.tr("How it is shown"))
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(INSET, 0, INSET, 0))
        row.setSpacing(px(4))
        texts = {
            "isolate": ("isolate", self.tr("Alone"), self.tr("Show it alone")),
            "ghost": ("ghost", self.tr("See-through"), self.tr("Make it see-through")),
            "hide": ("eye-off", self.tr("Hide"), self.tr("Hide it")),
        }
        self._buttons: dict[seeing.Way, IconButton] = {}
        for way in seeing.WAYS:
            icon, text, name = texts[way]
            button = IconButton(icon, name)
            button.setProperty("role", "tool")
            button.setText(text)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setIconSize(QSize(px(20), px(20)))
            button.setCheckable(True)
            button.setToolTip(tip(name, f"see.{way}"))
            button.setObjectName(f"see_{way}")
            button.clicked.connect(lambda _checked=False, chosen=way: seeing.change(session, chosen, self._ids))
            row.addWidget(button, 1)
            self._buttons[way] = button
        events = session.events
        follow(self, self._on_change, events.hidden_structures, events.ghosted, events.isolated)
        self._on_change()

    def button(self, way: seeing.Way) -> QToolButton:
        return self._buttons[way]

    def _on_change(self) -> None:
        for way, button in self._buttons.items():
            button.setChecked(seeing.is_so(self._session, way, self._ids))
