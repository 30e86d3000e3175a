"""Mouse, touch and keys: what they do to the picture and the window; the keys from the table of actions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import ACTIONS
from app.ui.actions.action import GROUPS, group_title, key_text
from app.ui.controls import Paragraph, label
from app.ui.design import px
from app.ui.dialog import Dialog
from app.ui.picture.gestures import Rows, gestures

_HEAD = 1.6
"""How much room a heading takes, compared with a row."""
_ROOMS = (1640, 1160, 720)
"""Windows of these widths have room for four, three and two columns; in the widest the whole sheet is seen at once."""


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    rows: Rows

    @property
    def room(self) -> float:
        return _HEAD + len(self.rows)


class KeysDialog(Dialog):
    def __init__(self, parent: QWidget) -> None:
        width = parent.window().width()
        number = 1 + sum(width >= px(room) for room in _ROOMS)
        super().__init__(self.tr("Mouse and keys"), parent, width=400 * number, height=680, grows=True)
        sections = (*(_Section(*group) for group in gestures()), *_keys())
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(32))
        for some in _in_columns(sections, number):
            column = QVBoxLayout()
            column.setSpacing(px(12))
            for section in some:
                column.addWidget(_shown(section))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.add(columns)


def _keys() -> tuple[_Section, ...]:
    """The keys of each group that has any."""
    sections = []
    for group in GROUPS:
        rows = tuple(
            (action.text(), tuple(map(key_text, action.keys)))
            for action in ACTIONS
            if action.group == group and action.keys
        )
        if rows:
            sections.append(_Section(group_title(group), rows))
    return tuple(sections)


def _in_columns(sections: Sequence[_Section], number: int) -> list[list[_Section]]:
    """Columns of nearly the same height, each in the order of the sections: the largest find their place first."""
    columns: list[list[_Section]] = [[] for _ in range(number)]
    for section in sorted(sections, key=lambda each: -each.room):
        min(columns, key=lambda column: sum(each.room for each in column)).append(section)
    return sorted((sorted(column, key=sections.index) for column in columns), key=lambda each: sections.index(each[0]))


def _shown(section: _Section) -> QWidget:
    """Each row for itself: many keys in one leave the words of the others their room."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(label(section.title, "heading"))
    column.addSpacing(px(4))
    for does, keys in section.rows:
        row = QHBoxLayout()
        row.setSpacing(px(4))
        text = Paragraph(does)
        text.setContentsMargins(0, 0, px(8), px(4))  # the first line stands level with the keys
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignTop)
        caps = QHBoxLayout()
        caps.setContentsMargins(0, 0, 0, 0)
        caps.setSpacing(px(4))
        for key in keys:
            cap = label(key)
            cap.setProperty("role", "key")
            caps.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(caps)
        column.addLayout(row)
    return box
