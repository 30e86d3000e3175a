"""What the pointer touches in a picture: markers first, then what is visibly solid, then the skin."""

from __future__ import annotations

from typing import Literal

import numpy as np

from app.anatomy.frame import side_of
from app.pose import Pose
from app.scene import camera, ink
from app.scene.emphasis import Role
from app.scene.model import Model
from app.scene.pick import Hit, Picker, Touch
from app.session import Session

#: A marker is picked within this many pixels; the ring of a buried one, so much less far.
_REACH, _BURIED = 11.0, 5.0


def touch(
    model: Model, picker: Picker, session: Session, pose: Pose, x: float, y: float, size: tuple[int, int]
) -> Hit | None:
    """The first thing under the pixel (x, y from the top left)."""
    start, end = camera.ray(pose, x, y, size)
    ghosts = session.by_hand.ghosted

    def shows(name: str) -> bool:
        role = model.roles.get(name, Role.HIDDEN)
        return role is not Role.HIDDEN and (role is not Role.GHOST or name in ghosts)

    solid = picker.cast(start, end, shows, rims=ghosts)
    skin = picker.cast(start, end, lambda name: name == "skin") if _finds_skin(session) else None
    marker = _marker(model, pose, x, y, size, solid.distance if solid else np.inf)
    if marker is not None:
        return marker
    if solid and not (skin and ink.skin_hides(session)):  # what is hidden from the eye is so from the pointer
        return _hit(solid, skin)
    return _hit(skin, skin) if skin else None


def _finds_skin(session: Session) -> bool:
    """The clear skin around what is shown alone counts as nothing."""
    return ink.skin_shown(session) and (session.painting or not session.by_hand.isolated)


def _marker(model: Model, pose: Pose, x: float, y: float, size: tuple[int, int], limit: float) -> Hit | None:
    """The nearest marker within reach; of those that something solid buries, what faces the eye."""
    shown = model.marks.shown
    if not shown:
        return None
    places = np.array([point.position for point in shown], float)
    reach = np.hypot(*(camera.project_all(pose, places, size) - (x, y)).T)
    best, found = _REACH, None
    for k in np.flatnonzero(reach < _REACH).tolist():
        point, away = shown[k], float(reach[k])
        if k >= len(model.subject.points) and model.marks.buried(point, pose, limit):
            away += _BURIED if model.marks.faces(point, pose) else _REACH
        if away < best:
            best, found = away, Hit("point", point.point_id, point.side, point.position)
    return found


def _hit(first: Touch, skin: Touch | None) -> Hit:
    kind: Literal["structure", "skin"] = "skin" if first.structure == "skin" else "structure"
    return Hit(kind, first.structure, side_of(first.structure), first.position, skin.position if skin else None)
