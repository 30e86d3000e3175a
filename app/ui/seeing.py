"""Single structures hidden, shown as a ghost, or shown alone: what is meant, and what changes in the session."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from app.anatomy.frame import SUFFIX, Side
from app.session import Selection, Session
from app.ui import names

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library

Ids = frozenset[str]
Way = Literal["hide", "ghost", "isolate"]
WAYS: tuple[Way, ...] = ("isolate", "ghost", "hide")


def chosen_ids(library: Library | None, selection: Selection | None, sides: Iterable[Side]) -> Ids:
    """Ids of what is selected, on these sides: a whole muscle, also for one of its points; or another structure.

    Ids without a side are among them for what lies on the midline. Empty for a headache or a region.
    """
    if library is None or selection is None:
        return frozenset()
    if selection.kind == "structure":
        return _sided({selection.id}, sides)
    if selection.kind not in ("muscle", "point"):
        return frozenset()
    muscle = library.point(selection.id).muscle if selection.kind == "point" else library.muscle(selection.id)
    return _sided({part.structure for part in muscle.parts.values()}, sides)


def pointed_ids(library: Library | None, session: Session, structure_id: str) -> Ids:
    """Ids of what a structure belongs to, on its own side; on both where both are shown."""
    base, side = names.split_structure(structure_id)
    sides = session.sides if session.side == "both" or side is None else (side,)
    muscle_id = names.muscle_of(library, structure_id) if library is not None else None
    chosen = Selection("muscle", muscle_id) if muscle_id else Selection("structure", base)
    return chosen_ids(library, chosen, sides) if library is not None else _sided({base}, sides)


def _sided(bases: Iterable[str], sides: Iterable[Side]) -> Ids:
    sides = tuple(sides)
    return frozenset(base + suffix for base in bases for suffix in ("", *(SUFFIX[side] for side in sides)))


def is_so(session: Session, way: Way, ids: Ids) -> bool:
    """Whether all of these are hidden, ghosts, or the only ones shown."""
    if way == "isolate":
        return bool(ids) and session.isolated == ids
    return bool(ids) and ids <= (session.hidden_structures if way == "hide" else session.ghosted)


def change(session: Session, way: Way, ids: Ids) -> None:
    """Hide, ghost or isolate these; or show them as before where it is so already. One step of the history."""
    if not ids:
        return
    back = is_so(session, way, ids)
    with session.history.one_step():
        if way == "isolate":
            session.hidden_structures -= ids
            session.ghosted -= ids
            session.isolated = frozenset() if back else ids
        else:
            session.hidden_structures -= ids
            session.ghosted -= ids
            if not back and way == "hide":
                session.hidden_structures |= ids
            elif not back:
                session.ghosted |= ids


def all_is_shown(session: Session) -> bool:
    return not (session.hidden_structures or session.ghosted or session.isolated)


def show_all(session: Session) -> None:
    """Show every structure again; layers stay as they are."""
    with session.history.one_step():
        session.isolated = session.ghosted = session.hidden_structures = frozenset()


def reveal(session: Session, library: Library | None) -> None:
    """What has just been selected is shown, as a part of that step, even if it was hidden or others were alone."""
    if session.restoring or session.selection is None or all_is_shown(session):
        return
    ids = chosen_ids(library, session.selection, session.sides)
    with session.history.same_step():
        session.hidden_structures -= ids
        session.ghosted -= ids
        if session.isolated and not ids & session.isolated:
            session.isolated = frozenset()


def possible(isolated: Ids, atlas: Atlas) -> Ids:
    """The ids, if this model has any of them; else none, for nothing at all would be shown."""
    return isolated if any(structure_id in atlas.structures for structure_id in isolated) else frozenset()


def heed_model(session: Session, atlas: Atlas) -> None:
    """Another model is shown: nothing is alone any more that it does not have."""
    with session.history.same_step():
        session.isolated = possible(session.isolated, atlas)


def things(library: Library | None, ids: Ids) -> list[str]:
    """Names of what these ids are, each once: a muscle of several parts, or both sides of it, is one thing."""
    found: dict[str, None] = {}
    for structure_id in sorted(ids):
        base, _ = names.split_structure(structure_id)
        found.setdefault(names.structure_title(library, base, "plain"))
    return list(found)
