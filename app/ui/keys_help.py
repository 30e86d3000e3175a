"""Mouse and keys: what they do to the picture and the window."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.controls import Paragraph, label
from app.ui.dialog import Dialog


class KeysDialog(Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Mouse and keys"), parent, width=480, height=520)
        tr = self.tr
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (what, does) in enumerate(
            (
                (tr("Drag"), tr("Turn the head")),
                (tr("Right drag, Shift + drag"), tr("Move it")),
                (tr("Wheel, + and -"), tr("Come nearer, go away")),
                (tr("Click"), tr("Choose a point or a muscle; beside the body: nothing")),
                (tr("Double click, F"), tr("See the selection best")),
                (tr("1 2 3 4 5"), tr("Front, back, left, right, top")),
                (tr("0"), tr("Start view")),
                (tr("L B R"), tr("Left side, both, right side")),
                (tr("Ctrl + F"), tr("Search")),
                (tr("Esc"), tr("Step back: search, then selection")),
                (tr("[ and ]"), tr("Show or hide the list, the card")),
                (tr("F1"), tr("When to see a doctor")),
            )
        ):
            grid.addWidget(label(what, "strong"), row, 0)
            grid.addWidget(Paragraph(does), row, 1)
        self.add(table)
