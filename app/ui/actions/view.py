"""Where the picture is looked at from, and what of the body is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app import peel
from app.session import AT_WORK, LayerKey
from app.ui.actions.action import Action
from app.ui.actions.note import redoing, redone, undoing, undone
from app.ui.layers import MUSCLE_LAYERS

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate

_NOT_PAINTING = tuple(mode for mode in AT_WORK if mode != "pain")
"""There the same keys take back what was painted."""

_NUMBERED = tuple(mode for mode in AT_WORK if mode != "learn")
"""There the same keys choose an answer."""


def _show_or_hide(window: MainWindow, *layers: LayerKey) -> None:
    hidden = window.session.hidden
    window.session.hidden = hidden - set(layers) if hidden.issuperset(layers) else hidden | set(layers)


def _peel(window: MainWindow, step: int) -> None:
    session = window.session
    depth = peel.stop_after(peel.depth_of(session.skin_opacity, session.hidden), step)
    opacity, hidden = peel.at_depth(depth)
    with session.history.one_step():
        session.hidden = hidden
        session.skin_opacity = opacity


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "view.undo",
            "view",
            lambda: translate("actions", "Undo"),
            lambda w: undoing(w.session).undo(),
            ("Ctrl+Z",),
            modes=_NOT_PAINTING,
            enabled=lambda w: undoing(w.session).can_undo,
            about=undone,
            icon="undo",
            words=lambda: translate("actions", "take back view hide camera"),
        ),
        Action(
            "view.redo",
            "view",
            lambda: translate("actions", "Redo"),
            lambda w: redoing(w.session).redo(),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            modes=_NOT_PAINTING,
            enabled=lambda w: redoing(w.session).can_redo,
            about=redone,
            icon="redo",
            words=lambda: translate("actions", "again"),
        ),
        Action(
            "view.front",
            "view",
            lambda: translate("actions", "View from the front"),
            lambda w: w.viewport.look("front"),
            ("1",),
            modes=_NUMBERED,
            icon="eye",
            words=lambda: translate("actions", "face camera"),
        ),
        Action(
            "view.back",
            "view",
            lambda: translate("actions", "View from behind"),
            lambda w: w.viewport.look("back"),
            ("2",),
            modes=_NUMBERED,
            icon="eye",
            words=lambda: translate("actions", "back camera"),
        ),
        Action(
            "view.left",
            "view",
            lambda: translate("actions", "View from the left"),
            lambda w: w.viewport.look("left"),
            ("3",),
            modes=_NUMBERED,
            icon="eye",
            words=lambda: translate("actions", "side camera"),
        ),
        Action(
            "view.right",
            "view",
            lambda: translate("actions", "View from the right"),
            lambda w: w.viewport.look("right"),
            ("4",),
            modes=_NUMBERED,
            icon="eye",
            words=lambda: translate("actions", "side camera"),
        ),
        Action(
            "view.top",
            "view",
            lambda: translate("actions", "View from above"),
            lambda w: w.viewport.look("top"),
            ("5",),
            icon="eye",
            words=lambda: translate("actions", "top crown camera"),
        ),
        Action(
            "view.home",
            "view",
            lambda: translate("actions", "Start view"),
            lambda w: w.viewport.reset(),
            ("0",),
            icon="reset",
            words=lambda: translate("actions", "reset home whole head camera"),
        ),
        Action(
            "view.focus",
            "view",
            lambda: translate("actions", "See the selection best"),
            lambda w: w.viewport.focus_selection(),
            ("F",),
            enabled=lambda w: w.session.selection is not None,
            icon="target",
            words=lambda: translate("actions", "focus zoom fly camera"),
        ),
        Action(
            "view.nearer",
            "view",
            lambda: translate("actions", "Come nearer"),
            lambda w: w.viewport.zoom(1.15),
            ("+", "="),
            icon="search",
            words=lambda: translate("actions", "zoom in bigger larger"),
        ),
        Action(
            "view.farther",
            "view",
            lambda: translate("actions", "Go away"),
            lambda w: w.viewport.zoom(1 / 1.15),
            ("-",),
            icon="search",
            words=lambda: translate("actions", "zoom out smaller"),
        ),
        Action(
            "side.left",
            "view",
            lambda: translate("actions", "Show the left side"),
            lambda w: setattr(w.session, "side", "left"),
            ("L",),
            icon="eye",
        ),
        Action(
            "side.both",
            "view",
            lambda: translate("actions", "Show both sides"),
            lambda w: setattr(w.session, "side", "both"),
            ("B",),
            icon="eye",
        ),
        Action(
            "side.right",
            "view",
            lambda: translate("actions", "Show the right side"),
            lambda w: setattr(w.session, "side", "right"),
            ("R",),
            icon="eye",
        ),
        Action(
            "peel.up",
            "view",
            lambda: translate("actions", "Put a layer back"),
            lambda w: _peel(w, -1),
            (",",),
            icon="layers",
            words=lambda: translate("actions", "peel shallower skin outwards"),
        ),
        Action(
            "peel.down",
            "view",
            lambda: translate("actions", "Peel a layer away"),
            lambda w: _peel(w, 1),
            (".",),
            icon="layers",
            words=lambda: translate("actions", "peel deeper bone inwards depth"),
        ),
        Action(
            "layer.skin",
            "view",
            lambda: translate("actions", "Show or hide the skin"),
            lambda w: _show_or_hide(w, "skin"),
            icon="layers",
            words=lambda: translate("actions", "layer"),
        ),
        Action(
            "layer.muscles",
            "view",
            lambda: translate("actions", "Show or hide the muscles"),
            lambda w: _show_or_hide(w, *MUSCLE_LAYERS),
            icon="layers",
            words=lambda: translate("actions", "layers"),
        ),
        Action(
            "layer.bone",
            "view",
            lambda: translate("actions", "Show or hide bones and teeth"),
            lambda w: _show_or_hide(w, "bone"),
            icon="layers",
            words=lambda: translate("actions", "layer skull skeleton"),
        ),
    )
