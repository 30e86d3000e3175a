"""Between questions and the picture: what the picture shows for a question, and what a click in it answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.content.records import Muscle
from app.quiz import Quiz
from app.study.question import Answer, Question, Verdict
from app.ui import names
from app.view_state import Selection

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.pick import Hit
    from app.study.sitting import Sitting


def quiz_of(sitting: Sitting, missed: tuple[float, float, float] | None) -> Quiz | None:
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
        peel=show.peel,
        click=question.click if verdict is None else None,
        wrong=None if verdict is None or missed is not None else _wrong(verdict),
        missed=missed,
    )


def answer_of(
    question: Question, hit: Hit, library: Library, placement: Placement | None, seconds: float
) -> Answer | None:
    """What a click answers; None when it touched nothing that could be an answer."""
    muscle_id = names.muscle_of(library, hit.id) if hit.kind == "structure" else None
    if question.click == "muscle":
        return None if muscle_id is None else Answer(muscle_id, seconds=seconds)
    if placement is None:
        return None
    from app.placement.aim import nearest_point, off_mm

    asked = library.point(question.card.subject)
    near = nearest_point(placement, asked.muscle.points, hit.position) if muscle_id == asked.muscle_id else None
    return Answer(near, off_mm(placement, asked.id, hit.position), seconds)


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
