"""The first steps: three callouts that point at the controls they speak of. Nothing is dimmed, nothing is locked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui import settings
from app.ui.controls import Paragraph, label
from app.ui.design import inset, px
from app.ui.flight import motion_reduced
from app.ui.follow import follow
from app.ui.painting import painting
from app.ui.picture.reading_out import announce
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_WIDTH = 336
_ARROW, _GAP = 10, 6
_RADIUS = 12
_RINGS, _SHADOW = 8, 4
"""The shadow: so many rings, each so dark, of 255."""
_MOVE_MS = 220
_KEYS = {
    Qt.Key.Key_Escape: "end",
    Qt.Key.Key_Right: "forward",
    Qt.Key.Key_Down: "forward",
    Qt.Key.Key_Left: "back",
    Qt.Key.Key_Up: "back",
}


class Step(NamedTuple):
    """What to say, and at what."""

    title: str
    text: str
    target: Callable[[], QWidget]


class Tour(QWidget):
    """A callout beside the control of the present step. Arrow keys and Return walk, Escape ends it; it is offered by
    itself only once. ``ended`` when it is put away."""

    ended = Signal()

    def __init__(self, window: MainWindow, step: int = 0) -> None:
        super().__init__(window)
        self._window = window
        self._before = window.focusWidget()
        self._steps = self._make_steps()
        self._step = min(step, len(self._steps) - 1)
        self._tip = QPointF()
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("First steps"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.ring = _Ring(window)
        self._count = label("", "small")
        self._title = Paragraph("", "lead")
        self._text = Paragraph("")
        self.skip_button = self._make_button("tour_skip", "secondary", self.end)
        self.next_button = self._make_button("tour_next", "primary", self.forward)
        self._lay_out()
        self._glide = QPropertyAnimation(self, b"pos", self)
        self._glide.setDuration(_MOVE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._settled = QTimer(self, singleShot=True, interval=0)  # the bar moves its controls after the window's event
        self._settled.timeout.connect(self.place)
        window.installEventFilter(self)
        follow(self, self._leave, window.session.events.mode)
        follow(self, self._on_selection, window.session.events.selection)
        for button in (self.skip_button, self.next_button):
            button.installEventFilter(self)

    def open(self) -> None:
        """Show it, instead of another one."""
        for other in self._window.findChildren(Tour):
            if other is not self:
                other.put_away()
        self._show_step()
        self.ring.show()
        self.show()
        for widget in (self.ring, self):
            widget.raise_()
        if not isinstance(self._before, QLineEdit):  # somebody is typing already
            self.next_button.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def step(self) -> int:
        """Which of the steps is shown, from 0."""
        return self._step

    @property
    def target(self) -> QWidget:
        """The control that it points at."""
        return self._steps[self._step].target()

    def forward(self) -> None:
        """On to the next step, or away after the last."""
        if self._step == len(self._steps) - 1:
            self.end()
            return
        self._step += 1
        self._show_step()

    def back(self) -> None:
        if self._step:
            self._step -= 1
            self._show_step()

    def end(self) -> None:
        """Put it away; it does not come again by itself."""
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self._leave()

    def _leave(self) -> None:
        """For good, also when a mode is chosen, of which it may have spoken; the keyboard stays where it is."""
        settings.set_tour_seen()
        self.put_away()
        self.ended.emit()

    def _on_selection(self) -> None:
        """What the first step asks for is done: it moves on, out of the way of what is told about it."""
        if self._step == 0 and self._window.session.selection is not None:
            self.forward()

    def put_away(self) -> None:
        """For now."""
        self._glide.stop()
        self._window.removeEventFilter(self)
        for widget in (self.ring, self):
            widget.hide()
            widget.deleteLater()

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_steps(self) -> tuple[Step, ...]:
        window = self._window
        return (
            Step(
                self.tr("Choose a point and see where it hurts"),
                self.tr("Type a muscle or a place here, take one from the list, or click on the head."),
                lambda: window.top_bar.search,
            ),
            Step(
                self.tr("Or paint where it hurts"),
                self.tr("Mark the place on the skin, and see which points may send their pain there."),
                lambda: window.top_bar.modes.button("pain"),
            ),
            Step(
                self.tr("Learn and present"),
                self.tr("Short lessons with questions; or the story of a point, told to a room full of people."),
                lambda: window.top_bar.modes.button("learn"),
            ),
        )

    def _make_button(self, name: str, role: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("role", role)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(True)
        button.clicked.connect(run)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(24, 24, 24, 24))  # of which the shadow takes 8, the arrow 10
        column.setSpacing(px(4))
        column.addWidget(self._count)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(px(8))
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addStretch(1)
        row.addWidget(self.skip_button)
        row.addWidget(self.next_button)
        column.addLayout(row)

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _show_step(self) -> None:
        step, last = self._steps[self._step], self._step == len(self._steps) - 1
        self.target.installEventFilter(self)
        count = self.tr("{0} of {1}").format(self._step + 1, len(self._steps))
        self._count.setText(count)
        self._title.set_plain(step.title)
        self._text.set_plain(step.text)
        self.skip_button.setText(self.tr("Skip"))
        self.skip_button.setToolTip(self.tr("Put these steps away  (Esc)"))
        self.skip_button.setVisible(not last)
        self.next_button.setText(self.tr("Begin") if last else self.tr("Next"))
        self.setAccessibleDescription(f"{step.title}. {step.text}")
        self.place(glide=self.isVisible() and not motion_reduced())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        announce(self, f"{count}. {step.title}. {step.text}")

    def place(self, glide: bool = False) -> None:
        """Below its control, within the window, with the arrow at the control's middle."""
        window, target = self._window, self.target
        if not target.isVisible():
            target = window.top_bar
        at = QRect(target.mapTo(window, QPoint(0, 0)), target.size())
        self.ring.setGeometry(at.adjusted(-_GAP, -_GAP, _GAP, _GAP))
        width = min(px(_WIDTH) + 2 * _RINGS, window.width())
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        height = layout.heightForWidth(width)
        left = max(0, min(at.center().x() - width // 2, window.width() - width))
        corner = QPoint(left, min(at.bottom() + _GAP, window.height() - height))
        self._tip = QPointF(min(max(at.center().x() - left, 40), width - 40), 1)
        self._glide.stop()
        self.resize(width, height)
        if glide:
            self._glide.setStartValue(self.pos())
            self._glide.setEndValue(corner)
            self._glide.start()
        else:
            self.move(corner)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        box = QRectF(self.rect()).adjusted(_RINGS, _ARROW, -_RINGS, -_RINGS)
        shape = QPainterPath()
        shape.addRoundedRect(box, _RADIUS, _RADIUS)
        arrow = QPainterPath(QPointF(self._tip.x() - _ARROW, box.top() + 1))
        arrow.lineTo(self._tip)
        arrow.lineTo(QPointF(self._tip.x() + _ARROW, box.top() + 1))
        shape = shape.united(arrow)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0, _SHADOW))
            for ring in range(_RINGS):
                grown = box.adjusted(-ring, 2 - ring / 2, ring, ring)
                painter.drawRoundedRect(grown, _RADIUS + ring, _RADIUS + ring)
            painter.setPen(QPen(QColor(look.hairline), 1))
            painter.setBrush(QColor(look.panel))
            painter.drawPath(shape)

    # ── keys, and the window around it ───────────────────────────────────────────────────────────────────────────

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize:
                self.place()
                self._settled.start()
            return False
        if watched is self.target and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._settled.start()
        if isinstance(event, QKeyEvent) and (does := _KEYS.get(Qt.Key(event.key()))) is not None:
            if event.type() == QEvent.Type.ShortcutOverride:  # the keys are ours before they are the window's
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                {"end": self.end, "forward": self.forward, "back": self.back}[does]()
                return True
        return False


class _Ring(QWidget):
    """A line around the control that is spoken of; the mouse goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_for(self).accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
