"""When to see a doctor: the red flags, by how soon, and what this program is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.controls import Paragraph, label
from app.ui.design import inset, px
from app.ui.dialog import Dialog

if TYPE_CHECKING:
    from app.content.library import Library


class SafetyDialog(Dialog):
    def __init__(self, library: Library | None, parent: QWidget) -> None:
        super().__init__(self.tr("When to see a doctor"), parent)
        if library is None:
            self.add(
                Paragraph(
                    self.tr(
                        "A sudden or worst-ever headache, or one with fever, weakness or confusion: get help at once."
                    )
                )
            )
            return
        content = library.content
        for urgency, title in (
            ("emergency", self.tr("Call for help now")),
            ("same_day", self.tr("See a doctor today")),
            ("soon", self.tr("See a doctor soon")),
        ):
            flags = [flag for flag in content.red_flags if flag.urgency == urgency]
            if flags:
                self.add(self._group(title, [flag.plain or flag.text for flag in flags], urgency == "emergency"))
        self.add(Paragraph(content.safety.plain or content.safety.text, "muted"))

    def _group(self, title: str, lines: list[str], urgent: bool) -> QWidget:
        box = QFrame()
        box.setProperty("role", "caution" if urgent else "box")
        box.setAccessibleName(title)
        column = QVBoxLayout(box)
        column.setContentsMargins(*inset(16, 12, 16, 12))
        column.setSpacing(px(8))
        column.addWidget(label(title, "strong"))
        for line in lines:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            row.addWidget(label("•"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Paragraph(line), 1)
            column.addLayout(row)
        return box
