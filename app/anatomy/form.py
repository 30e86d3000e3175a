"""The family of an atlas: from its own (masculine) form, 0, to a feminine one, 1, by published proportions.

A pack offers it with a table ``tables/form.yaml``: ratios of women to men, the landmarks that follow them, and small
features such as the brow. Landmarks carry the rest of the body along: a smooth displacement of all space, so that every
mesh stays closed, layers keep their order and points and zones follow.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray
from pydantic import Field, model_validator

from app.anatomy.frame import MIRROR, SUFFIX
from app.anatomy.landmarks import both_sides, load_landmarks
from app.anatomy.pack import Point, Record, load_pack
from app.errors import DataError
from app.yaml_messages import Loc, did_you_mean

if TYPE_CHECKING:
    from app.yaml_source import Problem

Doubles = NDArray[np.float64]
Measure = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]
Sure = Literal["high", "medium", "low"]

FORM_FILE = Path("tables") / "form.yaml"
#: Points that are moved at a time: the distances to all landmarks of that many fit the processor's cache.
_BLOCK = 1024
#: mm. Landmarks nearer than this to each other, or all to one plane, cannot be told apart by what they pull along.
_APART = 0.01


class Proportion(Record):
    """One measure of the body, women : men."""

    ratio: float = Field(gt=0.5, lt=1.5)
    source: str
    sure: Sure
    what: str


class Group(Record):
    """Landmarks that shrink by the same measures along the three axes."""

    across: Measure
    """Measure that x follows, from the midline."""
    deep: Measure
    """Measure that y follows, from ``centre``."""
    high: Measure
    """Measure that z follows, from ``centre``."""
    centre: str | None = None
    """The landmark of an earlier group that it shrinks to, where that one has gone; none: the frame's origin."""
    landmarks: tuple[str, ...]
    why: str | None = None


class Feature(Record):
    """A place that stands out less, or more, and takes what is near along; right side of a paired one."""

    at: str | Point
    """A landmark, or a place in mm."""
    move: Point
    """mm, right, front, up."""
    reach: float = Field(gt=0)
    """mm; half the move is left at a third of it, none beyond."""
    why: str
    source: str
    sure: Sure


class FormTable(Record):
    """The shape of ``form.yaml``."""

    about: str
    """One sentence for the user: whose proportions these are."""
    sources: dict[str, str]
    measures: dict[Measure, Proportion]
    blend: float = Field(gt=0)
    """mm over which the pull of one landmark is rounded."""
    groups: tuple[Group, ...]
    features: dict[str, Feature]

    @model_validator(mode="after")
    def _names_agree(self) -> FormTable:
        cited = {measure.source for measure in self.measures.values()}
        cited |= {feature.source for feature in self.features.values()}
        if unknown := sorted(cited - set(self.sources)):
            raise ValueError(f"source {unknown[0]!r} is not listed; write one of {', '.join(self.sources)}")
        moved: set[str] = set()
        for group in self.groups:
            if unknown := sorted({group.across, group.deep, group.high} - set(self.measures)):
                raise ValueError(f"{unknown[0]!r} is not among the measures; write one of {', '.join(self.measures)}")
            if group.centre is not None and group.centre not in moved:
                raise ValueError(f"no earlier group moves the centre {group.centre!r}; put that one first")
            for name in group.landmarks:
                if name in moved:
                    raise ValueError(f"landmark {name!r} is in the groups twice; take it out once")
                moved.add(name)
        return self


