"""The one question that the program asks: what is to become of a session note that was not saved."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.controls import Paragraph
from app.ui.dialog import Dialog


class LeaveDialog(Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Save the session note?"), parent, width=480, height=232)
        self.add(Paragraph(self.tr("It is nowhere but in this window. If you discard it, it is gone.")))
        self.close_button.setText(self.tr("Cancel"))
        self.discard_button = self._button(self.tr("Discard"), "discard_note", "secondary")
        self.save_button = self._button(self.tr("Save as a file…"), "save_note", "primary")
        self.save_button.setDefault(True)
        self.save_button.setFocus()

    def _button(self, text: str, name: str, role: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", role)
        self.buttons.addWidget(button)
        return button
