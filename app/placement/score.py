"""The score by which points are sorted: how well a pattern explains a pain. It is no probability.

    score = cover x (0.45 + 0.55 x merit)
    cover = essential + 0.45 x (reached - essential)
    merit = 0.7 x pattern + 0.2 x certainty + 0.1 x documented

``essential`` and ``reached`` are the shares of the pain, 0..1, that lie in the point's essential zones and in any of
its zones: pain that is not explained counts against a point in full. ``pattern`` is the share of the point's own
pattern that hurts: a point that would hurt in many more places is the less likely one, but it is not ruled out, for
a point seldom shows its whole pattern. ``certainty`` grades the claims that the zones rest on, ``documented`` how
often studies found the point in patients. So chosen, an essential zone always comes before spillover where one place
is asked for, and no pattern vanishes because it is poorly documented.

The weights are ours: no study has measured how much each should count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.content.library import Library, PointEntry
from app.content.records import Confidence
from app.placement.placed import STRENGTH

CERTAINTY: Mapping[Confidence, float] = {"high": 1.0, "medium": 0.6, "low": 0.3}
#: What only the authors of a study of something else, or we, say counts for half.
_UNCHARTED = 0.5
#: A study that looked at the muscle, but not at this point, counts for half.
_SAME_MUSCLE = 0.5
#: Studies count for less and less: so many give half of the full mark.
_HALF_OF_STUDIES = 3.0
N = TypeVar("N", float, NDArray[np.float64])

_FLOOR = STRENGTH["spillover"]


def score(essential: N, reached: N, pattern: N, certainty: N, documented: N) -> N:
    """All 0..1, numbers or arrays of one shape; see the module. essential <= reached."""
    merit = 0.7 * pattern + 0.2 * certainty + 0.1 * documented
    return (essential + STRENGTH["spillover"] * (reached - essential)) * (_FLOOR + (1 - _FLOOR) * merit)


def certainty(entry: PointEntry, confidence: Confidence) -> float:
    """0..1 for a zone of that confidence; less where no manual charts the pattern."""
    uncharted = entry.point.basis == "expert" or entry.muscle.standing == "undocumented"
    return CERTAINTY[confidence] * (_UNCHARTED if uncharted else 1.0)


def documented(entry: PointEntry, in_patients: Iterable[str]) -> float:
    """0..1 for how many of these studies looked at the point, or at least at its muscle."""
    counting = set(in_patients)
    own = counting & set(entry.point.studies)
    others = counting & set(entry.muscle.studies) - own
    count = len(own) + _SAME_MUSCLE * len(others)
    return count / (count + _HALF_OF_STUDIES)


def in_patients(library: Library) -> frozenset[str]:
    """The studies that looked for trigger points in people with a headache; experiments on the healthy are not."""
    headaches = library.content.headaches.values()
    return frozenset(study for headache in headaches for studied in headache.studied for study in studied.studies)
