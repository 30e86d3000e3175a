"""A scene that draws one colour and remembers what it was told."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from app.pose import Pose
from app.scene.legend import ESSENTIAL, POINT, LegendEntry
from app.scene.pick import Hit
from app.session import View


class FakeScene:
    def __init__(self) -> None:
        self.calls: list[str] = []
        self.size = (1, 1)
        self.frames = 0
        self.colour = (10, 200, 30)
        self.covered = 0
        self.hit: Hit | None = None
        self.pose = Pose(-38.0, 5.0, 1000.0, (0.0, 0.0, 0.0))
        self.entries: tuple[LegendEntry, ...] = (POINT, ESSENTIAL)

    def image(self) -> NDArray[np.uint8]:
        self.frames += 1
        return np.full((self.size[1], self.size[0], 3), self.colour, np.uint8)

    def resize(self, width: int, height: int) -> None:
        self.size = (width, height)

    def begin_motion(self) -> None:
        self.calls.append("begin_motion")

    def end_motion(self) -> None:
        self.calls.append("end_motion")

    def jump(self, pose: Pose) -> None:
        self.pose = pose

    def rotate(self, dx: float, dy: float) -> None:
        self.calls.append(f"rotate {dx:.0f} {dy:.0f}")

    def pan(self, dx: float, dy: float) -> None:
        self.calls.append(f"pan {dx:.0f} {dy:.0f}")

    def spin(self, degrees: float) -> None:
        self.calls.append("spin")

    def zoom(self, factor: float, at: tuple[float, float] | None = None) -> None:
        assert at is not None
        self.calls.append(f"zoom {factor:.2f} at {at[0]:.0f} {at[1]:.0f}")

    def fly_to_view(self, view: View, seconds: float) -> Iterator[None]:
        return self._fly(view)

    def fly_to_selection(self, seconds: float) -> Iterator[None]:
        return self._fly("selection")

    def fly_to_pose(self, pose: Pose, seconds: float) -> Iterator[None]:
        return self._fly(f"azimuth {pose.azimuth:.0f}")

    def fly_across(self, seconds: float) -> Iterator[None]:
        return self._fly("the other side")

    def fly_home(self, seconds: float) -> Iterator[None]:
        return self._fly("home")

    def _fly(self, where: str) -> Iterator[None]:
        self.calls.append(f"fly to {where}")
        yield
        self.calls.append("arrived")
        yield

    def pick(self, x: float, y: float) -> Hit | None:
        return self.hit

    def touch_skin(self, x: float, y: float) -> None:
        """There is no skin here."""

    def project(self, xyz: object) -> tuple[float, float]:
        return (self.size[0] / 2, self.size[1] / 2)

    def silhouette(self, rows: int) -> list[tuple[float, float]]:
        return []

    def legend(self) -> tuple[LegendEntry, ...]:
        return self.entries
