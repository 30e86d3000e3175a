"""A report of a mistake in a card: what the card is about and where its text stands, ready to be finished and sent.

Nothing is sent from here: the report is put on the clipboard.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from app import __version__
from app.content.whereabouts import whereabouts
from app.session import Selection, Session
from app.ui import names
from app.ui.notices import Notice, Notices

if TYPE_CHECKING:
    from app.content.library import Library


def report(library: Library | None, session: Session, notices: Notices) -> None:
    """Put a report about the selection on the clipboard, and say so."""
    if library is None or session.selection is None:
        return
    QGuiApplication.clipboard().setText(report_text(library, session, session.selection))

    def said() -> str:
        return QCoreApplication.translate(
            "mistake",
            "The report is on the clipboard; nothing was sent. Paste it into a message and write what is wrong.",
        )

    notices.tell(Notice(said, icon="check", passing=True))


def report_text(library: Library, session: Session, selection: Selection) -> str:
    """Plain text, a fact on each line, with room for what is wrong at the end."""
    translate = QCoreApplication.translate
    if selection.kind == "structure":
        stands = f"models/{session.pack}/pack.yaml"
    else:
        stands = whereabouts(selection.kind, selection.id)
    return "\n".join(
        (
            translate("mistake", "A mistake in a card of Trigger Atlas {0}").format(__version__),
            "",
            translate("mistake", "Card: {0}").format(names.selection_title(library, selection, "plain")),
            translate("mistake", "Entry: {0} {1}").format(selection.kind, selection.id),
            translate("mistake", "Stands in: {0}").format(stands),
            translate("mistake", "Language: {0}; words: {1}").format(session.language, session.register),
            translate("mistake", "3D model: {0}; side: {1}").format(session.pack, session.side),
            "",
            translate("mistake", "What is wrong:"),
            "",
            translate("mistake", "What would be right, and where that can be read:"),
            "",
        )
    )
