"""Views that are kept, and their files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.actions.action import Action

translate = QCoreApplication.translate


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "views.save",
            "view",
            lambda: translate("actions", "Save this view"),
            lambda w: w.views.ask_to_save(),
            ("Ctrl+D",),
            enabled=lambda w: w.session.quiz is None,
            icon="bookmark",
            words=lambda: translate("actions", "bookmark keep remember favourite class"),
        ),
        Action(
            "views.list",
            "view",
            lambda: translate("actions", "Saved views"),
            lambda w: w.views.show_list(),
            ("Ctrl+B",),
            icon="bookmark",
            words=lambda: translate("actions", "bookmarks list favourites class"),
        ),
        Action(
            "views.next",
            "view",
            lambda: translate("actions", "Next saved view"),
            lambda w: w.views.go(1),
            ("Ctrl+PgDown",),
            enabled=lambda w: bool(w.views.row),
            icon="next",
            words=lambda: translate("actions", "bookmark class lesson forward"),
        ),
        Action(
            "views.previous",
            "view",
            lambda: translate("actions", "Previous saved view"),
            lambda w: w.views.go(-1),
            ("Ctrl+PgUp",),
            enabled=lambda w: bool(w.views.row),
            icon="previous",
            words=lambda: translate("actions", "bookmark class lesson back"),
        ),
        Action(
            "views.open",
            "view",
            lambda: translate("actions", "Open views from a file"),
            lambda w: w.views.ask_to_open(),
            ("Ctrl+O",),
            icon="folder",
            words=lambda: translate("actions", "load import bookmarks class"),
        ),
        Action(
            "views.export",
            "view",
            lambda: translate("actions", "Save the views as a file"),
            lambda w: w.views.ask_to_export(),
            enabled=lambda w: bool(w.session.saved),
            icon="download",
            words=lambda: translate("actions", "export share send bookmarks class"),
        ),
    )
