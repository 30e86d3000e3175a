"""Mouse, touch and keys: what they do to the picture and the window; the keys from the table of actions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.ui.actions import ACTIONS
from app.ui.actions.action import GROUPS, group_title, key_text
from app.ui.controls import Paragraph, label
from app.ui.design import px
from app.ui.dialog import Dialog

_COLUMNS = 2
_HEAD = 1.5
"""How much room a heading takes, compared with a row."""


@dataclass(frozen=True, slots=True)
class _Section:
    title: str
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    """(what it does, the keys or gestures for it)"""

    @property
    def room(self) -> float:
        return _HEAD + len(self.rows)


class KeysDialog(Dialog):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Mouse and keys"), parent, width=880, height=660)
        sections = (*self._gestures(), *_keys())
        columns = QWidget()
        row = QHBoxLayout(columns)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(32))
        for some in _in_columns(sections):
            column = QVBoxLayout()
            column.setSpacing(px(16))
            for section in some:
                column.addWidget(_shown(section))
            column.addStretch(1)
            row.addLayout(column, 1)
        self.add(columns)

    def _gestures(self) -> tuple[_Section, ...]:
        return (
            _Section(
                self.tr("Mouse"),
                (
                    (self.tr("Turn the head"), (self.tr("Drag"),)),
                    (self.tr("Move it"), (self.tr("Right drag"), self.tr("Shift + drag"))),
                    (self.tr("Come nearer, go away"), (self.tr("Wheel"),)),
                    (self.tr("Choose a point or a muscle; beside the body: nothing"), (self.tr("Click"),)),
                    (self.tr("See the selection best"), (self.tr("Double click"),)),
                ),
            ),
            _Section(
                self.tr("Mouse, while a brush is taken"),
                (
                    (self.tr("Paint; beside the head: turn"), (self.tr("Drag"),)),
                    (self.tr("Turn the head"), (self.tr("Right drag"), self.tr("Alt + drag"))),
                    (self.tr("Wider or narrower brush"), (self.tr("Shift + wheel"),)),
                ),
            ),
        )


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


def _in_columns(sections: Iterable[_Section]) -> list[list[_Section]]:
    """The sections in their order, in columns of nearly the same height."""
    left = list(sections)
    columns: list[list[_Section]] = []
    for number in range(_COLUMNS, 1, -1):
        share = sum(section.room for section in left) / number
        column: list[_Section] = []
        while left and sum(section.room for section in column) + left[0].room / 2 <= share:
            column.append(left.pop(0))
        columns.append(column)
    return [*columns, left]


def _shown(section: _Section) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(4))
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(section.title, "heading"), 0, 0, 1, 2)
    for row, (does, keys) in enumerate(section.rows, start=1):
        grid.addWidget(Paragraph(does), row, 0, Qt.AlignmentFlag.AlignVCenter)
        caps = QHBoxLayout()
        caps.setSpacing(px(4))
        caps.addStretch(1)
        for key in keys:
            cap = label(key)
            cap.setProperty("role", "key")
            caps.addWidget(cap)
        grid.addLayout(caps, row, 1)
    return box
