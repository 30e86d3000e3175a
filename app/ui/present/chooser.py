"""What could be shown, in large tiles and everyday words, where nothing is selected yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.content.library import Library
from app.content.story import first_row
from app.session import Selection, Session
from app.ui import names
from app.ui.controls import label
from app.ui.stylesheet import stage_px, stage_sheet

_COLUMNS = 5
_BESIDE_WORDS = 40
"""Pixels of a tile that its text cannot have."""
_GAP = 16
_POINTS = 10


class Chooser(QWidget):
    """``chosen`` (a Selection), or ``loop_requested`` to see all of it."""

    chosen = Signal(object)
    loop_requested = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setProperty("role", "chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What is to be shown?"))
        self._column = QVBoxLayout(self)
        self.tiles: list[QPushButton] = []
        self._groups: list[tuple[QGridLayout, list[QPushButton]]] = []
        self.hide()

    def offer(self, library: Library) -> None:
        """The kinds of headache, and the points that most people ask about."""
        while self._column.count():
            item = self._column.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.tiles, self._groups = [], []
        self._column.addStretch(1)
        title = label(self.tr("What is to be shown?"), "stage")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column.addWidget(title)
        headaches = {
            Selection("headache", headache_id): names.main_name(headache.name, "plain")
            for headache_id, headache in library.content.headaches.items()
        }
        points = {
            selection: names.main_name(library.point(selection.id).point.name, "plain")
            for selection in first_row(library)[:_POINTS]
        }
        self._add(self.tr("Headaches"), headaches)
        self._add(self.tr("Points that many people ask about"), points)
        play = self._tile(self.tr("Show all of them, one after the other"))
        play.setObjectName("present_loop")
        play.clicked.connect(self.loop_requested)
        self._column.addSpacing(_GAP // 2)
        self._column.addWidget(play)
        self._column.addStretch(1)
        self._measure()

    def enter(self) -> None:
        """Take the keyboard, at the first tile."""
        if self.tiles:
            self.tiles[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def move_on(self, step: int) -> None:
        """To the next tile, or the one before."""
        if not self.tiles:  # the content is not there yet
            return
        place = next((k for k, tile in enumerate(self.tiles) if tile.hasFocus()), -step)
        self.tiles[(place + step) % len(self.tiles)].setFocus(Qt.FocusReason.TabFocusReason)

    def press(self) -> None:
        """Choose the tile that has the keyboard."""
        for tile in self.tiles:
            if tile.hasFocus():
                tile.click()
                return

    def _add(self, title: str, choices: dict[Selection, str]) -> None:
        self._column.addSpacing(_GAP // 2)
        self._column.addWidget(label(title, "stage-small"))
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        tiles = []
        for selection, text in choices.items():
            tile = self._tile(text)
            tiles.append(tile)
            tile.setObjectName(f"present_{selection.id}")
            tile.clicked.connect(lambda _checked=False, which=selection: self.chosen.emit(which))
        self._groups.append((grid, tiles))
        self._column.addWidget(box)

    def _tile(self, text: str) -> QPushButton:
        tile = Tile(text)
        self.tiles.append(tile)
        return tile

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setStyleSheet(stage_sheet(self.height()))
        self._measure()

    def _measure(self) -> None:
        side, top = max(32, round(0.07 * self.width())), max(16, round(0.03 * self.height()))
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(max(8, self.height() // 60))
        words = {word for tile in self.tiles for word in tile.accessibleName().split()}
        font = self.font()
        font.setPixelSize(stage_px("tile", self.height()))
        widest = max((QFontMetrics(font).horizontalAdvance(word) for word in words), default=0)
        room = self.width() - 2 * side
        columns = min(_COLUMNS, max(2, (room + _GAP) // (widest + _BESIDE_WORDS + _GAP)))
        columns = max((_balanced(len(tiles), columns) for _, tiles in self._groups), default=columns)
        for grid, tiles in self._groups:
            for number, tile in enumerate(tiles):
                grid.addWidget(tile, number // columns, number % columns)
            for column in range(_COLUMNS):
                grid.setColumnStretch(column, 1 if column < columns else 0)


def _balanced(tiles: int, most: int) -> int:
    """The fewest columns that need no more rows than ``most`` do: no tile is left alone in a row."""
    rows = -(-tiles // most)
    return -(-tiles // max(1, rows))


class Tile(QPushButton):
    """A large button whose text may take two lines."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(text)
        self._words = label(text, "stage-tile")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QVBoxLayout(self).addWidget(self._words)
