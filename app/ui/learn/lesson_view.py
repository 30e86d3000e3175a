"""From where a lesson is looked at: the picture turns so that what it is about is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.anatomy.frame import SUFFIX
from app.session import Session
from app.ui.learn.desk import LearnDesk

if TYPE_CHECKING:
    from app.pose import Pose
    from app.ui.picture.viewport import Viewport


class LessonView(QObject):
    """Flies there once when the page of a lesson is opened; not while something is selected, which is looked at."""

    def __init__(self, session: Session, desk: LearnDesk, view: Viewport) -> None:
        super().__init__(desk)
        self._session, self._desk, self._view = session, desk, view
        self._seen = ""
        """The lesson whose page is open, once it was flown to."""
        desk.changed.connect(self._look)

    def _look(self) -> None:
        desk, session = self._desk, self._session
        if session.mode != "learn" or desk.page != "lesson" or not desk.ready or self._view.scene is None:
            self._seen = self._seen if desk.page == "lesson" else ""
            return
        if self._seen == desk.lesson_id:
            return
        self._seen = desk.lesson_id
        if session.selection is None and (pose := self._best()) is not None:
            with session.history.one_step():
                session.pose = pose

    def _best(self) -> Pose | None:
        """Where its points, or else its muscles, are seen face on; None when the model has none of them."""
        from app.scene import framing
        from app.scene.subject import Subject

        desk, sides = self._desk, self._session.sides
        library, atlas, placement = desk.library, desk.atlas, desk.placement
        assert library is not None and atlas is not None and placement is not None
        items = library.lesson(desk.lesson_id).items
        keys = [(item, side) for item in items for side in sides]
        points = tuple(placement.points[key] for key in keys if key in placement.points)
        muscles = [library.muscle(item) for item in items if item not in library.points]
        bases = {part.structure for muscle in muscles for part in muscle.parts.values()}
        names = {base + end for base in bases for end in ("", *(SUFFIX[side] for side in sides))}
        subject = Subject(frozenset(name for name in names if atlas.has(name)), points=points)
        aspect = self._view.width() / max(1, self._view.height())
        return framing.of_subject(atlas, subject, aspect)
