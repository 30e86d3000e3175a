"""Showing it to others."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions.action import Action

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def _on_the_other_screen(window: MainWindow) -> None:
    from app.ui.present.desk import other_screen

    window.present.start(other_screen(window))


def _has_another_screen(window: MainWindow) -> bool:
    return len(window.screen().virtualSiblings()) > 1


def _told(name: str, text: Callable[[], str], run: Callable[[MainWindow], object], *keys: str, icon: str) -> Action:
    """What is done while a story is told; a presenter's remote control sends these keys."""
    return Action(f"present.{name}", "present", text, run, keys, modes=("present",), icon=icon)


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "present.elsewhere",
            "present",
            lambda: translate("actions", "Present on the other screen"),
            _on_the_other_screen,
            enabled=_has_another_screen,
            icon="present",
            words=lambda: translate("actions", "second screen projector full screen"),
        ),
        Action(
            "present.loop",
            "present",
            lambda: translate("actions", "Let the stories play by themselves"),
            lambda w: w.present.play(),
            icon="play",
            words=lambda: translate("actions", "kiosk demo loop waiting room fair show"),
        ),
        _told(
            "next",
            lambda: translate("actions", "Next step"),
            lambda w: w.present.move(1),
            *("Right", "PgDown"),
            icon="next",
        ),
        _told(
            "take",
            lambda: translate("actions", "Go on, or show what is chosen"),
            lambda w: w.present.take(),
            "Space",
            icon="play",
        ),
        _told(
            "back",
            lambda: translate("actions", "Step before"),
            lambda w: w.present.move(-1),
            *("Left", "PgUp"),
            icon="previous",
        ),
        _told(
            "first",
            lambda: translate("actions", "First step"),
            lambda w: w.present.move_to(0),
            "Home",
            icon="previous",
        ),
        _told(
            "last",
            lambda: translate("actions", "Last step"),
            lambda w: w.present.move_to(-1),
            "End",
            icon="next",
        ),
        _told(
            "dark",
            lambda: translate("actions", "Black screen, and back"),
            lambda w: w.present.toggle_dark(),
            *("B", "."),
            icon="moon",
        ),
        _told(
            "leave",
            lambda: translate("actions", "End the presentation"),
            lambda w: w.present.leave(),
            "Escape",
            icon="close",
        ),
    )
