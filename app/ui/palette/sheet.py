"""The palette's sheet over the window: a field, and what fits below it. The field keeps the keyboard all the time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ui import settings
from app.ui.controls import Icon, Paragraph, hairline, label
from app.ui.design import inset, px
from app.ui.painting import painting
from app.ui.palette.entries import Entry
from app.ui.palette.finding import Finder, Seen
from app.ui.palette.rows import ENTRY, EntryDelegate

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_WIDTH, _TOP, _ROWS = 600, 80, 400
_VEIL, _SHADOW = 40, 3
"""Darkness, of 255, of the veil over the window, and of each ring of the sheet's shadow."""
_RINGS = 12


class Palette(QWidget):
    """Lies over the whole window until something is chosen; Escape or a click beside the sheet puts it away."""

    def __init__(self, window: MainWindow, finder: Finder | Seen, hint: str) -> None:
        """hint: what can be typed here."""
        super().__init__(window)
        self._window, self._finder = window, finder
        self._before = window.focusWidget()
        self.setAccessibleName(self.tr("Commands"))
        self.field = _Field()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.rows = QListView()
        self._model = QStandardItemModel(self)
        self._nothing = Paragraph("", "muted")
        self._sheet = self._make_sheet()
        self.field.textChanged.connect(self._fill)
        self.field.walked.connect(self._walk)
        self.field.left.connect(self.close_sheet)
        self.rows.clicked.connect(self._choose)
        window.installEventFilter(self)
        self._fill()

    def open(self) -> None:
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def entries(self) -> list[Entry]:
        """What is shown, from the top."""
        rows = (self._model.item(row).data(ENTRY) for row in range(self._model.rowCount()))
        return [entry for entry in rows if entry is not None]

    def current(self) -> Entry | None:
        """What Return would choose."""
        entry: Entry | None = self.rows.currentIndex().data(ENTRY)
        return entry

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_sheet(self) -> QFrame:
        sheet = QFrame(self)
        sheet.setProperty("role", "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(*inset(0, 4, 0, 8))
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(*inset(16, 4, 16, 4))
        row.setSpacing(px(12))
        row.addWidget(Icon("search"))
        self.field.setProperty("role", "palette")
        row.addWidget(self.field, 1)
        escape = label(self.tr("Esc"))
        escape.setProperty("role", "key")
        row.addWidget(escape, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(row)
        column.addWidget(hairline())
        self.rows.setModel(self._model)
        self.rows.setItemDelegate(EntryDelegate(self.rows))
        self.rows.setFrameShape(QFrame.Shape.NoFrame)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.rows.setMouseTracking(True)
        self.rows.entered.connect(self._point_at)
        self.rows.setAccessibleName(self.tr("What fits"))
        column.addWidget(self.rows)
        self._nothing.setContentsMargins(*inset(16, 16, 16, 12))
        column.addWidget(self._nothing)
        return sheet

    def _fill(self) -> None:
        self._model.clear()
        for section in self._finder.find(self.field.text()):
            self._model.appendRow(_heading(section.title))
            for entry in section.entries:
                self._model.appendRow(_row(entry, section.title))
        found = self._model.rowCount() > 0
        self.rows.setVisible(found)
        self._nothing.setVisible(not found)
        typed = self.field.text().strip()
        if typed:
            helps = self.tr("Nothing found for “{0}”. Try where it hurts: temple, jaw, behind the eye.").format(typed)
        else:
            helps = self.tr("Neither a muscle nor a trigger point is seen here. Turn the head, or show more layers.")
        self._nothing.set_plain(helps)
        self._walk(1)
        self._place()

    def _place(self) -> None:
        """In the middle, a little below the top, as high as what it shows."""
        room = self._window.rect()
        self.setGeometry(room)
        width = min(px(_WIDTH), room.width() - px(32))
        top = min(px(_TOP), room.height() // 8)
        needed = sum(self.rows.sizeHintForRow(row) for row in range(self._model.rowCount())) + px(8)
        frame = px(64)
        self.rows.setFixedHeight(min(needed, px(_ROWS), room.height() - top - frame - px(16)))
        self._sheet.setFixedWidth(width)
        self._sheet.adjustSize()
        self._sheet.move((room.width() - width) // 2, top)
        self.update()

    # ── what the user does ───────────────────────────────────────────────────────────────────────────────────────

    def _walk(self, step: int) -> None:
        """To the next row that can be chosen, round the ends."""
        count = self._model.rowCount()
        row = self.rows.currentIndex().row()
        for _ in range(count):
            row = (row + step) % count
            index = self._model.index(row, 0)
            if index.data(ENTRY) is not None:
                self._point_at(index)
                if row == 1:
                    self.rows.scrollToTop()  # its heading too
                else:
                    self.rows.scrollTo(index)
                return

    def _point_at(self, index: QModelIndex) -> None:
        if index.data(ENTRY) is None or index == self.rows.currentIndex():
            return
        self.rows.setCurrentIndex(index)
        self.field.setAccessibleDescription(index.data(Qt.ItemDataRole.AccessibleTextRole))
        event = QAccessibleEvent(self.rows, QAccessible.Event.Focus)  # the field has the keyboard, the row is read out
        event.setChild(index.row())
        QAccessible.updateAccessibility(event)

    def _choose(self, index: QModelIndex) -> None:
        entry: Entry | None = index.data(ENTRY)
        if entry is None:
            return
        if entry.kind == "words":
            self.field.setText(entry.title)
            return
        settings.set_recent(entry.key)
        self.close_sheet()
        entry.run()

    def close_sheet(self) -> None:
        """Away with it; the keyboard goes back to where it was."""
        self._window.removeEventFilter(self)
        self.hide()
        # a card that was exchanged meanwhile has taken its buttons with it
        if self._before is not None and isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that the field passes on."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.rows.currentIndex())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._sheet.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), QColor(0, 0, 0, _VEIL))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, _SHADOW))
            sheet = QRectF(self._sheet.geometry()).translated(0, px(4))
            for ring in range(_RINGS):
                spread = 2.5 * ring
                painter.drawRoundedRect(sheet.adjusted(-spread, -spread, spread, spread), 12 + spread, 12 + spread)


class _Field(QLineEdit):
    """Takes every key for itself, so that no shortcut of the window works below the sheet."""

    walked = Signal(int)
    left = Signal()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), px(36))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._walks(event):
            return True
        return super().event(event)

    def _walks(self, event: QKeyEvent) -> bool:
        """Arrows and Tab walk through the rows, for there is nowhere else to go; what opened the sheet closes it."""
        if event.key() == Qt.Key.Key_K and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.left.emit()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Tab: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backtab: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.walked.emit(step)
        return step is not None


def _heading(title: str) -> QStandardItem:
    item = QStandardItem(title)
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _row(entry: Entry, section: str) -> QStandardItem:
    item = QStandardItem(entry.title)
    item.setEditable(False)
    item.setData(entry, ENTRY)
    said = (entry.title, entry.second, section, entry.keys)
    item.setData(", ".join(part for part in said if part), Qt.ItemDataRole.AccessibleTextRole)
    return item
