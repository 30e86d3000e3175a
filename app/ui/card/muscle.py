"""The card of a whole muscle: what it is, its trigger points, and what holds for all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.content.records import Muscle
from app.session import Session
from app.ui import names
from app.ui.card.caution import caution_section
from app.ui.card.more import more_sections
from app.ui.card.parts import INSET, ClaimRow, Section, Sources, words
from app.ui.card.point import claim_section, notice_box, schematic_box, sure_section
from app.ui.card.seen import SeenButtons
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import inset, px
from app.ui.marks import GradeDots, Mark, MarkKind

if TYPE_CHECKING:
    from app.content.library import Library

translate = QCoreApplication.translate


def muscle_sections(
    library: Library, session: Session, muscle_id: str, absent: dict[str, str], borrowed: Collection[str] = ()
) -> Iterator[QWidget]:
    """The sections, from the top; ``absent``: points that the shown model cannot place, ``borrowed``: those whose
    muscle it lacks and shows as schematic."""
    muscle = library.muscle(muscle_id)
    yield _header(muscle, session)
    yield SeenButtons(library, session)
    missing = [absent[point_id] for point_id in muscle.points if point_id in absent]
    if missing:
        yield notice_box(translate("card", "Not on this 3D model: {0}").format(missing[0]))
    if any(point_id in borrowed for point_id in muscle.points):
        yield schematic_box()
    if muscle.note and (muscle.standing != "documented" or not muscle.points):
        yield notice_box(words(muscle.note, muscle.plain_note, session.register))
    about = Section(translate("card", "What is it?"))
    about.add(ClaimRow(muscle.summary, session.register))
    yield about
    if muscle.points:
        yield _points(session, muscle)
    if session.register == "clinical":
        yield caution_section(library, muscle.cautions, session)
    yield _anatomy(muscle, session)
    yield from claim_section(translate("card", "What helps"), muscle.self_care, session)
    if session.register == "plain":
        yield caution_section(library, muscle.cautions, session)
    yield more_sections(library, session, muscle, None)
    sources = Sources((*muscle.sources, *muscle.cited), library.content.sources)
    yield sure_section(session, {"anatomy": muscle.anatomy_confidence}, (), sources)


def _header(muscle: Muscle, session: Session) -> QWidget:
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(*inset(INSET, 0, INSET, 0))
    column.setSpacing(px(4))
    column.addWidget(label(translate("card", "Muscle"), "small"))
    column.addWidget(Paragraph(names.muscle_name(muscle.name), "title"))
    if other := names.other_names(muscle.name, "clinical"):
        column.addWidget(Paragraph(other, "small"))
    return header


def _points(session: Session, muscle: Muscle) -> Section:
    section = Section(translate("card", "Trigger points"))
    for point_id, point in muscle.points.items():
        button = Chip(names.main_name(names.below_muscle(point.name, muscle.name), session.register))
        button.setObjectName(f"open_{point_id}")
        button.clicked.connect(lambda _checked=False, chosen=point_id: session.select_point(chosen))
        section.add(button)
    return section


def _anatomy(muscle: Muscle, session: Session) -> Section:
    """Where it starts and ends and what moves it, in the words that were asked for; the grade holds for all of it."""
    clinical = session.register == "clinical"
    section = Section(translate("card", "Anatomy") if clinical else translate("card", "Where does it start and end?"))
    lines = [
        (translate("card", "Starts here (origin)"), muscle.origin if clinical else (muscle.plain_origin,)),
        (translate("card", "Ends here (insertion)"), muscle.insertion if clinical else (muscle.plain_insertion,)),
        (translate("card", "Nerve"), (muscle.innervation if clinical else muscle.plain_nerve,)),
    ]
    if clinical:
        lines.insert(2, (translate("card", "Action"), muscle.actions))
    marks: dict[int, MarkKind] = {}
    if any(part.starts for part in muscle.parts.values()):
        marks[0] = "origin"
    if any(part.ends for part in muscle.parts.values()):
        marks[1] = "insertion"
    for i, (title, texts) in enumerate(lines):
        head = QHBoxLayout()
        head.setSpacing(px(8))
        if i in marks:
            head.addWidget(Mark(marks[i], 12))
        head.addWidget(label(title, "small"), 1)
        if not i:
            head.addWidget(GradeDots(muscle.anatomy_confidence, "anatomy"))
        section.column.addLayout(head)
        section.add_text("; ".join(texts))
    return section
