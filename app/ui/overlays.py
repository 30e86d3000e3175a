"""What lies quietly on the picture: legend, views, peeling, the handles of the panels, what is being loaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.note import STATES
from app.session import Session
from app.ui.actions import key_of
from app.ui.controls import IconButton
from app.ui.follow import follow
from app.ui.legend import Legend
from app.ui.note.words import is_marked
from app.ui.notice_bar import NoticeBar
from app.ui.notices import Notices
from app.ui.peel_bar import PeelBar
from app.ui.picture.over_picture import over_picture
from app.ui.progress_line import ProgressLine
from app.ui.seen_chip import SeenChip
from app.ui.view_bar import ViewBar
from app.ui.views.caption import ViewCaption

if TYPE_CHECKING:
    from app.scene.legend import LegendEntry

_MARGIN = 12
_TALLEST = 0.35
"""The part of the picture's height that the legend may take, however large its words are."""


class Overlays(QObject):
    """Makes them and keeps them at the edges of their parent, whatever its size."""

    panel_toggled = Signal(str)

    def __init__(self, parent: QWidget, session: Session, notices: Notices) -> None:
        super().__init__(parent)
        self._parent = parent
        self.left_handle = self._make_handle("left", self.tr("Show or hide the list"), key_of("window.list"))
        self.right_handle = self._make_handle("right", self.tr("Show or hide the card"), key_of("window.card"))
        self.legend = Legend(parent)
        self.legend.renamed.connect(self._place)
        self._session = session
        events = session.events
        follow(self, self._on_note_change, events.note, events.mode, events.quiz)
        self.views = ViewBar(session, parent)
        self.peel = PeelBar(session, parent)
        self.seen = SeenChip(session, parent)
        self.caption = ViewCaption(session, parent)
        self.notice_bar = NoticeBar(notices, parent)
        self.progress = ProgressLine(self.tr("Loading"), parent)
        for each in (parent, self.notice_bar, self.progress.words):
            each.installEventFilter(self)
        self.views.changed.connect(self._place)
        self.seen.changed.connect(self._place)
        for widget in (self.left_handle, self.right_handle, self.views):
            widget.show()  # what is added to a parent that is on the screen (another language) is hidden
        self._on_note_change()

    def remove(self) -> None:
        """Take them all away for good."""
        for each in (self._parent, self.notice_bar, self.progress.words):
            each.removeEventFilter(self)
        for widget in (
            self.left_handle,
            self.right_handle,
            self.legend,
            self.views,
            self.seen,
            self.caption,
            self.notice_bar,
        ):
            widget.hide()
            widget.deleteLater()
        self.progress.hide()
        self.progress.deleteLater()
        self.peel.hide()
        self.peel.remove()
        self.progress.words.deleteLater()
        self.deleteLater()

    def set_legend(self, entries: Iterable[LegendEntry]) -> None:
        self.legend.set_entries(entries)
        self._place()

    def _on_note_change(self) -> None:
        found = {each.state for _, each in self._session.note.findings} if is_marked(self._session) else set()
        self.legend.set_noted(tuple(state for state in reversed(STATES) if state in found))
        self._place()

    def _make_handle(self, side: str, name: str, key: str) -> IconButton:
        handle = IconButton(f"panel-{side}", name, key, parent=self._parent)
        handle.setObjectName(f"handle_{side}")
        handle.clicked.connect(lambda: self.panel_toggled.emit(side))
        return handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        own = watched is self._parent and event.type() in (QEvent.Type.Resize, QEvent.Type.StyleChange)
        if own or event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._place()
        return False

    def _place(self) -> None:
        width, height = self._parent.width(), self._parent.height()
        before = over_picture(self._parent)
        for widget in (self.left_handle, self.right_handle, self.seen):
            widget.adjustSize()
        self.legend.fit(width - 2 * _MARGIN, int(_TALLEST * height))
        self.views.fit(width - 2 * _MARGIN)
        bottom = height - _MARGIN
        self.left_handle.move(8, 8)
        self.right_handle.move(width - self.right_handle.width() - 8, 8)
        self.progress.place()
        self.notice_bar.place()
        told = [each.geometry().bottom() for each in (self.notice_bar, self.progress.words) if each.isVisible()]
        self.caption.place(max(told, default=0) + 8)
        self.views.move(width - self.views.width() - _MARGIN, bottom - self.views.height())
        narrow = self.legend.width() + self.views.width() + 3 * _MARGIN > width
        lift = self.views.height() + 8 if narrow else (self.views.height() - self.legend.height()) // 2
        self.legend.move(_MARGIN, bottom - self.legend.height() - lift)
        above = self.views.y() - 8
        if narrow and self.legend.isVisible() and self.legend.width() + self.seen.width() + 3 * _MARGIN > width:
            above = self.legend.y() - 8
        self.seen.move(width - self.seen.width() - _MARGIN, above - self.seen.height())
        # Both rows below stay free, so that it moves for no legend but a tall one.
        floor = bottom - 2 * (self.views.height() + 8)
        if self.legend.isVisible():
            floor = min(floor, self.legend.y() - 8)
        self.peel.fit(floor - self.left_handle.geometry().bottom() - 8)
        self.peel.move(_MARGIN, floor - self.peel.height())
        if over_picture(self._parent) != before:
            self._parent.update()  # the names in the picture keep off, and so move as well
