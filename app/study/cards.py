"""Which cards there are, in the order of learning."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from app.content.library import Library
from app.study.ask import KINDS
from app.study.question import Card, Level


def lesson_cards(library: Library, lesson_id: str, level: Level = 3, absent: Collection[str] = ()) -> tuple[Card, ...]:
    """What a lesson asks at a level: first the names of all its muscles, then their places, and so on.

    absent: muscles and points that the model lacks; what needs to be seen of them is not asked.
    """
    lesson = library.lesson(lesson_id)
    taught = tuple(_subjects(library, lesson.items))
    found: list[Card] = []
    for kind in KINDS.values():
        if kind.from_level <= level and (not lesson.asks or kind.kind in lesson.asks):
            known = set(kind.subjects(library))
            hidden = set(absent) if kind.on_model else set()
            found += [Card(kind.kind, subject) for subject in taught if subject in known - hidden]
    return tuple(found)


def all_cards(library: Library, level: Level = 3, absent: Collection[str] = ()) -> tuple[Card, ...]:
    """Those of all lessons, one after the other, each once."""
    cards = (card for lesson in library.content.lessons for card in lesson_cards(library, lesson, level, absent))
    return tuple(dict.fromkeys(cards))


def _subjects(library: Library, items: Collection[str]) -> Iterator[str]:
    """The muscles and points of a lesson, each once: a muscle with its points, a point with its muscle."""
    found: dict[str, None] = {}
    for item in items:
        if item in library.points:
            found |= {library.points[item].muscle_id: None, item: None}
        else:
            found |= {item: None, **dict.fromkeys(library.muscle(item).points)}
    yield from found
