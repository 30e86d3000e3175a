"""What the card shows before anything is selected: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.content.records import TriggerPoint
from app.session import Session
from app.ui import names
from app.ui.card_parts import INSET
from app.ui.controls import Chip, Icon, Paragraph, label

if TYPE_CHECKING:
    from app.content.library import Library

_EXAMPLES = 4


class Welcome(QWidget):
    """Three steps, and a few points to try."""

    def __init__(self, session: Session, library: Library | None) -> None:
        super().__init__()
        tr = self.tr
        column = QVBoxLayout(self)
        column.setContentsMargins(INSET, 0, INSET, 0)
        column.setSpacing(16)
        column.addWidget(Paragraph(tr("Which muscle is behind the headache?"), "title"))
        for icon, text in (
            ("hand", tr("Pick a muscle or a trigger point: in the list, or on the head itself.")),
            ("eye", tr("See where it sends its pain: solid where it is usual, dotted where it is now and then.")),
            ("check", tr("Read here how to find the point, what helps, and how sure all this is.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(Icon(icon, 22), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Paragraph(text), 1)
            column.addLayout(row)
        if library is not None:
            column.addWidget(label(tr("Try one"), "heading"))
            examples = QVBoxLayout()
            examples.setSpacing(8)
            for point_id, point in _examples(library):
                button = Chip(names.main_name(point.name, session.register))
                button.setObjectName(f"try_{point_id}")
                button.clicked.connect(lambda _checked=False, chosen=point_id: session.select_point(chosen))
                examples.addWidget(button)
            column.addLayout(examples)


def _examples(library: Library) -> list[tuple[str, TriggerPoint]]:
    """The first point of each group of muscles, so that they differ."""
    firsts: dict[str, tuple[str, TriggerPoint]] = {}
    for muscle in library.content.muscles.values():
        firsts.setdefault(muscle.group, next(iter(muscle.points.items())))
    return list(firsts.values())[:_EXAMPLES]
