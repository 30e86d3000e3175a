"""The two panels beside the picture: on the left a page for each mode, on the right the card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from app.session import MODES, Mode, Session
from app.ui.controls import hairline
from app.ui.design import px
from app.ui.follow import follow


class LeftPanel(QWidget):
    """Shows the page of ``session.mode``: points over layers, or the panel of the pain."""

    def __init__(self, session: Session, points: QWidget, layers: QWidget, pain: QWidget) -> None:
        super().__init__()
        self.setProperty("role", "left-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Muscles and layers"))
        self._pages = QStackedLayout()
        column(self).addLayout(self._pages)
        explore = QWidget()
        inside = column(explore)
        inside.addSpacing(px(8))
        inside.addWidget(points, 1)
        inside.addWidget(hairline())
        inside.addWidget(layers)
        self._pages.addWidget(explore)
        self._pages.addWidget(pain)
        follow(self, self._show, session.events.mode)
        self._show(session.mode)

    def _show(self, mode: Mode) -> None:
        self._pages.setCurrentIndex(MODES.index(mode))


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
