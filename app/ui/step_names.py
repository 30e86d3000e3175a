"""What a step of the view changed, in a few words: so that undo and redo say what they take back or do again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.session import Session
from app.ui import names, seeing
from app.view_state import ViewState

if TYPE_CHECKING:
    from app.content.library import Library

translate = QCoreApplication.translate


def step_name(before: ViewState, after: ViewState, session: Session, library: Library | None) -> str:
    """What led from one view to the other; of several changes the one that was meant, not what followed from it."""

    def called(ids: frozenset[str]) -> str:
        return ", ".join(seeing.things(library, ids))

    hidden, shown = _difference(before.hidden_structures, after.hidden_structures)
    ghosts, solid = _difference(before.ghosted, after.ghosted)
    changes: tuple[tuple[bool, Callable[[], str]], ...] = (
        (bool(hidden), lambda: translate("steps", "{0} hidden").format(called(hidden))),
        (bool(ghosts), lambda: translate("steps", "{0} see-through").format(called(ghosts))),
        (
            bool(after.isolated - before.isolated),
            lambda: translate("steps", "{0} alone").format(called(after.isolated)),
        ),
        (after.selection != before.selection, lambda: _chosen(after, session, library)),
        (bool(shown), lambda: translate("steps", "{0} shown again").format(called(shown))),
        (bool(solid), lambda: translate("steps", "{0} solid again").format(called(solid))),
        (after.isolated != before.isolated, lambda: translate("steps", "The others shown too")),
        (after.compared != before.compared, lambda: translate("steps", "Comparison")),
        (after.side != before.side, lambda: translate("steps", "Another side")),
        (after.hidden != before.hidden, lambda: translate("steps", "Layers")),
        (after.skin_opacity != before.skin_opacity, lambda: translate("steps", "Skin")),
        (after.keep_away != before.keep_away, lambda: translate("steps", "What to keep away from")),
        (after.pose != before.pose, lambda: translate("steps", "Where it is seen from")),
    )
    return next((words() for changed, words in changes if changed), "")


def _chosen(after: ViewState, session: Session, library: Library | None) -> str:
    if after.selection is None or library is None:
        return translate("steps", "Nothing chosen")
    return translate("steps", "{0} chosen").format(names.selection_title(library, after.selection, session.register))


def _difference(before: frozenset[str], after: frozenset[str]) -> tuple[frozenset[str], frozenset[str]]:
    """What came, and what went."""
    return after - before, before - after
