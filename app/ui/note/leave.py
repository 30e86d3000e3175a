"""The one question that the program asks: what is to become of a session note that was not saved."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from app.ui.controls import Paragraph
from app.ui.dialog import Dialog


class LeaveDialog(Dialog):
    def __init__(self, parent: QWidget, saved_before: bool) -> None:
        super().__init__(self.tr("Save the session note?"), parent, width=480, height=208)
        if saved_before:
            text = self.tr("What you changed since you saved it is nowhere but in this window. Discarded, it is gone.")
        else:
            text = self.tr("It is nowhere but in this window. Discarded, it is gone.")
        self.add(Paragraph(text))
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
