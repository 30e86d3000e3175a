"""What mouse, fingers and the picture's own keys do, in words, for the sheet of keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

Rows = tuple[tuple[str, tuple[str, ...]], ...]
"""(what it does, the gestures for it)"""


def gestures() -> tuple[tuple[str, Rows], ...]:
    """(title, rows) of each group."""
    translate = QCoreApplication.translate
    turn, move = translate("gestures", "Turn the head"), translate("gestures", "Move it")
    nearer, choose = translate("gestures", "Come nearer, go away"), translate("gestures", "Choose a point or a muscle")
    best = translate("gestures", "See the selection best")
    drag, shift_drag = translate("gestures", "Drag"), translate("gestures", "Shift + drag")
    right, middle = translate("gestures", "Right drag"), translate("gestures", "Middle drag")
    return (
        (
            translate("gestures", "Mouse"),
            (
                (turn, (drag,)),
                (move, (right, shift_drag)),
                (nearer, (translate("gestures", "Wheel"),)),
                (choose, (translate("gestures", "Click"),)),
                (translate("gestures", "Choose nothing"), (translate("gestures", "Click beside the head"),)),
                (best, (translate("gestures", "Double click"),)),
                (translate("gestures", "Its menu: hide, see-through, alone"), (translate("gestures", "Right click"),)),
            ),
        ),
        (
            translate("gestures", "Mouse, while a brush is taken"),
            (
                (translate("gestures", "Paint; beside the head: turn"), (drag,)),
                (turn, (right, translate("gestures", "Alt + drag"))),
                (move, (middle, shift_drag)),
                (translate("gestures", "Wider or narrower brush"), (translate("gestures", "Shift + wheel"),)),
                (
                    translate("gestures", "Name the place; its menu: it hurts here"),
                    (translate("gestures", "Right click"),),
                ),
            ),
        ),
        (
            translate("gestures", "Touch screen"),
            (
                (translate("gestures", "Turn the head, or paint"), (translate("gestures", "One finger"),)),
                (translate("gestures", "Move it, come nearer"), (translate("gestures", "Two fingers"),)),
                (choose, (translate("gestures", "Tap"),)),
                (best, (translate("gestures", "Double tap"),)),
                (translate("gestures", "Name what is there; its menu"), (translate("gestures", "Rest a finger"),)),
            ),
        ),
        (
            translate("gestures", "Touch pad"),
            (
                (nearer, (translate("gestures", "Two fingers"), translate("gestures", "Pinch"))),
                (move, (translate("gestures", "Shift + two fingers"),)),
            ),
        ),
        (
            translate("gestures", "Keys of the picture"),
            (
                (turn, ("←", "↑", "→", "↓")),
                (move, (translate("gestures", "Shift + arrow"),)),
                (translate("gestures", "List what it shows"), (translate("gestures", "Enter"),)),
            ),
        ),
    )
