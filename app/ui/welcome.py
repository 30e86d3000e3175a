"""What the card shows before anything is selected: what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.session import Session
from app.ui import names
from app.ui.card.more import headache_chip
from app.ui.card.parts import INSET
from app.ui.controls import Chip, Icon, Paragraph, label
from app.ui.design import inset, px

if TYPE_CHECKING:
    from app.content.library import Library

_TYPICAL = {
    "trapezius_upper_trp1": "temple",
    "scm_sternal_middle_outer": "orbit_deep",
    "temporalis_trp1": "supraorbital",
    "rectus_capitis_posterior_major_trp1": "occiput",
}
"""Points that often take part in headache, one of each muscle group, with a region of their usual pain."""


class Welcome(QWidget):
    """Three steps, and a few points to try."""

    def __init__(self, session: Session, library: Library | None) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(INSET, 0, INSET, 0))
        column.setSpacing(px(16))
        column.addWidget(Paragraph(self.tr("Which muscles send pain to the head?"), "title"))
        for icon, text in (
            ("search", self.tr("Type where it hurts, or pick a point: in the list, or on the head itself.")),
            ("eye", self.tr("See where it sends its pain: solid where it is usual, dotted where it is now and then.")),
            ("check", self.tr("Read here how to find the point, what helps, and how sure all this is.")),
        ):
            row = QHBoxLayout()
            row.setSpacing(px(12))
            row.addWidget(Icon(icon, 22), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Paragraph(text), 1)
            column.addLayout(row)
        if library is not None:
            column.addWidget(label(self.tr("Try one"), "heading"))
            examples = QVBoxLayout()
            examples.setSpacing(px(8))
            for point_id, region in _TYPICAL.items():
                if point_id not in library.points:  # another content than ours
                    continue
                button = Chip(_what(library, point_id, region, session))
                button.setObjectName(f"try_{point_id}")
                button.clicked.connect(lambda _checked=False, chosen=point_id: session.select_point(chosen))
                examples.addWidget(button)
            column.addLayout(examples)
            if library.content.headaches:
                column.addWidget(label(self.tr("Or start from a kind of headache"), "heading"))
                kinds = QVBoxLayout()
                kinds.setSpacing(px(8))
                for headache_id in library.content.headaches:
                    kinds.addWidget(headache_chip(library, session, headache_id))
                column.addLayout(kinds)


def _what(library: Library, point_id: str, region: str, session: Session) -> str:
    """The point's name and, in plain words, where it hurts: that is what people know."""
    name = names.main_name(library.point(point_id).point.name, session.register)
    return name if session.register == "clinical" else f"{name} → {library.region(region).name.lay}"
