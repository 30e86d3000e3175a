"""What can be seen in the picture right now: the same as the eye finds, for those who go by keys and by ear."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF

from app.session import Selection, Session
from app.ui import names

if TYPE_CHECKING:
    from app.ui.picture.viewport import Viewport

_ACROSS, _DOWN = 16, 12
"""The picture is felt at so many places; what shows at none of them is too small to be meant."""


def seen(view: Viewport, session: Session) -> list[Selection]:
    """The trigger points that lie open, from the top down; then the muscles, those that show most of themselves first.

    Nothing is seen before there is a picture.
    """
    return [*_points(view, session), *_muscles(view)]


def _points(view: Viewport, session: Session) -> list[Selection]:
    if view.placement is None or view.scene is None:
        return []
    found: dict[str, float] = {}
    for (point_id, side), placed in view.placement.points.items():
        where = view.spot(placed.position)
        if side in session.sides and view.rect().contains(where.toPoint()):
            hit = view.pick(where)
            if hit is not None and (hit.kind, hit.id) == ("point", point_id):
                found[point_id] = min(where.y(), found.get(point_id, where.y()))
    return [Selection("point", point_id) for point_id in sorted(found, key=lambda each: found[each])]


def _muscles(view: Viewport) -> list[Selection]:
    library = view.library
    if library is None:
        return []
    found: Counter[str] = Counter()
    for row in range(_DOWN):
        for column in range(_ACROSS):
            hit = view.pick(QPointF((column + 0.5) / _ACROSS * view.width(), (row + 0.5) / _DOWN * view.height()))
            if hit is not None and hit.kind == "structure" and (muscle := names.muscle_of(library, hit.id)):
                found[muscle] += 1
    return [Selection("muscle", muscle) for muscle, _ in found.most_common()]
