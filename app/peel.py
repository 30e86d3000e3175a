"""From the skin to the bone by one number, and back: what is shown at a depth. Knows nothing of ours but the layers."""

from __future__ import annotations

from app.view_state import LAYERS, LayerKey

PEEL: tuple[LayerKey, ...] = tuple(layer for layer in LAYERS if layer != "bone")
"""What goes away on the way down, from the outside in."""
CLEAR, BARE, BONE = 1, 2, 1 + len(PEEL)
"""Depths: the skin is translucent; it is gone; every muscle is gone too. 0: the skin is opaque."""
_REST = 0.5
"""How opaque skin is that was peeled away, for when it is switched on again."""


def at_depth(depth: float) -> tuple[float, frozenset[LayerKey]]:
    """The opacity of the skin (0..1) and the hidden layers at a depth 0..BONE.

    The skin fades continuously down to BARE; below, one layer of muscle after the other goes at each whole number.
    """
    depth = min(max(depth, 0.0), float(BONE))
    if depth < BARE:
        return 1.0 - depth / BARE, frozenset()
    return _REST, frozenset(PEEL[: round(depth) - 1])


def depth_of(skin_opacity: float, hidden: frozenset[LayerKey]) -> float:
    """The depth at which this is shown; where single layers were switched by hand, that of the outermost one shown."""
    gone = next((number for number, layer in enumerate(PEEL) if layer not in hidden), len(PEEL))
    return BARE * (1.0 - min(max(skin_opacity, 0.0), 1.0)) if not gone else float(gone + 1)


def is_peeled(hidden: frozenset[LayerKey]) -> bool:
    """Whether these layers are hidden from the outside in, as peeling leaves them."""
    gone = len(hidden & frozenset(PEEL))
    return hidden == frozenset(PEEL[:gone])


def stop_after(depth: float, step: int) -> float:
    """The next whole depth below (step 1) or above (step -1) this one."""
    here = round(depth, 3)
    below = int(here) + 1 if step > 0 else (int(here) if here > int(here) else int(here) - 1)
    return float(min(max(below, 0), BONE))
