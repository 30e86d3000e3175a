"""How a sitting went: what was known, what was not, and when each comes again."""

from __future__ import annotations

from app.session import Session
from app.ui.controls import Paragraph
from app.ui.design import px
from app.ui.learn import wording
from app.ui.learn.card_rows import CardRow
from app.ui.learn.desk import LearnDesk
from app.ui.learn.pieces import Page, PageButton, footer_row


class SummaryPage(Page):
    def __init__(self, session: Session, desk: LearnDesk) -> None:
        super().__init__()
        assert desk.library is not None and desk.summary is not None
        summary, today = desk.summary, desk.progress.today()
        self.column.addSpacing(px(8))
        if summary.asked:
            title = self.tr("{right} of {asked} known").format(right=summary.right, asked=summary.asked)
        else:
            title = self.tr("Nothing more to ask today")
        self.add(Paragraph(title, "title"))
        if summary.missed:
            self.add(Paragraph(self.tr("What you missed comes again soon. Press a line to look at it."), "muted"))
        elif summary.asked:
            self.add(Paragraph(self.tr("All of it. It comes again before it is forgotten."), "muted"))
        for heading, cards, icon in (
            (self.tr("To learn again"), summary.missed, ("close", self.tr("Not known yet"))),
            (self.tr("Known"), summary.known, ("check", self.tr("Known"))),
            (self.tr("Left out"), summary.skipped, None),
        ):
            notes = [wording.comes_again(desk.progress.next_due(card), today) for card in cards]
            if cards:
                self.add_heading(heading)
                rows = zip(cards, notes, strict=True)
                self.add_rows(CardRow(session, desk.library, card, note, icon) for card, note in rows)
        self.column.addStretch(1)
        self.first = PageButton(self.tr("Done"), "primary", "summary_done")
        self.first.clicked.connect(desk.back)
        more = PageButton(self.tr("Go on"), "secondary", "summary_more")
        more.clicked.connect(desk.practise_again)
        self.footer = footer_row(more, self.first)
        self.said = title
