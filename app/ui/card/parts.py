"""What cards are built of: sections, claims with their grade, zones that light up, sources one click away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.content.records import Basis, Claim, Source, Zone
from app.session import Register, Session
from app.ui import names
from app.ui.controls import Paragraph, label
from app.ui.design import inset, px
from app.ui.grade import Grade
from app.ui.light import Light
from app.ui.marks import Mark
from app.ui.scroll_column import ScrollColumn

INSET = 8
"""How far the text of a card stands in from the edge of rows that light up."""
_TOP = Qt.AlignmentFlag.AlignTop
_MARK = 14


class Section(QWidget):
    """A heading with what belongs under it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(px(4))
        self.column = self._add_column()
        self.column.addWidget(label(title, "heading"))

    def add(self, widget: QWidget) -> None:
        self.column.addWidget(widget)

    def add_wide(self, widget: QWidget) -> None:
        """Add what reaches into the margins (it brings its own); what is added later goes below it."""
        self._outer.addWidget(widget)
        self.column = self._add_column()

    def _add_column(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(*inset(INSET, 0, INSET, 0))
        column.setSpacing(px(8))
        self._outer.addLayout(column)
        return column

    def add_text(self, text: str, kind: str = "") -> None:
        self.column.addWidget(Paragraph(text, kind))


class ClaimRow(QWidget):
    """One sentence, and how sure it is."""

    def __init__(self, claim: Claim, register: Register) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Paragraph(words(claim.text, claim.plain, register)), 1)
        row.addWidget(Grade(claim.confidence, claim.basis, claim.sources), 0, _TOP)


class ZoneRow(QFrame):
    """A region where the pain is felt. Pointing at it, or tabbing to it, lights it on the model; and the reverse.

    shown: how the model shows it; what lies beyond the model has no mark, for nothing is painted.
    """

    def __init__(
        self, session: Session, zone: Zone, basis: Basis, name: str, shown: Literal["skin", "deep", "beyond"]
    ) -> None:
        super().__init__()
        self._session, register = session, session.register
        self.key = f"region:{zone.region}"
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(*inset(INSET, 8, INSET, 8))
        outer.setSpacing(px(8))
        mark_column = QVBoxLayout()
        mark_column.setContentsMargins(*inset(0, 4, 0, 0))
        mark: QWidget = QWidget()
        if shown != "beyond":
            mark = Mark("deep" if shown == "deep" and zone.kind == "essential" else zone.kind)
        mark.setFixedWidth(px(_MARK))
        mark_column.addWidget(mark, 0, _TOP)
        outer.addLayout(mark_column)
        column = QVBoxLayout()
        column.setSpacing(0)
        title = name
        if zone.side == "contralateral":
            title = self.tr("{0}, other side").format(title)
        elif zone.side == "bilateral":
            title = self.tr("{0}, both sides").format(title)
        if zone.sensation == "gooseflesh":
            title = self.tr("{0} (gooseflesh)").format(title)
        column.addWidget(Paragraph(title, "strong" if zone.kind == "essential" else ""))
        text = words(zone.text, zone.plain, register)
        if shown == "beyond":
            text = self.tr("{0}. It lies beyond this model, so nothing is painted.").format(text.rstrip("."))
        column.addWidget(Paragraph(text, "small"))
        if zone.note and register == "clinical":
            column.addWidget(Paragraph(zone.note, "small"))
        outer.addLayout(column, 1)
        outer.addWidget(Grade(zone.confidence, basis), 0, _TOP)
        how_often = self.tr("usually") if zone.kind == "essential" else self.tr("sometimes")
        self.setAccessibleName(f"{title}, {how_often}. {text}")
        self._light = Light(self, session, self.key)


class RegionRow(QFrame):
    """A region's name that lights the region on the model while it is pointed at or has the keyboard."""

    def __init__(self, session: Session, region_id: str, name: str) -> None:
        super().__init__()
        self.setProperty("role", "row")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(INSET, 4, INSET, 4))
        row.addWidget(Paragraph(name))
        self.setAccessibleName(name)
        self._light = Light(self, session, f"region:{region_id}")


class Sources(QWidget):
    """A button that opens the list of sources, each with how far it was read."""

    def __init__(self, citations: Iterable[str], sources: dict[str, Source]) -> None:
        super().__init__()
        listed = list(dict.fromkeys(citations))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._count = len(listed)
        column.addWidget(self.button)
        self.list = QWidget()
        inside = QVBoxLayout(self.list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(px(8))
        for citation in listed:
            key, _, page = citation.partition(" ")
            inside.addWidget(self._entry(sources.get(key), citation, page))
        column.addWidget(self.list)
        self.button.toggled.connect(self._on_toggled)
        self._on_toggled(False)

    def _entry(self, source: Source | None, citation: str, page: str) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if source is None:
            column.addWidget(Paragraph(citation, "small"))
            return entry
        column.addWidget(Paragraph(f"{citation.split(' ')[0]} · {source.cite} {page}".strip(), "small"))
        column.addWidget(Paragraph(self.tr("We read: {0}").format(source.read), "small"))
        if source.doi:
            link = QLabel(f'<a href="https://doi.org/{source.doi}">doi {source.doi}</a>')
            link.setProperty("type", "small")
            link.setOpenExternalLinks(True)
            column.addWidget(link)
        return entry

    def _on_toggled(self, shown: bool) -> None:
        self.list.setVisible(shown)
        text = self.tr("Hide the sources") if shown else self.tr("Sources ({0})").format(self._count)
        self.button.setText(text)
        self.button.setAccessibleName(text)
        if shown:
            QTimer.singleShot(0, self, self._come_into_view)  # once it has been laid out

    def _come_into_view(self) -> None:
        """They open below the last line of the card, where nobody would see them."""
        column: QWidget | None = self.parentWidget()
        while column is not None and not isinstance(column, ScrollColumn):
            column = column.parentWidget()
        if column is not None:
            top = self.button.mapTo(column.viewport(), QPoint()).y()
            bar = column.verticalScrollBar()
            bar.setValue(bar.value() + top - px(8))


def words(text: str, plain: str | None, register: Register) -> str:
    """The sentence in the words that were asked for."""
    return names.capitalised(plain if register == "plain" and plain else text)
