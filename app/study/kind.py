"""What every kind of question has in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import ClassVar, Literal

from app.content.library import Library
from app.content.records import QuestionKind
from app.study.distract import choose_wrong
from app.study.question import Answer, Card, Choice, Level, Line, Question, Show, Verdict
from app.words import say


class Kind(ABC):
    """One kind of question. Ids are chosen once, by chance; the words are put to them in any language, at any time."""

    kind: ClassVar[QuestionKind]
    from_level: ClassVar[Level] = 1
    """Below this level the kind is not asked."""
    click: ClassVar[Literal["muscle", "point"] | None] = None
    on_model: ClassVar[bool] = True
    """Whether the model must have the subject."""

    @abstractmethod
    def subjects(self, library: Library) -> Iterable[str]:
        """What can be asked about, in the order of the content."""

    def right(self, library: Library, subject: str, random: Random) -> str:
        """The id of the right answer; one of them by chance where there are several."""
        return subject

    def wrong(self, library: Library, subject: str) -> list[str]:
        """The ids of all answers that are surely wrong; none where the answer is a click."""
        return []

    def nearness(self, library: Library, subject: str, wrong: str) -> int:
        """How easily a wrong answer is taken for the right one; 0 = hardly."""
        return 0

    def alike(self, library: Library, one: str, other: str) -> bool:
        """Whether two wrong answers say so nearly the same that they must not stand together."""
        return False

    @abstractmethod
    def prompt(self, library: Library, subject: str, level: Level) -> str: ...

    @abstractmethod
    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        """What a choice says."""

    def wording(self, library: Library, subject: str, level: Level) -> Level:
        """The level whose words the choices have."""
        return level

    @abstractmethod
    def show(self, library: Library, subject: str, level: Level) -> Show:
        """The model during the question."""

    @abstractmethod
    def solution(self, library: Library, subject: str) -> Show:
        """The model when nothing is kept back."""

    def solved(self, library: Library, question: Question) -> Show:
        """The model after the answer."""
        return self.solution(library, question.card.subject)

    @abstractmethod
    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        """Why the right answer is right."""

    @abstractmethod
    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        """What is said to a wrong answer: one sentence, kind and to the point."""

    def within_mm(self, level: Level) -> float | None:
        """How far from its place a click may be."""
        return None

    def is_right(self, question: Question, answer: Answer) -> bool:
        return answer.choice == question.right

    def ask(self, library: Library, subject: str, level: Level, random: Random) -> Question:
        right = self.right(library, subject, random)
        wrong = choose_wrong(
            self.wrong(library, subject),
            level,
            random,
            lambda other: self.nearness(library, subject, other),
            lambda one, other: self.alike(library, one, other),
        )
        ids = self.arranged([right, *wrong], random) if wrong else []
        return self.word(library, Card(self.kind, subject), level, right, ids)

    def arranged(self, ids: list[str], random: Random) -> list[str]:
        """The choices in the order in which they are shown."""
        return random.sample(ids, len(ids))

    def word(self, library: Library, card: Card, level: Level, right: str, ids: Iterable[str]) -> Question:
        """The question with these choices, in the language of the library."""
        words = self.wording(library, card.subject, level)
        return Question(
            card=card,
            level=level,
            prompt=self.prompt(library, card.subject, level),
            show=self.show(library, card.subject, level),
            right=right,
            click=self.click,
            choices=tuple(Choice(id_, _begun(self.lines_of(library, id_, words))) for id_ in ids),
            within_mm=self.within_mm(level),
        )

    def judge(self, library: Library, question: Question, answer: Answer) -> Verdict:
        right = self.is_right(question, answer)
        if right:
            title = say("Right.")
        elif answer.choice is None and answer.off_mm is None:
            title = say("This is the answer.")
        else:
            title = self.missed(library, question, answer)
        shown = replace(self.solved(library, question), named=True)
        return Verdict(right, title, self.explain(library, question), shown, question, answer)


def _begun(lines: tuple[str, ...]) -> tuple[str, ...]:
    """As lines of their own: everyday names begin with a small letter inside a sentence."""
    return tuple(line[:1].upper() + line[1:] for line in lines)
