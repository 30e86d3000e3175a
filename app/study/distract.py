"""Wrong answers: far ones for beginners, near ones for the advanced, and never one that is right as well."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from app.content.library import Library
from app.study.question import Level

OTHERS: dict[Level, int] = {1: 2, 2: 3, 3: 3}
"""How many wrong answers stand beside the right one."""
_NEAREST = 6
"""From so many of the nearest the wrong answers of the third level are drawn, so that they are not always the same."""


def choose_wrong(
    candidates: Iterable[str],
    level: Level,
    random: Random,
    nearness: Callable[[str], int],
    alike: Callable[[str, str], bool],
) -> tuple[str, ...]:
    """Some of ``candidates``, at most as many as the level wants.

    nearness: 0 = far from the right answer; alike: two that must not stand together, since they say the same.
    """
    pool = sorted(candidates)
    random.shuffle(pool)
    if level == 1:
        pool.sort(key=nearness)
    elif level == 3:
        pool.sort(key=nearness, reverse=True)
        nearest = pool[:_NEAREST]
        random.shuffle(nearest)
        pool[:_NEAREST] = nearest
    chosen: list[str] = []
    for candidate in pool:
        if len(chosen) < OTHERS[level] and not any(alike(candidate, other) for other in chosen):
            chosen.append(candidate)
    return tuple(chosen)


def muscles_near(library: Library, one: str, other: str) -> int:
    """How near two muscles are: 0 far, more for one group, one layer of it, and a link between them."""
    a, b = library.muscle(one), library.muscle(other)
    if one == other:
        return 5
    linked = any(link.to == other for link in a.links) or any(link.to == one for link in b.links)
    return 2 * (a.group == b.group) + (a.group == b.group and abs(a.layer - b.layer) <= 1) + linked


def points_near(library: Library, one: str, other: str) -> int:
    """How near two points are, by their muscles; two of one part are nearest."""
    a, b = library.point(one), library.point(other)
    same_part = a.muscle_id == b.muscle_id and a.point.part == b.point.part
    return muscles_near(library, a.muscle_id, b.muscle_id) + same_part
