"""The card of a bone, a cartilage, a tooth or an eye: its names, the muscles that hold on to it, what is felt in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.anatomy.terms import Term, term, tooth_names
from app.content import relations
from app.session import Session
from app.ui import names
from app.ui.card.parts import INSET, Section
from app.ui.card.point import schematic_box
from app.ui.card.seen import SeenButtons
from app.ui.controls import Chip, Paragraph, label
from app.ui.design import inset, px

if TYPE_CHECKING:
    from app.anatomy.atlas import Tissue
    from app.content.library import Library

translate = QCoreApplication.translate


def structure_sections(
    library: Library, session: Session, base: str, tissue: Tissue | None, borrowed: bool
) -> Iterator[QWidget]:
    """The sections, from the top. base: the id without its side; tissue: None where the shown model lacks it."""
    yield _header(session, base, tissue)
    if borrowed:
        yield schematic_box()
    if tissue is None:
        missing = Section(translate("card", "Not on this 3D model"))
        missing.add_text(translate("card", "Another model may show it."))
        yield missing
    else:
        yield SeenButtons(library, session)
    felt = relations.felt_in_tooth(library, base)
    yield from felt_sections(library, session, felt, translate("card", "Points whose pain is felt in this tooth"))
    attached = relations.attached_to(library, base)
    yield from _muscles(library, session, translate("card", "Muscles that start here"), attached.starts)
    yield from _muscles(library, session, translate("card", "Muscles that end here"), attached.ends)
    if tissue == "muscle":
        unknown = Section(translate("card", "What is it?"))
        unknown.add_text(translate("card", "A muscle of this 3D model about which nothing is told here."))
        yield unknown


def felt_sections(library: Library, session: Session, felt: relations.Felt, title: str) -> Iterator[Section]:
    """Chips of the points that are felt somewhere, those of the usual pain first; nothing when there are none."""
    if not felt.all:
        return
    section = Section(title)
    kinds = (
        (translate("card", "Usually"), felt.usual),
        (translate("card", "In some people"), felt.sometimes),
    )
    for name, points in kinds:
        if points:
            section.add(label(name, "small"))
            for point_id in points:
                section.add(_point_chip(library, session, point_id))
    yield section


def _point_chip(library: Library, session: Session, point_id: str) -> Chip:
    """With the muscle's name first: the points here are of many muscles."""
    entry = library.point(point_id)
    point = names.main_name(names.below_muscle(entry.point.name, entry.muscle.name), session.register)
    chip = Chip(
        translate("card", "{muscle} · {point}").format(muscle=names.muscle_name(entry.muscle.name), point=point)
    )
    chip.setObjectName(f"open_{point_id}")
    chip.clicked.connect(lambda: session.select_point(point_id))
    return chip


def _header(session: Session, base: str, tissue: Tissue | None) -> QWidget:
    header = QWidget()
    column = QVBoxLayout(header)
    column.setContentsMargins(*inset(INSET, 0, INSET, 0))
    column.setSpacing(px(4))
    kinds: dict[Tissue | None, str] = {
        "bone": translate("card", "Bone"),
        "cartilage": translate("card", "Cartilage"),
        "tooth": translate("card", "Tooth"),
        "eye": translate("card", "Eye"),
        "muscle": translate("card", "Muscle"),
    }
    known = _names(session, base)
    column.addWidget(label(kinds.get(tissue, translate("card", "Part of the body")), "small"))
    column.addWidget(Paragraph(known.en, "title"))  # like muscles: everyday words often only say where it lies
    others = dict.fromkeys(text for text in (names.capitalised(known.plain), known.la) if text and text != known.en)
    if others:
        column.addWidget(Paragraph(" · ".join(others), "small"))
    return header


def _names(session: Session, base: str) -> Term:
    """A tooth is named with its side, on the left where both are shown; other parts without."""
    suffix = ".r" if session.side == "right" else ".l"
    if tooth := tooth_names(base + suffix):
        return tooth._replace(plain="")  # hardly another name
    return term(base) or Term(names.capitalised(base.replace("_", " ")), "", "")


def _muscles(library: Library, session: Session, title: str, muscles: Iterable[str]) -> Iterator[Section]:
    muscles = tuple(muscles)
    if not muscles:
        return
    section = Section(title)
    for muscle_id in muscles:
        chip = Chip(names.muscle_name(library.muscle(muscle_id).name))
        chip.setObjectName(f"open_{muscle_id}")
        chip.clicked.connect(lambda _checked=False, chosen=muscle_id: session.select_muscle(chosen))
        section.add(chip)
    yield section
