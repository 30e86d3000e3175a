"""What the cards of points and muscles tell to those who want to know more, in sections that open and close."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.records import Claim, Link, Muscle, Study, TriggerPoint
from app.session import Session
from app.ui import names
from app.ui.card.parts import ClaimRow
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import px
from app.ui.fold import Fold
from app.ui.grade import Grade

if TYPE_CHECKING:
    from app.content.library import Library


def more_sections(library: Library, session: Session, muscle: Muscle, point: TriggerPoint | None) -> QWidget:
    """The folded sections, close together; those with nothing in them are left out."""
    translate = QCoreApplication.translate
    sections: tuple[tuple[str, str, Iterable[QWidget]], ...] = (
        ("activating", translate("card", "What sets it off"), _claims(muscle.activating, session)),
        ("perpetuating", translate("card", "What keeps it going"), _claims(muscle.perpetuating, session)),
        ("related", translate("card", "What it goes together with"), _related(library, session, muscle)),
        ("differential", translate("card", "What else it can be"), _claims(muscle.differential, session)),
        ("headaches", translate("card", "Headaches it may have a share in"), _headaches(library, session, point)),
        ("found", translate("card", "How often it was found"), _found(library, session, muscle, point)),
    )
    together = QWidget()
    column = QVBoxLayout(together)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(4))
    for key, title, inside in sections:
        widgets = tuple(inside)
        if widgets:
            column.addWidget(Fold(session, key, title, widgets))
    return together


def study_row(study: Study, session: Session) -> QWidget:
    """A study: what was found, in how many people, and how sure we are of it."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    sources = (study.source,)
    claim = Claim(text=study.finding, plain=study.plain, confidence=study.confidence, basis="study", sources=sources)
    column.addWidget(ClaimRow(claim, session.register))
    translate = QCoreApplication.translate
    people = translate("card", "Studied: {0}").format(study.participants)
    column.addWidget(Paragraph(f"{people} ({study.source})", "small"))
    if study.note and session.register == "clinical":
        column.addWidget(Paragraph(study.note, "small"))
    return row


def headache_chip(library: Library, session: Session, headache_id: str) -> Chip:
    """A button that opens the card of a kind of headache."""
    name = library.headache(headache_id).name
    chip = Chip(names.main_name(name, session.register))
    chip.setObjectName(f"open_{headache_id}")
    chip.clicked.connect(lambda: session.select_headache(headache_id))
    return chip


def point_chip(library: Library, session: Session, point_id: str) -> Chip:
    """A button that opens the card of a trigger point."""
    chip = Chip(names.main_name(library.point(point_id).point.name, session.register))
    chip.setObjectName(f"open_{point_id}")
    chip.clicked.connect(lambda: session.select_point(point_id))
    return chip


def _claims(claims: Iterable[Claim], session: Session) -> Iterator[QWidget]:
    for claim in claims:
        yield ClaimRow(claim, session.register)


def _related(library: Library, session: Session, muscle: Muscle) -> Iterator[QWidget]:
    """What is said about it, then the muscles and points it is linked with, to go on to."""
    yield from _claims(muscle.associated, session)
    translate = QCoreApplication.translate
    for relation, title in (
        ("satellite_of", translate("card", "May be kept going by")),
        ("key_for", translate("card", "May keep going")),
        ("often_together", translate("card", "Often found with")),
    ):
        links = [link for link in muscle.links if link.relation == relation]
        if links:
            yield label(title, "small")
            for link in links:
                yield _link_chip(library, session, link)


def _link_chip(library: Library, session: Session, link: Link) -> Chip:
    is_point = link.to in library.points
    name = library.point(link.to).point.name if is_point else library.muscle(link.to).name
    text = names.main_name(name, session.register) if is_point else names.muscle_name(name)
    if link.side == "contralateral":
        text = QCoreApplication.translate("card", "{0}, other side").format(text)
    chip = Chip(text)
    chip.setObjectName(f"open_{link.to}")
    chip.setToolTip(Grade(link.confidence, link.basis, link.sources).toolTip())
    open_it = session.select_point if is_point else session.select_muscle
    chip.clicked.connect(lambda: open_it(link.to))
    return chip


def _headaches(library: Library, session: Session, point: TriggerPoint | None) -> Iterator[QWidget]:
    if point is not None and point.headache_types:
        text = QCoreApplication.translate(
            "card", "The point has been thought of, or studied, in these. A headache is not diagnosed by its points."
        )
        yield Paragraph(text, "muted")
        for headache_id in point.headache_types:
            yield headache_chip(library, session, headache_id)


def _found(library: Library, session: Session, muscle: Muscle, point: TriggerPoint | None) -> Iterator[QWidget]:
    yield from _claims(muscle.active_latent, session)
    studies = dict.fromkeys((*(point.studies if point else ()), *muscle.studies))
    if session.register == "clinical":
        for study_id in studies:
            yield study_row(library.content.studies[study_id], session)
