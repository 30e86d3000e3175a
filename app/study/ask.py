"""Asks and judges: every kind of question in one place, in the order of learning."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random

from app.content.library import Library
from app.content.records import QuestionKind
from app.study.attachments import MuscleInsertion, MuscleNerve, MuscleOrigin
from app.study.hazards import MuscleHazard
from app.study.in_words import MusclePlaceInWords, PointPlaceInWords
from app.study.kind import Kind
from app.study.muscles import MuscleName, MusclePlace
from app.study.points import PointGrade, PointPain, PointPlace
from app.study.question import Answer, Card, Level, Question, Verdict

KINDS: Mapping[QuestionKind, Kind] = {
    kind.kind: kind
    for kind in (
        MuscleName(),
        MusclePlace(),
        PointPlace(),
        PointPain(),
        MuscleHazard(),
        MuscleOrigin(),
        MuscleInsertion(),
        MuscleNerve(),
        PointGrade(),
    )
}

_IN_WORDS: Mapping[QuestionKind, Kind] = {kind.kind: kind for kind in (MusclePlaceInWords(), PointPlaceInWords())}


def ask(library: Library, card: Card, level: Level, random: Random) -> Question:
    """A question about the card; the same for the same state of ``random``."""
    return KINDS[card.kind].ask(library, card.subject, level, random)


def in_words(library: Library, question: Question, random: Random) -> Question:
    """Instead of a question that wants a click, one with choices; any other stays as it is."""
    if question.click is None:
        return question
    return _IN_WORDS[question.card.kind].ask(library, question.card.subject, question.level, random)


def judge(library: Library, question: Question, answer: Answer) -> Verdict:
    """Whether the answer is right, and why, in the language of the library."""
    return _kind(question).judge(library, question, answer)


def reworded(library: Library, question: Question) -> Question:
    """The same question with the same choices in the language of the library."""
    ids = [choice.id for choice in question.choices]
    return _kind(question).word(library, question.card, question.level, question.right, ids)


def _kind(question: Question) -> Kind:
    kind = KINDS[question.card.kind]
    return kind if kind.click == question.click else _IN_WORDS[question.card.kind]
