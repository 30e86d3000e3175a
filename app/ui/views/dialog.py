"""Asks for the name of a view, and a line to be shown with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.ui.controls import label
from app.ui.design import px
from app.ui.dialog import Dialog


class ViewDialog(Dialog):
    """``given``: the name and the note, once there is a name and Save or Enter was pressed."""

    given = Signal(str, str)

    def __init__(self, parent: QWidget, title: str, name: str, note: str) -> None:
        super().__init__(title, parent, width=420, height=292)
        self.name = self._field(self.tr("Name"), name, 120)
        self.note = self._field(self.tr("Note to show with it (may stay empty)"), note, 600)
        self.close_button.setText(self.tr("Cancel"))
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setObjectName("save_view")
        self.save_button.setProperty("role", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._give)
        self.buttons.addWidget(self.save_button)
        self.name.textChanged.connect(self._on_typed)
        self._on_typed()
        self.name.selectAll()
        self.name.setFocus()

    def _field(self, title: str, text: str, longest: int) -> QLineEdit:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        field = QLineEdit(text)
        field.setMaxLength(longest)
        field.setAccessibleName(title)
        name = label(title, "small")
        name.setBuddy(field)
        column.addWidget(name)
        column.addWidget(field)
        self.add(box)
        return field

    def _on_typed(self) -> None:
        self.save_button.setEnabled(bool(self.name.text().strip()))

    def _give(self) -> None:
        self.given.emit(self.name.text().strip(), self.note.text().strip())
        self.close()
