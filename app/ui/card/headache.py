"""The card of a kind of headache: what it is, where it hurts, which points were studied in it. It diagnoses nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.records import Headache
from app.session import Session
from app.ui import names
from app.ui.card.more import point_chip, study_row
from app.ui.card.parts import INSET, ClaimRow, RegionRow, Section, Sources
from app.ui.card.point import notice_box
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import inset, px
from app.ui.fold import Fold

if TYPE_CHECKING:
    from app.content.library import Library


def headache_sections(library: Library, session: Session, headache_id: str) -> Iterator[QWidget]:
    """The sections, from the top."""
    translate = QCoreApplication.translate
    headache = library.headache(headache_id)
    yield _header(headache, session)
    yield notice_box(
        translate(
            "card", "For orientation only. Which headache it is, and what lies behind it, is for a doctor to find out."
        )
    )
    about = Section(translate("card", "What is it?"))
    about.add(ClaimRow(headache.summary, session.register))
    yield about
    yield _sites(library, session, headache)
    yield _points(library, session, headache_id)
    evidence = Section(translate("card", "What do the studies allow to say?"))
    evidence.add(ClaimRow(headache.evidence, session.register))
    yield evidence
    yield Fold(
        session,
        "criteria",
        translate("card", "Its signs, shortened"),
        [ClaimRow(claim, session.register) for claim in headache.criteria],
    )
    if headache.studied:
        yield Fold(
            session, "studied", translate("card", "Muscles that were studied"), _studied(library, session, headache)
        )
    yield Fold(session, "lookalikes", translate("card", "What else must be thought of"), _lookalikes(library, session))
    yield Sources(_citations(library, headache), library.content.sources)


def _header(headache: Headache, session: Session) -> QWidget:
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(*inset(INSET, 0, INSET, 0))
    column.setSpacing(px(4))
    column.addWidget(label(QCoreApplication.translate("card", "Kind of headache"), "small"))
    column.addWidget(Paragraph(names.main_name(headache.name, session.register), "title"))
    if other := names.other_names(headache.name, session.register):
        column.addWidget(Paragraph(other, "small"))
    if session.register == "clinical":
        column.addWidget(Paragraph("\n".join(f"ICHD-3 {code}" for code in headache.codes), "small"))
    return header


def _sites(library: Library, session: Session, headache: Headache) -> Section:
    section = Section(QCoreApplication.translate("card", "Where does it usually hurt?"))
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for region_id in headache.sites:
        name = names.main_name(library.region(region_id).name, session.register)
        column.addWidget(RegionRow(session, region_id, name))
    section.add_wide(rows)
    section.add(ClaimRow(headache.laterality, session.register))
    return section


def _points(library: Library, session: Session, headache_id: str) -> Section:
    section = Section(QCoreApplication.translate("card", "Points that may have a share"))
    for point_id in library.points_in(headache_id):
        section.add(point_chip(library, session, point_id))
    return section


def _studied(library: Library, session: Session, headache: Headache) -> Iterator[QWidget]:
    for studied in headache.studied:
        for muscle_id in studied.muscles:
            chip = Chip(names.muscle_name(library.muscle(muscle_id).name))
            chip.setObjectName(f"open_{muscle_id}")
            chip.clicked.connect(lambda _checked=False, chosen=muscle_id: session.select_muscle(chosen))
            yield chip
        for study_id in studied.studies:
            yield study_row(library.content.studies[study_id], session)


def _lookalikes(library: Library, session: Session) -> Iterator[QWidget]:
    for lookalike in library.content.lookalikes.values():
        yield label(names.main_name(lookalike.name, session.register), "strong")
        yield ClaimRow(lookalike.clue, session.register)


def _citations(library: Library, headache: Headache) -> list[str]:
    claims = (headache.summary, headache.laterality, headache.evidence, *headache.criteria)
    studies = [library.content.studies[study] for studied in headache.studied for study in studied.studies]
    return [*(source for claim in claims for source in claim.sources), *(study.source for study in studies)]
