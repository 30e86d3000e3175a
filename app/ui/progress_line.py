"""What is being loaded: a thin line along an edge, a few words, and a button to stop it where that leads somewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.ui.controls import label
from app.ui.design import inset, px


class ProgressLine(QProgressBar):
    """Lies on its parent; hidden while nothing is being done. ``cancelled`` when the user would rather not wait."""

    cancelled = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = QWidget(parent)
        self.words.setProperty("role", "glass")
        self.words.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.words)
        row.setContentsMargins(*inset(12, 4, 12, 4))
        row.setSpacing(px(8))
        self._step: QLabel = label("", "small")
        self._step.setMinimumHeight(px(24))
        row.addWidget(self._step)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("cancel_loading")
        self.cancel_button.setProperty("role", "view")
        self.cancel_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.cancel_button.clicked.connect(self.cancelled)
        self.cancel_button.hide()
        row.addWidget(self.cancel_button)
        for widget in (self, self.words):
            widget.hide()

    def show_step(self, text: str, part: float, can_stop: bool = False) -> None:
        """What is being done, how far it is (0..1), and whether it can be given up."""
        self.setValue(round(part * 1000))
        self._step.setText(text)
        self.cancel_button.setVisible(can_stop)
        self.words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not can_stop)
        self.words.adjustSize()
        self.show()
        self.words.show()
        self.place()

    def end(self) -> None:
        self.hide()
        self.words.hide()

    def place(self) -> None:
        """Along the upper edge of the parent, the words below in the middle."""
        width = self._parent.width()
        self.setGeometry(0, 0, width, 3)
        self.words.move((width - self.words.width()) // 2, 14)
