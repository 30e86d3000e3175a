"""The questions that are answered by a click, asked in words instead: for those who do not see or touch the model."""

from __future__ import annotations

import re

from app.content.library import Library
from app.study.attachments import MuscleInsertion, MuscleOrigin
from app.study.distract import points_near
from app.study.muscles import MusclePlace
from app.study.naming import called
from app.study.points import PointPlace, point_called
from app.study.question import Answer, Level, Question
from app.words import say

_WORD = re.compile(r"[a-z]{3,}")
_EVERYWHERE = frozenset({"and", "from", "just", "one", "that", "the", "two", "where", "with", "you", "your"})
_ENDS = (MuscleOrigin(), MuscleInsertion())


class MusclePlaceInWords(MusclePlace):
    """Where does this muscle lie? The choices tell from where to where."""

    click = None

    def wrong(self, library: Library, subject: str) -> list[str]:
        """Muscles that surely start or end elsewhere."""
        muscles = library.content.muscles
        return [other for other in muscles if not all(end.alike(library, subject, other) for end in _ENDS)]

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Where does this muscle lie: {name}?", name=called(library.muscle(subject).name, level))

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        muscle = library.muscle(choice)
        return (
            say("It starts here: {place}", place=muscle.plain_origin),
            say("It ends here: {place}", place=muscle.plain_insertion),
        )

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        return say(
            "There lies another muscle: {name}", name=called(library.muscle(str(answer.choice)).name, question.level)
        )


class PointPlaceInWords(PointPlace):
    """Where does this trigger point lie? The choices describe places."""

    click = None

    def wrong(self, library: Library, subject: str) -> list[str]:
        return [other for other in library.points if not self.alike(library, subject, other)]

    def nearness(self, library: Library, subject: str, wrong: str) -> int:
        return points_near(library, subject, wrong)

    def alike(self, library: Library, one: str, other: str) -> bool:
        """Whether two descriptions have so much in common that they may mean one place; looks at the English."""
        return len(_place(library, one) & _place(library, other)) > 1

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Where does this trigger point lie: {name}?", name=point_called(library, subject, level))

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        return (library.point(choice).point.location.plain,)

    def within_mm(self, level: Level) -> float | None:
        return None

    def is_right(self, question: Question, answer: Answer) -> bool:
        return answer.choice == question.right

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        other = point_called(library, str(answer.choice), question.level)
        return say("There lies another point: {name}", name=other)


def _place(library: Library, point_id: str) -> frozenset[str]:
    """The words that tell where a point lies, without those that tell nothing alone."""
    muscle_id = library.points[point_id].muscle_id
    plain = library.english.muscles[muscle_id].points[point_id].location.plain
    return frozenset(_WORD.findall(plain.casefold())) - _EVERYWHERE
