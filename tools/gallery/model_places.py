"""Places of the window in which the model itself is another one: pictured like all others, but nothing to walk through
without a model. A new one is one line here.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from app import peel
from app.session import Selection
from app.ui import seeing
from app.ui.main_window import MainWindow

_MUSCLE, _ACHING = "trapezius_upper_trp1", "temporalis_trp2"

MODEL_PLACES: dict[str, Callable[[MainWindow], object]] = {
    "peeled to the deep muscles": lambda w: _peel(w, peel.BONE - 1),
    "peeled to the bone": lambda w: _peel(w, peel.BONE),
    "a muscle alone": lambda w: _alone(w, "sternocleidomastoid_sternal"),
    "what to keep away from": lambda w: _keep_away(w),
    "painted pain": lambda w: _paint(w),
    "what may be behind it": lambda w: _behind(w),
    "saved views with one": lambda w: _saved(w),
    "what to present": lambda w: setattr(w.session, "mode", "present"),
    "a story": lambda w: _tell(w, 0),
    "a story half told": lambda w: _tell(w, 2),
    "the end of a story": lambda w: _tell(w, -1),
    "a black screen": lambda w: _darken(w),
}


def _peel(window: MainWindow, depth: float) -> None:
    opacity, hidden = peel.at_depth(depth)
    window.session.hidden, window.session.skin_opacity = hidden, opacity


def _alone(window: MainWindow, muscle: str) -> None:
    session = window.session
    session.selection = Selection("muscle", muscle)
    seeing.change(session, "isolate", seeing.chosen_ids(window.models.library, session.selection, session.sides))


def _keep_away(window: MainWindow) -> None:
    window.session.select_point(_MUSCLE)
    window.session.keep_away = True


def _paint(window: MainWindow) -> None:
    """Where a point of the temple sends its usual pain, strong in the middle."""
    session, placement, atlas = window.session, window.models.placement, window.models.drawn
    assert placement is not None and atlas is not None
    session.mode = "pain"
    places = atlas.full.structure_vertices("skin")
    middles = [zone.centroid for zone in placement.points[_ACHING, "left"].zones if zone.centroid is not None]
    away = np.min([np.linalg.norm(places - middle, axis=1) for middle in middles], axis=0)
    strong = np.clip(255 * (1.6 - away / 15), 0, 255).astype(np.uint8)
    session.mark(session.marked.painted(session.pack, strong))


def _behind(window: MainWindow) -> None:
    """The card of what was found first."""
    _paint(window)
    window.session.brush = None
    window.session.select_point(_ACHING)


def _saved(window: MainWindow) -> None:
    window.session.select_point(_MUSCLE)
    window.views.save("Upper trapezius", "The one that is felt at the temple.")
    window.views.show_list()


def _tell(window: MainWindow, step: int) -> None:
    window.session.select_point(_MUSCLE)
    window.session.mode = "present"
    window.present.move_to(step)


def _darken(window: MainWindow) -> None:
    _tell(window, 0)
    window.present.set_dark(True)
