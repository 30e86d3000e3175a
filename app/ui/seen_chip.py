"""A quiet word over the picture about what is hidden, see-through or shown alone, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from app.session import Session
from app.ui import seeing
from app.ui.actions import tip
from app.ui.controls import label
from app.ui.design import inset, px
from app.ui.follow import follow

if TYPE_CHECKING:
    from app.content.library import Library


class SeenChip(QWidget):
    """There while anything is not as usual. ``changed`` when its size did."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._library: Library | None = None
        self.setProperty("role", "glass")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(12, 4, 8, 4))
        row.setSpacing(px(8))
        self.words = label("", "fact")
        row.addWidget(self.words)
        self.all_button = QPushButton(self.tr("Show all"))
        self.all_button.setProperty("role", "view")
        self.all_button.setObjectName("show_all")
        self.all_button.setAccessibleName(self.tr("Show all again"))
        self.all_button.setToolTip(tip(self.tr("Show all again"), "see.all"))
        self.all_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.all_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.all_button.clicked.connect(lambda: seeing.show_all(session))
        row.addWidget(self.all_button)
        events = session.events
        follow(self, self._on_change, events.hidden_structures, events.ghosted, events.isolated, events.quiz)
        self._on_change()

    def set_library(self, library: Library) -> None:
        self._library = library
        self._on_change()

    def _on_change(self) -> None:
        hidden, ghosted, isolated = self._session.by_hand
        several = sum(map(bool, (hidden, ghosted, isolated))) > 1
        told = [
            self._told(isolated, self.tr("Only {0}"), self.tr("Only {0} parts"), False),
            self._told(hidden, self.tr("{0} hidden"), self.tr("{0} hidden"), several),
            self._told(ghosted, self.tr("{0} see-through"), self.tr("{0} see-through"), several),
        ]
        text = "  ·  ".join(text for text in told if text)
        self.words.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.changed.emit()

    def _told(self, ids: frozenset[str], one: str, many: str, counted: bool) -> str:
        """In words: by its name when it is the only thing to tell, else how many."""
        things = seeing.things(self._library, ids)
        if not things:
            return ""
        return many.format(len(things)) if counted or len(things) > 1 else one.format(things[0])
