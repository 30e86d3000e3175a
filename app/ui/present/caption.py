"""The plate of glass below the picture with what is said now, and the thin line that tells how far the story is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.content.story import Step
from app.ui.controls import label
from app.ui.grade_words import grade_words
from app.ui.marks import GradeDots
from app.ui.painting import painting
from app.ui.picture.reading_out import announce
from app.ui.theme import tokens_for

_WIDE = 0.8
"""So much of the window's width the plate may take; in a wide one no more than so many heights of it."""
_WIDEST = 1.5


class Caption(QWidget):
    """A few words, the sentence, and how sure it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setProperty("role", "plate")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.over = _centred("stage-small")
        self.text = _centred("stage")
        self._sure = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.over)
        self._column.addWidget(self.text)
        self._column.addLayout(self._sure)
        self.hide()

    def say(self, step: Step) -> None:
        self.over.setText(step.over)
        self.over.setVisible(bool(step.over))
        self.text.setText(step.text)
        while self._sure.count():
            item = self._sure.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        told = [step.over, step.text]
        if step.confidence is not None:
            words = label(grade_words(step.confidence), "stage-small")
            self._sure.addStretch(1)
            dots = GradeDots(step.confidence)
            dots.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            for widget in (dots, words):
                self._sure.addWidget(widget)
                widget.show()  # what is added to a widget that is shown counts for nothing until it is shown too
            self._sure.addStretch(1)
            told.append(words.text())
        self.setAccessibleName(". ".join(filter(None, told)))
        announce(self, self.accessibleName())

    def place(self) -> None:
        """Along the lower edge of the parent, as high as the words need."""
        room = self._over.size()
        unit = max(8, room.height() // 90)
        self._column.setContentsMargins(4 * unit, 2 * unit, 4 * unit, 2 * unit)
        self._column.setSpacing(unit)
        self._sure.setSpacing(unit)
        width = min(round(_WIDE * room.width()), round(_WIDEST * room.height()))
        for words in self.findChildren(QLabel):
            words.ensurePolished()
        self._column.invalidate()
        height = self._column.totalHeightForWidth(width)
        self.setGeometry((room.width() - width) // 2, room.height() - height - 4 * unit, width, height)


class Progress(QWidget):
    """One stroke per step along the lower edge; those that were told are full."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("How far the story is"))
        self.steps, self.told = 0, 0
        self.hide()

    def tell(self, told: int, steps: int) -> None:
        """told: steps up to the present one, of all."""
        self.told, self.steps = told, steps
        self.setAccessibleDescription(self.tr("{0} of {1}").format(told, steps))
        self.update()

    def place(self) -> None:
        room = self._over.size()
        unit = max(8, room.height() // 90)
        self.setGeometry(2 * unit, room.height() - 2 * unit, room.width() - 4 * unit, max(4, unit // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        gap = 4.0
        each = (self.width() + gap) / max(1, self.steps)
        rest = QColor(look.ink)
        rest.setAlphaF(0.22)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            for place in range(self.steps):
                painter.setBrush(QColor(look.accent) if place < self.told else rest)
                stroke = QRectF(place * each, 0, each - gap, self.height())
                painter.drawRoundedRect(stroke, self.height() / 2, self.height() / 2)


def _centred(kind: str) -> QLabel:
    result = label("", kind)
    result.setWordWrap(True)
    result.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return result
