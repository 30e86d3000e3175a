"""What the palette can lead to: actions, pages to read, and all that the content knows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
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

Kind = Literal["region", "muscle", "point", "headache", "structure", "action", "view", "lesson", "page", "words"]


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
        "structure": translate("palette", "Bones, teeth and eyes"),
        "action": translate("palette", "Actions"),
        "view": translate("palette", "Saved views"),
        "lesson": translate("palette", "Lessons"),
        "page": translate("palette", "To read"),
        "words": translate("palette", "Did you mean"),
    }
    return titles[kind]


def own_entries(window: MainWindow) -> Iterator[Entry]:
    """What is not of the content's search: each with words of its own. Further kinds are added here."""
    yield from _actions(window)
    yield from _views(window)
    if window.models.library is not None:
        yield from _structures(window, window.models.library)
        yield from _lessons(window, window.models.library)
        yield from _pages(window, window.models.library)


def _actions(window: MainWindow) -> Iterator[Entry]:
    """Those that can be done now, save the one that opens the palette."""
    for action in ACTIONS:
        if action.can_run(window) and action.id != "go.palette":
            key = key_text(action.keys[0]) if action.keys else ""
            words = f"{action.text()} {action.words()}"
            run = partial(action.run, window)
            about = action.about(window)
            yield Entry("action", action.id, action.text(), run, about, key, action.icon, words)


def _views(window: MainWindow) -> Iterator[Entry]:
    """Saved ones, the user's own and those of the opened file."""
    for saved in (*window.session.saved, *window.session.opened):
        run = partial(window.views.show, saved)
        yield Entry("view", saved.name, saved.name, run, saved.note, icon="bookmark", words=saved.name)


def _structures(window: MainWindow, library: Library) -> Iterator[Entry]:
    """What the shown model has besides skin and muscles, each side's together."""
    atlas = window.viewport.atlas
    shown = atlas.structures.values() if atlas is not None else ()
    bases = {names.split_structure(info.id)[0] for info in shown if info.tissue not in ("skin", "muscle")}
    for base in sorted(bases):
        if (entry := content_entry(window, library, "structure", base)) is not None:
            yield replace(entry, words=names.structure_title(library, base, "clinical"))


def _lessons(window: MainWindow, library: Library) -> Iterator[Entry]:
    for lesson_id, lesson in library.content.lessons.items():
        run = partial(_study, window, lesson_id)
        yield Entry("lesson", lesson_id, lesson.name, run, icon="learn", words=lesson.name)


def _study(window: MainWindow, lesson_id: str) -> None:
    window.session.mode = "learn"
    window.study.open("lesson", lesson_id)


def _pages(window: MainWindow, library: Library) -> Iterator[Entry]:
    for page_id, page in library.content.pages.items():
        yield Entry("page", page_id, page.title, partial(_read, window, page_id), icon="note", words=page.title)


def _read(window: MainWindow, page_id: str) -> None:
    window.session.page = page_id


def content_entry(window: MainWindow, library: Library, kind: Kind, id_: str) -> Entry | None:
    """The row for what can be selected; None for what the content does not know (any more)."""
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
        return Entry(kind, id_, title, lambda: _ask_about(window, id_), second)
    elif kind == "structure":
        title, second = names.structure_title(library, id_, register), ""
    else:
        return None
    if second.casefold() == title.casefold():
        second = ""
    icon = "" if kind == "point" else {"muscle": "layers", "headache": "target", "structure": "isolate"}[kind]
    return Entry(kind, id_, title, lambda: _select(window, Selection(kind, id_)), second, icon=icon)


def _select(window: MainWindow, selection: Selection) -> None:
    """Show it where it is read about."""
    session = window.session
    if session.mode not in ("explore", "pain"):
        session.mode = "explore"
    session.selection = selection
    window.body.favour("right")


def _ask_about(window: MainWindow, region: str) -> None:
    """What can send pain there? Where pain is marked, it is marked; elsewhere its card tells."""
    if window.session.mode == "pain":
        window.pain.places.mark(region)
    else:
        _select(window, Selection("region", region))
