"""The picture between two panels, which yield to it: it keeps at least 60 % of the width, whatever is open."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.ui import design
from app.ui.design import px

PanelName = Literal["left", "right"]

SHARE = 0.4
"""The part of the width that panels may take together, at the usual text size."""
_LARGEST_SHARE = 0.52
"""The same for the largest text. A step above the usual size still leaves room for both panels at 1280."""
_LEAST = {"left": 216, "right": 276}
_BEST = {"left": 296, "right": 344}
_OF_WIDE, _WIDEST = {"left": 0.14, "right": 0.17}, {"left": 400, "right": 480}
"""In a wide window they grow with it, until lines become too long to be read with ease."""


class Body(QWidget):
    """Where both panels do not fit beside the picture, the one that was asked for last is shown alone."""

    def __init__(self, left: QWidget, centre: QWidget, right: QWidget) -> None:
        super().__init__()
        self._panels: dict[PanelName, QWidget] = {"left": left, "right": right}
        self._centre = centre
        self._wanted: dict[PanelName, bool] = {"left": True, "right": True}
        self._latest: PanelName = "left"
        self._spared: frozenset[PanelName] = frozenset()
        self._expected: frozenset[PanelName] = frozenset()
        for widget in (left, centre, right):
            widget.setParent(self)
        self.setTabOrder(left, centre)
        self.setTabOrder(centre, right)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 400)

    def is_open(self, panel: PanelName) -> bool:
        return not self._panels[panel].isHidden()

    @property
    def closed(self) -> frozenset[PanelName]:
        """Panels that the user has put away."""
        return frozenset(name for name, wanted in self._wanted.items() if not wanted)

    def close_panel(self, panel: PanelName) -> None:
        """Put it away until it is asked for."""
        self._wanted[panel] = False
        self._arrange()

    def open(self, panel: PanelName) -> None:
        self._spared -= {panel}
        self._wanted[panel] = True
        self._latest = panel
        self._arrange()

    def toggle(self, panel: PanelName) -> None:
        if self.is_open(panel):
            self.close_panel(panel)
        else:
            self.open(panel)

    def favour(self, panel: PanelName) -> None:
        """Show this panel where there is room for one only; does not open what the user closed."""
        self._latest = panel
        self._arrange()

    def spare(self, panel: PanelName, spared: bool, *, expected: bool = False) -> None:
        """Give its room to the others while it has nothing to say; whether it is wanted stays as it was.

        expected: it comes back at any moment, so only the picture has its room, and the other panel does not move.
        """
        before = self._spared, self._expected
        self._spared = self._spared | {panel} if spared else self._spared - {panel}
        self._expected = self._expected | {panel} if spared and expected else self._expected - {panel}
        if before != (self._spared, self._expected):
            self._arrange()

    def replace(self, left: QWidget, right: QWidget) -> None:
        """Put other panels in the place of these, which are deleted; what is open stays open."""
        for old in self._panels.values():
            old.hide()
            old.deleteLater()
        self._panels = {"left": left, "right": right}
        for panel in self._panels.values():
            panel.setParent(self)
        self.setTabOrder(left, self._centre)
        self.setTabOrder(self._centre, right)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        shown = self._shown()
        reckoned = _widths(
            self.width(), tuple(name for name in self._panels if name in shown or self._is_awaited(name))
        )
        widths = {name: reckoned[name] for name in shown}
        for name, panel in self._panels.items():
            panel.setVisible(name in widths)
        left, right = widths.get("left", 0), widths.get("right", 0)
        height = self.height()
        self._panels["left"].setGeometry(QRect(0, 0, left, height))
        self._panels["right"].setGeometry(QRect(self.width() - right, 0, right, height))
        self._centre.setGeometry(QRect(left, 0, self.width() - left - right, height))

    def _shown(self) -> tuple[PanelName, ...]:
        wanted: tuple[PanelName, ...] = tuple(
            name for name in self._panels if self._wanted[name] and name not in self._spared
        )
        return wanted if len(wanted) < 2 or self._has_room_for_both() else (self._latest,)

    def _is_awaited(self, panel: PanelName) -> bool:
        return panel in self._expected and self._wanted[panel] and self._has_room_for_both()

    def _has_room_for_both(self) -> bool:
        return self.width() * _share() >= px(sum(_LEAST.values()))


def _share() -> float:
    return min(_LARGEST_SHARE, SHARE + 0.28 * (design.scale() - 1))


def _widths(total: int, shown: tuple[PanelName, ...]) -> dict[PanelName, int]:
    """Pixels for each shown panel: its best width, or what the picture leaves, shared out in proportion."""
    room = int(total * _share())
    best = {name: max(px(_BEST[name]), min(px(_WIDEST[name]), int(total * _OF_WIDE[name]))) for name in shown}
    if sum(best.values()) <= room:
        return best
    least = sum(px(_LEAST[name]) for name in shown)
    spare = max(0.0, (room - least) / max(1, sum(best.values()) - least))
    scale = min(1.0, room / max(1, least))
    return {name: int(px(_LEAST[name]) * scale + (best[name] - px(_LEAST[name])) * spare) for name in shown}
