"""Each opened atlas and its placement at the build that the user has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.words import say

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.shaped import Shaper
    from app.placement.placed import Placement
    from app.placement.shaped import PlacementShaper


class Family:
    """Knows how to shape the atlases that it was told of; gives back others as they are."""

    def __init__(self) -> None:
        self._shapers: dict[str, tuple[Atlas, Shaper | None]] = {}
        self._placements: dict[str, PlacementShaper] = {}

    def learn(self, atlas: Atlas, shaper: Shaper | None) -> None:
        """None: the atlas has one form only."""
        self._shapers[atlas.pack_id] = atlas, shaper

    def knows(self, atlas: Atlas) -> bool:
        return self._known(atlas)[0] is atlas

    def about(self, atlas: Atlas) -> str | None:
        """Whose proportions an atlas can take on, in a sentence; None when it has one form only."""
        shaper = self._shaper(atlas)
        return None if shaper is None else say(shaper.form.about)

    def at(self, amount: float, atlas: Atlas, placement: Placement | None) -> tuple[Atlas, Placement | None]:
        """The atlas and its placement at ``amount`` (0..1) of the form."""
        shaper = self._shaper(atlas)
        if shaper is None or not amount:
            return atlas, placement
        shaped = shaper.at(amount)
        if placement is None:
            return shaped, None
        known = self._placements.get(atlas.pack_id)
        if known is None or known.placement is not placement or known.shaper is not shaper:
            from app.placement.shaped import PlacementShaper

            known = self._placements[atlas.pack_id] = PlacementShaper(placement, shaper)
        return shaped, known.at(amount, shaped)

    def _shaper(self, atlas: Atlas) -> Shaper | None:
        return self._known(atlas)[1]

    def _known(self, atlas: Atlas) -> tuple[Atlas | None, Shaper | None]:
        """What was learnt of this very atlas, not of another opening of its pack."""
        known = self._shapers.get(atlas.pack_id)
        return known if known is not None and known[0] is atlas else (None, None)
