"""The card of a place where pain is felt: which points send it there. It diagnoses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content import relations
from app.content.records import Region
from app.session import Session
from app.ui import names
from app.ui.card.parts import INSET, Section
from app.ui.card.structure import felt_sections
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import inset, px

if TYPE_CHECKING:
    from app.content.library import Library

translate = QCoreApplication.translate


def region_sections(library: Library, session: Session, region_id: str) -> Iterator[QWidget]:
    """The sections, from the top."""
    region = library.region(region_id)
    yield _header(region, session)
    felt = relations.felt_in(library, region_id)
    yield from felt_sections(library, session, felt, translate("card", "Which points send pain here?"))
    if not felt.all:
        none = Section(translate("card", "Which points send pain here?"))
        none.add_text(translate("card", "None of the points that are told about here."))
        yield none
    yield _mark(session, region_id, region)
    about = Section(translate("card", "Which place is meant?"))
    about.add_text(region.definition)
    if region.synonyms:
        about.add_text(translate("card", "Also called: {0}").format(", ".join(region.synonyms)), "small")
    yield about


def _header(region: Region, session: Session) -> QWidget:
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(*inset(INSET, 0, INSET, 0))
    column.setSpacing(px(4))
    kind = (
        translate("card", "Place inside the head") if region.kind == "deep" else translate("card", "Place on the body")
    )
    column.addWidget(label(kind, "small"))
    column.addWidget(Paragraph(names.main_name(region.name, session.register), "title"))
    if other := names.other_names(region.name, session.register):
        column.addWidget(Paragraph(other, "small"))
    return header


def _mark(session: Session, region_id: str, region: Region) -> Section:
    """The way to the answer that takes several places and painted pain together."""
    section = Section(translate("card", "Does it hurt here?"))
    section.add_text(translate("card", "Mark this place, add others, and see which points fit best."))
    button = Chip(translate("card", "Mark it in “Where does it hurt?”"))
    button.setObjectName("mark_region")
    button.clicked.connect(lambda: mark_region(session, region_id, region.paired))
    section.add(button)
    return section


def mark_region(session: Session, region_id: str, paired: bool) -> None:
    """Go where pain is marked, with this place marked on the side that is shown."""
    side = session.side if paired and session.side != "both" else None
    session.clear()
    session.mode = "pain"
    session.mark(session.marked.with_place((region_id, side)))
