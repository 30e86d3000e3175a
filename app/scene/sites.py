"""Where a kind of headache usually hurts, as pain on the skin and deep places."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import coo_matrix

from app.anatomy.atlas import Atlas, Ints
from app.anatomy.frame import Side
from app.placement.placed import EDGE

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.subject import Deep, Ramp

#: mm between neighbouring regions that are closed.
_GAP = 1.5
#: So often a vertex takes the mean of itself and its neighbours (2 to 3 mm away): corners become round.
_ROUNDS = 10
#: The ramp's height in the middle of a large region, above EDGE.
_REACH = 110.0


def skin_sites(library: Library, atlas: Atlas, regions: Iterable[str], sides: Iterable[Side]) -> Ramp | None:
    """(n_skin,) ramp over the union of the regions, EDGE on its edge; None when none of them lies on the skin."""
    from app.placement.regions import RegionFields

    fields = RegionFields.of(library, atlas)
    known = [(region, side) for region in regions if library.region(region).boundary for side in sides]
    if not known:
        return None
    inside = np.max([fields.field(*key) for key in known], axis=0) > -_GAP
    share = _spread(inside.astype(np.float64), atlas.full.structure_faces("skin"))
    ramp: Ramp = np.clip(EDGE + 2 * _REACH * (share - 0.5), 0, 255).astype(np.uint8)
    return ramp


def _spread(values: NDArray[np.float64], faces: Ints) -> NDArray[np.float64]:
    """(n,) values, smoothed over the surface of faces (m, 3)."""
    ends = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]], faces[:, [2, 0]]])
    links = coo_matrix((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(len(values),) * 2).tocsr()
    links = links + links.T
    count = np.asarray(links.sum(axis=1)).ravel() + 1.0
    for _ in range(_ROUNDS):
        values = (values + links @ values) / count
    return values


def deep_sites(placement: Placement | None, regions: Iterable[str], sides: Iterable[Side]) -> Deep:
    """The deep places of the regions, as the zones of points have them on this pack."""
    wanted = {(region, side) for region in regions for side in sides}
    found: dict[tuple[str, Side], Deep] = {}
    for zone in placement.deep_zones(wanted) if placement else ():
        if zone.kind == "essential":
            found.setdefault((zone.region, zone.side), tuple((zone, place) for place in zone.places))
    return tuple(each for deep in found.values() for each in deep)
