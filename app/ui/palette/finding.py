"""What the palette shows for what is typed: a few rows of each kind, the kind that fits best first."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.content.forgiving import Vocabulary
from app.ui import settings
from app.ui.answers import answers
from app.ui.palette.entries import Entry, Kind, content_entry, kind_title, own_entries
from app.ui.picture.seen import seen

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

_MOST: dict[Kind, int] = {
    "region": 3,
    "muscle": 4,
    "point": 4,
    "headache": 3,
    "structure": 4,
    "action": 6,
    "view": 3,
    "lesson": 3,
    "page": 3,
    "words": 3,
}
_RECENT_ROWS = 5
_POOR = 0.45
"""Of what is no content, only what fits so well is shown."""
_FAR_BEHIND = 0.5
"""What fits less than so well, compared with the best, is left out."""
_USED = 0.1
"""So much better fits what was chosen lately."""
_BEGUN = 0.15
"""So much better fits what begins as it is typed."""
_SUGGESTED: tuple[tuple[Kind, str], ...] = (
    ("action", "go.pain"),
    ("region", "orbit_deep"),
    ("headache", "tension_type"),
    ("muscle", "trapezius"),
    ("action", "view.home"),
    ("action", "help.keys"),
)
"""For those who do not know yet what can be asked here."""


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    entries: tuple[Entry, ...]


class Finder:
    """Finds anything. Knows what could be done when it was made; make a new one each time the palette opens."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._library = window.models.library
        window.session.hovered = None  # what the pointer was on lies below the palette now
        self._own = list(own_entries(window))
        self._recent = settings.recent()
        self._words = Vocabulary()
        for number, entry in enumerate(self._own):
            self._words.add(number, 1.0, entry.title)
            self._words.add(number, 0.9, entry.words)

    def find(self, text: str) -> list[Section]:
        """What was chosen lately, and suggestions, where nothing is typed; empty where nothing fits."""
        if not text.strip():
            return self._at_first()
        scored = {**self._content(text), **self._others(text)}
        for entry in scored:
            scored[entry] += _USED if entry.key in self._recent else 0.0
        least = _FAR_BEHIND * max(scored.values(), default=0.0)
        by_kind: dict[Kind, list[Entry]] = {}
        for entry in sorted((each for each in scored if scored[each] >= least), key=lambda each: -scored[each]):
            by_kind.setdefault(entry.kind, []).append(entry)
        if not by_kind and self._library is not None:
            meant = [Entry("words", word, word, lambda: None, icon="search") for word in self._library.near(text)]
            by_kind = {"words": meant} if meant else {}
        return [Section(kind_title(kind), tuple(found[: _MOST[kind]])) for kind, found in by_kind.items()]

    def _at_first(self) -> list[Section]:
        translate = QCoreApplication.translate
        lately = self._entries(key.split(":", 1) for key in self._recent)[:_RECENT_ROWS]
        known = {entry.key for entry in lately}
        others = [entry for entry in self._entries(_SUGGESTED) if entry.key not in known]
        sections = (
            Section(translate("palette", "Lately"), tuple(lately)),
            Section(translate("palette", "Suggestions"), tuple(others)),
        )
        return [section for section in sections if section.entries]

    def _entries(self, wanted: Iterable[Iterable[str]]) -> list[Entry]:
        """Those of these (kind, id) that there are now."""
        own = {entry.key: entry for entry in self._own}
        found = []
        for kind, id_ in wanted:
            entry = own.get(f"{kind}:{id_}")
            if entry is None and self._library is not None:
                entry = content_entry(self._window, self._library, kind, id_)  # type: ignore[arg-type]
            if entry is not None:
                found.append(entry)
        return found

    def _others(self, text: str) -> dict[Entry, float]:
        found = self._words.search(text)
        scored = {self._own[number]: score for number, score in found.items() if score >= _POOR}
        begun = text.strip().casefold()
        return {entry: score + _BEGUN * entry.title.casefold().startswith(begun) for entry, score in scored.items()}

    def _content(self, text: str) -> dict[Entry, float]:
        """As the list orders it (a place first, where a place was meant), then the points that fit."""
        if self._library is None:
            return {}
        hits = self._library.search(text)
        merits = {(hit.kind, hit.id): hit.score for hit in hits}
        best = max(merits.values(), default=0.0)
        scored: dict[Entry, float] = {}
        for place, group in enumerate(answers(self._library, text).groups):
            entry = content_entry(self._window, self._library, group.kind, group.id)
            if entry is not None:
                merit = best + _USED if place == 0 else merits.get((group.kind, group.id), min(_POOR, best))
                scored[entry] = merit - 0.001 * place
        for hit in hits:
            if hit.kind == "point" and (entry := content_entry(self._window, self._library, "point", hit.id)):
                scored[entry] = hit.score
        return scored


class Seen:
    """Finds among what the picture shows now."""

    def __init__(self, window: MainWindow) -> None:
        library = window.models.library
        chosen = seen(window.viewport, window.session) if library is not None else []
        found = (content_entry(window, library, each.kind, each.id) for each in chosen if library is not None)
        self._entries = [entry for entry in found if entry is not None]
        self._words = Vocabulary()
        for number, entry in enumerate(self._entries):
            self._words.add(number, 1.0, entry.title)
            self._words.add(number, 0.9, entry.second)

    def find(self, text: str) -> list[Section]:
        """All of it where nothing is typed; empty where nothing fits."""
        fitting = self._words.search(text) if text.strip() else range(len(self._entries))
        shown = [entry for number, entry in enumerate(self._entries) if number in fitting]
        by_kind: dict[Kind, list[Entry]] = {}
        for entry in shown:
            by_kind.setdefault(entry.kind, []).append(entry)
        return [Section(kind_title(kind), tuple(found)) for kind, found in by_kind.items()]
