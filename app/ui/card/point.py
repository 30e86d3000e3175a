"""The card of a trigger point, in the order that people ask: felt where, lies where, found how, eased how, how sure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.content.records import Claim, Confidence
from app.session import Session
from app.ui import names
from app.ui.card.caution import caution_section
from app.ui.card.more import more_sections
from app.ui.card.parts import INSET, ClaimRow, Section, Sources, ZoneRow, words
from app.ui.compare import compare_box, compare_offer
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import inset, px
from app.ui.grade import meaning
from app.ui.grade_words import Graded, grade_words
from app.ui.marks import GradeDots
from app.ui.note.box import NoteBox

if TYPE_CHECKING:
    from app.content.library import Library, PointEntry

translate = QCoreApplication.translate

TO_CAUTION = "to_caution"
"""Name of the button that leads to what to be careful about."""


def point_sections(
    library: Library, session: Session, point_id: str, absent: str | None, borrowed: bool = False
) -> Iterator[QWidget]:
    """The sections, from the top; ``absent``: why the shown model cannot place the point, ``borrowed``: it lacks the
    muscle, and the one shown is schematic."""
    entry = library.point(point_id)
    yield _header(entry, session)
    if absent:
        yield notice_box(translate("card", "Not on this 3D model: {0}").format(absent))
    if borrowed:
        yield schematic_box()
    if entry.muscle.note and entry.muscle.standing != "documented":
        yield notice_box(words(entry.muscle.note, entry.muscle.plain_note, session.register))
    if session.compared:
        yield compare_box(library, session, point_id)
    yield NoteBox(library, session, point_id)
    yield _felt(library, session, entry)
    yield _place(entry, session)
    if session.register == "clinical":  # who presses or needles asks this before how to find it
        yield caution_section(library, entry.muscle.cautions, session)
    if entry.point.location.palpation:
        yield _finding(entry.point.location.palpation)
    yield from claim_section(translate("card", "What helps"), entry.muscle.self_care, session)
    if session.register == "plain":
        yield caution_section(library, entry.muscle.cautions, session)
    yield more_sections(library, session, entry.muscle, entry.point)
    yield _sure(library, session, entry)


def _header(entry: PointEntry, session: Session) -> QWidget:
    register = session.register
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(*inset(INSET, 0, INSET, 0))
    column.setSpacing(px(4))
    kind = translate("card", "Trigger point") if register == "plain" else entry.point.label
    column.addWidget(label(f"{kind} · {names.side_word(session.side)}", "small"))
    column.addWidget(Paragraph(names.main_name(entry.point.name, register), "title"))
    if other := names.other_names(entry.point.name, register):
        column.addWidget(Paragraph(other, "small"))
    muscle = Chip(translate("card", "in {0}").format(names.muscle_name(entry.muscle.name)), "link")
    muscle.setObjectName("open_muscle")
    muscle.setAccessibleName(translate("card", "Show the whole muscle"))
    muscle.clicked.connect(lambda: session.select_muscle(entry.muscle_id))
    column.addWidget(muscle)
    if entry.muscle.cautions:
        clinical, plain = translate("card", "Be careful"), translate("card", "What to be careful about")
        careful = Chip(clinical if register == "clinical" else plain, "link")
        careful.setObjectName(TO_CAUTION)
        column.addWidget(careful)
    if not session.compared:
        column.addWidget(compare_offer(session, entry.id))
    return header


def _felt(library: Library, session: Session, entry: PointEntry) -> Section:
    section = Section(translate("card", "Where do I feel it?"))
    rows = QWidget()
    column = QVBoxLayout(rows)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for kind in ("essential", "spillover"):
        for zone in (zone for zone in entry.point.zones if zone.kind == kind):
            region = library.region(zone.region)
            name = names.main_name(region.name, session.register)
            beyond = not (zone.path or region.shape or zone.teeth)
            column.addWidget(ZoneRow(session, zone, entry.point.basis, name, "beyond" if beyond else region.kind))
    section.add_wide(rows)
    if entry.point.symptoms:
        section.column.addSpacing(px(8))
        section.add(label(translate("card", "Other signs"), "strong"))
        for claim in entry.point.symptoms:
            section.add(ClaimRow(claim, session.register))
    return section


def _place(entry: PointEntry, session: Session) -> Section:
    location = entry.point.location
    section = Section(translate("card", "Where is it?"))
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addWidget(Paragraph(words(location.text, location.plain, session.register)), 1)
    dots = GradeDots(location.confidence, "place")
    rests = translate("card", "What this grade rests on is not noted by itself: the sources of the card stand below")
    dots.setToolTip(f"{dots.accessibleName()}. {rests}\n{meaning()}")
    dots.setAccessibleDescription(rests)
    row.addWidget(dots, 0, Qt.AlignmentFlag.AlignTop)
    section.column.addLayout(row)
    if session.register == "clinical":
        section.add_text(translate("card", "Fibres: {0}").format(entry.part.fibre_direction), "small")
    return section


def _finding(text: str) -> Section:
    """How hands find it: sentences without a grade, which is said."""
    section = Section(translate("card", "How do I find it?"))
    section.add_text(text)
    ungraded = label(translate("card", "Not graded"), "small")
    ungraded.setToolTip(
        translate("card", "How to find it has no grade of its own. How sure its place is stands under “Where is it?”.")
    )
    section.add(ungraded)
    return section


def claim_section(title: str, claims: Iterable[Claim], session: Session) -> Iterator[Section]:
    """A section of claims, or nothing when there are none."""
    claims = tuple(claims)
    if claims:
        section = Section(title)
        for claim in claims:
            section.add(ClaimRow(claim, session.register))
        yield section


def schematic_box() -> QFrame:
    text = translate(
        "card",
        "This 3D model has no such muscle: the one shown is schematic, carried over from the bundled model and fitted "
        "to these bones.",
    )
    return notice_box(text)


def notice_box(text: str) -> QFrame:
    box = QFrame()
    box.setProperty("role", "box")
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(INSET, 8, INSET, 8))
    column.addWidget(Paragraph(text))
    return box


def sure_section(
    session: Session, grades: Mapping[Graded, Confidence], sentences: Iterable[str], sources: Sources
) -> Section:
    """grades: each with what it is of, the most important first."""
    section = Section(translate("card", "How sure are we?"))
    for of, confidence in grades.items():
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(GradeDots(confidence, of), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(grade_words(confidence, of), "strong"), 1)
        section.column.addLayout(row)
    for sentence in sentences:
        section.add_text(sentence, "muted")
    evidence = Chip(translate("card", "About the evidence"), "link")
    evidence.setObjectName("open_evidence")
    evidence.clicked.connect(lambda: setattr(session, "page", "evidence"))
    section.add(evidence)
    section.add(sources)
    return section


def _sure(library: Library, session: Session, entry: PointEntry) -> Section:
    point, muscle = entry.point, entry.muscle
    if point.basis == "expert":
        seen = translate("card", "Nobody has charted this pain pattern; it is our own guess.")
    elif point.referral_seen:
        seen = translate("card", "A page or abstract that we could read describes this pain pattern.")
    elif point.basis == "study":
        seen = translate("card", "This pattern comes from a study that is remembered; it could not be read.")
    else:
        seen = translate(
            "card", "This pattern comes from the standard book from memory; no page that shows it could be read."
        )
    citations = [*point.sources, *(source for claim in point.symptoms for source in claim.sources), *muscle.cited]
    sentences = [seen, *([words(point.note, point.plain_note, session.register)] if point.note else [])]
    grades: dict[Graded, Confidence] = {"pattern": point.confidence, "place": point.location.confidence}
    return sure_section(session, grades, sentences, Sources(citations, library.content.sources))
