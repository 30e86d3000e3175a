"""What an action is: something that the window can do, with the words and the keys for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from app.session import AT_WORK, Mode

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

Group = Literal["go", "view", "pain", "learn", "present", "window", "help"]
GROUPS: tuple[Group, ...] = ("go", "view", "pain", "learn", "present", "window", "help")


def group_title(group: Group) -> str:
    translate = QCoreApplication.translate
    titles: dict[Group, str] = {
        "go": translate("actions", "Go to"),
        "view": translate("actions", "View"),
        "pain": translate("actions", "Pain"),
        "learn": translate("actions", "Learn"),
        "present": translate("actions", "Present"),
        "window": translate("actions", "Window"),
        "help": translate("actions", "Help"),
    }
    return titles[group]


def _always(_window: MainWindow) -> bool:
    return True


def _not_more(_window: MainWindow) -> str:
    return ""


def _nothing() -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Action:
    """``text`` and ``words`` are asked for each time they are shown, so that they follow the language."""

    id: str
    group: Group
    text: Callable[[], str]
    """What it does: begins with a verb, or names where it leads."""
    run: Callable[[MainWindow], object]
    keys: tuple[str, ...] = ()
    """Key sequences as Qt writes them (``Ctrl+1``), the one to show first. Letters go to a text field that has the
    keyboard."""
    modes: tuple[Mode, ...] = AT_WORK
    """Where it can be done; the same key may do something else in another mode."""
    enabled: Callable[[MainWindow], bool] = _always
    """Whether there is anything to do now."""
    about: Callable[[MainWindow], str] = _not_more
    """What exactly it would be done to now, in a few words."""
    icon: str = ""
    words: Callable[[], str] = _nothing
    """Further words that people look for it by."""

    def can_run(self, window: MainWindow) -> bool:
        return window.session.mode in self.modes and self.enabled(window)

    @property
    def keys_text(self) -> str:
        """Its keys as they are written on this system's keyboards, in the language of the window."""
        return ", ".join(key_text(key) for key in self.keys)


def key_text(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
