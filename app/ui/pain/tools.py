"""The tools for painting pain: which brush, how wide, on both sides; steps back and forth; a file of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QSlider, QToolButton, QVBoxLayout, QWidget

from app.marked import Marked
from app.session import BrushKind, Session
from app.ui import icons
from app.ui.actions import key_of, tip
from app.ui.controls import IconButton, label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.painting import painting
from app.ui.picture.brushing import SMALLEST, WIDEST
from app.ui.switch import Switch
from app.ui.theme import Tokens, tokens_for

_ICON = 20


class PainTools(QWidget):
    """Changes the session; emits what needs a file."""

    open_requested = Signal()
    save_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(16, 8, 12, 8))
        column.setSpacing(px(8))
        column.addLayout(self._make_brushes())
        column.addLayout(self._make_size())
        column.addLayout(self._make_sides())
        column.addLayout(self._make_steps())
        events = session.events
        follow(self, self._show_state, events.brush, events.brush_mm, events.mirrored, events.marked, events.steps)
        self._show_state()

    def _make_brushes(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        self._group = QButtonGroup(self)
        self.brushes: dict[BrushKind | None, QToolButton] = {}
        tools: tuple[tuple[BrushKind | None, str, str, str], ...] = (
            ("strong", self.tr("Strong"), self.tr("Paint strong pain"), "pain.strong"),
            ("mild", self.tr("Mild"), self.tr("Paint mild pain"), "pain.mild"),
            ("erase", self.tr("Erase"), self.tr("Erase"), "pain.erase"),
            (None, self.tr("Turn"), self.tr("Turn the head instead of painting"), "go.back"),
        )
        for kind, text, name, action in tools:
            button = QToolButton()
            button.setText(text)
            button.setProperty("role", "tool")
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setIconSize(QSize(px(_ICON), px(_ICON)))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setObjectName(f"brush_{kind or 'none'}")
            button.setAccessibleName(name)
            button.setToolTip(tip(name, action))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, chosen=kind: setattr(self._session, "brush", chosen))
            self._group.addButton(button)
            self.brushes[kind] = button
            # A longer word has more room; each has some beside it, for the chosen one is bold.
            row.addWidget(button, button.fontMetrics().horizontalAdvance(text) + px(12))
        self._tint()
        return row

    def _make_size(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        name = label(self.tr("Brush size"))
        self.radius = QSlider(Qt.Orientation.Horizontal)
        self.radius.setRange(SMALLEST, WIDEST)
        self.radius.setPageStep(4)
        self.radius.setAccessibleName(self.tr("Brush size"))
        self.radius.setToolTip(self.tr("Brush size  (Shift + wheel)"))
        self.radius.valueChanged.connect(lambda value: setattr(self._session, "brush_mm", float(value)))
        name.setBuddy(self.radius)
        row.addWidget(name)
        row.addWidget(self.radius, 1)
        return row

    def _make_sides(self) -> QHBoxLayout:
        row = QHBoxLayout()
        name = label(self.tr("Both sides at once"))
        row.addWidget(name, 1)
        self.both = Switch(self.tr("Both sides at once"))
        self.both.answer_to(name)
        self.both.clicked.connect(lambda on: setattr(self._session, "mirrored", on))
        row.addWidget(self.both)
        return row

    def _make_steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        row.setContentsMargins(0, 0, 0, 0)
        self.undo = self._add_step(row, "undo", self.tr("Undo"), key_of("pain.undo"), self._session.undo)
        self.redo = self._add_step(row, "redo", self.tr("Redo"), key_of("pain.redo"), self._session.redo)
        self.clear = self._add_step(row, "clear", self.tr("Clear all"), "", self._clear)
        row.addStretch(1)
        self.open = self._add_step(row, "folder", self.tr("Open a painted pain"), "", self.open_requested.emit)
        self.save = self._add_step(row, "download", self.tr("Save the painted pain"), "", self.save_requested.emit)
        return row

    def _add_step(self, row: QHBoxLayout, icon: str, name: str, key: str, action: object) -> IconButton:
        button = IconButton(icon, name, key)
        button.setObjectName(f"pain_{icon}")
        button.clicked.connect(lambda _checked=False: action())  # type: ignore[operator]
        row.addWidget(button)
        return button

    def _clear(self) -> None:
        self._session.mark(Marked())

    def _show_state(self) -> None:
        session = self._session
        self.brushes[session.brush].setChecked(True)
        self.radius.setValue(round(session.brush_mm))
        self.both.setChecked(session.mirrored)
        self.undo.setEnabled(bool(session.steps.past))
        self.redo.setEnabled(bool(session.steps.future))
        self.clear.setEnabled(bool(session.marked))
        self.save.setEnabled(session.marked.skin is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "brushes"):
            self._tint()

    def _tint(self) -> None:
        look = tokens_for(self)
        for kind, button in self.brushes.items():
            if kind is None:
                button.setIcon(icons.icon("hand", look.ink, _ICON))
            elif kind == "erase":
                button.setIcon(icons.icon("erase", look.ink, _ICON))
            else:
                button.setIcon(_dab(kind, look))


def _dab(kind: BrushKind, look: Tokens) -> QIcon:
    """What the brush leaves on the skin."""
    icon = QIcon()
    for ratio in (1.0, 2.0, 3.0):
        side = round(px(_ICON) * ratio)
        picture = QPixmap(side, side)
        picture.fill(Qt.GlobalColor.transparent)
        with painting(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(side / _ICON, side / _ICON)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.ink_strong if kind == "strong" else look.ink_mild))
            inset = 4.0
            painter.drawEllipse(QRectF(inset, inset, _ICON - 2 * inset, _ICON - 2 * inset))
        picture.setDevicePixelRatio(ratio)
        icon.addPixmap(picture)
    return icon
