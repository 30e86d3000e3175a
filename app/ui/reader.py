"""Pages to read: how to read the map, how good the evidence is, what treatment is like, what is often claimed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from app.content.records import Claim
from app.session import Session
from app.ui.card.parts import ClaimRow, Section, Sources
from app.ui.controls import Paragraph, hairline
from app.ui.design import px
from app.ui.dialog import ASIDE, Dialog
from app.ui.grade import PressedGrades
from app.ui.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from app.content.library import Library

EVIDENCE, POPULAR = "evidence", "popular_claims"


class ReaderDialog(Dialog):
    """The pages on the left, the chosen one on the right; the safety note stays one click away."""

    safety_requested = Signal()

    def __init__(self, library: Library, session: Session, parent: QWidget, page: str = EVIDENCE) -> None:
        super().__init__(self.tr("Good to know"), parent, width=820, height=640)
        self._library, self._session = library, session
        PressedGrades(self, session)
        self.pages = QListWidget()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.pages.setProperty("role", "pages")
        self.pages.setWordWrap(True)
        for key, title in self._titles():
            item = QListWidgetItem(title)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.pages.addItem(item)
        self.pages.ensurePolished()
        self.pages.setFixedWidth(min(px(280), self.pages.sizeHintForColumn(0)))  # a narrower one would cut its rows
        self.text = ScrollColumn(px(ASIDE))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(16))
        layout.addWidget(self.pages)
        layout.addWidget(self.text, 1)
        self.fill(row)
        safety = QPushButton(self.tr("When to see a doctor"))
        safety.setObjectName("safety")
        safety.setProperty("role", "link")
        safety.clicked.connect(self.safety_requested)
        self.buttons.insertWidget(0, safety)
        self.pages.currentItemChanged.connect(lambda item: self._show(item.data(Qt.ItemDataRole.UserRole)))
        self.open_page(page)
        self.pages.setFocus()  # up and down turn the pages

    def open_page(self, key: str) -> None:
        """Turn to a page by its id; to the first one when there is none of that id."""
        keys = [self.pages.item(i).data(Qt.ItemDataRole.UserRole) for i in range(self.pages.count())]
        self.pages.setCurrentRow(keys.index(key) if key in keys else 0)

    def _titles(self) -> Iterator[tuple[str, str]]:
        for key, page in self._library.content.pages.items():
            yield key, page.title
        yield EVIDENCE, self.tr("About the evidence")
        yield POPULAR, self.tr("What is often claimed")

    def _show(self, key: str) -> None:
        self._session.page = key
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(px(24))
        for widget in self._sections(key):
            column.addWidget(widget)
        column.addStretch(1)
        self.text.set_content(content)
        self.text.verticalScrollBar().setValue(0)

    def _sections(self, key: str) -> Iterator[QWidget]:
        content = self._library.content
        if key == EVIDENCE:
            yield Paragraph(self.tr("About the evidence"), "title")
            yield from self._claims(content.evidence)
            cited: Iterable[Claim] = content.evidence
        elif key == POPULAR:
            yield Paragraph(self.tr("What is often claimed"), "title")
            for popular in content.popular_claims:
                section = _section(self.tr("“{0}”").format(popular.said))
                section.add(ClaimRow(popular, self._session.register))
                yield section
            cited = content.popular_claims
        else:
            page = content.pages[key]
            yield Paragraph(page.title, "title")
            yield Paragraph(page.lead, "muted")
            for part in page.sections:
                section = _section(part.title)
                for claim in part.claims:
                    section.add(ClaimRow(claim, self._session.register))
                yield section
            cited = [claim for part in page.sections for claim in part.claims]
        yield hairline()
        yield Sources((source for claim in cited for source in claim.sources), content.sources)

    def _claims(self, claims: Iterable[Claim]) -> Iterator[QWidget]:
        for claim in claims:
            yield ClaimRow(claim, self._session.register)


def _section(title: str) -> Section:
    """In line with the title of the page."""
    section = Section(title)
    section.column.setContentsMargins(0, 0, 0, 0)
    return section
