"""The list of muscles and their trigger points: all of them, or what was searched for, best first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QKeyEvent, QMouseEvent, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QStackedLayout, QTreeView, QVBoxLayout, QWidget

from app.note import STATES
from app.session import Selection, Session
from app.ui import names
from app.ui.answers import Answers, Group, answers, everything
from app.ui.controls import Chip, Paragraph
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.note import words as note_words
from app.ui.point_rows import ID, KIND, NOTED, SECOND, RowDelegate

if TYPE_CHECKING:
    from app.content.library import Library

Index = QModelIndex | QPersistentModelIndex


class PointList(QWidget):
    """Shows the content as a tree; selecting a row selects it in the session, and the other way round.

    ``opened``: a point was clicked, or chosen with Return, to be read about.
    """

    opened = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        self._model = QStandardItemModel(self)
        self._showing = False
        self._pressed_again = False
        self._answers = Answers((), None)
        # Opening a muscle can bring up the scroll bar, and then the rows wrap anew: scroll when they have settled.
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._on_reveal)

        self.tree = _Tree()
        self.tree.setModel(self._model)
        self.tree.setItemDelegate(RowDelegate(session, self.tree))
        self.tree.setAccessibleName(self.tr("Muscles and trigger points"))
        self.tree.selectionModel().currentChanged.connect(self._on_row_chosen)
        self.tree.clicked.connect(self._on_row_clicked)
        self.tree.returned.connect(self._on_return)
        self.tree.resized.connect(self._reveal.start)
        self.tree.viewport().installEventFilter(self)
        self.tree.verticalScrollBar().valueChanged.connect(self._on_scrolled)

        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(*inset(24, 24, 24, 16))
        column.setSpacing(px(8))
        self._nothing_title = Paragraph("", "strong")
        column.addWidget(self._nothing_title)
        self._nothing_text = Paragraph("", "muted")
        column.addWidget(self._nothing_text)
        self._instead = QVBoxLayout()
        self._instead.setContentsMargins(*inset(0, 8, 0, 0))
        self._instead.setSpacing(px(8))
        column.addLayout(self._instead)
        column.addStretch(1)

        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.tree)
        self._stack.addWidget(nothing)

        follow(self, self._fill, session.events.query)
        follow(self, self._fill, session.events.register)
        follow(self, self._on_selection_change, session.events.selection)
        follow(self, self._on_hovered_change, session.events.hovered)
        follow(self, self._show_note, session.events.note)
        self._say(self.tr("Loading…"), "")

    def set_library(self, library: Library) -> None:
        self._library = library
        self._fill()

    def choose_first(self) -> None:
        """Select the best hit (Return in the search field)."""
        first = self._model.index(0, 0)
        if not first.isValid():
            return
        index = self._find(Selection("point", self._answers.best)) if self._answers.best else first
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)  # arrows then walk on, and letters are shortcuts again
        self.tree.setCurrentIndex(index if index is not None else first)
        self.opened.emit()

    def enter(self) -> None:
        """Take the keyboard (Down in the search field)."""
        self.tree.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.tree.currentIndex().isValid():
            self.tree.setCurrentIndex(self._model.index(0, 0))

    # ── filling ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill(self) -> None:
        if self._library is None:
            return
        self._showing = True
        self._model.clear()
        query = self._session.query.strip()
        self._answers = answers(self._library, query) if query else everything(self._library)
        rows = {"region": self._region_row, "muscle": self._muscle_row, "headache": self._headache_row}
        for group in self._answers.groups:
            self._model.appendRow(rows[group.kind](group))
        if query:
            self.tree.expandAll()
        self._showing = False
        self._show_note()
        if self._model.rowCount():
            self._stack.setCurrentIndex(0)
        else:
            self._say(
                self.tr("Nothing found for “{0}”").format(query),
                self.tr("Try where it hurts: temple, jaw, behind the eye. Esc shows the whole list again."),
                self._offers(query),
            )
        self._on_selection_change()

    def _show_note(self) -> None:
        """Mark the points that are in the session note."""
        note = self._session.note
        for row in range(self._model.rowCount()):
            parent = self._model.item(row)
            for place in range(parent.rowCount()):
                item = parent.child(place)
                found = {each.state for _, each in note.of_point(item.data(ID))}
                state = next((each for each in reversed(STATES) if each in found), None)
                if state != item.data(NOTED):
                    item.setData(state, NOTED)
                said = (item.text(), item.data(SECOND), note_words.noted(note, item.data(ID)))
                item.setData(". ".join(filter(None, said)), Qt.ItemDataRole.AccessibleTextRole)

    def _say(self, title: str, text: str, offers: Iterable[QWidget] = ()) -> None:
        self._nothing_title.set_plain(title)
        self._nothing_text.set_plain(text)
        while (item := self._instead.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for offer in offers:
            self._instead.addWidget(offer)
        self._stack.setCurrentIndex(1)

    def _offers(self, query: str) -> Iterator[Chip]:
        """What may have been meant, and where to look without words."""
        assert self._library is not None
        for word in self._library.near(query):
            chip = Chip(self.tr("Did you mean “{0}”?").format(word))
            chip.clicked.connect(lambda _checked=False, meant=word: setattr(self._session, "query", meant))
            yield chip
        headaches = Chip(self.tr("Kinds of headache"))
        headaches.clicked.connect(lambda: setattr(self._session, "query", self.tr("headache")))
        yield headaches
        places = Chip(self.tr("Show on the head where it hurts"))
        places.clicked.connect(lambda: setattr(self._session, "mode", "pain"))
        yield places

    def _muscle_row(self, group: Group) -> QStandardItem:
        assert self._library is not None
        register = self._session.register
        muscle = self._library.muscle(group.id)
        row = _row("muscle", group.id, names.muscle_name(muscle.name), names.muscle_second(muscle.name, register))
        for point_id in group.points:
            name = names.below_muscle(self._library.point(point_id).point.name, muscle.name)
            row.appendRow(_row("point", point_id, names.main_name(name, register), names.second_name(name, register)))
        return row

    def _region_row(self, group: Group) -> QStandardItem:
        """Where it hurts, with the points that send pain there and how often they do."""
        assert self._library is not None
        register = self._session.register
        title = names.main_name(self._library.region(group.id).name, register)
        row = _row("region", group.id, title, self.tr("Pain here can come from"))
        often = {"essential": self.tr("Usual pain"), "spillover": self.tr("In some people")}
        for point_id, kind in group.points.items():
            entry = self._library.point(point_id)
            first, muscle = names.main_name(entry.point.name, register), names.muscle_name(entry.muscle.name)
            # Clinical names of points often begin with the muscle's.
            said = (often[kind or "essential"],) if first.startswith(muscle) else (often[kind or "essential"], muscle)
            row.appendRow(_row("point", point_id, first, " · ".join(said)))
        return row

    def _headache_row(self, group: Group) -> QStandardItem:
        """A kind of headache, with the points that may have a share in it."""
        assert self._library is not None
        register = self._session.register
        title = names.main_name(self._library.headache(group.id).name, register)
        row = _row("headache", group.id, title, self.tr("Points that may have a share"))
        for point_id in group.points:
            entry = self._library.point(point_id)
            first, muscle = names.main_name(entry.point.name, register), names.muscle_name(entry.muscle.name)
            row.appendRow(_row("point", point_id, first, "" if first.startswith(muscle) else muscle))
        return row

    # ── what the user does ───────────────────────────────────────────────────────────────────────────────────────

    def _on_row_chosen(self, index: QModelIndex) -> None:
        if not self._showing and index.isValid() and index.data(KIND) != "region":
            self._session.selection = Selection(index.data(KIND), index.data(ID))

    def _on_row_clicked(self, index: QModelIndex) -> None:
        """A muscle opens with its first click and closes with the next; a region, which is never selected, turns."""
        if index.data(KIND) != "point":
            again = index.data(KIND) == "region" or self._pressed_again
            self.tree.setExpanded(index, not (again and self.tree.isExpanded(index)))
        self._on_row_chosen(index)
        if index.data(KIND) == "point":
            self.opened.emit()

    def _on_return(self) -> None:
        """A region has no card: it opens and closes."""
        index = self.tree.currentIndex()
        if index.data(KIND) == "region":
            self.tree.setExpanded(index, not self.tree.isExpanded(index))
        else:
            self.opened.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._session.hovered = self._hovered_by(self.tree.indexAt(event.position().toPoint()))
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            # Asked before the press selects the row.
            self._pressed_again = self.tree.indexAt(event.position().toPoint()) == self.tree.currentIndex()
        elif event.type() == QEvent.Type.Leave:
            self._session.hovered = None
        return super().eventFilter(watched, event)

    def _on_scrolled(self) -> None:
        """Another row has come under the pointer."""
        if (view := self.tree.viewport()).underMouse():
            at = view.mapFromGlobal(QCursor.pos())
            self._session.hovered = self._hovered_by(self.tree.indexAt(at)) if view.rect().contains(at) else None

    def _hovered_by(self, index: QModelIndex) -> str | None:
        if not index.isValid() or self._library is None:
            return None
        side = self._session.sides[0]
        if index.data(KIND) == "region":
            return f"region:{index.data(ID)}"
        if index.data(KIND) == "headache":
            return None
        if index.data(KIND) == "point":
            return f"point:{index.data(ID)}:{side}"
        part = next(iter(self._library.muscle(index.data(ID)).parts.values()))
        return f"{part.structure}.{side[0]}"

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_selection_change(self) -> None:
        index = self._find(self._session.selection)
        self._showing = True
        if index is None:
            self.tree.setCurrentIndex(QModelIndex())
            self.tree.clearSelection()
        else:
            if index.parent().isValid():
                self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)
            self._reveal.start()
        self._showing = False

    def _on_reveal(self) -> None:
        self.tree.executeDelayedItemsLayout()
        current = self.tree.currentIndex()
        if current.isValid():
            self.tree.scrollTo(current.parent() if current.row() == 0 and current.parent().isValid() else current)
            self.tree.scrollTo(current)

    def _on_hovered_change(self) -> None:
        self.tree.viewport().update()

    def _find(self, selection: Selection | None) -> QModelIndex | None:
        if selection is None:
            return None
        current = self.tree.currentIndex()  # a point that pains in two regions has two rows: stay where the user is
        if (current.data(KIND), current.data(ID)) == (selection.kind, selection.id):
            return current
        found = self._model.match(
            self._model.index(0, 0),
            ID,
            selection.id,
            1,
            Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchWrap,
        )
        return found[0] if found else None


class _Tree(QTreeView):
    returned = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows wrap their texts, so their heights depend on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right opens and Left closes a muscle; letters are shortcuts of the window, not a search in the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.returned.emit()
            return
        if event.text() and event.text().isprintable():
            event.ignore()
            return
        super().keyPressEvent(event)


def _row(kind: str, key: str, first: str, second: str) -> QStandardItem:
    item = QStandardItem(first)
    data: dict[Any, str] = {KIND: kind, ID: key, SECOND: second}
    for role, value in data.items():
        item.setData(value, role)
    item.setData(f"{first}. {second}" if second else first, Qt.ItemDataRole.AccessibleTextRole)
    return item
