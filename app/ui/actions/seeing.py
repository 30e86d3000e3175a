"""Single structures: hidden, as ghosts, or alone. What is meant is the selection, else what the pointer is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui import seeing
from app.ui.actions.action import Action

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def meant(window: MainWindow) -> seeing.Ids:
    """Ids of the structures that a key is meant for."""
    session, library = window.session, window.viewport.library
    if session.quiz is not None:  # nothing may tell what is what
        return frozenset()
    if ids := seeing.chosen_ids(library, session.selection, session.sides):
        return ids
    hovered, atlas = session.hovered, window.viewport.atlas
    if hovered is None or atlas is None or not atlas.has(hovered) or hovered == "skin":
        return frozenset()
    return seeing.pointed_ids(library, session, hovered)


def _is_meant(window: MainWindow) -> bool:
    return bool(meant(window))


def _names(window: MainWindow) -> str:
    return ", ".join(seeing.things(window.viewport.library, meant(window)))


def _has_cautions(window: MainWindow) -> bool:
    chosen = window.session.selection
    return chosen is not None and chosen.kind in ("point", "muscle")


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "see.isolate",
            "view",
            lambda: translate("actions", "Show it alone"),
            lambda w: seeing.change(w.session, "isolate", meant(w)),
            ("I",),
            enabled=_is_meant,
            about=_names,
            icon="isolate",
            words=lambda: translate("actions", "isolate only single hide others"),
        ),
        Action(
            "see.ghost",
            "view",
            lambda: translate("actions", "Make it see-through"),
            lambda w: seeing.change(w.session, "ghost", meant(w)),
            ("G",),
            enabled=_is_meant,
            about=_names,
            icon="ghost",
            words=lambda: translate("actions", "ghost transparent fade xray"),
        ),
        Action(
            "see.hide",
            "view",
            lambda: translate("actions", "Hide it"),
            lambda w: seeing.change(w.session, "hide", meant(w)),
            ("H",),
            enabled=_is_meant,
            about=_names,
            icon="eye-off",
            words=lambda: translate("actions", "remove away invisible"),
        ),
        Action(
            "see.all",
            "view",
            lambda: translate("actions", "Show all again"),
            lambda w: seeing.show_all(w.session),
            ("Shift+H",),
            enabled=lambda w: not seeing.all_is_shown(w.session),
            icon="eye",
            words=lambda: translate("actions", "unhide restore everything"),
        ),
        Action(
            "see.keep_away",
            "view",
            lambda: translate("actions", "Show or hide what to keep away from"),
            lambda w: setattr(w.session, "keep_away", not w.session.keep_away),
            enabled=_has_cautions,
            icon="eye",
            words=lambda: translate("actions", "careful danger needle artery vein nerve lung safety"),
        ),
    )
