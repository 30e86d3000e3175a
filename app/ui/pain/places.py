"""Places that hurt, to choose by name: also those inside the head, which no brush reaches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.content.forgiving import side_told
from app.session import Session
from app.ui import names
from app.ui.controls import Paragraph, in_lines, label
from app.ui.design import inset, px
from app.ui.flow import Flow
from app.ui.follow import follow
from app.ui.light import Light
from app.ui.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.records import Region

_ROOM = 150
"""Pixels for a line of a chip's words: they fit where the panel is narrowest."""


class PainPlaces(ScrollColumn):
    """A chip for each region, those felt inside first; a search shows only what fits. A chip marks, or takes back.

    ``used`` when the user scrolled here, came in by keyboard or chose a place.
    """

    used = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        self.chips: dict[str, QPushButton] = {}
        self._groups: list[tuple[QWidget, list[str]]] = []
        self._nothing: Paragraph
        self.setAccessibleName(self.tr("Places by name"))
        self.verticalScrollBar().valueChanged.connect(self.used)
        follow(self, self._filter, session.events.query)
        follow(self, self._fill, session.events.register)
        follow(self, self._show_marked, session.events.marked)

    def set_library(self, library: Library) -> None:
        if library is not self._library:
            self._library = library
            self._fill()

    def toggle_first(self) -> None:
        """Mark the best hit of the search, or take it back."""
        if (first := self._first()) is not None:
            self._toggle(first)

    def enter(self) -> None:
        """Take the keyboard."""
        self.used.emit()
        if (first := self._first()) is not None:
            self.chips[first].setFocus(Qt.FocusReason.TabFocusReason)

    def _first(self) -> str | None:
        if self._library is not None and (query := self._session.query.strip()):
            return next((hit.id for hit in self._library.search(query) if hit.kind == "region"), None)
        return next(iter(self.chips), None)

    # ── filling ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill(self) -> None:
        if self._library is None:
            return
        titles = {
            "inside": self.tr("Felt inside"),
            "teeth": self.tr("Teeth"),
            "head": self.tr("Head and face"),
            "neck": self.tr("Neck"),
            "shoulder": self.tr("Shoulders and back"),
            "elsewhere": self.tr("Chest and arm"),
        }
        sorted_in: dict[str, list[str]] = {key: [] for key in titles}
        for region_id, region in self._library.content.regions.items():
            sorted_in[_group(region)].append(region_id)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(*inset(16, 4, 12, 12))
        column.setSpacing(px(8))
        self.chips.clear()
        self._groups.clear()
        for key, title in titles.items():
            if sorted_in[key]:
                column.addWidget(self._make_group(title, sorted_in[key]))
        self._nothing = Paragraph("", "muted")
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.set_content(content)
        self._show_marked()
        self._filter()

    def _make_group(self, title: str, regions: list[str]) -> QWidget:
        group = QWidget()
        group.setAccessibleName(title)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(label(title, "heading"))
        flow = Flow()
        column.addLayout(flow)
        for region_id in regions:
            chip = _Place(self._session, region_id)
            chip.clicked.connect(lambda _checked=False, chosen=region_id: self._toggle(chosen))
            self.chips[region_id] = chip
            flow.addWidget(chip)
        self._groups.append((group, regions))
        return group

    def _filter(self) -> None:
        if self._library is None:
            return
        query = self._session.query.strip()
        fitting = self._places_called(query) if query else set(self.chips)
        for region_id, chip in self.chips.items():
            chip.setVisible(region_id in fitting)
        for group, regions in self._groups:
            group.setVisible(bool(fitting.intersection(regions)))
        self._nothing.setVisible(not fitting)
        if not fitting:
            self._nothing.set_plain(self._instead(query))

    def _instead(self, query: str) -> str:
        """What to try where no place is called like this: names that look like it, if any."""
        assert self._library is not None
        near = [word for word in self._library.near(query) if self._places_called(word)]
        if near:
            return self.tr("No place is called “{0}”. Did you mean: {1}?").format(query, ", ".join(near))
        return self.tr("No place is called “{0}”. Try temple, jaw or behind the eye.").format(query)

    def _places_called(self, query: str) -> set[str]:
        assert self._library is not None
        return {hit.id for hit in self._library.search(query) if hit.kind == "region"}

    # ── marking ──────────────────────────────────────────────────────────────────────────────────────────────────

    def mark(self, region_id: str) -> None:
        """Say that it hurts there: on the side that is shown, on both where the brush paints both."""
        place = (region_id, self._side(region_id))
        if place not in self._session.marked.places:
            self._session.mark(self._session.marked.with_place(place))

    def _toggle(self, region_id: str) -> None:
        """Mark it, on the side that was typed, if any, which is then shown; the same mark again is taken back."""
        self.used.emit()
        side = side_told(self._session.query)
        if side is not None and self._session.side != "both":
            self._session.side = side
        if (region_id, self._side(region_id)) in self._session.marked.places:
            self._session.mark(self._session.marked.without_place(region_id))
        else:
            self.mark(region_id)

    def _side(self, region_id: str) -> Literal["left", "right"] | None:
        """Where a mark goes now; None: both sides, or the midline."""
        assert self._library is not None
        session = self._session
        if not self._library.region(region_id).paired or session.mirrored:
            return None
        return side_told(session.query) if session.side == "both" else session.side

    def _show_marked(self) -> None:
        assert self._library is not None or not self.chips
        for region_id, chip in self.chips.items():
            side = self._session.marked.side_of(region_id)
            region = self._library.region(region_id)  # type: ignore[union-attr]
            text = names.main_name(region.name, self._session.register)
            if side and region.paired:
                text = self.tr("{0} · {1}").format(text, names.side_word(side))
            chip.setChecked(side is not None)
            if chip.accessibleName() != text:
                chip.setText(in_lines(text, chip.fontMetrics(), px(_ROOM)))
                chip.setAccessibleName(text)


class _Place(QPushButton):
    """Lights its region in the picture while it is pointed at or has the keyboard."""

    def __init__(self, session: Session, region_id: str) -> None:
        super().__init__()
        self.setProperty("role", "place")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setObjectName(f"place_{region_id}")
        self._light = Light(self, session, f"region:{region_id}")


def _group(region: Region) -> str:
    if region.area == "teeth":
        return "teeth"
    if region.kind == "deep":
        return "inside"
    return region.area if region.area in ("head", "neck", "shoulder") else "elsewhere"
