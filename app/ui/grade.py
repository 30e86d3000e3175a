"""How sure a sentence is and who says so, beside the sentence itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.records import Basis, Confidence
from app.session import Session
from app.ui.controls import label
from app.ui.marks import GradeDots

HOW_TO_READ = "how_to_read"
"""The page that says what the squares, and the colours of the picture, mean."""


class Grade(QWidget):
    """One to three filled squares for the confidence, and below them in a word what it rests on."""

    def __init__(self, confidence: Confidence, basis: Basis, citations: Iterable[str] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        dots = GradeDots(confidence)
        column.addWidget(dots, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(label(basis_word(basis), "small"), 0, Qt.AlignmentFlag.AlignRight)
        sentences = [dots.accessibleName(), basis_sentence(basis), ", ".join(citations)]
        told = ". ".join(sentence for sentence in sentences if sentence)
        for widget in (self, *self.findChildren(QWidget)):
            widget.setToolTip(f"{told}\n{meaning()}")
        self.setAccessibleName(told)
        self.setSizePolicy(dots.sizePolicy())


class PressedGrades(QObject):
    """Opens the page about the squares when squares within a widget are pressed."""

    def __init__(self, within: QWidget, session: Session) -> None:
        super().__init__(within)
        self._within, self._session = within, session
        within.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)
        if not isinstance(event, QMouseEvent) or event.type() not in kinds:
            return False
        at = self._within.childAt(event.position().toPoint())
        on_grade = isinstance(at, GradeDots | Grade) or (at is not None and isinstance(at.parentWidget(), Grade))
        if event.button() != Qt.MouseButton.LeftButton or not on_grade:
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._session.page = HOW_TO_READ
        return True


def meaning() -> str:
    """What squares do not say, for their tool tip."""
    return QCoreApplication.translate("grade", "How well the map is known, not how likely it is your cause")


def basis_word(basis: Basis) -> str:
    """What a claim rests on, in a word."""
    translate = QCoreApplication.translate
    return {
        "book": translate("grade", "manual"),
        "study": translate("grade", "study"),
        "expert": translate("grade", "expert"),
    }[basis]


def basis_sentence(basis: Basis) -> str:
    """What a claim rests on, for the tool tip."""
    translate = QCoreApplication.translate
    return {
        "book": translate("grade", "From the manuals of trigger point therapy"),
        "study": translate("grade", "From a published study"),
        "expert": translate("grade", "What clinicians hold, or our own view"),
    }[basis]
