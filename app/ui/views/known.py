"""Which parts of a view that was kept are still there: in the content, and on this machine."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from typing import TYPE_CHECKING

from app.errors import AtlasError
from app.view_state import Selection, ViewState

if TYPE_CHECKING:
    from app.content.library import Library


def is_here(pack_id: str) -> bool:
    """Whether this machine has that 3D model."""
    from app.anatomy.packs import is_installed

    try:
        return is_installed(pack_id)
    except AtlasError:
        return False


def known_view(view: ViewState, library: Library) -> tuple[ViewState, list[str]]:
    """The view without ids that the content does not have, and these ids."""
    content = library.content
    known: dict[str, Container[str]] = {
        "point": library.points,
        "muscle": content.muscles,
        "headache": content.headaches,
        "region": content.regions,
    }

    def is_known(selection: Selection) -> bool:
        return selection.kind == "structure" or selection.id in known[selection.kind]

    chosen = view.selection
    lost = [each for each in view.compared if each not in library.points]
    if chosen is not None and not is_known(chosen):
        lost.insert(0, chosen.id)
        chosen = None
    compared = tuple(each for each in view.compared if each in library.points)
    return replace(view, selection=chosen, compared=compared), lost
