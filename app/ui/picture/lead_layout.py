"""Where names go beside a picture: no name on another, no line across another, nothing outside the room.

Plain geometry, in pixels from the top left, y downwards; knows neither Qt nor the picture. The names are taken in the
order given, the most important first. Each takes the cheapest place that breaks no rule, and one that finds none is
left out: the rules hold by construction.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

_EDGE = 8.0
"""Free along the edges of the room, and around whatever lies over the picture."""
_BETWEEN = 8.0
"""Free between two names."""
_REACH = 48.0
"""From a place to its name, sideways, at least."""
_BESIDE = 20.0
"""From the body's outline to the names beside it."""
_STEP = 6.0
"""Heights are tried so far apart."""
_WRONG_SIDE = 48.0
"""A name goes across to the other side only when that saves this much way."""
_COVERING = 3.0
"""How much a pixel of the body under a name counts, in pixels of way."""
_MOVING = 72.0
"""A name stays where it was unless moving saves this much; ``_SAME`` is how far its place may have gone since."""
_SAME = 32.0

_SPARE = 5.0
"""A new place has this much more room than the rules ask for, so that a small move of the camera breaks none."""


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def grown(self, by: float) -> Box:
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    def meets(self, other: Box) -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, other: Box) -> bool:
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )


@dataclass(frozen=True, slots=True)
class Wish:
    """A name of a certain size that is to stand beside a place."""

    key: str
    """What stays the same from one picture to the next."""
    x: float
    y: float
    width: float
    height: float
    mark: float
    """Radius around the place that no name may cover, and that its own line leaves free at most."""
    away_x: float
    """Where it can, the name goes to the side turned away from here."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A name's place, and the line that ties it: from beside what it names to the edge of the box."""

    box: Box
    start: tuple[float, float]
    end: tuple[float, float]


Rows = Sequence[tuple[float, float]]
"""The body's outline: its left and right end in rows of equal height, from top to bottom; left > right where there
is none."""


def lay_out(
    wishes: Sequence[Wish],
    room: Box,
    blocks: Sequence[Box] = (),
    outline: Rows = (),
    before: Mapping[str, Laid] | None = None,
) -> dict[str, Laid]:
    """Places for as many names as find one, by key.

    blocks: what names and lines keep off; before: the last layout, which is kept where that costs little.
    """
    inner = room.grown(-_EDGE)
    widest = max((wish.width for wish in wishes), default=0.0)
    blocks = [block.grown(_EDGE) for block in blocks]
    column = _column(wishes, room, outline)
    laid: dict[str, Laid] = {}
    for wish in wishes:
        former = (before or {}).get(wish.key)
        if former is not None and math.dist(former.start, (wish.x, wish.y)) > _SAME:
            former = None
        for tried in _tries(wish, inner, widest, column, former):
            kept = former is not None and (tried.box.left, tried.box.top) == (former.box.left, former.box.top)
            if _fits(wish, tried, wishes, list(laid.values()), inner, blocks, 0.0 if kept else _SPARE):
                laid[wish.key] = tried
                break
    return laid


def _column(wishes: Sequence[Wish], room: Box, outline: Rows) -> tuple[float, float] | None:
    """The body's left and right end at the height of the places: names stand in line beside it."""
    if not outline or not wishes:
        return None
    tall = (room.bottom - room.top) / len(outline)
    first = int((min(wish.y for wish in wishes) - _REACH - room.top) / tall)
    last = int((max(wish.y for wish in wishes) + _REACH - room.top) / tall)
    ends = [row for row in outline[max(0, first) : last + 1] if row[0] <= row[1]]
    return (min(row[0] for row in ends), max(row[1] for row in ends)) if ends else None


