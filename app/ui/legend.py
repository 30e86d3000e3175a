"""The legend on the picture: what its marks mean, in one line where that fits."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.note import State
from app.session import Session
from app.ui import names
from app.ui.compare import Swatch
from app.ui.controls import label
from app.ui.design import inset, px
from app.ui.flow import Flow, fit
from app.ui.follow import follow
from app.ui.grade import HOW_TO_READ
from app.ui.marks import Mark

if TYPE_CHECKING:
    from app.content.library import Library
    from app.scene.legend import LegendEntry

_GAP, _TIGHT = 16, 12
_TWO_WORDS = re.compile(r"(.+) \((.+)\)")
"""An everyday word with the term in brackets, as *Starts here (origin)*."""


class Legend(QWidget):
    """What solid, dotted and glowing mean; only what the picture shows. ``renamed``: other words need other room."""

    renamed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "glass")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Legend"))
        self._flow = Flow(_GAP, aligned=True)
        self._flow.setContentsMargins(*inset(12, 8, 12, 8))
        self.setLayout(self._flow)
        self._texts = {
            "point": self.tr("Trigger point"),
            "essential": self.tr("Usual pain"),
            "spillover": self.tr("In some people"),
            "deep": self.tr("Felt inside"),
            "origin": self.tr("Starts here (origin)"),
            "insertion": self.tr("Ends here (insertion)"),
            "away": self.tr("Keep away (a sketch)"),
            "marked": self.tr("Marked pain"),
        }
        self._noted_texts: dict[State, str] = {
            "active": self.tr("Active in this patient"),
            "latent": self.tr("Latent in this patient"),
        }
        self._noted: tuple[State, ...] = ()
        self._library: Library | None = None
        self._session: Session | None = None
        self._shown: list[LegendEntry] = []
        self._entries: list[QWidget] = []
        self._long: list[tuple[QLabel, str]] = []
        """What can be said shorter, and all of it."""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("How to read the map"))
        self.hide()

    def set_library(self, library: Library, session: Session) -> None:
        """For the names of compared points, in the words that the session asks for."""
        if self._session is None:
            follow(self, self._on_register_change, session.events.register)
        self._library, self._session = library, session

    def _on_register_change(self) -> None:
        self.set_entries(self._shown)
        self.renamed.emit()

    def set_noted(self, states: tuple[State, ...]) -> None:
        """Which states of the session note the picture marks."""
        if states != self._noted:
            self._noted = states
            self.set_entries(self._shown)

    def keys(self) -> list[str]:
        return [mark.kind for mark in self.findChildren(Mark)]

    def set_entries(self, entries: Iterable[LegendEntry]) -> None:
        self.hide()  # what is added to a widget that is shown has no size yet
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.setParent(None)
                widget.deleteLater()
        self._long.clear()
        self._entries.clear()
        shown = self._shown = list(entries)
        for entry in shown:
            if entry.key == "compared":
                self._add(Swatch(entry.colours[0]), self._point_name(entry.point_id))
            else:
                text = self._add(Mark(entry.key), self._texts[entry.key])
                if entry.key in ("origin", "insertion"):
                    self._long.append((text, self._texts[entry.key]))
        for state in self._noted:
            self._add(Mark(state), self._noted_texts[state])
        self.setVisible(bool(shown or self._noted))
        self._flow.activate()

    def _add(self, mark: QWidget, text: str) -> QLabel:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(mark)
        words = label(text, "small")
        row.addWidget(words)
        self._flow.addWidget(both)
        self._entries.append(both)
        return words

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # it is not meant for the picture below

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pressed, it leads to the page that explains it."""
        inside = self.rect().contains(event.position().toPoint())
        if self._session is not None and inside and event.button() == Qt.MouseButton.LeftButton:
            self._session.page = HOW_TO_READ

    def fit(self, room: int, tall: int) -> None:
        """In one line where it is not wider than this, if need be closer and in fewer words; else in columns.

        tall: what would make it higher than this is left out, the last first; the page it leads to tells that too.
        """
        kept = list(self._entries)
        for entry in kept:
            entry.show()
        for gap, short in ((_GAP, False), (_TIGHT, False), (_TIGHT, True)):
            self._flow.set_gap(gap)
            for words, text in self._long:
                words.setText(self._shorter(text) if short else text)
            self._flow.renew()
            if self._flow.one_line() <= room:
                break
        else:
            self._flow.set_gap(_GAP)
        fit(self, self._flow, room)
        while self.height() > tall and len(kept) > 1:
            kept.pop().hide()
            fit(self, self._flow, room)

    def _shorter(self, text: str) -> str:
        """The everyday word alone, or the term alone where the panels use the clinical terms."""
        if (both := _TWO_WORDS.fullmatch(text)) is None:
            return text
        clinical = self._session is not None and self._session.register == "clinical"
        return names.capitalised(both[2] if clinical else both[1])

    def _point_name(self, point_id: str) -> str:
        if self._library is None or self._session is None:
            return point_id
        return names.main_name(self._library.point(point_id).point.name, self._session.register)
