"""The one table of what the window can do. Shortcuts, tool tips, the sheet of keys and the palette all read it.

A new action is one entry in the file of its group.
"""

from __future__ import annotations

from app.ui.actions import go, learn, note, pain, present, seeing, view, views, window
from app.ui.actions import help as helping
from app.ui.actions.action import Action, key_text

ACTIONS: tuple[Action, ...] = (
    *go.actions(),
    *view.actions(),
    *seeing.actions(),
    *views.actions(),
    *pain.actions(),
    *note.actions(),
    *learn.actions(),
    *present.actions(),
    *window.actions(),
    *helping.actions(),
)

_BY_ID = {action.id: action for action in ACTIONS}


def key_of(action_id: str) -> str:
    """The first key of an action, as it is written on this system's keyboards; empty when it has none.

    Raises KeyError for an action that is not in the table.
    """
    keys = _BY_ID[action_id].keys
    return key_text(keys[0]) if keys else ""


def tip(name: str, action_id: str) -> str:
    """The tool tip for a control of that name that does what the action does: its name, and the key if there is one."""
    key = key_of(action_id)
    return f"{name}  ({key})" if key else name
