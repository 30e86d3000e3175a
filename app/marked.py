"""What the user marked as hurting: paint on the skin and named places."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Paint = NDArray[np.uint8]
Place = tuple[str, Literal["left", "right"] | None]
"""A region's id, and its side; None: both sides, or the midline."""


@dataclass(frozen=True, eq=False)
class Marked:
    """skin: (n_skin,) uint8, 0 no pain .. 255 strong, over the skin of the pack ``pack``; None: nothing is painted.

    Never changed in place, so two of them are the same only when they are one object.
    """

    pack: str = ""
    skin: Paint | None = None
    places: tuple[Place, ...] = ()

    def __bool__(self) -> bool:
        return self.skin is not None or bool(self.places)

    def painted(self, pack: str, skin: Paint) -> Marked:
        """With this paint instead; paint that is 0 everywhere is none."""
        return replace(self, pack=pack, skin=_frozen(skin) if skin.any() else None)

    def with_place(self, place: Place) -> Marked:
        """Also there; another side of the same place is replaced."""
        return replace(self, places=(*self.without_place(place[0]).places, place))

    def without_place(self, region: str) -> Marked:
        return replace(self, places=tuple(each for each in self.places if each[0] != region))

    def side_of(self, region: str) -> Literal["left", "right", "both"] | None:
        """On which side a place is marked; None when it is not."""
        return next((side or "both" for known, side in self.places if known == region), None)


def _frozen(skin: Paint) -> Paint:
    own = np.array(skin, np.uint8)
    own.setflags(write=False)
    return own
