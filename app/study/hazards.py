"""Questions about safety: what lies so close to a muscle that a finger or a needle could harm it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from random import Random

from app.content.library import Library
from app.content.records import Muscle
from app.study.kind import Kind
from app.study.naming import both, called
from app.study.question import Answer, Level, Line, Question, Show, register
from app.words import say

_AREAS: Mapping[str, str] = {
    "eye": "eye",
    "temporal_artery": "temple eye scalp",
    "trigeminal_nerve": "eye cheek jaw_depth jaw_edge",
    "maxillary_artery": "cheek jaw_depth",
    "facial_nerve": "cheek ear nape jaw_edge",
    "facial_artery": "cheek jaw_edge",
    "parotid_gland": "cheek ear nape jaw_edge",
    "airway": "throat jaw_edge",
    "carotid_artery": "throat jaw_edge",
    "jugular_vein": "throat jaw_edge",
    "vagus_nerve": "throat",
    "accessory_nerve": "throat ear shoulder",
    "brachial_plexus": "shoulder root back",
    "lung": "root back",
    "vertebral_artery": "nape throat",
    "spinal_canal": "nape back",
    "occipital_nerve": "nape ear scalp",
    "occipital_artery": "nape ear scalp",
}
"""The areas through which each runs, roughly, after standard anatomy (ANATOMY). A structure is a wrong answer only for
muscles with none of whose own hazards it shares an area: what a record does not name may still be near. Lymph nodes are
everywhere and no wrong answer at all."""


class MuscleHazard(Kind):
    """What must be kept safe here? The right answers are those of the muscle's cautions."""

    kind = "hazard"
    on_model = False

    def subjects(self, library: Library) -> Iterable[str]:
        return [muscle_id for muscle_id, muscle in library.content.muscles.items() if hazards(muscle)]

    def right(self, library: Library, subject: str, random: Random) -> str:
        return random.choice(hazards(library.muscle(subject)))

    def wrong(self, library: Library, subject: str) -> list[str]:
        """What neither the muscle's own cautions nor those of its group name, and what runs elsewhere."""
        muscle = library.muscle(subject)
        taken = {area for hazard in hazards(muscle) for area in _AREAS.get(hazard, "").split()}
        family = [other for other in library.content.muscles.values() if other.group == muscle.group]
        known = set(library.content.hazards)
        shared = {hazard for other in family for hazard in hazards(other)}
        return [
            hazard for hazard, areas in _AREAS.items() if hazard in known - shared and not taken & set(areas.split())
        ]

    def nearness(self, library: Library, subject: str, wrong: str) -> int:
        """1 when it is at risk at a muscle with which this one has to do."""
        return any(wrong in hazards(muscle) for muscle in _linked(library, subject))

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        name = called(library.muscle(subject).name, level)
        if level < 3:
            return say("What must be kept safe at this muscle: {name}?", name=name)
        return say("Which of these is at risk when this muscle is pressed or needled: {name}?", name=name)

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        name = library.content.hazards[choice].name
        if level == 2:
            return (both(name),)
        return (name.lay if level == 1 else name.term,)

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return self.solution(library, subject)

    def solution(self, library: Library, subject: str) -> Show:
        return Show(muscle=subject, peel=library.muscle(subject).layer)

    def solved(self, library: Library, question: Question) -> Show:
        return replace(self.solution(library, question.card.subject), hazard=question.right)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        return say("That lies farther away.")

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        cautions = library.muscle(question.card.subject).cautions
        meant = [caution for caution in cautions if question.right in caution.hazards]
        course = library.content.hazards[question.right]
        return tuple(Line.of(claim, register(question.level)) for claim in (*meant, course))


def hazards(muscle: Muscle) -> tuple[str, ...]:
    """What the muscle's cautions name, each once, in their order."""
    return tuple(dict.fromkeys(hazard for caution in muscle.cautions for hazard in caution.hazards))


def _linked(library: Library, subject: str) -> list[Muscle]:
    """The muscles with which a muscle has to do, and those of which that is said."""
    muscles = library.content.muscles
    there = {link.to for link in muscles[subject].links}
    back = {muscle_id for muscle_id, muscle in muscles.items() if any(link.to == subject for link in muscle.links)}
    return [muscles[muscle_id] for muscle_id in sorted(there | back) if muscle_id in muscles]
