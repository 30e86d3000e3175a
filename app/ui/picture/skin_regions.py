"""Which region of the body the pointer is on, where it meets bare skin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.placement.regions import RegionFields

Spot = tuple[float, float, float]
_BESIDE = 3.0
"""mm. No book draws the borders, so a gap between two of them that is no wider than a pencil's line is none."""


class SkinRegions:
    """For one pack, on every form of it. The fields take a moment: ``prepare`` makes them, in any thread."""

    def __init__(self, library: Library, atlas: Atlas) -> None:
        """atlas: in its own form, for which the borders hold."""
        self._library, self._atlas = library, atlas

    def at(self, placement: Placement, spot: Spot) -> str | None:
        """The smallest region that holds a spot (mm) on the skin of the form that is shown, or whose border it touches;
        None where there is none."""
        from app.placement.find import nearest

        vertex = nearest(placement, spot)[0]
        found = self.fields.at(vertex)
        beside = found[0] if found else self.fields.beside(vertex, _BESIDE)
        return None if beside is None else beside[0]

    def prepare(self) -> None:
        """Make all that ``at`` needs, and what draws the borders, so that both answer at once."""
        self.fields.at(0)
        for region_id, _side in self.fields.keys:
            self.fields.whole(region_id)

    @cached_property
    def fields(self) -> RegionFields:
        """What they are read from."""
        from app.placement.regions import RegionFields

        return RegionFields.of(self._library, self._atlas)
