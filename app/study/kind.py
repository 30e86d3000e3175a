"""What every kind of question has in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import replace
from random import Random
from typing import ClassVar, Literal

from app.content.library import Library
from app.content.records import QuestionKind
from app.study.question import Answer, Card, Choice, Level, Line, Question, Show, Verdict
from app.words import say

OTHERS: dict[Level, int] = {1: 2, 2: 3, 3: 3}
"""How many wrong choices stand beside the right one."""


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

    @abstractmethod
    def options(self, library: Library, subject: str, level: Level, random: Random) -> tuple[str, tuple[str, ...]]:
        """The id of the right answer and those of the wrong ones; no wrong one is right as well."""

    @abstractmethod
    def prompt(self, library: Library, subject: str, level: Level) -> str: ...

    @abstractmethod
    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        """What a choice says."""

    @abstractmethod
    def show(self, library: Library, subject: str, level: Level) -> Show:
        """The model during the question."""

    @abstractmethod
    def solution(self, library: Library, subject: str) -> Show:
        """The model after the answer."""

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
        right, wrong = self.options(library, subject, level, random)
        ids = [right, *wrong] if wrong else []
        random.shuffle(ids)
        return self.word(library, Card(self.kind, subject), level, right, ids)

    def word(self, library: Library, card: Card, level: Level, right: str, ids: Iterable[str]) -> Question:
        """The question with these choices, in the language of the library."""
        return Question(
            card=card,
            level=level,
            prompt=self.prompt(library, card.subject, level),
            show=self.show(library, card.subject, level),
            right=right,
            click=self.click,
            choices=tuple(Choice(id_, self.lines_of(library, id_, level)) for id_ in ids),
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
        shown = replace(self.solution(library, question.card.subject), named=True)
        return Verdict(right, title, self.explain(library, question), shown, question, answer)
