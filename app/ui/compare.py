"""Comparing points: keep one, choose another, and see each one's pain in its own colour with what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.session import Session
from app.ui import names
from app.ui.controls import Chip, IconButton, Paragraph, label
from app.ui.design import inset, px
from app.ui.painting import painting
from app.ui.theme import tokens_for

if TYPE_CHECKING:
    from app.content.library import Library


class Swatch(QWidget):
    """A round sample of the colour in which a point's pain is drawn."""

    def __init__(self, colour: tuple[float, float, float], size: int = 14) -> None:
        super().__init__()
        self._colour = QColor.fromRgbF(*colour)
        self.setFixedSize(px(size), px(size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_for(self).muted), 1))  # on some grounds the colour alone is too faint
            painter.setBrush(self._colour)
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))


def compare_offer(session: Session, point_id: str) -> Chip:
    """To keep this point, while none is kept."""
    offer = Chip(QCoreApplication.translate("compare", "Compare with another point"), "link")
    offer.setObjectName("compare")
    offer.clicked.connect(lambda: session.compare(point_id))
    return offer


def compare_box(library: Library, session: Session, point_id: str) -> QWidget:
    """The points that are compared, and what they share."""
    translate = QCoreApplication.translate
    others = [other for other in session.compared if other != point_id and other in library.points][-2:]
    box = QFrame()
    box.setProperty("role", "box")
    box.setAccessibleName(translate("compare", "Compared points"))
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(8, 8, 8, 8))
    column.setSpacing(px(8))
    column.addWidget(label(translate("compare", "Compared points"), "heading"))
    from app.scene.comparison import COLOURS

    for known, colour in zip((point_id, *others), COLOURS, strict=False):
        column.addLayout(_row(library, session, known, colour))
    if not others:
        column.addWidget(
            Paragraph(translate("compare", "Now choose another point, in the list or on the head."), "small")
        )
    elif shared := _shared(library, session, (point_id, *others)):
        column.addWidget(
            Paragraph(translate("compare", "Felt in the same place: {0}").format(", ".join(shared)), "small")
        )
    else:
        column.addWidget(Paragraph(translate("compare", "They have no region in common."), "small"))
    if point_id not in session.compared and len(others) < len(COLOURS) - 1:
        keep = Chip(translate("compare", "Keep this one too"), "link")
        keep.setObjectName("compare")
        keep.clicked.connect(lambda: session.compare(point_id))
        column.addWidget(keep)
    return box


def _row(library: Library, session: Session, point_id: str, colour: tuple[float, float, float]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(px(8))
    row.addStrut(px(32))  # as high as with a button to drop it
    row.addWidget(Swatch(colour))
    name = names.main_name(library.point(point_id).point.name, session.register)
    text = Paragraph(name)
    text.setContentsMargins(0, px(4), 0, 0)  # the room between lines is below them: level with the sample
    row.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
    if point_id in session.compared:
        drop = IconButton("close", QCoreApplication.translate("compare", "No longer compare {0}").format(name))
        drop.setObjectName(f"drop_{point_id}")
        drop.clicked.connect(lambda: session.compare(point_id))
        row.addWidget(drop)
    return row


def _shared(library: Library, session: Session, point_ids: tuple[str, ...]) -> list[str]:
    """Names of the regions in which at least two of the points are felt."""
    felt = [region for i in point_ids for region in {zone.region for zone in library.point(i).point.zones}]
    common = [region for region in library.content.regions if felt.count(region) > 1]
    return [names.region_word(library.region(region).name, session.register) for region in common]
