"""What hurts, and what may be behind it: the question and its answer as plain records. See ``Finder``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.anatomy.frame import Side
from app.content.records import Confidence, Kind, Sensation
from app.placement.placed import Triple

Where = Literal["left", "right", "both"]
Values = NDArray[np.float64]

#: A part of the pain that is a smaller share of it is not named.
_CRUMB = 0.03


@dataclass(frozen=True, eq=False)
class Pain:
    """What hurts: any mixture of paint on the skin, whole regions, and single spots.

    skin: (n_skin,) over the pack's skin, 0 no pain .. the strongest; only the proportions count, so 0..1 and 0..255
    both do. regions: id and side; None is both sides, or the midline. spots: places on the skin, mm.
    """

    skin: NDArray | None = None  # type: ignore[type-arg]  # of any number type
    regions: tuple[tuple[str, Side | None], ...] = ()
    spots: tuple[Triple, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the pain, or of what is left of it: a region and its side.

    side: None on the midline. share: of the whole pain, 0..1. reached: how much of the part the point's zones reach.
    """

    region: str
    side: Side | None
    share: float
    reached: float


@dataclass(frozen=True, slots=True)
class Expected:
    """Where it would hurt too if it were this point: a zone of the point that lies where no pain was marked."""

    region: str
    side: Side | None
    kind: Kind
    confidence: Confidence
    sensation: Sensation


@dataclass(frozen=True, slots=True)
class Explained:
    """A point, and how its pattern fits the pain.

    side: the point's own; both: the points of both sides together. kind: of the zones that reach most of the pain.
    score: 0..1 for sorting (see ``score``), no probability. covers: share of the pain that the pattern covers, 0..1,
    where spillover counts less. covered and leaves: the parts of the pain that the zones reach, and those that they
    do not; the largest first. expected: the likeliest first.
    """

    id: str
    side: Where
    muscle: str
    kind: Kind
    score: float
    covers: float
    covered: tuple[Part, ...]
    leaves: tuple[Part, ...]
    expected: tuple[Expected, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two points that explain more of the pain together than either does alone.

    points: (id, side) each. covers: as in ``Explained``. whole: nothing to speak of is left.
    """

    points: tuple[tuple[str, Where], tuple[str, Where]]
    score: float
    covers: float
    leaves: tuple[Part, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """matches and pairs: the best first. parts: where the pain lies, the largest part first.

    area_cm2: of the painted skin, true area where it is painted at half strength or more.
    """

    matches: tuple[Explained, ...] = ()
    pairs: tuple[Pair, ...] = ()
    parts: tuple[Part, ...] = ()
    area_cm2: float = 0.0

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(match.id for match in self.matches)


def parts_of(
    cells: Sequence[tuple[str, Side | None]], whole: Values, reached: Values, total: float
) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The parts of a pain that are reached by half or more, and those that are not; each the largest first.

    whole, reached: (cells + 1,) mm2; the last value, of skin that lies in no region, has no name and is left out, and
    so are crumbs. total: mm2 of the whole pain.
    """
    named = np.flatnonzero(whole[:-1] >= _CRUMB * total)
    parts = [
        Part(
            cells[k][0],
            cells[k][1],
            round(float(whole[k]) / total, 3),
            round(min(float(reached[k] / whole[k]), 1.0), 3),
        )
        for k in named[np.argsort(-whole[named], kind="stable")].tolist()
    ]
    return tuple(p for p in parts if p.reached >= 0.5), tuple(p for p in parts if p.reached < 0.5)