class Form:
    """The displacement that takes an atlas to form 1. Mirror-symmetric; every part of it is smooth."""

    def __init__(self, table: FormTable, landmarks: Mapping[str, Point]) -> None:
        """landmarks: name (with .l / .r) -> mm on the pack. Both are to be as ``load_form`` checks them."""
        self.about = table.about
        places, moves = _pull(table, landmarks)
        self._places, self._blend = places, table.blend
        self._weights, self._linear = _interpolated(places, moves, table.blend)
        self._spots, self._moves, self._reach = _features(table, landmarks)

    def displacement(self, points: ArrayLike) -> Doubles:
        """(n, 3) mm by which points (n, 3) mm move at form 1."""
        return self._evaluate(points, steep=False)[0]

    def jacobian(self, points: ArrayLike) -> Doubles:
        """(n, 3, 3) of the displacement at points (n, 3) mm: how far its row's axis changes per mm of its column's."""
        return self._evaluate(points, steep=True)[1]

    def both(self, points: ArrayLike) -> tuple[Doubles, Doubles]:
        """Displacement and jacobian in one go."""
        return self._evaluate(points, steep=True)

    def _evaluate(self, points: ArrayLike, steep: bool) -> tuple[Doubles, Doubles]:
        """Both sides are moved as the right one is, so that pairs mirror to the last bit."""
        given = np.asarray(points, float).reshape(-1, 3)
        left = given[:, 0] < 0
        folded = np.where(left[:, None], given * MIRROR, given)
        move = np.empty_like(folded)
        slope = np.empty((len(folded) if steep else 0, 3, 3))
        for start in range(0, len(folded), _BLOCK):
            rows = slice(start, start + _BLOCK)
            move[rows] = self._right(folded[rows], slope[rows] if steep else None)
        middle = given[:, 0] == 0
        move[middle, 0] = 0.0
        move[left] *= MIRROR
        if steep:
            slope[middle] *= np.outer(MIRROR, MIRROR) > 0
            slope[left] *= np.outer(MIRROR, MIRROR)
        return move, slope

    def _right(self, p: Doubles, slope: Doubles | None) -> Doubles:
        """Displacement (n, 3) of points with x >= 0; writes the jacobian into ``slope``."""
        squared = (p**2).sum(1)[:, None] - 2 * p @ self._places.T + (self._places**2).sum(1)
        distance = np.sqrt(np.maximum(squared, 0) + self._blend**2)
        move: Doubles = distance @ self._weights + self._linear[0] + p @ self._linear[1:]
        if slope is not None:
            near = 1 / distance
            # The gradient of a distance is the way over the distance; the way is p - place.
            pull = near @ self._weights
            back = near @ (self._weights[:, :, None] * self._places[:, None, :]).reshape(-1, 9)
            slope[:] = pull[:, :, None] * p[:, None, :] - back.reshape(-1, 3, 3) + self._linear[1:].T
        for spot, step, reach in zip(self._spots, self._moves, self._reach, strict=True):
            way = p - spot
            t = np.sqrt((way**2).sum(1)) / reach
            inside = np.flatnonzero(t < 1)
            t = t[inside, None]
            move[inside] += (1 - t) ** 4 * (4 * t + 1) * step
            if slope is not None:
                fall = -20 * (1 - t) ** 3 / reach**2 * way[inside]
                slope[inside] += step[:, None] * fall[:, None, :]
        return move


def _pull(table: FormTable, landmarks: Mapping[str, Point]) -> tuple[Doubles, Doubles]:
    """Where the groups' landmarks are (n, 3) and how far they go (n, 3), both sides."""
    gone: dict[str, Doubles] = {}
    places: list[Doubles] = []
    for group in table.groups:
        ratio = np.array([table.measures[name].ratio for name in (group.across, group.deep, group.high)])
        centre = target = np.zeros(3)
        if group.centre is not None:
            centre, target = _place(landmarks, group.centre) * [0, 1, 1], gone[group.centre] * [0, 1, 1]
        for name in group.landmarks:
            at = _place(landmarks, name)
            gone[name] = target + ratio * (at - centre)
            places.append(at)
    here, there = np.array(places), np.array(list(gone.values()))
    paired = here[:, 0] != 0
    here, there = np.concatenate([here, here[paired] * MIRROR]), np.concatenate([there, there[paired] * MIRROR])
    return here, there - here


def _place(landmarks: Mapping[str, Point], name: str) -> Doubles:
    """(3,) mm of a landmark; the right one of a pair."""
    return np.array(landmarks.get(name) or landmarks[name + SUFFIX["right"]], float)


