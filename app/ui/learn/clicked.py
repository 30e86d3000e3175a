"""Between questions and the picture: what the picture shows for a question, and what a click in it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.content.records import Muscle
from app.quiz import Quiz
from app.study.muscles import structures
from app.study.question import Answer, Question, Verdict
from app.ui import names
from app.view_state import Selection

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.pick import Hit
    from app.study.sitting import Sitting


def quiz_of(
    sitting: Sitting, library: Library, atlas: Atlas | None, missed: tuple[float, float, float] | None
) -> Quiz | None:
    """What the picture shows for the question that is asked, or for its answer. missed: where the click was, mm."""
    question, verdict = sitting.question, sitting.verdict
    if question is None:
        return None
    show = question.show if verdict is None else verdict.show
    return Quiz(
        muscle=show.muscle,
        point=show.point,
        pain_of=show.pain_of,
        hazard=show.hazard,
        named=show.named,
        everyday=question.level == 1,
        peel=_peel(library, question.card.subject, atlas) if show.peel else 0,
        click=question.click if verdict is None else None,
        wrong=None if verdict is None or missed is not None else _wrong(verdict),
        missed=missed,
    )


def answer_of(
    question: Question, hit: Hit, library: Library, placement: Placement | None, seconds: float
) -> Answer | None:
    """What a click answers; None when it touched nothing that could be an answer."""
    muscle_id = names.muscle_of(library, hit.id) if hit.kind == "structure" else None
    asked_id = question.card.subject
    of_asked = names.split_structure(hit.id)[0] in structures(library, _muscle_id(library, asked_id))
    if question.click == "muscle":
        muscle_id = asked_id if of_asked else muscle_id  # divisions of one structure are one to the pointer
        return None if muscle_id is None else Answer(muscle_id, seconds=seconds)
    if placement is None:
        return None
    from app.placement.aim import nearest_point, off_mm

    others = library.point(asked_id).muscle.points
    near = nearest_point(placement, others, hit.position) if of_asked else None
    return Answer(near, off_mm(placement, asked_id, hit.position), seconds)


def has_muscle(atlas: Atlas, muscle: Muscle) -> bool:
    """Whether the model shows any part of the muscle."""
    return any(atlas.has(part.structure + suffix) for part in muscle.parts.values() for suffix in ("", ".l", ".r"))


def _wrong(verdict: Verdict) -> Selection | None:
    """The muscle or the point that was answered by mistake."""
    choice, kind = verdict.answer.choice, verdict.question.card.kind
    if verdict.right or choice is None:
        return None
    if kind in ("muscle_name", "muscle_place"):
        return Selection("muscle", choice)
    return Selection("point", choice) if kind in ("point_pain", "point_place") else None


def _muscle_id(library: Library, subject: str) -> str:
    """The muscle that a point or muscle belongs to."""
    return library.points[subject].muscle_id if subject in library.points else subject


def _peel(library: Library, subject: str, atlas: Atlas | None) -> int:
    """The layer of the subject's muscle on the model, where it may be another one than in the content."""
    muscle = library.muscle(_muscle_id(library, subject))
    names_ = [part.structure + suffix for part in muscle.parts.values() for suffix in ("", ".l", ".r")]
    layers = [atlas.structures[name].layer for name in names_ if atlas.has(name)] if atlas is not None else []
    return min(layers, default=muscle.layer)
