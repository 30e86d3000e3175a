"""The modes, the search, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.session import MODES
from app.ui.actions.action import Action

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def _learn(window: MainWindow) -> None:
    """Who comes by keys goes on by keys, at what comes first on the page."""
    window.session.mode = "learn"
    window.learn.enter()


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "go.explore",
            "go",
            lambda: translate("actions", "Explore"),
            lambda w: setattr(w.session, "mode", "explore"),
            ("Ctrl+1",),
            modes=MODES,
            icon="eye",
            words=lambda: translate("actions", "muscles points layers list"),
        ),
        Action(
            "go.pain",
            "go",
            lambda: translate("actions", "Where does it hurt?"),
            lambda w: setattr(w.session, "mode", "pain"),
            ("Ctrl+2",),
            modes=MODES,
            icon="hand",
            words=lambda: translate("actions", "paint mark complaint patient"),
        ),
        Action(
            "go.learn",
            "go",
            lambda: translate("actions", "Learn"),
            _learn,
            ("Ctrl+3",),
            modes=MODES,
            icon="learn",
            words=lambda: translate("actions", "lessons quiz questions practise exam study"),
        ),
        Action(
            "go.present",
            "go",
            lambda: translate("actions", "Present"),
            lambda w: w.present.start(),
            ("Ctrl+4", "F5"),
            modes=MODES,
            icon="present",
            words=lambda: translate("actions", "full screen patient projector story explain slides"),
        ),
        Action(
            "go.palette",
            "go",
            lambda: translate("actions", "Find anything, do anything"),
            lambda w: w.show_palette(),
            ("Ctrl+K", "Ctrl+Shift+P"),
            modes=MODES,
            icon="command",
        ),
        Action(
            "go.seen",
            "go",
            lambda: translate("actions", "List what the picture shows"),
            lambda w: w.show_seen(),
            enabled=lambda w: w.session.quiz is None,
            icon="eye",
            words=lambda: translate("actions", "visible muscles points read out"),
        ),
        Action(
            "go.search",
            "go",
            lambda: translate("actions", "Search the list"),
            lambda w: w.focus_search(),
            ("Ctrl+F",),
            icon="search",
            words=lambda: translate("actions", "find filter"),
        ),
        Action(
            "go.back",
            "go",
            lambda: translate("actions", "Step back"),
            lambda w: w.step_back(),
            ("Escape",),
            icon="back",
            words=lambda: translate("actions", "clear selection nothing deselect"),
        ),
    )
