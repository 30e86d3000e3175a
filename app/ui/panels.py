"""The two panels beside the picture: on the left a page for each mode, on the right the card."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.session import Mode, Session
from app.ui.controls import hairline
from app.ui.design import px
from app.ui.follow import follow
from app.ui.scroll_column import Shelf


class LeftPanel(QWidget):
    """Shows the page of ``session.mode``."""

    def __init__(self, session: Session, pages: Mapping[Mode, QWidget]) -> None:
        super().__init__()
        self.setProperty("role", "left-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Muscles and layers"))
        self._pages = QStackedLayout()
        column(self).addLayout(self._pages)
        for page in pages.values():
            self._pages.addWidget(page)
        self._page_of = pages
        follow(self, self._show, session.events.mode)
        self._show(session.mode)

    def _show(self, mode: Mode) -> None:
        if mode in self._page_of:  # a presentation lies over all of them
            self._pages.setCurrentWidget(self._page_of[mode])


def explore_page(points: QWidget, layers: QWidget) -> QWidget:
    """The points over the layers, which scroll where both do not fit."""
    page = QWidget()
    inside = column(page)
    inside.addSpacing(px(8))
    inside.addWidget(points, 1)
    inside.addWidget(hairline())
    inside.addWidget(Shelf(layers))
    points.setMinimumHeight(px(144))
    return page


class RightPanel(QWidget):
    def __init__(self, card: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "right-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Information"))
        column(self).addWidget(card)


def column(parent: QWidget) -> QVBoxLayout:
    """A layout for all of the parent, without margins."""
    result = QVBoxLayout(parent)
    result.setContentsMargins(0, 0, 0, 0)
    result.setSpacing(0)
    return result
