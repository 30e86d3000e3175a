"""The card on the right: everything about the selection, in plain or clinical words, with the safety note below."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.anatomy.frame import SUFFIX
from app.session import Selection, Session
from app.ui.card.caution import SECTION as CAUTION
from app.ui.card.headache import headache_sections
from app.ui.card.muscle import muscle_sections
from app.ui.card.point import TO_CAUTION, point_sections
from app.ui.card.region import region_sections
from app.ui.card.structure import structure_sections
from app.ui.controls import IconButton, Segments, hairline
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.grade import PressedGrades
from app.ui.note.box import NoteBox
from app.ui.scroll_column import ScrollColumn
from app.ui.switch import Switch
from app.ui.welcome import Welcome

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas, Tissue
    from app.content.library import Library
    from app.placement.placed import Placement

_SECTION_GAP = 24


class Card(QWidget):
    """Shows ``session.selection``; asks for the safety note through ``safety_requested``, for the session note through
    ``note_requested``; ``mistake_reported`` when the user has found one in it."""

    safety_requested = Signal()
    note_requested = Signal()
    mistake_reported = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        self._atlas: Atlas | None = None
        self._absent: dict[str, str] = {}
        self._borrowed: frozenset[str] = frozenset()
        self._shown: Selection | None = None
        self.setAccessibleName(self.tr("Information"))

        self.words = Segments(
            (("plain", self.tr("Plain words")), ("clinical", self.tr("Clinical"))), self.tr("Words"), small=True
        )
        self.words.set_value(session.register)
        self.words.chosen.connect(lambda value: setattr(session, "register", value))
        self.close_button = IconButton("close", self.tr("Close"), self.tr("Esc"))
        self.close_button.setObjectName("close_card")
        self.close_button.clicked.connect(session.clear)

        self.body = ScrollColumn()
        PressedGrades(self, session)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(self.body, 1)
        column.addWidget(hairline())
        column.addLayout(self._make_foot())

        follow(
            self,
            self._rebuild,
            session.events.selection,
            session.events.compared,
            session.events.side,
            session.events.register,
        )
        self._rebuild()

    def set_library(self, library: Library) -> None:
        self._library = library
        self._rebuild()

    def set_atlas(self, atlas: Atlas) -> None:
        """The model that is shown."""
        self._atlas = atlas
        if self._session.selection is not None and self._session.selection.kind == "structure":
            self._rebuild()

    def set_placement(self, placement: Placement) -> None:
        self._absent = dict(placement.absent)
        self._borrowed = frozenset(point.point_id for point in placement.points.values() if point.borrowed)
        self._rebuild()

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(*inset(16, 8, 8, 4))
        head.addWidget(self.words)
        head.addStretch(1)
        head.addWidget(self.close_button)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(*inset(16, 8, 8, 8))
        self.safety_button = QPushButton(self.tr("When to see a doctor"))
        self.safety_button.setObjectName("safety")
        self.safety_button.setProperty("role", "link")
        self.safety_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.safety_button.clicked.connect(self.safety_requested)
        foot.addWidget(self.safety_button)
        foot.addStretch(1)
        self.mistake_button = IconButton("flag", self.tr("Report a mistake in this card"))
        self.mistake_button.setObjectName("report_mistake")
        self.mistake_button.clicked.connect(self.mistake_reported)
        foot.addWidget(self.mistake_button)
        _keep_room(self.close_button, self.mistake_button)
        return foot

    def _sections(self) -> Iterable[QWidget]:
        selection = self._session.selection
        if self._library is None or selection is None:
            return (Welcome(self._session, self._library),)
        if selection.kind == "point":
            borrowed, absent = selection.id in self._borrowed, self._absences(self._library).get(selection.id)
            return point_sections(self._library, self._session, selection.id, absent, borrowed)
        if selection.kind == "region":
            return region_sections(self._library, self._session, selection.id)
        if selection.kind == "structure":
            tissue, borrowed = self._tissue(selection.id)
            return structure_sections(self._library, self._session, selection.id, tissue, borrowed)
        if selection.kind == "headache":
            return headache_sections(self._library, self._session, selection.id)
        return muscle_sections(
            self._library, self._session, selection.id, self._absences(self._library), self._borrowed
        )

    def _tissue(self, base: str) -> tuple[Tissue | None, bool]:
        """What a structure of the shown model is, and whether it is borrowed; base: its id without the side."""
        ids = [base + suffix for suffix in ("", *(SUFFIX[side] for side in self._session.sides), *SUFFIX.values())]
        infos = self._atlas.structures if self._atlas is not None else {}
        info = next((infos[each] for each in ids if each in infos), None)
        return (None, False) if info is None else (info.tissue, info.borrowed_from is not None)

    def _absences(self, library: Library) -> dict[str, str]:
        """Why the shown model cannot place some points, each in a sentence."""
        from app.placement.placed import why_absent

        return {point_id: why_absent(title, library.point(point_id)) for point_id, title in self._absent.items()}

    def _rebuild(self) -> None:
        """Build anew: what is shown never mixes two selections, and a card is a few dozen labels.

        Other words or another side of the same selection keep the place that was scrolled to.
        """
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*inset(8, 8, 8, 24))
        column.setSpacing(px(_SECTION_GAP))
        for section in self._sections():
            column.addWidget(section)
            if isinstance(section, NoteBox):
                section.opened.connect(self.note_requested)
        column.addStretch(1)
        same = self._shown == self._session.selection
        place = self.body.verticalScrollBar().value() if same else 0
        self._shown = self._session.selection
        self.body.set_content(content)
        careful, cautions = content.findChild(QPushButton, TO_CAUTION), content.findChild(QWidget, CAUTION)
        if careful is not None and cautions is not None:
            careful.clicked.connect(lambda: self._go_to(content, cautions))
        self.body.verticalScrollBar().setValue(place)
        self.words.set_value(self._session.register)
        for each in (self.close_button, self.mistake_button):
            each.setVisible(self._session.selection is not None)

    def _go_to(self, content: QWidget, section: QWidget) -> None:
        """Scroll to a section of the content; who came by keyboard goes on at its switch."""
        self.body.verticalScrollBar().setValue(section.mapTo(content, section.rect().topLeft()).y() - px(8))
        switch, focus = section.findChild(Switch), self.window().focusWidget()
        if switch is not None and focus is not None and content.isAncestorOf(focus):
            switch.setFocus(Qt.FocusReason.TabFocusReason)


def _keep_room(*buttons: QWidget) -> None:
    """The words beside a button stay where they are when it goes."""
    for button in buttons:
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
