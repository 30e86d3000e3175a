"""Mouse and keys: what they do to the picture and the window."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.controls import Paragraph, label
from app.ui.dialog import Dialog


class KeysDialog(Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Mouse and keys"), parent, width=500, height=620)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (what, does) in enumerate(
            (
                (self.tr("Drag"), self.tr("Turn the head")),
                (self.tr("Right drag, Shift + drag"), self.tr("Move it")),
                (self.tr("Wheel, + and -"), self.tr("Come nearer, go away")),
                (self.tr("Click"), self.tr("Choose a point or a muscle; beside the body: nothing")),
                (self.tr("Double click, F"), self.tr("See the selection best")),
                (self.tr("1 2 3 4 5"), self.tr("Front, back, left, right, top")),
                (self.tr("0"), self.tr("Start view")),
                (self.tr("L B R"), self.tr("Left side, both, right side")),
                (self.tr("Ctrl + F"), self.tr("Search")),
                (self.tr("Ctrl+1, Ctrl+2"), self.tr("Explore; where does it hurt?")),
                (self.tr("P M E"), self.tr("Paint strong pain, mild pain; erase")),
                (self.tr("Drag on the head"), self.tr("Paint, while a brush is taken; beside the head: turn")),
                (self.tr("Alt + drag, right drag"), self.tr("Turn, while a brush is taken")),
                (self.tr("Shift + wheel"), self.tr("Wider or narrower brush")),
                (self.tr("Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y"), self.tr("Undo and redo what was marked")),
                (self.tr("Esc"), self.tr("Step back: search, brush, selection")),
                (self.tr("[ and ]"), self.tr("Show or hide the list, the card")),
                (self.tr("F1"), self.tr("When to see a doctor")),
            )
        ):
            grid.addWidget(label(what, "strong"), row, 0)
            grid.addWidget(Paragraph(does), row, 1)
        self.add(table)
