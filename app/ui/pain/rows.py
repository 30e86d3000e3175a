"""The rows of the answers: a point, or two together, with how well they fit and what they would explain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.session import Session
from app.ui import names
from app.ui.controls import Paragraph
from app.ui.design import inset, px, scale
from app.ui.follow import follow
from app.ui.marks import GradeDots
from app.ui.pain import words as pain_words
from app.ui.painting import painting
from app.ui.pressable import Pressable
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.content.library import Library
    from app.content.records import Confidence
    from app.placement.pain import Explained, Pair


class _Choice(Pressable):
    """A row that tells whether it is what the picture shows."""

    def __init__(self, session: Session) -> None:
        super().__init__("")
        self._session = session
        self._said: list[str] = []
        self._details: list[_Detail] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*inset(8, 8, 8, 8))
        self._column.setSpacing(px(4))

    def _watch(self) -> None:
        """Follow what is chosen and hovered, once everything is said."""
        self.setAccessibleName(". ".join(self._said))
        events = self._session.events
        follow(self, self._show_state, events.selection, events.side, events.compared, events.hovered)
        self._show_state()

    def _say(self, text: str, kind: str) -> None:
        self._column.addWidget(self.say(text, kind))
        self._said.append(text)

    def _add_detail(self, text: str) -> None:
        """What tells rows apart at a second look: in one line, until the row is chosen."""
        self._details.append(detail := _Detail(text))
        self._column.addWidget(detail)
        self._said.append(text)
        self.setToolTip("\n".join(each.whole for each in self._details))

    def is_chosen(self) -> bool:
        return False

    def is_lit(self) -> bool:
        return False

    def _show_state(self) -> None:
        for name, value in (("lit", self.is_lit()), ("chosen", self.is_chosen())):
            if bool(self.property(name)) != value:
                self.setProperty(name, value)
                self.style().unpolish(self)
                self.style().polish(self)
        for detail in self._details:
            detail.open(self.is_chosen())


class _Detail(Paragraph):
    """A sentence that takes one line, cut where it has to be, or as many as it needs while it is open."""

    def __init__(self, text: str) -> None:
        super().__init__("", "small")
        self.whole, self._open = text, False
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(text)
        self._show()

    def open(self, opened: bool) -> None:
        if opened != self._open:
            self._open = opened
            self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show()

    def _show(self) -> None:
        cut = self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, self.width())
        self.set_plain(self.whole if self._open else cut)


class AnswerRow(_Choice):
    """One point: its name, how well its pattern fits, what it would explain and leave, what else would be felt."""

    def __init__(self, session: Session, library: Library, match: Explained) -> None:
        super().__init__(session)
        self.match = match
        register = session.register
        entry = library.point(match.id)
        title, muscle = names.main_name(entry.point.name, register), names.muscle_name(entry.muscle.name)
        side = names.side_word(match.side)
        self._say(title, "strong")
        # Clinical names of points often begin with the muscle's.
        where = side if title.startswith(muscle) else self.tr("{0} · {1}").format(muscle, side)
        self._say_where(where, entry.point.confidence)
        self._column.addWidget(Bar(match.score))
        self._say(pain_words.amount(match.covers, match.kind), "fact")
        leaves = [(part.region, part.side) for part in match.leaves]
        expected = [(zone.region, zone.side) for zone in match.expected]
        for text, listed in ((self.tr("Not explained: {0}"), leaves), (self.tr("Would also hurt: {0}"), expected)):
            if listed:
                self._add_detail(text.format(pain_words.places(library, listed, match.side, register)))
        self.pressed.connect(self.choose)
        self._watch()

    def _say_where(self, where: str, confidence: Confidence) -> None:
        """The muscle and side, and beside them, where names leave no room, how well the map of the pain is known."""
        line = QHBoxLayout()
        line.setSpacing(px(8))
        line.addWidget(self.say(where, "small"), 1)
        squares = GradeDots(confidence, "pattern")
        squares.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line.addWidget(squares, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(line)
        self._said += [where, squares.accessibleName()]

    def choose(self) -> None:
        """Show the point alone, on its side."""
        session = self._session
        session.compared = ()
        session.side = self.match.side
        session.select_point(self.match.id)

    def is_chosen(self) -> bool:
        session = self._session
        selection = session.selection
        own = selection is not None and selection.id == self.match.id and session.side == self.match.side
        return own and not session.compared

    def is_lit(self) -> bool:
        return self._session.hovered == self._key

    @property
    def _key(self) -> str:
        side = self.match.side if self.match.side != "both" else self._session.sides[0]
        return f"point:{self.match.id}:{side}"

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._session.hovered = self._key

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._session.hovered == self._key:
            self._session.hovered = None


class PairRow(_Choice):
    """Two points, and how well they fit the pain together; choosing it compares them in the picture."""

    def __init__(self, session: Session, library: Library, pair: Pair) -> None:
        super().__init__(session)
        self.pair = pair
        entries = [library.point(point_id) for point_id, _ in pair.points]
        self._say(
            self.tr("{0} + {1}").format(*(names.main_name(e.point.name, session.register) for e in entries)), "strong"
        )
        muscles = list(dict.fromkeys(names.muscle_name(entry.muscle.name) for entry in entries))
        self._say(self.tr("{0} · {1}").format(" + ".join(muscles), names.side_word(self._side)), "small")
        self._column.addWidget(Bar(pair.score))
        self._say(pain_words.together(pair.covers, pair.whole), "fact")
        if pair.leaves and not pair.whole:
            listed = [(part.region, part.side) for part in pair.leaves]
            left = pain_words.places(library, listed, self._side, session.register)
            self._say(self.tr("Not explained: {0}").format(left), "small")
        self.pressed.connect(self.choose)
        self._watch()

    def choose(self) -> None:
        """Compare the two."""
        self._session.compared = self._ids
        self._session.side = self._side
        self._session.select_point(self._ids[0])

    def is_chosen(self) -> bool:
        session = self._session
        selection = session.selection
        return session.compared == self._ids and selection is not None and selection.id in self._ids

    @property
    def _ids(self) -> tuple[str, ...]:
        return tuple(point_id for point_id, _ in self.pair.points)

    @property
    def _side(self) -> pain_words.Side:
        sides = {side for _, side in self.pair.points}
        return sides.pop() if len(sides) == 1 else "both"


class Bar(QWidget):
    """How well a pattern fits the marked pain, 0..1: what the rows are sorted by, so that none is longer than the one
    before. The words beside it say how much is covered."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = min(1.0, max(0.0, share))
        self.setFixedHeight(px(10))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale(), scale())
            track = QRectF(0.5, 2.5, self.width() / scale() - 1, 5)
            painter.setPen(QPen(QColor(look.muted), 1))
            painter.drawRoundedRect(track, 2.5, 2.5)
            track.setWidth(max(6.0, track.width() * self.share))
            painter.setPen(QPen(QColor(look.ink_strong), 1))
            painter.setBrush(QColor(look.ink_strong))
            painter.drawRoundedRect(track, 2.5, 2.5)
