"""What lies quietly on the picture: legend, views, peeling, the handles of the panels, what is being loaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.note import STATES, State
from app.session import Session
from app.ui import names
from app.ui.actions import key_of
from app.ui.compare import Swatch
from app.ui.controls import IconButton, label
from app.ui.design import inset, px
from app.ui.flow import Flow, fit
from app.ui.follow import follow
from app.ui.grade import HOW_TO_READ
from app.ui.marks import Mark
from app.ui.note.words import is_marked
from app.ui.notice_bar import NoticeBar
from app.ui.notices import Notices
from app.ui.peel_bar import PeelBar
from app.ui.progress_line import ProgressLine
from app.ui.seen_chip import SeenChip
from app.ui.view_bar import ViewBar
from app.ui.views.caption import ViewCaption

if TYPE_CHECKING:
    from app.content.library import Library
    from app.scene.legend import LegendEntry

_MARGIN = 12


class Legend(QWidget):
    """What solid, dotted and glowing mean; only what the picture shows. ``renamed``: other words need other room."""

    renamed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        _glass(self, self.tr("Legend"))
        self._flow = Flow(16)
        self._flow.setContentsMargins(*inset(12, 8, 12, 8))
        self.setLayout(self._flow)
        self._texts = {
            "point": self.tr("Trigger point"),
            "essential": self.tr("Usual pain"),
            "spillover": self.tr("In some people"),
            "deep": self.tr("Felt inside"),
            "origin": self.tr("Starts here (origin)"),
            "insertion": self.tr("Ends here (insertion)"),
            "away": self.tr("Keep away (a sketch)"),
            "marked": self.tr("Marked pain"),
        }
        self._noted_texts: dict[State, str] = {
            "active": self.tr("Active in this patient"),
            "latent": self.tr("Latent in this patient"),
        }
        self._noted: tuple[State, ...] = ()
        self._library: Library | None = None
        self._session: Session | None = None
        self._shown: list[LegendEntry] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("How to read the map"))
        self.hide()

    def set_library(self, library: Library, session: Session) -> None:
        """For the names of compared points, in the words that the session asks for."""
        if self._session is None:
            follow(self, self._on_register_change, session.events.register)
        self._library, self._session = library, session

    def _on_register_change(self) -> None:
        self.set_entries(self._shown)
        self.renamed.emit()

    def set_noted(self, states: tuple[State, ...]) -> None:
        """Which states of the session note the picture marks."""
        if states != self._noted:
            self._noted = states
            self.set_entries(self._shown)

    def keys(self) -> list[str]:
        return [mark.kind for mark in self.findChildren(Mark)]

    def set_entries(self, entries: Iterable[LegendEntry]) -> None:
        self.hide()  # what is added to a widget that is shown has no size yet
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        shown = self._shown = list(entries)
        for entry in shown:
            if entry.key == "compared":
                self._add(Swatch(entry.colours[0]), self._point_name(entry.point_id))
            else:
                self._add(Mark(entry.key), self._texts[entry.key])
        for state in self._noted:
            self._add(Mark(state), self._noted_texts[state])
        self.setVisible(bool(shown or self._noted))
        self._flow.activate()

    def _add(self, mark: QWidget, text: str) -> None:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(mark)
        row.addWidget(label(text, "small"))
        self._flow.addWidget(both)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it is not meant for the picture below

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed, it leads to the page that explains it."""
        inside = self.rect().contains(event.position().toPoint())
        if self._session is not None and inside and event.button() == Qt.MouseButton.LeftButton:
            self._session.page = HOW_TO_READ

    def fit(self, room: int) -> None:
        """In one line where it is not wider than this, else in several."""
        fit(self, self._flow, room)

    def _point_name(self, point_id: str) -> str:
        if self._library is None or self._session is None:
            return point_id
        return names.main_name(self._library.point(point_id).point.name, self._session.register)


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
        for widget in (self.left_handle, self.right_handle, self.peel, self.seen):
            widget.adjustSize()
        for pane in (self.legend, self.views):
            pane.fit(width - 2 * _MARGIN)
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
        self.peel.move(_MARGIN, max(52, floor - self.peel.height()))


def _glass(widget: QWidget, name: str) -> None:
    widget.setProperty("role", "glass")
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setAccessibleName(name)
