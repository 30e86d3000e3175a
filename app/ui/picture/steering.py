"""The camera's way: moved by hand or flown, until it comes to rest; where it rests is told to the session."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.session import Session
from app.ui.flight import Flight

if TYPE_CHECKING:
    from app.scene.scene import Scene

STILL_AFTER_MS = 150
"""A camera that was not moved for so long rests."""


class Steering(QObject):
    """``began`` before each movement, ``stepped`` when there is something to draw, ``rested`` at the end."""

    began = Signal()
    stepped = Signal()
    rested = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._scene: Scene | None = None
        self._own_step = True
        """Whether where the camera comes to rest is a step of its own, to be taken back."""
        self.moving = False
        """Whether the picture is drawn in a hurry now."""
        self._flight = Flight(self)
        self._flight.stepped.connect(self.stepped)
        self._still_timer = QTimer(self, singleShot=True, interval=STILL_AFTER_MS)
        self._still_timer.timeout.connect(self._rest)
        self._flight.landed.connect(self._still_timer.start)

    def set_scene(self, scene: Scene | None) -> None:
        """Steer the camera of this scene from now on; a movement under way ends where it is."""
        self._flight.stop()
        self._still_timer.stop()
        if self._scene is not None and self.moving:
            self._scene.end_motion()
        self.moving = False
        self._scene = scene

    @property
    def waiting(self) -> bool:
        """Whether the camera may be about to rest."""
        return self._still_timer.isActive()

    def move(self, change: Callable[[Scene], None]) -> None:
        """Change where the camera stands, by hand: more such changes may follow at once."""
        if self._scene is None:
            return
        self._flight.stop()
        self._begin(self._scene, own_step=True)
        change(self._scene)
        self._still_timer.start()
        self.stepped.emit()

    def keep_moving(self, change: Callable[[Scene], None]) -> None:
        """Change where the camera stands and let it not come to rest: ``move`` or ``fly`` has to follow."""
        if self._scene is not None:
            self._flight.stop()
            self._still_timer.stop()
            self._begin(self._scene, own_step=False)
            change(self._scene)
            self.stepped.emit()

    def fly(self, way: Callable[[Scene, float], Iterator[None]], own_step: bool = True) -> None:
        """Fly a way of the scene, given the seconds it may take. own_step: False where it follows from a step."""
        if self._scene is None:
            return
        scene = self._scene
        self._still_timer.stop()
        self._begin(scene, own_step)
        self._flight.start(lambda seconds: way(scene, seconds))

    def _begin(self, scene: Scene, own_step: bool) -> None:
        self.moving, self._own_step = True, own_step
        self.began.emit()
        scene.begin_motion()

    def _rest(self) -> None:
        self.moving = False
        if self._scene is not None:
            self._scene.end_motion()
            history = self._session.history
            with history.one_step() if self._own_step else history.same_step():
                self._session.pose = self._scene.pose
        self.rested.emit()
