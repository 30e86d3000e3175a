"""Questions about muscles: which one this is, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from app.content.library import Library
from app.content.records import Muscle
from app.study.distract import muscles_near
from app.study.kind import Kind
from app.study.naming import both, called
from app.study.question import Answer, Level, Line, Question, Show, register
from app.words import say


class MuscleKind(Kind):
    """Asks about a muscle; the choices are muscles as well."""

    def subjects(self, library: Library) -> Iterable[str]:
        return library.content.muscles

    def nearness(self, library: Library, subject: str, wrong: str) -> int:
        return muscles_near(library, subject, wrong)

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        return (called(library.muscle(choice).name, level),)

    def solution(self, library: Library, subject: str) -> Show:
        return Show(muscle=subject, peel=library.muscle(subject).layer)

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        muscle = library.muscle(question.card.subject)
        return (named(muscle), Line.of(muscle.summary, register(question.level)))


class MuscleName(MuscleKind):
    """Which muscle is this? It is lit on the model."""

    kind = "muscle_name"

    def wrong(self, library: Library, subject: str) -> list[str]:
        shown = structures(library, subject)
        return [muscle for muscle in library.content.muscles if not structures(library, muscle) & shown]

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Which muscle is this?")

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return Show(muscle=subject, peel=library.muscle(subject).layer)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        return say("This is another muscle.")


class MusclePlace(MuscleKind):
    """Click on this muscle. At the third level the layers over it are the learner's affair."""

    kind = "muscle_place"
    click: ClassVar[Literal["muscle", "point"] | None] = "muscle"

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Click on this muscle: {name}", name=called(library.muscle(subject).name, level))

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return Show(peel=library.muscle(subject).layer if level < 3 else 0)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        if answer.choice in library.content.muscles:
            hit = called(library.muscle(str(answer.choice)).name, question.level)
            return say("You clicked on another muscle: {name}", name=hit)
        return say("There is no muscle where you clicked.")


def structures(library: Library, muscle_id: str) -> frozenset[str]:
    """What the model lights for a muscle; the divisions of one structure look alike."""
    return frozenset(part.structure for part in library.muscle(muscle_id).parts.values())


def named(muscle: Muscle) -> Line:
    """All names of a muscle in one line."""
    if muscle.name.la:
        return Line(say("{name}. Latin: {latin}.", name=both(muscle.name), latin=muscle.name.la))
    return Line(say("{name}.", name=both(muscle.name)))
