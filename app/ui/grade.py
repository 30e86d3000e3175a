"""How sure a sentence is and who says so, beside the sentence itself."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.content.records import Basis, Confidence
from app.ui.controls import label
from app.ui.marks import GradeDots


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
            widget.setToolTip(told)
        self.setAccessibleName(told)
        self.setSizePolicy(dots.sizePolicy())


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