def _interpolated(places: Doubles, moves: Doubles, blend: float) -> tuple[Doubles, Doubles]:
    """Weights (n, 3) of the distances to ``places``, and the linear part (4, 3), that give ``moves`` there.

    The distance is the kernel of least bending in space, rounded over ``blend`` mm; far away only the linear part and
    a fading rest are left.
    """
    n = len(places)
    way = places[:, None] - places[None]
    system = np.zeros((n + 4, n + 4))
    system[:n, :n] = np.sqrt((way**2).sum(2) + blend**2)
    system[:n, n], system[:n, n + 1 :] = 1, places
    system[n:, :n] = system[:n, n:].T
    solution = np.linalg.solve(system, np.concatenate([moves, np.zeros((4, 3))]))
    return solution[:n], solution[n:]


def _features(table: FormTable, landmarks: Mapping[str, Point]) -> tuple[Doubles, Doubles, Doubles]:
    """Where the features are (k, 3), how far they go (k, 3) and reach (k,), both sides."""
    spots, moves, reach = [], [], []
    for feature in table.features.values():
        at = _place(landmarks, feature.at) if isinstance(feature.at, str) else np.array(feature.at)
        for side in (np.ones(3), MIRROR) if at[0] else (np.ones(3),):
            spots.append(at * side)
            moves.append(np.array(feature.move) * side)
            reach.append(feature.reach)
    return np.array(spots).reshape(-1, 3), np.array(moves).reshape(-1, 3), np.array(reach)


def _faults(table: FormTable, landmarks: Mapping[str, Point]) -> Iterator[tuple[Loc, str, str]]:
    """Where in the table, what is wrong and what to write: landmarks that are none, or that tell no displacement."""
    moved: dict[Loc, str] = {
        ("groups", number, "landmarks", place): name
        for number, group in enumerate(table.groups)
        for place, name in enumerate(group.landmarks)
    }
    at: dict[Loc, str] = {
        ("features", key, "at"): feature.at for key, feature in table.features.items() if isinstance(feature.at, str)
    }
    known = {_base(name) for name in landmarks}
    unknown = {loc: name for loc, name in (moved | at).items() if name not in known}
    for loc, name in unknown.items():
        both = f"write {_base(name)!r}: both sides move alike" if _base(name) in known else ""
        yield loc, f"no landmark of models/landmarks.yaml is called {name!r}", both or did_you_mean(name, sorted(known))
    if unknown:
        return
    places = np.array([_place(landmarks, name) for name in moved.values()]).reshape(-1, 3)
    around = np.concatenate([places, places * MIRROR])
    if not moved or np.linalg.svd(around - around.mean(0), compute_uv=False)[-1] < _APART:
        yield ("groups",), "too few landmarks, or all in one plane", "name at least four that are not"
    for late, (loc, name) in enumerate(moved.items()):
        near = np.flatnonzero(np.linalg.norm(places[:late] - places[late], axis=1) < _APART)
        if len(near):
            other = list(moved.values())[near[0]]
            yield loc, f"landmark {name!r} lies where {other!r} does", "take one of them out"


def _base(name: str) -> str:
    """The name of a landmark without its side."""
    return name.removesuffix(SUFFIX["left"]).removesuffix(SUFFIX["right"])


def load_form(folder: Path) -> Form | None:
    """The form of the pack in ``folder``; None when it ships no table of one.

    Raises DataError with every problem's line and column.
    """
    from app.yaml_source import failure

    path = folder / FORM_FILE
    if not path.is_file():
        return None
    form, problems = _read(path, load_pack(folder).landmarks)
    if form is None:
        raise failure(problems)
    return form


def check_form(path: Path) -> list[Problem]:
    """Every problem for which ``load_form`` would refuse the table; those of the files that it refers to aside."""
    try:
        corrections = load_pack(path.resolve().parent.parent).landmarks
    except DataError:
        corrections = {}
    try:
        return _read(path, corrections)[1]
    except DataError:
        return []


def _read(path: Path, corrections: Mapping[str, Point]) -> tuple[Form | None, list[Problem]]:
    """The form and no problems, or None and all of them. Raises DataError for mistakes in the table of landmarks."""
    from app.yaml_source import Document

    document = Document(path)
    table = document.check(FormTable)
    if table is None:
        return None, document.sorted_problems()
    landmarks = {name: at for name, (_, at) in both_sides(load_landmarks(), corrections).items()}
    for fault in _faults(table, landmarks):
        document.add(*fault)
    problems = document.sorted_problems()
    return (None, problems) if problems else (Form(table, landmarks), problems)
