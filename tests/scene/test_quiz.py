"""What the picture shows while a question is asked, and what it keeps to itself."""

from __future__ import annotations

import numpy as np

from app.quiz import Quiz
from app.scene.emphasis import Role
from app.scene.model import Model
from app.scene.scene import Scene
from app.session import Selection, Session
from tests.scene import little


def _model(scene: Scene) -> Model:
    assert scene._model is not None
    return scene._model


def test_an_open_question_marks_no_point_and_forgets_the_selection(scene: Scene, session: Session) -> None:
    session.select_point("trapezius_upper_trp1")
    assert _model(scene).marks.shown
    session.quiz = Quiz(muscle="temporalis")
    assert _model(scene).marks.shown == ()
    assert _model(scene).roles["temporalis.l"] is Role.LIT
    assert _model(scene).roles["trapezius_descending.l"] is Role.CALM
    assert _model(scene).subject.essential is None
    session.quiz = None
    assert _model(scene).roles["trapezius_descending.l"] is Role.LIT


def test_pain_is_drawn_without_the_point_that_sends_it(scene: Scene, session: Session) -> None:
    before = scene.image().astype(int)
    session.quiz = Quiz(pain_of="temporalis_trp1")
    subject = _model(scene).subject
    assert _model(scene).marks.shown == ()
    assert subject.essential is not None
    assert subject.deep
    x, y = (round(part) for part in scene.project(little.zone_middle("temporalis_trp1")))
    change = np.abs(scene.image().astype(int) - before)[y - 3 : y + 4, x - 3 : x + 4]
    assert change.mean() > 25
    assert [entry.key for entry in scene.legend()] == ["essential", "spillover", "deep"]


def test_layers_over_what_is_meant_are_taken_away(scene: Scene, session: Session) -> None:
    session.quiz = Quiz(peel=5, click="muscle")
    assert _model(scene).roles["obliquus_capitis_inferior.l"] is Role.PLAIN
    assert _model(scene).roles["trapezius_descending.l"] is Role.HIDDEN
    assert session.hidden == frozenset()
    session.quiz = None
    assert _model(scene).roles["trapezius_descending.l"] is Role.PLAIN


def test_a_wrong_muscle_is_hatched_beside_the_right_one(scene: Scene, session: Session) -> None:
    session.quiz = Quiz(muscle="temporalis", named=True)
    scene.look("left")
    x, y = (round(part) for part in scene.project((-42.0, -76.0, -28.0)))
    calm = scene.image()[y - 12 : y + 13, x - 12 : x + 13].astype(float).mean(axis=2)
    session.quiz = Quiz(muscle="temporalis", named=True, wrong=Selection("muscle", "trapezius"))
    assert _model(scene).roles["trapezius_descending.l"] is Role.WRONG
    barred = scene.image()[y - 12 : y + 13, x - 12 : x + 13].astype(float).mean(axis=2)
    darker = barred / calm
    assert (darker < 0.8).mean() > 0.2  # bars ...
    assert (darker > 0.95).mean() > 0.2  # ... and the muscle as it is between them: told apart without colour


def test_the_answer_shows_point_and_pain_and_what_was_chosen(scene: Scene, session: Session) -> None:
    session.quiz = Quiz(
        muscle="temporalis",
        point="temporalis_trp1",
        pain_of="temporalis_trp1",
        named=True,
        wrong=Selection("point", "trapezius_upper_trp1"),
    )
    subject = _model(scene).subject
    assert [point.point_id for point in subject.points] == ["temporalis_trp1"]
    assert [point.point_id for point in subject.quiet] == ["trapezius_upper_trp1"]
    assert subject.unmarked == ()
    assert subject.essential is not None
