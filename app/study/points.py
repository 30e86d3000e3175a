"""Questions about trigger points: where each lies, where it sends its pain, and how sure that is."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import ClassVar, Literal, get_args

from app.content.library import Library, PointEntry
from app.content.records import Confidence
from app.study.distract import points_near
from app.study.kind import Kind
from app.study.naming import called
from app.study.question import Answer, Level, Line, Question, Show, register
from app.words import say

WITHIN_MM: dict[Level, float] = {1: 25.0, 2: 18.0, 3: 12.0}
"""How far off a click still counts. The places are estimates: repeated palpation of one point of the upper trapezius
scattered by about 6 mm (BARBERO2013), so that less than twice as much would examine our guess."""


class PointKind(Kind):
    def subjects(self, library: Library) -> Iterable[str]:
        return library.points

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        return (point_called(library, choice, level),)

    def solution(self, library: Library, subject: str) -> Show:
        entry = library.point(subject)
        return Show(muscle=entry.muscle_id, point=subject, pain_of=subject, peel=entry.muscle.layer)


class PointPlace(PointKind):
    """Click where this point lies. Up to the second level its muscle is lit."""

    kind = "point_place"
    click: ClassVar[Literal["muscle", "point"] | None] = "point"

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        name = point_called(library, subject, level)
        return say("Click where this trigger point lies: {name}", name=name)

    def show(self, library: Library, subject: str, level: Level) -> Show:
        entry = library.point(subject)
        return Show() if level == 3 else Show(muscle=entry.muscle_id, peel=entry.muscle.layer)

    def within_mm(self, level: Level) -> float | None:
        return WITHIN_MM[level]

    def is_right(self, question: Question, answer: Answer) -> bool:
        near = answer.off_mm is not None and answer.off_mm <= (question.within_mm or 0.0)
        return near and answer.choice in (None, question.right)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        if answer.choice is not None and answer.choice != question.right and answer.choice in library.points:
            other = point_called(library, answer.choice, question.level)
            return say("That is nearer to another point: {name}", name=other)
        return say("It lies about {distance:.0f} mm from there.", distance=answer.off_mm or 0.0)

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        entry = library.point(question.card.subject)
        place = entry.point.location
        text = place.text if register(question.level) == "clinical" else place.plain
        return (
            Line(text, place.confidence, entry.point.basis, entry.point.sources),
            Line(say("The exact place is an estimate and differs between people."), place.fibre.confidence),
        )


class PointPain(PointKind):
    """Which of these points is said to send pain here? Its whole pattern is shown.

    Not asked of patterns that are graded low, nor of those that lie beyond the model: nobody should learn a guess.
    """

    kind = "point_pain"

    def subjects(self, library: Library) -> Iterable[str]:
        return [id_ for id_, entry in library.points.items() if entry.point.confidence != "low" and _seen(library, id_)]

    def wrong(self, library: Library, subject: str) -> list[str]:
        """Points that are said to send nothing at all to where the pain is, nor to what shares skin with that."""
        shown = with_neighbours(library, regions(library.point(subject)))
        return [other for other, entry in library.points.items() if not shown & regions(entry)]

    def nearness(self, library: Library, subject: str, wrong: str) -> int:
        return points_near(library, subject, wrong)

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        return say("Which of these points is said to send pain here?")

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return Show(pain_of=subject)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        if answer.choice not in library.points:
            return say("This is the answer.")
        chosen = library.point(str(answer.choice)).point
        zone = next(zone for zone in chosen.zones if zone.kind == "essential")
        region = library.region(zone.region).name
        name = region.lay if question.level < 3 else region.term
        return say("That point is said to be felt elsewhere, mainly here: {region}", region=name)

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        entry = library.point(question.card.subject)
        plain = register(question.level) == "plain"
        zones = sorted(entry.point.zones, key=lambda zone: zone.kind != "essential")
        return (
            Line(say("{name}.", name=called(entry.point.name, 2))),
            *(
                Line(
                    (zone.plain if plain else None) or zone.text,
                    zone.confidence,
                    entry.point.basis,
                    entry.point.sources,
                )
                for zone in zones
            ),
            Line(say("Other points can hurt in the same places.")),
        )


class PointGrade(PointKind):
    """How well supported is the pain pattern of this point?"""

    kind = "grade"
    from_level = 3
    on_model = False

    def right(self, library: Library, subject: str, random: Random) -> str:
        return library.point(subject).point.confidence

    def wrong(self, library: Library, subject: str) -> list[str]:
        return [grade for grade in get_args(Confidence) if grade != library.point(subject).point.confidence]

    def arranged(self, ids: list[str], random: Random) -> list[str]:
        return list(get_args(Confidence))

    def prompt(self, library: Library, subject: str, level: Level) -> str:
        name = point_called(library, subject, level)
        return say("How well supported is the pain pattern of this point: {name}?", name=name)

    def lines_of(self, library: Library, choice: str, level: Level) -> tuple[str, ...]:
        return (
            {
                "high": say("Well supported: more than one source agrees"),
                "medium": say("Some support: one source, or partly inferred"),
                "low": say("A hint: inferred, or our own guess"),
            }[choice],
        )

    def show(self, library: Library, subject: str, level: Level) -> Show:
        return self.solution(library, subject)

    def missed(self, library: Library, question: Question, answer: Answer) -> str:
        return say("Its grade is another one.")

    def explain(self, library: Library, question: Question) -> tuple[Line, ...]:
        point = library.point(question.card.subject).point
        right = self.lines_of(library, question.right, question.level)[0]
        line = Line(right, point.confidence, point.basis, point.sources)
        note = point.plain_note or point.note if register(question.level) == "plain" else point.note
        return (line, Line(note)) if note else (line,)


def point_called(library: Library, point_id: str, level: Level) -> str:
    """As in ``called``, but for Latin: it names only the muscle, which several points share."""
    name = library.point(point_id).point.name
    return name.term if level == 3 else called(name, level)


def regions(entry: PointEntry) -> frozenset[str]:
    """All regions that a point is said to send anything to, on either side."""
    return frozenset(zone.region for zone in entry.point.zones)


def with_neighbours(library: Library, found: frozenset[str]) -> frozenset[str]:
    """The regions and those that share skin with them."""
    all_regions = library.content.regions
    beside = {other for id_, region in all_regions.items() for other in region.overlaps if id_ in found}
    beside |= {id_ for id_, region in all_regions.items() if found & set(region.overlaps)}
    return found | beside


def _seen(library: Library, point_id: str) -> bool:
    """Whether the model shows every essential zone of the point."""
    zones = [zone for zone in library.point(point_id).point.zones if zone.kind == "essential"]
    return all(zone.path or library.region(zone.region).shape for zone in zones)
