"""The names of what to keep away from, while it is hatched in the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from app.session import Session
from app.ui import names
from app.ui.picture.zones import Colour, NamedPlace

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement

_TOWARDS = 0.3
"""Cosine of the angle to the eye, from which skin is seen well enough to be pointed at."""
_CLEAR_MM = 30.0
"""So far from the selected point, where the area reaches that far."""


def hazard_places(
    session: Session,
    library: Library | None,
    atlas: Atlas | None,
    placement: Placement | None,
    outward: ArrayLike,
    colour: Colour,
) -> list[NamedPlace]:
    """One place for each area that is hatched and seen: the middle of what of it faces the eye, on each shown side.

    outward: (3,) unit vector from the body to the eye. colour: of the hatching.
    """
    if library is None or atlas is None or placement is None or session.quiz is not None or "skin" in session.hidden:
        return []
    from app.placement.placed import EDGE
    from app.scene import away

    normals = atlas.full.structure_normals("skin")
    places = []
    for hazard_id in away.shown(session, library):
        hazard = library.content.hazards[hazard_id]
        for side in session.sides if hazard.paired else session.sides[:1]:
            if (ramp := placement.hazards.get((hazard_id, side))) is None:
                continue
            area = np.flatnonzero(ramp > EDGE)
            area = area[normals[area] @ np.asarray(outward, normals.dtype) > _TOWARDS]
            if not len(area):
                continue
            spots = placement.skin[area]
            off = ((spots - spots.mean(axis=0)) ** 2).sum(axis=1)
            selected = placement.points.get((session.selection.id, side)) if session.selection is not None else None
            if selected is not None:  # whose mark and name are there
                off[((spots - selected.position) ** 2).sum(axis=1) < _CLEAR_MM**2] += 1e6
            middle = area[off.argmin()]
            (x, y, z), (a, b, c) = placement.skin[middle].tolist(), normals[middle].tolist()
            said = side if hazard.paired and session.side == "both" else None
            title = names.main_name(hazard.name, session.register)
            places.append(NamedPlace((x, y, z), title, said, (0.0, 0.0, 0.0), (a, b, c), "zone", colour))
    return places
