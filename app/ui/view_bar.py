"""The buttons of the views: one step back and forth, the standard views, the start, and the saved ones."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.session import VIEWS, Session
from app.ui.actions import key_of, tip
from app.ui.controls import IconButton
from app.ui.design import inset, px
from app.ui.flow import Flow, fit
from app.ui.follow import follow


class ViewBar(QWidget):
    """``changed`` when its size did: what is painted is taken back elsewhere, so undo and redo are not there then."""

    view_requested = Signal(str)
    reset_requested = Signal()
    saved_requested = Signal()
    changed = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "glass")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Views"))
        row = self._flow = Flow(0, 0)
        row.setContentsMargins(*inset(4, 4, 4, 4))
        self.setLayout(row)
        self.undo = self._icon("undo", self.tr("Undo"), "view.undo")
        self.undo.clicked.connect(session.history.undo)
        self.redo = self._icon("redo", self.tr("Redo"), "view.redo")
        self.redo.clicked.connect(session.history.redo)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        texts = {
            "front": (self.tr("Front"), self.tr("View from the front")),
            "back": (self.tr("Back"), self.tr("View from behind")),
            "left": (self.tr("Left"), self.tr("View from the left")),
            "right": (self.tr("Right"), self.tr("View from the right")),
            "top": (self.tr("Top"), self.tr("View from above")),
        }
        for view in VIEWS:
            text, name = texts[view]
            button = QPushButton(text)
            button.setProperty("role", "view")
            button.setAccessibleName(name)
            button.setToolTip(tip(name, f"view.{view}"))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setObjectName(f"view_{view}")
            button.clicked.connect(lambda _checked=False, chosen=view: self.view_requested.emit(chosen))
            row.addWidget(button)
        reset = self._icon("reset", self.tr("Start view"), "view.home")
        reset.setObjectName("view_reset")
        reset.clicked.connect(self.reset_requested)
        row.addWidget(reset)
        self.saved = self._icon("bookmark", self.tr("Saved views"), "views.list")
        self.saved.clicked.connect(self.saved_requested)
        row.addWidget(self.saved)
        follow(self, self._on_history_change, session.history.changed)
        follow(self, self._on_mode_change, session.events.mode)
        self._on_history_change()
        self._on_mode_change()

    def fit(self, room: int) -> None:
        """In one line where it is not wider than this, else in several."""
        fit(self, self._flow, room)

    def _icon(self, icon: str, name: str, action_id: str) -> IconButton:
        button = IconButton(icon, name, key_of(action_id))
        button.setIconSize(QSize(px(16), px(16)))
        button.setObjectName(action_id.replace(".", "_"))
        return button

    def _on_history_change(self) -> None:
        self.undo.setEnabled(self._session.history.can_undo)
        self.redo.setEnabled(self._session.history.can_redo)

    def _on_mode_change(self) -> None:
        shown = self._session.mode != "pain"
        self.undo.setVisible(shown)
        self.redo.setVisible(shown)
        self.changed.emit()
