"""How much is drawn: everything at all times where a graphics card draws, less while moving where the processor does.

=========  ===============================================  =====================================
tier       while the camera moves                           when it rests
=========  ===============================================  =====================================
software   the light level at half the size                 everything, edges smoothed
gpu        everything at full size, edges smoothed          the same, drawn larger and averaged
=========  ===============================================  =====================================

Screen-space shadows are in neither tier: beside the soft shadows measured on the meshes (``relief``) they only added
dirt in creases, and they turn the translucent halos black.
"""

from __future__ import annotations

import statistics
from collections import deque
from collections.abc import Iterable
from typing import Literal

from app.session import Quality

Tier = Literal["software", "gpu"]

SLOW = 0.080
"""Seconds: a moving frame that takes longer is felt as lag."""
_FRAMES = 7
"""So many frames in a row are judged together: the first ones fill the card's memory, one may be held up."""
_MOST_PIXELS = 4_200_000
"""A still frame is drawn larger only up to this size; a finer screen needs no averaging."""


def tier(wish: Quality, *, software: bool, slow: bool) -> Tier:
    """What to draw with. wish: the user's; software: no graphics card draws; slow: one does, but was too slow."""
    if wish != "auto":
        return wish
    return "software" if software or slow else "gpu"


def oversampling(drawn_with: Tier, moving: bool, size: tuple[int, int]) -> int:
    """How many times as wide and high as shown a frame of this size, pixels, is to be drawn."""
    return 2 if drawn_with == "gpu" and not moving and size[0] * size[1] <= _MOST_PIXELS else 1


class Pace:
    """Watches the frames of a moving camera, and remembers which renderers were too slow."""

    def __init__(self, known_slow: Iterable[str] = ()) -> None:
        self._slow = set(known_slow)
        self._taken: deque[float] = deque(maxlen=_FRAMES)

    def is_slow(self, renderer: str) -> bool:
        return renderer in self._slow

    def begin(self) -> None:
        """Another movement: what was before it does not count."""
        self._taken.clear()

    def heed(self, renderer: str, seconds: float) -> bool:
        """A moving frame took so long; True when this has made the renderer too slow."""
        self._taken.append(seconds)
        if renderer in self._slow or len(self._taken) < _FRAMES or statistics.median(self._taken) <= SLOW:
            return False
        self._slow.add(renderer)
        return True
