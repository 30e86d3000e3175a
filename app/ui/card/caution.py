"""What to be careful about, each sentence lighting on the model what it speaks of, and the switch that shows it all."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.content.records import Caution
from app.session import Session
from app.ui import names
from app.ui.card.parts import ClaimRow, Section, words
from app.ui.controls import Paragraph
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.light import Light
from app.ui.marks import Mark
from app.ui.switch import Switch

if TYPE_CHECKING:
    from app.content.library import Library

translate = QCoreApplication.translate

SECTION = "caution"
"""Name of the section."""


def caution_section(library: Library, cautions: Iterable[Caution], session: Session) -> Section:
    cautions = tuple(cautions)
    section = Section(translate("card", "Be careful"))
    section.setObjectName(SECTION)
    box = QFrame()
    box.setProperty("role", "caution")
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(4, 4, 4, 4))
    column.setSpacing(0)
    for caution in cautions:
        column.addWidget(_CautionRow(library, caution, session))
    drawn = any(hazard in library.content.hazards for caution in cautions for hazard in caution.hazards)
    first = session.register == "clinical"  # at hand, before sentences that are known
    if drawn and first:
        section.add(_ShowRow(session))
    section.add(box)
    if drawn and not first:
        section.add(_ShowRow(session))
    return section


class _CautionRow(QFrame):
    """A caution. Pointing at it, or tabbing to it, hatches on the model what it names."""

    def __init__(self, library: Library, caution: Caution, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(8, 4, 8, 4))
        column.setSpacing(0)
        column.addWidget(ClaimRow(caution, session.register))
        known = [hazard for hazard in caution.hazards if hazard in library.content.hazards]
        if not known:
            return
        named = [names.main_name(library.content.hazards[hazard].name, session.register) for hazard in known]
        if session.register == "clinical":
            column.addWidget(Paragraph(", ".join(named), "small"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(translate("card", "On the model: {0}").format(", ".join(named)))
        self.setAccessibleName(words(caution.text, caution.plain, session.register))
        self.setAccessibleDescription(self.toolTip())
        self._light = Light(self, session, f"hazards:{','.join(known)}")


class _ShowRow(QWidget):
    """The switch that keeps all of it in the picture, and how far to trust the drawing."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(0, 4, 0, 0))
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        title = translate("card", "Show what to keep away from")
        row.addWidget(Mark("away"))
        words_beside = Paragraph(title)
        row.addWidget(words_beside, 1)
        self.switch = Switch(title)
        self.switch.answer_to(words_beside)
        self.switch.setObjectName("keep_away")
        self.switch.clicked.connect(lambda shown: setattr(session, "keep_away", shown))
        row.addWidget(self.switch)
        column.addLayout(row)
        note = translate("card", "The hatching is a sketch. Vessels and nerves run a little differently in everybody.")
        self._note = Paragraph(note, "small")
        column.addWidget(self._note)
        follow(self, self._on_keep_away_change, session.events.keep_away)
        self._on_keep_away_change()

    def _on_keep_away_change(self) -> None:
        self.switch.setChecked(self._session.keep_away)
        self._note.setVisible(self._session.keep_away)
