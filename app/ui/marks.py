"""What pain, points and certainty look like wherever the interface shows them: solid, dotted, glowing, graded."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QRadialGradient
from PySide6.QtWidgets import QWidget

from app.content.records import Confidence
from app.ui.design import px, scale
from app.ui.grade_words import Graded, grade_words
from app.ui.painting import painting
from app.ui.theme import Tokens, tokens_for

MarkKind = Literal[
    "essential", "spillover", "point", "deep", "marked", "origin", "insertion", "away", "active", "latent"
]
_GRADE = {"low": 1, "medium": 2, "high": 3}


def paint_mark(painter: QPainter, kind: MarkKind, box: QRectF, look: Tokens) -> None:
    """Draw a mark into a square box. Kinds differ by edge and fill as well as by hue, for colour-blind eyes."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inner = box.adjusted(1.5, 1.5, -1.5, -1.5)
    if kind == "essential":
        fill = QLinearGradient(inner.topLeft(), inner.bottomRight())
        fill.setColorAt(0.0, QColor(look.essential))
        fill.setColorAt(1.0, QColor(look.essential_end))
        painter.setPen(QPen(QColor(look.essential), 1))
        painter.setBrush(fill)
    elif kind == "marked":
        painter.setPen(QPen(QColor(look.ink_mild), 1.5))
        painter.setBrush(QColor(look.ink_strong))
    elif kind in ("origin", "insertion"):
        colour = QColor(look.origin if kind == "origin" else look.insertion)
        painter.setPen(QPen(colour.darker(150), 1.5))
        painter.setBrush(colour)
    elif kind == "away":
        painter.setPen(QPen(QColor(look.away), 1.5))
        wash = QColor(look.away)
        wash.setAlpha(40)
        painter.setBrush(wash)
        painter.drawEllipse(inner)
        painter.setBrush(QBrush(QColor(look.away), Qt.BrushStyle.BDiagPattern))
    elif kind in ("active", "latent"):  # a disc and a ring, edged so that they stand out from any ground
        width = box.width() / 7
        ring = box.adjusted(width, width, -width, -width)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.panel), 2 * width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(QColor(look.ink), width))
        painter.setBrush(QColor(look.point if kind == "active" else look.panel))
        inner = ring
    elif kind == "spillover":
        pen = QPen(QColor(look.essential), 2.2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.05, 1.75])
        painter.setPen(pen)
        wash = QColor(look.spillover)
        wash.setAlpha(60)
        painter.setBrush(wash)
    elif kind == "point":
        glow = QRadialGradient(box.center(), box.width() / 2)
        inside = QColor(look.point)
        outside = QColor(look.point)
        outside.setAlpha(0)
        glow.setColorAt(0.0, inside)
        glow.setColorAt(0.45, inside)
        inside.setAlpha(110)
        glow.setColorAt(0.5, inside)
        glow.setColorAt(1.0, outside)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        painter.drawEllipse(box)
        painter.setPen(QPen(QColor(look.point_edge), 1))
        painter.setBrush(QColor(look.point))
        inner = box.adjusted(*(box.width() * f for f in (0.28, 0.28, -0.28, -0.28)))
    else:
        glow = QRadialGradient(box.center(), box.width() / 2)
        core, rim = QColor(look.essential_end), QColor(look.essential)
        glow.setColorAt(0.0, core)
        rim.setAlpha(170)
        glow.setColorAt(0.5, rim)
        rim.setAlpha(0)
        glow.setColorAt(1.0, rim)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(glow)
        inner = box
    painter.drawEllipse(inner)
    painter.restore()


class Mark(QWidget):
    """A mark as a widget; it says nothing to screen readers, the words beside it do."""

    def __init__(self, kind: MarkKind, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setFixedSize(px(size), px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_mark(painter, self.kind, QRectF(self.rect()), tokens_for(self))


class GradeDots(QWidget):
    """How sure we are: one to three filled squares, the rest hollow; ``of``: about what, where no sentence tells."""

    def __init__(self, confidence: Confidence, of: Graded | None = None) -> None:
        super().__init__()
        self.confidence = confidence
        words = {
            "low": self.tr("Low confidence"),
            "medium": self.tr("Medium confidence"),
            "high": self.tr("High confidence"),
        }[confidence]
        if of is not None:
            words = grade_words(confidence, of)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)  # they lead to what they mean
        self.setFixedSize(QSize(px(24), px(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale(), scale())
            for place in range(3):
                filled = place < _GRADE[self.confidence]
                painter.setPen(QPen(QColor(look.muted), 1))
                painter.setBrush(QColor(look.muted) if filled else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(QRectF(1.5 + place * 8, 5.5, 5, 5), 1, 1)