def _tries(
    wish: Wish, inner: Box, widest: float, column: tuple[float, float] | None, former: Laid | None
) -> Iterator[Laid]:
    """Ways to set the name, the best first.

    widest: of all names; where the room beside the body is too small for it, the whole column moves.
    """
    left, right = wish.x - _REACH, wish.x + _REACH
    if column is not None:
        left = min(left, max(column[0] - _BESIDE, inner.left + widest))
        right = max(right, min(column[1] + _BESIDE, inner.right - widest))
    outward = 1.0 if wish.x >= wish.away_x else -1.0
    found: list[tuple[float, Laid]] = []

    def consider(box: Box, gain: float = 0.0) -> None:
        laid = _tied(wish, box)
        over = 0.0 if column is None else max(0.0, min(box.right, column[1]) - max(box.left, column[0]))
        wrong = _WRONG_SIDE if ((box.left + box.right) / 2 - wish.x) * outward < 0 else 0.0
        # A level line is calmer than a steep one.
        way = math.hypot(laid.end[0] - wish.x, 1.5 * (laid.end[1] - wish.y))
        found.append((way + wrong + _COVERING * over - gain, laid))

    if former is not None:
        x, y = former.box.left, former.box.top
        consider(Box(x, y, x + wish.width, y + wish.height), _MOVING)
    count = int((inner.bottom - inner.top - wish.height) / _STEP) + 1
    for x in (left - wish.width, right):
        kept = max(inner.left, min(x, inner.right - wish.width))
        for step in range(max(0, count)):
            y = inner.top + step * _STEP
            consider(Box(kept, y, kept + wish.width, y + wish.height))
    found.sort(key=lambda each: each[0])
    return (laid for _, laid in found)


def _tied(wish: Wish, box: Box) -> Laid:
    """The box with its line: to the middle of the side that faces the place, or to its edge above or below it."""
    if box.left <= wish.x <= box.right:
        end = (wish.x, box.bottom if box.bottom < wish.y else box.top)
    else:
        end = (box.left if box.left > wish.x else box.right, (box.top + box.bottom) / 2)
    gap = math.dist(end, (wish.x, wish.y))
    share = min(1.0, min(8.0, wish.mark) / gap) if gap else 0.0
    return Laid(box, (wish.x + share * (end[0] - wish.x), wish.y + share * (end[1] - wish.y)), end)


def _fits(
    wish: Wish,
    laid: Laid,
    wishes: Sequence[Wish],
    others: Sequence[Laid],
    inner: Box,
    blocks: Sequence[Box],
    spare: float,
) -> bool:
    box, line = laid.box, (laid.start, laid.end)
    if not inner.holds(box) or any(box.meets(block) or _runs_through(line, block) for block in blocks):
        return False
    for each in wishes:
        if box.meets(Box(each.x, each.y, each.x, each.y).grown(each.mark + spare)):
            return False
        apart = math.dist((each.x, each.y), (wish.x, wish.y))
        if apart > 2 * each.mark and _from_line(line, (each.x, each.y)) < 0.5 * each.mark + spare:
            return False  # it would seem to be that one's
    room = box.grown(_BETWEEN)
    for other in others:
        theirs = (other.start, other.end)
        if room.meets(other.box):
            return False
        if _runs_through(theirs, box.grown(2 + spare)) or _runs_through(line, other.box.grown(2 + spare)):
            return False
        if crossing(line, theirs):
            return False
    return True


Line = tuple[tuple[float, float], tuple[float, float]]


def crossing(one: Line, other: Line) -> bool:
    """Whether two lines meet."""

    def turn(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> float:
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])

    (a, b), (c, d) = one, other
    if max(a[0], b[0]) < min(c[0], d[0]) or max(c[0], d[0]) < min(a[0], b[0]):
        return False
    if max(a[1], b[1]) < min(c[1], d[1]) or max(c[1], d[1]) < min(a[1], b[1]):
        return False
    return turn(a, b, c) * turn(a, b, d) <= 0 and turn(c, d, a) * turn(c, d, b) <= 0


def _runs_through(line: Line, box: Box) -> bool:
    (ax, ay), (bx, by) = line
    if (box.left < ax < box.right and box.top < ay < box.bottom) or (
        box.left < bx < box.right and box.top < by < box.bottom
    ):
        return True
    corners = ((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom))
    return any(crossing(line, (corners[k], corners[k - 1])) for k in range(4))


def _from_line(line: Line, at: tuple[float, float]) -> float:
    """Distance of a place from a line."""
    (ax, ay), (bx, by) = line
    long = (bx - ax) ** 2 + (by - ay) ** 2
    part = 0.0 if not long else max(0.0, min(1.0, ((at[0] - ax) * (bx - ax) + (at[1] - ay) * (by - ay)) / long))
    return math.dist(at, (ax + part * (bx - ax), ay + part * (by - ay)))
