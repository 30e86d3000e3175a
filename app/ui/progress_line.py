"""What is being loaded: a thin line along an edge, and a few words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget


class ProgressLine(QProgressBar):
    """Lies on its parent; hidden while nothing is being done."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setRange(0, 1000)
        self.words = QLabel(parent)
        self.words.setProperty("role", "glass")
        self.words.setProperty("type", "small")
        for widget in (self, self.words):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            widget.hide()

    def show_step(self, text: str, part: float) -> None:
        """What is being done, and how far it is (0..1)."""
        self.setValue(round(part * 1000))
        self.words.setText(text)
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
