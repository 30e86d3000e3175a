"""The one style sheet, written once for both themes and filled from the tokens."""

from __future__ import annotations

import re
from dataclasses import asdict
from string import Template
from typing import TYPE_CHECKING

from app.ui.design import TYPE

if TYPE_CHECKING:
    from app.ui.theme import Tokens

_LENGTH = re.compile(r"(border-radius: )?(?<![\w.])(-?(?:[2-9]|\d{2,}))px")
_SHEET = Template("""
* { color: $ink; font-family: "$family"; font-size: $px_body; }
QMainWindow, QDialog, QWidget[role="panel"] { background: $panel; }
QWidget[role="clear"], QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QLabel { background: transparent; }
QLabel[type="small"] { font-size: $px_small; color: $muted; }
QLabel[type="fact"] { font-size: $px_small; }
QLabel[type="muted"] { color: $muted; }
QLabel[type="heading"] { font-size: $px_small; font-weight: 600; color: $muted; }
QLabel[type="strong"] { font-weight: 600; }
QLabel[type="lead"] { font-size: $px_lead; font-weight: 600; }
QLabel[type="title"] { font-size: $px_title; font-weight: 600; }
QLabel[type="long-title"] { font-size: $px_lead; font-weight: 600; }
QLabel[type="display"] { font-size: $px_display; font-weight: 600; }
QLabel[type="stage"] { font-size: $px_stage; font-weight: 600; }
QLabel[type="stage-small"] { color: $muted; }

QFrame[role="hairline"] { background: $hairline; border: none; }
QWidget[role="top-bar"] { background: $panel; border-bottom: 1px solid $hairline; }
QWidget[role="left-panel"] { background: $panel; border-right: 1px solid $hairline; }
QWidget[role="right-panel"] { background: $panel; border-left: 1px solid $hairline; }
QFrame[role="box"] { background: $raised; border-radius: 10px; }
QFrame[role="caution"] { background: $warn_wash; border-radius: 10px; }
QWidget[role="glass"] { background: $glass; border: 1px solid $hairline; border-radius: 10px; }
QWidget[role="plate"] { background: $glass; border: 1px solid $hairline; border-radius: 16px; }
QWidget[role="chooser"] { background: $glass; }
QLabel[role="glass"] { padding: 8px 12px; }
QLabel[role="tag"] { background: $ink; color: $panel; border-radius: 6px; padding: 4px 8px; font-size: $px_small; }
QLabel[role="key"] {
    background: $raised; color: $muted; border: 1px solid $hairline; border-radius: 6px; padding: 0 8px;
    font-size: $px_small;
}
QWidget[role="notice"] { background: $ink; border-radius: 10px; }
QWidget[role="notice"] QLabel { color: $panel; }
QWidget[role="notice"] QPlainTextEdit {
    background: transparent; color: $panel; border: 1px solid $muted; border-radius: 8px; font-size: $px_small;
}
QFrame[role="popover"] { background: $panel; border: 1px solid $hairline; }
QPushButton[role="saved"] { text-align: left; padding: 5px 8px; }
QFrame[role="row"] { border-radius: 8px; background: transparent; }
QFrame[role="row"][lit="true"] { background: $hover; }

QPushButton, QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 8px; padding: 5px 10px; min-height: 20px;
    outline: 0;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed { background: $pressed; }
QPushButton[ring="true"], QToolButton[ring="true"] { border: 1px solid $accent; }
QPushButton:disabled, QToolButton:disabled { color: $muted; }
QToolButton::menu-indicator { image: none; }
QToolButton[role="icon"] { padding: 5px; }
QPushButton[role="primary"] { background: $accent; color: $on_accent; font-weight: 600; padding: 6px 14px; }
QPushButton[role="primary"]:hover { border: 1px solid $ink; }
QPushButton[role="primary"][ring="true"] { border: 2px solid $ink; padding: 5px 13px; }
QPushButton[role="primary"]:disabled { background: $pressed; color: $muted; }
QPushButton[role="secondary"] { background: $raised; border: 1px solid $hairline; padding: 6px 14px; }
QPushButton[role="secondary"]:hover { background: $pressed; }
QPushButton[role="secondary"][ring="true"] { border: 1px solid $accent; }
QPushButton[role="notice"], QPushButton[role="notice-strong"] {
    color: $panel; border: 1px solid $muted; padding: 3px 12px;
}
QPushButton[role="notice-strong"] { background: $panel; color: $ink; border: 1px solid $panel; font-weight: 600; }
QPushButton[role="notice"]:hover { background: $muted; }
QPushButton[role="notice"][ring="true"], QPushButton[role="notice-strong"][ring="true"] { border: 1px solid $accent; }
QPushButton[role="notice-strong"]:hover { background: $raised; }
QPushButton[role="link"] { color: $accent; text-align: left; padding: 3px 6px; margin-left: -7px; }
QPushButton[role="link"][end="true"] { margin-left: 0; margin-right: -7px; }
QPushButton[role="fold"] { font-size: $px_small; font-weight: 600; color: $muted; text-align: left; padding: 4px 6px; }
QPushButton[role="fold"] { margin-left: -7px; }
QPushButton[role="fold"][outset="true"] { margin-left: 0; }
QPushButton[role="chip"] {
    color: $accent; background: $accent_wash; border-radius: 8px; text-align: left; padding: 8px 12px;
}
QPushButton[role="chip"]:hover, QPushButton[role="chip"][ring="true"] { border: 1px solid $accent; }

QPushButton[role="tile"] { background: $panel; border: 1px solid $hairline; border-radius: 12px; padding: 8px 16px; }
QPushButton[role="tile"]:hover { background: $hover; }
QPushButton[role="tile"][ring="true"] { border: 2px solid $accent; background: $accent_wash; }

QPushButton[role="place"] {
    font-size: $px_small; background: $raised; border: 1px solid $hairline; border-radius: 12px; padding: 2px 12px;
}
QPushButton[role="place"]:hover { background: $hover; border: 1px solid $muted; }
QPushButton[role="place"][ring="true"] { border: 1px solid $accent; }
QPushButton[role="place"]:checked { background: $ink_strong; color: #ffffff; border: 1px solid $ink_strong; }
QPushButton[role="place"][ring="true"]:checked { border: 1px solid $ink; }
QToolButton[role="tool"] { font-size: $px_small; padding: 4px 2px; }
QToolButton[role="tool"]:checked { background: $accent_wash; color: $accent; font-weight: 600; }
QFrame[role="row"]:hover { background: $hover; }
QFrame[role="lesson"] { background: $panel; border: 1px solid $hairline; border-radius: 10px; }
QFrame[role="lesson"]:hover { background: $hover; }
QFrame[role="lesson"][ring="true"] { border: 1px solid $accent; }
QPushButton[role="answer"] {
    background: $raised; border: 1px solid $hairline; border-radius: 10px; padding: 8px 12px; text-align: left;
}
QPushButton[role="answer"]:hover, QPushButton[role="answer"][ring="true"] { border: 1px solid $accent; }
QPushButton[role="answer"]:pressed { background: $pressed; }
QPushButton[role="answer"][verdict="right"] {
    background: $accent_wash; border: 1px solid $accent; color: $ink; font-weight: 600;
}
QPushButton[role="answer"][verdict="wrong"] { background: $panel; border: 1px dashed $muted; color: $ink; }
QFrame[role="row"][chosen="true"] { background: $accent_wash; }
QFrame[role="row"][ring="true"] { border: 1px solid $accent; }

QFrame[role="segments"] { background: $raised; border: 1px solid $hairline; border-radius: 8px; }
QFrame[role="segments"] QPushButton { border-radius: 6px;
    padding: 2px 10px; margin: 2px; color: $muted; min-height: 20px;
}
QFrame[role="segments"] QPushButton:hover { color: $ink; }
QFrame[role="segments"] QPushButton:checked { background: $accent_wash; color: $accent; font-weight: 600; }
QFrame[role="segments"][small="true"] QPushButton { font-size: $px_small; padding: 0 8px; min-height: 18px; }
QFrame[role="segments"][tight="true"] QPushButton { padding: 0; }
QPushButton[role="view"] { font-size: $px_small; padding: 0 8px; min-height: 22px; border-radius: 6px; }
QWidget[role="glass"] QToolButton { padding: 2px 6px; min-height: 16px; border-radius: 6px; }

QLineEdit {
    background: $raised; border: 1px solid $hairline; border-radius: 8px; padding: 4px 8px; min-height: 22px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit[role="palette"], QLineEdit[role="palette"]:focus {
    background: transparent; border: none; padding: 0; font-size: $px_lead;
}
QFrame[role="sheet"] { background: $panel; border: 1px solid $hairline; border-radius: 12px; }
QListView { background: $panel; border: none; outline: 0; }
QLineEdit QToolButton { background: transparent; border: none; padding: 0; margin: 0; min-height: 0; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid $accent; background: $panel; }
QPlainTextEdit { background: $raised; border: 1px solid $hairline; border-radius: 8px; padding: 4px; }
QPlainTextEdit { selection-background-color: $accent; selection-color: $on_accent; }

QTreeView { background: transparent; border: none; outline: 0; }
QTreeView::item { border: none; }
QTreeView::branch { background: transparent; image: none; border-image: none; }

QListWidget[role="pages"] { background: transparent; border: none; outline: 0; }
QListWidget[role="pages"]::item { padding: 8px 12px; margin: 1px 0; border: 1px solid transparent; border-radius: 8px; }
QListWidget[role="pages"]::item:hover { background: $hover; }
QListWidget[role="pages"]::item:selected { background: $accent_wash; color: $accent; }

QCheckBox { spacing: 8px; padding: 4px; border: 1px solid transparent; border-radius: 6px; }
QCheckBox[ring="true"] { border: 1px solid $accent; }

QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $pressed; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $muted; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: $panel; border: 2px solid $muted;
}
QSlider::handle:horizontal:hover, QSlider[ring="true"]::handle:horizontal { border: 2px solid $accent; }
QSlider::groove:vertical { width: 4px; border-radius: 2px; background: $pressed; }
QSlider::handle:vertical {
    width: 14px; height: 14px; margin: 0 -7px; border-radius: 9px; background: $panel; border: 2px solid $muted;
}
QSlider::handle:vertical:hover, QSlider[ring="true"]::handle:vertical { border: 2px solid $accent; }

QProgressBar { background: $hairline; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: $accent; }
QProgressBar[role="wide"] { border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar[role="wide"]::chunk { border-radius: 3px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $pressed; border-radius: 3px; min-height: 32px; }
QScrollBar::handle:vertical:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { height: 0; background: none; }
QScrollBar:horizontal { height: 0; }

QMenu { background: $panel; border: 1px solid $hairline; padding: 4px; }
QMenu::item { padding: 8px 24px 8px 32px; border-radius: 6px; }
QMenu::item:selected { background: $accent_wash; color: $accent; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $hairline; margin: 4px 8px; }
QMenu::icon { left: 8px; }
QToolTip { background: $ink; color: $panel; border: none; padding: 4px 8px; font-size: $px_small; }
QTextBrowser { background: transparent; border: none; }
""")


