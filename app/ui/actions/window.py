"""Panels, colours, words and language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.session import Language
from app.ui.actions.action import Action
from app.ui.design import TEXT_SIZES, next_size
from app.words import LANGUAGES, OWN_NAMES

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def _change_theme(window: MainWindow) -> None:
    window.session.choose_theme("light" if window.session.theme == "dark" else "dark")


def _resize_text(window: MainWindow, step: int) -> None:
    window.session.text_size = next_size(window.session.text_size, step)


def _set_text(size: int) -> Action:
    """Each size is found by its number."""
    return Action(
        f"window.text_{size}",
        "window",
        lambda: translate("actions", "Text size {0} %").format(size),
        lambda w: setattr(w.session, "text_size", size),
        enabled=lambda w: w.session.text_size != size,
        icon="settings",
    )


def _speak(language: Language) -> Action:
    """Each language is found by its own name, whatever is spoken now."""
    return Action(
        f"window.{language}",
        "window",
        lambda: OWN_NAMES[language],
        lambda w: setattr(w.session, "language", language),
        enabled=lambda w: w.session.language != language,
        icon="globe",
        words=lambda: translate("actions", "language") + " language Sprache idioma",
    )


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "window.list",
            "window",
            lambda: translate("actions", "Show or hide the list"),
            lambda w: w.body.toggle("left"),
            ("[", "Ctrl+L"),
            icon="panel-left",
            words=lambda: translate("actions", "panel sidebar"),
        ),
        Action(
            "window.card",
            "window",
            lambda: translate("actions", "Show or hide the card"),
            lambda w: w.body.toggle("right"),
            ("]", "Ctrl+I"),
            icon="panel-right",
            words=lambda: translate("actions", "panel sidebar information"),
        ),
        Action(
            "window.theme",
            "window",
            lambda: translate("actions", "Change between light and dark"),
            _change_theme,
            icon="moon",
            words=lambda: translate("actions", "theme night colours mode"),
        ),
        Action(
            "window.larger_text",
            "window",
            lambda: translate("actions", "Larger text"),
            lambda w: _resize_text(w, 1),
            ("Ctrl++", "Ctrl+="),
            enabled=lambda w: w.session.text_size < TEXT_SIZES[-1],
            icon="settings",
            words=lambda: translate("actions", "font size zoom bigger"),
        ),
        Action(
            "window.smaller_text",
            "window",
            lambda: translate("actions", "Smaller text"),
            lambda w: _resize_text(w, -1),
            ("Ctrl+-",),
            enabled=lambda w: w.session.text_size > TEXT_SIZES[0],
            icon="settings",
            words=lambda: translate("actions", "font size zoom"),
        ),
        Action(
            "window.preferences",
            "window",
            lambda: translate("actions", "Settings"),
            lambda w: w.show_preferences(),
            ("Ctrl+,",),
            icon="settings",
            words=lambda: translate("actions", "preferences options theme text size motion quality language"),
        ),
        Action(
            "window.plain",
            "window",
            lambda: translate("actions", "Everyday words"),
            lambda w: setattr(w.session, "register", "plain"),
            enabled=lambda w: w.session.register != "plain",
            icon="help",
            words=lambda: translate("actions", "simple names"),
        ),
        Action(
            "window.clinical",
            "window",
            lambda: translate("actions", "Clinical terms"),
            lambda w: setattr(w.session, "register", "clinical"),
            enabled=lambda w: w.session.register != "clinical",
            icon="help",
            words=lambda: translate("actions", "latin names words"),
        ),
        *map(_set_text, TEXT_SIZES),
        *map(_speak, LANGUAGES),
        Action(
            "window.close",
            "window",
            lambda: translate("actions", "Close the window"),
            lambda w: w.close(),
            ("Ctrl+Q",),
            icon="close",
            words=lambda: translate("actions", "quit exit end leave"),
        ),
    )
