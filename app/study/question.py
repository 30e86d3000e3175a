"""What passes between the one who asks and the one who learns: questions, answers, verdicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from app.content.records import Basis, Claim, Confidence, QuestionKind
from app.session import Register

Level = Literal[1, 2, 3]
"""1 everyday words, three far choices; 2 both names, four choices; 3 clinical terms, four near choices."""
LEVELS: tuple[Level, ...] = (1, 2, 3)


class Card(NamedTuple):
    """What is remembered or forgotten: one kind of question about one muscle or point, at whatever level."""

    kind: QuestionKind
    subject: str
    """A muscle id; a point id for the kinds ``point_place``, ``point_pain`` and ``grade``."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to choose from."""

    id: str
    """A muscle, a point, a hazard or a confidence, by the kind of question."""
    lines: tuple[str, ...]
    """What it says: one line, or several for a muscle with several origins."""


@dataclass(frozen=True, slots=True)
class Show:
    """What the model shows. Nothing else may be lit, ringed or named while ``named`` is False."""

    muscle: str | None = None
    """The muscle that is lit."""
    point: str | None = None
    """The point that is marked."""
    pain_of: str | None = None
    """The point whose zones are drawn, without the point itself."""
    hazard: str | None = None
    """The structure at risk whose course is hatched."""
    named: bool = False
    """Whether names, the list and the card may tell what is what."""
    peel: int = 0
    """Muscle layers above this one are taken away, so that the muscle can be seen; 0: the picture stays as it is."""


@dataclass(frozen=True, slots=True)
class Question:
    card: Card
    level: Level
    prompt: str
    """One sentence in the language spoken when it was asked; ``ask.reworded`` says it in another."""
    show: Show
    right: str
    """The id of the right answer."""
    click: Literal["muscle", "point"] | None = None
    """Answered on the model: by clicking the muscle, or the place of the point. None: by one of ``choices``."""
    choices: tuple[Choice, ...] = ()
    within_mm: float | None = None
    """How far from the point a click may be."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered; ``Answer()`` means: I do not know."""

    choice: str | None = None
    """The chosen id; for a click the muscle that was hit, or the nearest point of the muscle that was hit."""
    off_mm: float | None = None
    """For the place of a point: the distance along the body's surface from the click to that point on the nearer side
    of the body, mm. How deep the point lies does not count: nobody can click into the depth."""
    seconds: float | None = None
    """How long it took; None: not measured."""


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence of an explanation, with its grade and sources where it claims something."""

    text: str
    confidence: Confidence | None = None
    basis: Basis | None = None
    sources: tuple[str, ...] = ()

    @staticmethod
    def of(claim: Claim, register: Register) -> Line:
        text = claim.plain or claim.text if register == "plain" else claim.text
        return Line(text, claim.confidence, claim.basis, claim.sources)


@dataclass(frozen=True, slots=True)
class Verdict:
    right: bool
    title: str
    """'Right.', or what was wrong, in one sentence."""
    lines: tuple[Line, ...]
    """Why, and how sure that is."""
    show: Show
    """The answer on the model, with names."""
    question: Question
    answer: Answer


def register(level: Level) -> Register:
    """The words of a level: everyday ones, clinical ones from the third on."""
    return "clinical" if level == 3 else "plain"
