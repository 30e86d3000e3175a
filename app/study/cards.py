"""Which cards there are, in the order of learning."""

from __future__ import annotations

from collections.abc import Collection

from app.content.library import Library
from app.study.ask import KINDS
from app.study.question import Card, Level


def lesson_cards(library: Library, lesson_id: str, level: Level = 3, absent: Collection[str] = ()) -> tuple[Card, ...]:
    """What a lesson asks at a level, in the order of learning.

    Each muscle is first met by its name; while the next one comes in, more is asked about those before. absent: muscles
    and points that the model lacks; what needs to be seen of them is not asked.
    """
    lesson = library.lesson(lesson_id)
    places = _places(library, lesson.items)
    found: dict[Card, tuple[int, int]] = {}
    for step, kind in enumerate(KINDS.values()):
        if kind.from_level <= level and (not lesson.asks or kind.kind in lesson.asks):
            hidden = absent if kind.on_model else ()
            for subject in kind.subjects(library):
                if subject in places and subject not in hidden:
                    found[Card(kind.kind, subject)] = (places[subject] + step, step)
    return tuple(sorted(found, key=lambda card: found[card]))


def all_cards(library: Library, level: Level = 3, absent: Collection[str] = ()) -> tuple[Card, ...]:
    """Those of all lessons, one after the other, each once."""
    cards = (card for lesson in library.content.lessons for card in lesson_cards(library, lesson, level, absent))
    return tuple(dict.fromkeys(cards))


def _places(library: Library, items: Collection[str]) -> dict[str, int]:
    """How late each muscle and point of a lesson is met; a muscle brings its points, a point its muscle."""
    found: dict[str, int] = {}
    muscles: dict[str, int] = {}
    for item in items:
        owner = library.points[item].muscle_id if item in library.points else item
        late = muscles.setdefault(owner, len(muscles))
        found[owner] = late
        points = [item] if item in library.points else list(library.muscle(item).points)
        for point in points:
            before = sum(other in found for other in library.muscle(owner).points)
            found.setdefault(point, late + before)
    return found
