"""The answers to what was marked: which points may send pain there, what each leaves, which two fit together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.session import Session
from app.ui import names, pain_words
from app.ui.controls import Chip, Paragraph, label
from app.ui.painting import painting
from app.ui.scroll_column import ScrollColumn
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.pain import Answer, Explained, Pair

_FIRST, _MORE = 6, 10
_PAIRS = 3


class PainAnswers(ScrollColumn):
    """Shows an answer; choosing a row selects its point on its side. ``safety_requested`` asks for the safety note."""

    safety_requested = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._library: Library | None = None
        self._answer: Answer | None = None
        self._shown = _FIRST
        self.rows: list[AnswerRow] = []
        self.setAccessibleName(self.tr("Points that may send pain there"))
        session.events.register.connect(self._rebuild)
        self._rebuild()

    def set_library(self, library: Library) -> None:
        self._library = library

    def show_answer(self, answer: Answer | None) -> None:
        """None: nothing is marked."""
        self._answer, self._shown = answer, _FIRST
        self.verticalScrollBar().setValue(0)
        self._rebuild()

    def enter(self) -> None:
        """Take the keyboard."""
        if self.rows:
            self.rows[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _rebuild(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 10, 8, 12)
        column.setSpacing(4)
        self.rows = []
        if self._answer is None or self._library is None:
            self._say_how(column)
        elif not self._answer.matches:
            column.addWidget(_inset(Paragraph(self.tr("No point of this atlas is known to send pain there."))))
        else:
            self._list(column, self._library, self._answer)
        safety = Chip(self.tr("When to see a doctor"), "link")
        safety.setObjectName("pain_safety")
        safety.clicked.connect(self.safety_requested)
        column.addWidget(_inset(safety))
        column.addStretch(1)
        self.set_content(content)

    def _say_how(self, column: QVBoxLayout) -> None:
        column.addWidget(_inset(Paragraph(self.tr("Paint on the head where it hurts"), "strong")))
        how = self.tr(
            "Or choose a place by name. The points that may send pain there then appear here. "
            "To turn the head, drag beside it or with the right button."
        )
        column.addWidget(_inset(Paragraph(how, "muted")))

    def _list(self, column: QVBoxLayout, library: Library, answer: Answer) -> None:
        register = self._session.register
        column.addWidget(_inset(label(self.tr("Pain there can come from"), "heading")))
        where = [(part.region, part.side) for part in answer.parts]
        if where:
            marked = self.tr("Marked: {0}").format(pain_words.places(library, where, "", register))
            column.addWidget(_inset(Paragraph(marked, "small")))
        for match in answer.matches[: self._shown]:
            row = AnswerRow(self._session, library, match)
            self.rows.append(row)
            column.addWidget(row)
        if (left := len(answer.matches) - self._shown) > 0:
            more = QPushButton(self.tr("Show {0} more").format(min(left, _MORE)))
            more.setProperty("role", "link")
            more.setObjectName("more_answers")
            more.setCursor(Qt.CursorShape.PointingHandCursor)
            more.clicked.connect(self._show_more)
            column.addWidget(_inset(more))
        pairs = answer.pairs[:_PAIRS]
        if pairs:
            column.addSpacing(10)
            column.addWidget(_inset(label(self.tr("Two points together"), "heading")))
            for pair in pairs:
                column.addWidget(PairRow(self._session, library, pair))
        column.addSpacing(6)
        order = self.tr("The order says how well a pattern fits, not how likely it is the cause. It is no diagnosis.")
        column.addWidget(_inset(Paragraph(order, "small")))

    def _show_more(self) -> None:
        place = self.verticalScrollBar().value()
        self._shown += _MORE
        self._rebuild()
        self.verticalScrollBar().setValue(place)


class AnswerRow(QFrame):
    """One point: its name, how much of the pain it would explain, what it leaves, what else would be felt."""

    def __init__(self, session: Session, library: Library, match: Explained) -> None:
        super().__init__()
        self._session, self.match = session, match
        register = session.register
        entry = library.point(match.id)
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 7, 8, 8)
        column.setSpacing(2)
        title = names.main_name(entry.point.name, register)
        where = self.tr("{0} · {1}").format(names.muscle_name(entry.muscle.name), names.side_word(match.side))
        amount = pain_words.amount(match.covers, match.kind)
        column.addWidget(_quiet(Paragraph(title, "strong")))
        column.addWidget(_quiet(Paragraph(where, "small")))
        column.addWidget(_Bar(match.covers))
        column.addWidget(_quiet(Paragraph(amount, "fact")))
        said = [title, where, amount]
        leaves = [(part.region, part.side) for part in match.leaves]
        expected = [(zone.region, zone.side) for zone in match.expected]
        for text, listed in ((self.tr("Leaves: {0}"), leaves), (self.tr("Also look for: {0}"), expected)):
            if listed:
                line = text.format(pain_words.places(library, listed, match.side, register))
                column.addWidget(_quiet(Paragraph(line, "small")))
                said.append(line)
        self.setAccessibleName(". ".join(said))
        for signal in (session.events.selection, session.events.side, session.events.hovered):
            signal.connect(self._show_state)
        self._show_state()

    @property
    def _key(self) -> str:
        side = self.match.side if self.match.side != "both" else self._session.sides[0]
        return f"point:{self.match.id}:{side}"

    def _choose(self) -> None:
        choose(self._session, self.match.id, self.match.side)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._session.hovered = self._key

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._session.hovered == self._key:
            self._session.hovered = None

    def _show_state(self) -> None:
        session = self._session
        selection = session.selection
        chosen = selection is not None and selection.id == self.match.id and self.match.side == session.side
        for name, value in (("lit", session.hovered == self._key), ("chosen", chosen)):
            if bool(self.property(name)) != value:
                self.setProperty(name, value)
                self.style().unpolish(self)
                self.style().polish(self)


class PairRow(QWidget):
    """Two points to choose from, and how much of the pain they would explain together."""

    def __init__(self, session: Session, library: Library, pair: Pair) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(2)
        for point_id, side in pair.points:
            name = names.main_name(library.point(point_id).point.name, session.register)
            chip = Chip(self.tr("{0}, {1}").format(name, names.side_word(side)), "link")
            chip.clicked.connect(lambda _checked=False, i=point_id, s=side: choose(session, i, s))
            column.addWidget(chip)
        column.addWidget(_Bar(pair.covers))
        column.addWidget(Paragraph(pain_words.together(pair.covers, pair.whole), "small"))
        if pair.leaves and not pair.whole:
            listed = [(part.region, part.side) for part in pair.leaves]
            left = self.tr("Leaves: {0}").format(pain_words.places(library, listed, "", session.register))
            column.addWidget(Paragraph(left, "small"))


class _Bar(QWidget):
    """How much of the marked pain is covered, 0..1, in its colour; the words beside it say it to who cannot see it."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self._share = min(1.0, max(0.0, share))
        self.setFixedHeight(10)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            track = QRectF(0, 3, self.width(), 5)
            painter.setBrush(QColor(look.pressed))
            painter.drawRoundedRect(track, 2.5, 2.5)
            track.setWidth(max(6.0, self.width() * self._share))
            painter.setBrush(QColor(look.ink_strong))
            painter.drawRoundedRect(track, 2.5, 2.5)


def choose(session: Session, point_id: str, side: str) -> None:
    """Select a point on its side."""
    session.side = side  # type: ignore[assignment]
    session.select_point(point_id)


def _inset(widget: QWidget) -> QWidget:
    """With the margin that rows bring themselves."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(widget)
    return box


def _quiet(paragraph: Paragraph) -> Paragraph:
    """Part of a row that is pressed as a whole."""
    paragraph.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    paragraph.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return paragraph
