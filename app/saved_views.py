"""Views that were given a name, to come back to or to prepare a class with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from app.view_state import ViewState


@dataclass(frozen=True, slots=True)
class SavedView:
    """A view, on a 3D model in one of its builds; ``note`` is a line of text that is shown with it."""

    name: str
    view: ViewState = field(default_factory=ViewState)
    note: str = ""
    pack: str = "bundled"
    form: float = 0.0


Views = tuple[SavedView, ...]


def free_name(name: str, taken: Iterable[str]) -> str:
    """The name, with a number when there is a view of that name already."""
    names = set(taken)
    numbered = (f"{name} {number}" for number in range(2, len(names) + 3))
    return name if name not in names else next(each for each in numbered if each not in names)


def replaced(views: Views, old: SavedView, new: SavedView) -> Views:
    """With another one in its place, under a name of its own."""
    others = [each.name for each in views if each is not old]
    new = replace(new, name=free_name(new.name, others))
    return tuple(new if each is old else each for each in views)


def beside(views: Views, shown: SavedView | None, step: int) -> SavedView | None:
    """The one before (-1) or after (1) the shown one, round and round; the first, or the last, when none is shown."""
    if not views:
        return None
    places = [place for place, each in enumerate(views) if each is shown]
    here = places[0] if places else (-1 if step > 0 else 0)
    return views[(here + step) % len(views)]
