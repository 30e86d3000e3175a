"""A switch: on or off, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from app.ui.design import px, scale
from app.ui.focus_ring import has_ring
from app.ui.painting import painting
from app.ui.theme import tokens_for


class Switch(QAbstractButton):
    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedSize(self.sizeHint())

    def answer_to(self, words: QLabel) -> None:
        """Pressing the words beside it presses it too: most people aim at what they read."""
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        words.setCursor(Qt.CursorShape.PointingHandCursor)
        words.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() != Qt.MouseButton.LeftButton:
            return super().eventFilter(watched, event)
        inside = isinstance(watched, QWidget) and watched.rect().contains(event.position().toPoint())
        if event.type() == QEvent.Type.MouseButtonRelease and inside:
            self.click()
        return True

    def sizeHint(self) -> QSize:
        return QSize(px(38), px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = tokens_for(self)
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale(), scale())
            track = QRectF(2, 3, 34, 18)
            painter.setPen(QPen(QColor(look.accent if self.isChecked() else look.muted), 1))
            painter.setBrush(QColor(look.accent if self.isChecked() else look.pressed))
            painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), 8.5, 8.5)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.on_accent if self.isChecked() else look.muted))
            x = track.right() - 16 if self.isChecked() else track.left() + 2
            painter.drawEllipse(QRectF(x, track.top() + 2, 14, 14))
            if has_ring(self):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(look.accent), 1))
                painter.drawRoundedRect(QRectF(0.5, 1.5, 37, 21), 10.5, 10.5)
