"""The left panel while looking from the pain to the points: the brush, places by name, and the answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app.session import Session
from app.ui.controls import IconTextButton, hairline
from app.ui.design import RING, inset
from app.ui.follow import follow
from app.ui.pain.answers import PainAnswers
from app.ui.pain.places import PainPlaces
from app.ui.pain.tools import PainTools

if TYPE_CHECKING:
    from app.content.library import Library


class PainPanel(QWidget):
    """The places open with the button or a search; they close by themselves at the first stroke, to make room, unless
    the user has done something with them."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._places_used = False
        self.tools = PainTools(session)
        self.places = PainPlaces(session)
        self.answers = PainAnswers(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(hairline())
        self.fold = IconTextButton("chevron-down", self.tr("Places by name"))
        self.fold.setObjectName("fold_places")
        self.fold.setProperty("role", "fold")
        self.fold.setProperty("outset", True)
        self.fold.setCheckable(True)
        self.fold.setCursor(Qt.CursorShape.PointingHandCursor)
        self.fold.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fold.toggled.connect(self._open_places)
        frame = QVBoxLayout()
        frame.setContentsMargins(*inset(16 - RING, 8, 12, 4))
        frame.addWidget(self.fold)
        column.addLayout(frame)
        column.addWidget(self.places, 3)
        column.addWidget(hairline())
        column.addWidget(self.answers, 4)
        self._column = column
        self.fold.setChecked(session.marked.skin is None)
        self._open_places(self.fold.isChecked())
        self.fold.clicked.connect(self._on_places_use)
        self.places.used.connect(self._on_places_use)
        follow(self, self._on_stroke, session.events.stroke)
        follow(self, self._on_mark, session.events.marked)
        follow(self, self._on_query_change, session.events.query)
        follow(self, self._share, session.events.marked)
        self._share()

    def set_library(self, library: Library) -> None:
        self.places.set_library(library)
        self.answers.set_library(library)

    def _open_places(self, opened: bool) -> None:
        self.places.setVisible(opened)
        self.fold.set_icon("chevron-down" if opened else "chevron-right")

    def _share(self) -> None:
        """Once something is marked the answers get most of the height, also where the places stay open."""
        self._column.setStretchFactor(self.answers, 9 if self._session.marked else 4)

    def _on_stroke(self) -> None:
        if not (self._session.marked or self._places_used):
            self.fold.setChecked(False)

    def _on_mark(self) -> None:
        """What was painted comes from a file too."""
        if self._session.marked.skin is not None and not self._places_used:
            self.fold.setChecked(False)

    def _on_places_use(self) -> None:
        self._places_used = True

    def _on_query_change(self) -> None:
        """A search elsewhere is for something else."""
        if self._session.mode == "pain" and self._session.query.strip():
            self._places_used = True
            self.fold.setChecked(True)