_STAGE = Template("""
QLabel[type="stage"] { font-size: ${large}px; }
QLabel[type="stage-small"] { font-size: ${small}px; }
QLabel[type="stage-tile"] { font-size: ${tile}px; }
QPushButton[role="tile"] { min-height: ${high}px; }
""")


_STAGE_TYPE = {"large": (28, 27), "small": (16, 45), "tile": (18, 45)}
"""The least pixels, and the part of the window's height."""


def stage_px(kind: str, height: int) -> int:
    """Pixels of a kind of text in a window of that height."""
    least, part = _STAGE_TYPE[kind]
    return max(least, height // part)


def stage_sheet(height: int) -> str:
    """Sizes of type for what a whole room reads, in a window of so many logical pixels of height.

    The sentence has 40 px on a screen of 1080 and never less than 28; from five metres that is read on any projector.
    """
    sizes = {kind: stage_px(kind, height) for kind in _STAGE_TYPE}
    return _STAGE.substitute(sizes, high=max(48, height // 12))


def stylesheet(look: Tokens, family: str, scale: float = 1.0) -> str:
    """The sheet for one theme; ``family``: the font of everything; ``scale``: how much larger than usual it is.

    Every length grows with the text but hairlines, which stay as thin as the screen can draw them. Radii are rounded
    down: Qt leaves a corner square whose radius is more than half of the box.
    """
    sizes = {f"px_{kind}": f"{pixels}px" for kind, pixels in TYPE.items()}
    sheet = _SHEET.substitute(asdict(look), family=family, **sizes)

    def grown(found: re.Match[str]) -> str:
        length = int(found[2]) * scale
        return f"{found[1]}{int(length)}px" if found[1] else f"{round(length)}px"

    return _LENGTH.sub(grown, sheet)
