"""Names in the picture once a question is answered: of what was right, and of what was answered instead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from app.quiz import Quiz
from app.session import Session
from app.ui import names
from app.ui.picture.zones import NamedPlace, Spot

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement


def answer_names(
    session: Session, library: Library | None, atlas: Atlas | None, placement: Placement | None
) -> list[NamedPlace]:
    """What to name, the most important first; nothing while the question is open, for it would tell."""
    quiz = session.quiz
    if quiz is None or not quiz.named or library is None or atlas is None or placement is None:
        return []
    return [*_right(quiz, session, library, atlas, placement), *_wrong(quiz, session, library, atlas, placement)]


def _right(quiz: Quiz, session: Session, library: Library, atlas: Atlas, placement: Placement) -> Iterator[NamedPlace]:
    if quiz.point is not None:
        title = names.main_name(library.point(quiz.point).point.name, session.register)
        yield from _points(quiz.point, title, session, placement)
    elif quiz.muscle is not None:
        title = _muscle_title(quiz, library, quiz.muscle)
        yield from _muscles(quiz.muscle, title, session, library, atlas)


def _wrong(quiz: Quiz, session: Session, library: Library, atlas: Atlas, placement: Placement) -> Iterator[NamedPlace]:
    yours = QCoreApplication.translate("learn", "Your answer: {name}")
    if quiz.missed is not None:
        at: Spot = quiz.missed
        x, y, z = (float(part) for part in np.asarray(at) / (np.linalg.norm(at) or 1.0))
        yield NamedPlace(at, QCoreApplication.translate("learn", "Your answer"), None, (0.0, 0.0, 0.0), (x, y, z))
    elif quiz.wrong is not None and quiz.wrong.kind == "point":
        title = names.main_name(library.point(quiz.wrong.id).point.name, session.register)
        yield from _points(quiz.wrong.id, yours.format(name=title), session, placement)
    elif quiz.wrong is not None:
        title = _muscle_title(quiz, library, quiz.wrong.id)
        yield from _muscles(quiz.wrong.id, yours.format(name=title), session, library, atlas)


def _muscle_title(quiz: Quiz, library: Library, muscle_id: str) -> str:
    name = library.muscle(muscle_id).name
    return names.main_name(name, "plain") if quiz.everyday else names.muscle_name(name)


def _points(point_id: str, title: str, session: Session, placement: Placement) -> Iterator[NamedPlace]:
    for side in session.sides:
        if (point := placement.points.get((point_id, side))) is not None:
            said = side if session.side == "both" else None
            yield NamedPlace(point.position, title, said, (0.0, 0.0, 0.0), point.normal)


def _muscles(muscle_id: str, title: str, session: Session, library: Library, atlas: Atlas) -> Iterator[NamedPlace]:
    """One place for each side, on the outer face of the muscle's first part, near its middle."""
    from app.anatomy.frame import SUFFIX

    base = next(iter(library.muscle(muscle_id).parts.values())).structure
    sided = [(base + SUFFIX[side], side if session.side == "both" else None) for side in session.sides]
    for structure, said in sided if any(atlas.has(name) for name, _ in sided) else [(base, None)]:
        if not atlas.has(structure):
            continue
        vertices, normals = atlas.full.structure_vertices(structure), atlas.full.structure_normals(structure)
        outward = (normals * vertices * [1.0, 1.0, 0.0]).sum(axis=1) > 0
        gaps = ((vertices - vertices.mean(axis=0)) ** 2).sum(axis=1)
        nearest = int(np.argmin(np.where(outward, gaps, np.inf) if outward.any() else gaps))
        at, facing = vertices[nearest].tolist(), normals[nearest].tolist()
        yield NamedPlace((at[0], at[1], at[2]), title, said, (0.0, 0.0, 0.0), (facing[0], facing[1], facing[2]))
