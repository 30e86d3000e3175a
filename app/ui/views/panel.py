"""The list of saved views: opens above its button, and goes when something else is pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.saved_views import SavedView, free_name
from app.session import Session
from app.ui.actions import key_of, tip
from app.ui.controls import Chip, IconButton, Paragraph, hairline, label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.ui.views.desk import ViewsDesk

_WIDTH = 336
_HIGHEST = 288
"""The rows scroll beyond this."""
_BESIDE = 12
"""Left and right of a name, its button's padding among it."""


class _NameButton(QPushButton):
    """A name as far as there is room for it, with an ellipsis where it goes on."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._name = name
        self.setProperty("role", "saved")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 2 * px(_BESIDE)
        self.setText(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room))


class ViewsPanel(QFrame):
    def __init__(self, session: Session, desk: ViewsDesk, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._session, self._desk = session, desk
        self._deleted: tuple[SavedView, int] | None = None
        """The view that was deleted last, and all there were before."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "popover")
        self.setAccessibleName(self.tr("Saved views"))
        self.setFixedWidth(px(_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(16, 16, 16, 16))
        column.setSpacing(px(8))
        column.addWidget(label(self.tr("Saved views"), "lead"))
        self._rows = ScrollColumn()
        column.addWidget(self._rows)
        column.addWidget(hairline())
        column.addLayout(self._make_feet())
        follow(self, self._fill, session.events.saved, session.events.opened, session.events.saved_shown)
        self._fill()
        self.save_button.setFocus()

    def open_above(self, button: QWidget) -> None:
        """Its lower right corner above the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width(), -8))
        screen = button.screen().availableGeometry()
        x = min(max(corner.x() - self.width(), screen.left() + 8), screen.right() - self.width() - 8)
        self.move(x, max(screen.top() + 8, corner.y() - self.height()))
        self.show()

    def _make_feet(self) -> QVBoxLayout:
        feet = QVBoxLayout()
        feet.setSpacing(px(4))
        self.save_button = QPushButton(self.tr("Save this view"))
        self.save_button.setProperty("role", "primary")
        self.save_button.setObjectName("save_this_view")
        self.save_button.setToolTip(tip(self.tr("Save this view"), "views.save"))
        self.save_button.clicked.connect(lambda: self._leave(self._desk.ask_to_save))
        feet.addWidget(self.save_button)
        row = QHBoxLayout()
        self.open_button = self._link(self.tr("Open a file…"), "open_views")
        self.open_button.setToolTip(tip(self.tr("Open views from a file"), "views.open"))
        self.open_button.clicked.connect(lambda: self._leave(self._desk.ask_to_open))
        self.export_button = self._link(self.tr("Save as a file…"), "export_views")
        self.export_button.setProperty("end", True)
        self.export_button.clicked.connect(lambda: self._leave(self._desk.ask_to_export))
        row.addWidget(self.open_button)
        row.addStretch(1)
        row.addWidget(self.export_button)
        feet.addLayout(row)
        return feet

    def _link(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("role", "link")
        button.setObjectName(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _leave(self, then: object) -> None:
        self.close()
        then()  # type: ignore[operator]

    def _fill(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        if self._deleted is not None:
            column.addWidget(self._undo_row(*self._deleted))
        for saved in self._session.saved:
            column.addWidget(self._row(saved, own=True))
        if self._session.opened:
            column.addWidget(label(self.tr("From the opened file"), "heading"))
            for saved in self._session.opened:
                column.addWidget(self._row(saved, own=False))
            keep = Chip(self.tr("Keep these among mine"), "link")
            keep.setObjectName("keep_opened")
            keep.clicked.connect(self._desk.keep_opened)
            column.addWidget(keep)
        if not (self._session.saved or self._session.opened or self._deleted):
            empty = self.tr(
                "Nothing is kept yet. Save a view to come back to it, or several to go through with a class."
            )
            column.addWidget(Paragraph(empty, "muted"))
        elif len((*self._session.saved, *self._session.opened)) > 1:
            keys = self.tr("{0} and {1} go from one to the next.")
            column.addWidget(Paragraph(keys.format(key_of("views.previous"), key_of("views.next")), "small"))
        column.addStretch(1)
        self._rows.set_content(content)
        width = px(_WIDTH - 48)
        needed = column.heightForWidth(width) if column.hasHeightForWidth() else column.sizeHint().height()
        self._rows.setFixedHeight(min(px(_HIGHEST), needed + px(4)))
        self.export_button.setEnabled(bool(self._session.saved))
        bottom = self.geometry().bottom()
        self.adjustSize()
        if self.isVisible():
            self.move(self.x(), bottom - self.height() + 1)

    def _row(self, saved: SavedView, own: bool) -> QWidget:
        row = QFrame()
        row.setProperty("role", "row")
        row.setProperty("chosen", saved is self._session.saved_shown)
        line = QHBoxLayout(row)
        line.setContentsMargins(*inset(4, 0, 4, 0))
        line.setSpacing(0)
        button = _NameButton(saved.name)
        button.setObjectName(f"view_{saved.name}")
        button.setToolTip("\n".join(filter(None, (saved.name, saved.note))))
        button.setAccessibleName(self.tr("Show {0}").format(saved.name))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._desk.show(saved))
        line.addWidget(button, 1)
        if own:
            change = IconButton("note", self.tr("Change name and note of {0}").format(saved.name))
            change.clicked.connect(lambda: self._leave(lambda: self._desk.ask_to_rename(saved)))
            delete = IconButton("clear", self.tr("Delete {0}").format(saved.name))
            delete.setObjectName(f"delete_{saved.name}")
            delete.clicked.connect(lambda: self._delete(saved))
            line.addWidget(change)
            line.addWidget(delete)
        return row

    def _undo_row(self, deleted: SavedView, place: int) -> QWidget:
        row = QFrame()
        row.setProperty("role", "box")
        line = QHBoxLayout(row)
        line.setContentsMargins(*inset(12, 4, 4, 4))
        line.addWidget(Paragraph(self.tr("“{0}” is deleted.").format(deleted.name), "small"), 1)
        button = self._link(self.tr("Undo"), "undo_delete")
        button.clicked.connect(lambda: self._bring_back(deleted, place))
        line.addWidget(button)
        return row

    def _delete(self, saved: SavedView) -> None:
        before = self._session.saved
        self._deleted = (saved, before.index(saved))
        self._desk.set_own(tuple(each for each in before if each is not saved))

    def _bring_back(self, deleted: SavedView, place: int) -> None:
        """To its old place, among what there is now: another window may have saved views meanwhile."""
        self._deleted = None
        own = self._session.saved
        again = replace(deleted, name=free_name(deleted.name, (each.name for each in own)))
        self._desk.set_own((*own[:place], again, *own[place:]))
