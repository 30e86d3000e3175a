"""What users do, and how often: the table from which the soak draws. A new deed is one line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSlider, QDialog, QLineEdit, QMenu, QWidget

from app.ui.actions import ACTIONS
from app.ui.actions.action import Action
from app.ui.palette.sheet import Palette
from tools.soak.hand import Hand

Deed = Callable[[Hand], str]
"""Does it, and says what was done."""

_KEYS: tuple[Qt.Key, ...] = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
)
_KEYS += (Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Home, Qt.Key.Key_End)
_WORDS = ("temple", "jaw", "trap", "eye", "hals", "diente", "c2", "zzz", "show", "dark", "quiz", "ä", " ")
_SIZES = ((920, 560), (1024, 640), (1100, 600))
_SELDOM: tuple[str, ...] = ("window.theme", "window.larger_text", "window.smaller_text", "window.text_")
_SELDOM += ("window.en", "window.de", "window.es")
_ANEW = {"theme_toggle", "light", "dark", "system", "text_larger", "text_smaller", "language_chooser"}
"""Actions and buttons that have the window laid out anew: nobody does that every minute."""


def _action(hand: Hand, seldom: bool = False) -> str:
    able = [each for each in ACTIONS if each.id.startswith(_SELDOM) == seldom and each.can_run(hand.window)]
    if hand.over is not None or not able:
        return _at_what_is_over(hand)
    chosen: Action = hand.random.choice(able)
    if chosen.keys and hand.random.random() < 0.5:
        hand.keys(hand.random.choice(chosen.keys))
        return f"keys of {chosen.id}"
    chosen.run(hand.window)
    return chosen.id


def _hover(hand: Hand) -> str:
    view = hand.picture
    hand.hover(view, hand.spot(view))
    return "hover"


def _click(hand: Hand) -> str:
    view = hand.picture
    hand.click(view, hand.spot(view), twice=hand.random.random() < 0.15)
    return "click"


def _menu(hand: Hand) -> str:
    view = hand.picture
    hand.click(view, hand.spot(view), Qt.MouseButton.RightButton)
    return "right click"


def _drag(hand: Hand) -> str:
    button = hand.random.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
    hand.drag(hand.picture, button)
    return f"drag {button.name}"


def _wheel(hand: Hand) -> str:
    shift = hand.random.choice((Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier))
    hand.wheel(hand.picture, shift)
    return f"wheel {shift.name}"


def _leave(hand: Hand) -> str:
    hand.leave(hand.picture)
    return "leave the picture"


def _press(hand: Hand) -> str:
    buttons = hand.buttons()
    if not buttons:
        return _at_what_is_over(hand)
    button = hand.random.choice(buttons)
    if button.objectName() in _ANEW and hand.random.random() < 0.9:
        return "think better of it"
    told = f"press {button.objectName() or button.accessibleName() or button.text()}"
    button.click()
    return told


def _point_at(hand: Hand) -> str:
    """Rows and chips light up what they name."""
    shown = [each for each in hand.place.findChildren(QWidget) if each.isVisible()]
    if not shown:
        return "nothing to point at"
    widget = hand.random.choice(shown)
    told = f"point at {type(widget).__name__} {widget.objectName()}"
    hand.hover(widget, hand.spot(widget))
    hand.leave(widget)
    return told


def _slide(hand: Hand) -> str:
    able = [each for each in hand.place.findChildren(QAbstractSlider) if each.isVisible() and each.isEnabled()]
    if not able:
        return "nothing to slide"
    slider = hand.random.choice(able)
    if slider.focusPolicy() & Qt.FocusPolicy.ClickFocus:
        slider.setFocus()
    slider.setSliderDown(True)
    for _ in range(3):
        slider.setSliderPosition(hand.random.randint(slider.minimum(), slider.maximum()))
    slider.setSliderDown(False)
    return f"slide {slider.objectName()}"


def _row(hand: Hand) -> str:
    lists = [each for each in hand.place.findChildren(QAbstractItemView) if each.isVisible()]
    if not lists:
        return "no list"
    rows = hand.random.choice(lists)
    hand.click(rows.viewport(), hand.spot(rows.viewport()))
    return "row"


def _type(hand: Hand) -> str:
    word = hand.random.choice(_WORDS)
    fields = [each for each in hand.place.findChildren(QLineEdit) if each.isVisible() and each.isEnabled()]
    if not fields:
        return "no field"
    field = hand.random.choice(fields)
    field.setFocus()
    if hand.random.random() < 0.5:
        field.selectAll()
    hand.type(field, word)
    if hand.random.random() < 0.3:
        hand.key(Qt.Key.Key_Return)
    return f"type {word}"


def _keys(hand: Hand) -> str:
    key = hand.random.choice(_KEYS)
    hand.key(key)
    return f"key {key.name}"


def _answer(hand: Hand) -> str:
    """What a learner does all the time, and chance alone seldom would."""
    study = hand.window.study
    if hand.window.session.mode != "learn" or study.sitting is None:
        return "no question"
    if study.answered:
        hand.key(Qt.Key.Key_Return)
        study.go_on()
        return "go on"
    study.choose(hand.random.randrange(4))
    return "answer"


def _resize(hand: Hand) -> str:
    size = hand.random.choice(_SIZES)
    hand.window.resize(*size)
    return f"resize {size}"


def _at_what_is_over(hand: Hand) -> str:
    """A dialog, a menu, the palette: read, type, choose, or put it away."""
    over = hand.over
    if isinstance(over, QMenu):
        hand.choose()
        return "choose from the menu"
    if over is None:
        return "nothing to do"
    does = hand.random.choice((_press, _type, _keys, _slide, _row, _point_at, _escape))
    return f"in {type(over).__name__}: {does(hand)}"


def _escape(hand: Hand) -> str:
    over = hand.over
    if isinstance(over, Palette | QDialog) and hand.random.random() < 0.3:
        over.close_sheet() if isinstance(over, Palette) else over.close()
        return "close"
    hand.key(Qt.Key.Key_Escape)
    return "escape"


DEEDS: tuple[tuple[float, Deed], ...] = (
    (80, _hover),
    (25, _action),
    (8, _click),
    (2, _menu),
    (8, _drag),
    (12, _wheel),
    (6, _leave),
    (12, _press),
    (12, _point_at),
    (5, _slide),
    (5, _row),
    (2, _type),
    (8, _keys),
    (6, _answer),
    (0.2, _resize),
    (0.05, lambda hand: _action(hand, seldom=True)),
)
_AT_THE_WINDOW = (_hover, _click, _menu, _drag, _wheel, _leave, _answer, _resize)
"""What lies over the window keeps these from it."""


def one(hand: Hand) -> str:
    """Do something; returns what it was."""
    (deed,) = hand.random.choices([deed for _, deed in DEEDS], [weight for weight, _ in DEEDS])
    with hand.patient():
        return _at_what_is_over(hand) if hand.over is not None and deed in _AT_THE_WINDOW else deed(hand)
