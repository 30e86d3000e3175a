"""Questions about anatomy: where a muscle starts, where it ends, which nerve serves it."""

from __future__ import annotations

import re
from abc import abstractmethod
from functools import cache
from typing import Literal

from app.content.library import Library
from app.content.records import Muscle
from app.study.muscles import MuscleKind, named
from app.study.naming import called
from app.study.question import Answer, Level, Line, Question, Show
from app.words import say

_WORD = re.compile(r"[a-z]{4,}")
_EVERYWHERE = frozenset(
    """
    about above anterior behind below belly bellies bone both branch branches cervical deep division down from front
    half head held inferior inner lateral lower mainly medial middle movement near nerve nerves part parts posterior
    process processes ramus rami rear sensation shared surface third thirds thoracic tuberosity under upper with
    """.split()  # noqa: SIM905 - a list of so many words would be a page long
)
"""Words of anatomy that name no place and no nerve."""

_STEM = 6
"""So many first letters are the same in Temporalis and the temporal nerves."""


class AnatomyKind(MuscleKind):
    """Asks about one fact of a muscle; the choices are the same fact of other muscles."""

    on_model = False

    @abstractmethod
    def facts(self, muscle: Muscle) -> tuple[str, ...]:
        """In clinical words, line by line."""

    @abstractmethod
    def plain(self, muscle: Muscle) -> str:
        """In everyday words."""

    def bones(self, muscle: Muscle) -> frozenset[str]:
        """The bones that the fact names."""
        return frozenset()

    def alike(self, library: Library, one: str, other: str) -> bool:
        """Whether the fact of one muscle may hold for the other, too: a bone or a word that names a place in common.

        Rather too many are left out than one that is right as well. Looks at the English words, in any language.
        """
        a, b = library.english.muscles[one], library.english.muscles[other]
        return bool(self.bones(a) & self.bones(b) or _names(self.facts(a)) & _names(self.facts(b)))

    def wrong(self, library: Library, subject: str) -> list[str]:
        return [muscle for muscle in library.content.muscles if not self.alike(library, subject, muscle)]

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        muscle = library.muscle(choice)
        return self.facts(muscle) if level == 3 else (self.plain(muscle),)

    def wording(self, library: Library, subject: str, level: Level) -> Level:
        """Everyday words where the clinical ones hold the muscle's name: nobody guesses the deep temporal nerves."""
        muscle = library.english.muscles[subject]
        own = {word[:_STEM] for word in _names((muscle.name.term,)) if len(word) >= _STEM}
        told = {word[:_STEM] for word in _names(self.facts(muscle))}
        return 2 if level == 3 and own & told else level

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return self.solution(library, subject)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        if answer.choice not in library.content.muscles:
            return say("This is the answer.")
        other = called(library.muscle(str(answer.choice)).name, question.level)
        return say("That belongs to another muscle: {name}", name=other)

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        muscle = library.muscle(question.card.subject)
        facts = self.facts(muscle) if question.level > 1 else (self.plain(muscle),)
        return (named(muscle), *(Line(fact, muscle.anatomy_confidence, "expert", ("ANATOMY",)) for fact in facts))


class MuscleOrigin(AnatomyKind):
    kind = "origin"

    def facts(self, muscle: Muscle) -> tuple[str, ...]:
        return muscle.origin

    def plain(self, muscle: Muscle) -> str:
        return muscle.plain_origin

    def bones(self, muscle: Muscle) -> frozenset[str]:
        return _bones(muscle, "starts")

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        name = called(library.muscle(subject).name, level)
        if level == 1:
            return say("Where does this muscle start: {name}?", name=name)
        return say("Where is the origin of this muscle: {name}?", name=name)


class MuscleInsertion(AnatomyKind):
    kind = "insertion"

    def facts(self, muscle: Muscle) -> tuple[str, ...]:
        return muscle.insertion

    def plain(self, muscle: Muscle) -> str:
        return muscle.plain_insertion

    def bones(self, muscle: Muscle) -> frozenset[str]:
        return _bones(muscle, "ends")

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        name = called(library.muscle(subject).name, level)
        if level == 1:
            return say("Where does this muscle end: {name}?", name=name)
        return say("Where is the insertion of this muscle: {name}?", name=name)


class MuscleNerve(AnatomyKind):
    kind = "nerve"
    from_level = 2

    def facts(self, muscle: Muscle) -> tuple[str, ...]:
        return (muscle.innervation,)

    def plain(self, muscle: Muscle) -> str:
        return muscle.plain_nerve

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Which nerve serves this muscle: {name}?", name=called(library.muscle(subject).name, level))


@cache
def _names(facts: tuple[str, ...]) -> frozenset[str]:
    """The words of a fact that name a place or a nerve, without the plural."""
    words = {word for fact in facts for word in _WORD.findall(fact.casefold())} - _EVERYWHERE
    return frozenset(word.rstrip("s") for word in words)


def _bones(muscle: Muscle, end: Literal["starts", "ends"]) -> frozenset[str]:
    """The bones of the models on which that end of any part of the muscle lies."""
    fixed = [part.starts if end == "starts" else part.ends for part in muscle.parts.values()]
    return frozenset(bone for attachment in fixed if attachment is not None for bone in attachment.bones)
