"""Opens the window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app import words
from app.session import Language, Selection, Session
from app.ui import design, settings, theme, window_memory
from app.ui.ending import Ending
from app.ui.language import system_language
from app.ui.main_window import MainWindow
from app.ui.notices import Notices


def run(
    argv: Sequence[str],
    language: Language | None = None,
    views: Path | None = None,
    kiosk: Sequence[Selection] | None = None,
) -> int:
    """Show the main window until it is closed; returns the exit code of the program. A display must be there.

    language: instead of the one that was chosen last, or else the system's. views: a file of views to show.
    kiosk: stories that play by themselves instead (none: the usual ones); nothing is remembered then, and the end of
    the show is that of the program.
    """
    application = QApplication.instance() or QApplication(list(argv))
    assert isinstance(application, QApplication)
    application.setApplicationName("trigger-atlas")
    application.setApplicationDisplayName("Trigger Atlas")
    notices = Notices()
    notices.install_hook()
    chosen = settings.theme()
    wished = language or words.known(os.environ.get("TRIGGER_ATLAS_LANGUAGE"))
    session = Session(
        pack=settings.last_pack(),
        theme=theme.system_theme(application) if chosen == "system" else chosen,
        theme_choice=chosen,
        text_size=settings.text_size() or design.first_size(application.primaryScreen().size().height()),
        quality=settings.quality(),
        register=settings.words(),
        form=settings.form(),
        language=wished or settings.language() or system_language(),
    )
    if kiosk is None:
        window_memory.prepare(session)
    window = MainWindow(session, notices)
    if kiosk is None:
        window_memory.take_up(window)
        window.restoring.begin()
        if not settings.tour_seen():
            window.models.shown.connect(lambda _atlas: _begin_tour(window), Qt.ConnectionType.SingleShotConnection)
        window.show()
    else:
        settings.freeze()
        window.present.play(kiosk)
    QTimer.singleShot(0, window.start)
    if views is not None:
        window.views.open_file(views)
    ending = Ending(window, application)
    try:
        return application.exec()
    finally:
        ending.stop()
        if kiosk is not None:  # which never showed this window, so nobody can have closed it
            window.close()
        notices.remove_hook()


def _begin_tour(window: MainWindow) -> None:
    """The first steps, unless the window has a question already; then they come with the next start."""
    if not window.restoring.asks:
        window.show_tour()
