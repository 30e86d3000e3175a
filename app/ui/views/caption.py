"""The name and the note of the saved view that is looked at, at the top of the picture, with the way to the next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.session import Session
from app.ui.actions import key_of
from app.ui.controls import IconButton, Paragraph, label
from app.ui.design import inset, px
from app.ui.follow import follow

_WIDEST = 440
_CLEAR = 56
"""What stays clear on both sides, for the handles of the panels."""


class ViewCaption(QWidget):
    """``step_requested`` (-1 or 1) for the view before or after."""

    step_requested = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._picture = session, parent
        self.setProperty("role", "glass")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(8, 4, 8, 4))
        row.setSpacing(px(8))
        self.previous = IconButton("previous", self.tr("Previous saved view"), key_of("views.previous"))
        self.previous.clicked.connect(lambda: self.step_requested.emit(-1))
        self.next = IconButton("next", self.tr("Next saved view"), key_of("views.next"))
        self.next.clicked.connect(lambda: self.step_requested.emit(1))
        self.close_button = IconButton("close", self.tr("Close"))
        self.close_button.clicked.connect(lambda: setattr(session, "saved_shown", None))
        words = QVBoxLayout()
        words.setContentsMargins(*inset(8, 4, 0, 4))
        words.setSpacing(0)
        self.name = label("", "strong")
        self.note = Paragraph("", "fact")
        words.addWidget(self.name)
        words.addWidget(self.note)
        for button in (self.previous, self.next):
            button.setProperty("role", "icon")
        row.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        follow(self, self._on_change, session.events.saved_shown, session.events.saved, session.events.opened)
        self._on_change()

    def place(self, top: int = 8) -> None:
        """In the middle, as wide as its words need and the handles leave; top: what lies above it."""
        room = self._picture.width() - 2 * _CLEAR
        wanted = px(_WIDEST) if self.note.isVisibleTo(self) else self.sizeHint().width() + px(8)
        width = min(room, px(_WIDEST), max(wanted, px(200)))
        self.setGeometry((self._picture.width() - width) // 2, top, width, self.heightForWidth(width))

    def _on_change(self) -> None:
        shown = self._session.saved_shown
        if shown is not None:
            self.name.setText(shown.name)
            self.note.set_plain(shown.note)
            self.note.setVisible(bool(shown.note))
            several = len(self._session.saved) + len(self._session.opened) > 1
            self.previous.setVisible(several)
            self.next.setVisible(several)
            self.setAccessibleName(f"{shown.name}. {shown.note}".strip())
        self.setVisible(shown is not None)
        if shown is not None:
            self.place(self.y())
