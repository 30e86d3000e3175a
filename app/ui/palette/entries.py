"""What the palette can lead to: actions, pages to read, and all that the content knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

from app.session import Selection
from app.ui import names
from app.ui.actions import ACTIONS
from app.ui.actions.action import key_text

if TYPE_CHECKING:
    from app.content.library import Library
    from app.ui.main_window import MainWindow

Kind = Literal["region", "muscle", "point", "headache", "action", "page", "words"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A row of the palette. Choosing it runs ``run``; one of the kind ``words`` is typed into the field instead."""

    kind: Kind
    id: str
    title: str
    run: Callable[[], object]
    second: str = ""
    keys: str = ""
    """The key that does the same."""
    icon: str = ""
    words: str = ""
    """What it is found by, besides its title; what the content knows has its own search."""

    @property
    def key(self) -> str:
        """Remembers it from one run to the next."""
        return f"{self.kind}:{self.id}"


def kind_title(kind: Kind) -> str:
    translate = QCoreApplication.translate
    titles: dict[Kind, str] = {
        "region": translate("palette", "Where it hurts"),
        "muscle": translate("palette", "Muscles"),
        "point": translate("palette", "Trigger points"),
        "headache": translate("palette", "Headaches"),
        "action": translate("palette", "Actions"),
        "page": translate("palette", "To read"),
        "words": translate("palette", "Did you mean"),
    }
    return titles[kind]


def own_entries(window: MainWindow) -> Iterator[Entry]:
    """What is not of the content's search: each with words of its own. Further kinds are added here."""
    yield from _actions(window)
    if window.models.library is not None:
        yield from _pages(window, window.models.library)


def _actions(window: MainWindow) -> Iterator[Entry]:
    """Those that can be done now, save the one that opens the palette."""
    for action in ACTIONS:
        if action.can_run(window) and action.id != "go.palette":
            key = key_text(action.keys[0]) if action.keys else ""
            words = f"{action.text()} {action.words()}"
            run = partial(action.run, window)
            yield Entry("action", action.id, action.text(), run, keys=key, icon=action.icon, words=words)


def _pages(window: MainWindow, library: Library) -> Iterator[Entry]:
    for page_id, page in library.content.pages.items():
        yield Entry("page", page_id, page.title, partial(_read, window, page_id), icon="note", words=page.title)


def _read(window: MainWindow, page_id: str) -> None:
    window.session.page = page_id


def content_entry(window: MainWindow, library: Library, kind: Kind, id_: str) -> Entry | None:
    """The row for a muscle, point, region or headache; None for one that is not known (any more)."""
    register, content = window.session.register, library.content
    if kind == "muscle" and id_ in content.muscles:
        name = content.muscles[id_].name
        title, second = names.muscle_name(name), names.muscle_second(name, register)
    elif kind == "point" and id_ in library.points:
        entry = library.points[id_]
        title, second = names.main_name(entry.point.name, register), names.muscle_name(entry.muscle.name)
    elif kind == "headache" and id_ in content.headaches:
        name = content.headaches[id_].name
        title, second = names.main_name(name, register), names.second_name(name, register)
    elif kind == "region" and id_ in content.regions:
        name = content.regions[id_].name
        title = names.main_name(name, register)
        second = QCoreApplication.translate("palette", "What can send pain here?")
        return Entry(kind, id_, title, lambda: _mark(window, id_), second)
    else:
        return None
    if second.casefold() == title.casefold():
        second = ""
    icon = "" if kind == "point" else {"muscle": "layers", "headache": "target"}[kind]
    return Entry(kind, id_, title, lambda: _select(window, Selection(kind, id_)), second, icon=icon)


def _select(window: MainWindow, selection: Selection) -> None:
    """Show it where it is read about."""
    session = window.session
    if session.mode not in ("explore", "pain"):
        session.mode = "explore"
    session.selection = selection
    window.body.favour("right")


def _mark(window: MainWindow, region: str) -> None:
    """Ask what can send pain there."""
    window.session.mode = "pain"
    window.pain.places.mark(region)
