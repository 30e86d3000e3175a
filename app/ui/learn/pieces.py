"""The small parts that the pages of the Learn mode are made of."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.controls import IconTextButton, label
from app.ui.design import RING, inset, px
from app.ui.painting import painting
from app.ui.theme import tokens_for

MARGIN = 16
_INSET = 8
"""How far the text of a row stands in from its edge."""


class Page(QWidget):
    """What the panel shows: scrolling content, between a header and a footer that stay."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(*inset(MARGIN - _INSET, 8, MARGIN - _INSET, 16))
        self.column.setSpacing(px(8))
        self.header: QWidget | None = None
        self.footer: QWidget | None = None
        self.first: QWidget | None = None
        """What the keyboard is given to."""
        self.said = ""
        """What readers of the screen say when the page comes."""

    def add(self, *widgets: QWidget) -> None:
        """Beside each other; the first takes the room that the others leave."""
        row = QHBoxLayout()
        left = _INSET - RING if widgets[0].property("outset") else _INSET
        row.setContentsMargins(*inset(left, 0, _INSET, 0))
        row.setSpacing(px(8))
        for place, widget in enumerate(widgets):
            small = widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Maximum
            row.addWidget(widget, int(place == 0), Qt.AlignmentFlag.AlignLeft if small else Qt.AlignmentFlag(0))
        self.column.addLayout(row)

    def add_heading(self, text: str) -> None:
        self.column.addSpacing(px(8))
        self.add(label(text, "heading"))

    def add_rows(self, rows: Iterable[QWidget]) -> None:
        """Rows close together; what lights up of them reaches into the margin, so that their texts stand in line."""
        column = QVBoxLayout()
        column.setSpacing(0)
        for row in rows:
            column.addWidget(row)
        self.column.addLayout(column)


class PageButton(QPushButton):
    """A button with words, for what a page is there for."""

    def __init__(self, text: str, role: str, name: str) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class BackLink(IconTextButton):
    """Leads back to another page."""

    def __init__(self, text: str) -> None:
        super().__init__("back", text)
        self.setObjectName("learn_back")
        self.setProperty("role", "fold")
        self.setProperty("outset", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class ShareBar(QWidget):
    """A thin bar, filled by a share 0..1; the words beside it say the same."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = min(1.0, max(0.0, share))
        self.setFixedHeight(px(4))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            track, round_ = QRectF(self.rect()), self.height() / 2
            painter.setBrush(QColor(look.pressed))
            painter.drawRoundedRect(track, round_, round_)
            if self.share > 0:
                track.setWidth(max(track.height(), track.width() * self.share))
                painter.setBrush(QColor(look.accent))
                painter.drawRoundedRect(track, round_, round_)


def footer_row(*widgets: QWidget) -> QWidget:
    """Buttons at the bottom of the panel that share its width."""
    footer = QWidget()
    row = QHBoxLayout(footer)
    row.setContentsMargins(*inset(MARGIN, 12, MARGIN, 16))
    row.setSpacing(px(8))
    for widget in widgets:
        row.addWidget(widget, 1)
    return footer


def announce(widget: QWidget, text: str) -> None:
    """Have readers of the screen say it now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
