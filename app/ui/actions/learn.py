"""Lessons and questions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.actions.action import Action

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow

translate = QCoreApplication.translate


def _is_open(window: MainWindow) -> bool:
    """Whether a question waits for its answer."""
    return window.study.sitting is not None and not window.study.answered


def _practise(window: MainWindow) -> None:
    window.session.mode = "learn"
    window.study.practise_due()


def _answer(place: int, text: Callable[[], str]) -> Action:
    """Choose the answer at that place, from 0."""
    return Action(
        f"learn.answer_{place + 1}",
        "learn",
        text,
        lambda w: w.study.choose(place),
        (str(place + 1),),
        modes=("learn",),
        enabled=_is_open,
        icon="check",
    )


def actions() -> tuple[Action, ...]:
    return (
        Action(
            "learn.practise",
            "learn",
            lambda: translate("actions", "Practise what is due"),
            _practise,
            icon="learn",
            words=lambda: translate("actions", "questions quiz today repeat"),
        ),
        _answer(0, lambda: translate("actions", "Choose the first answer")),
        _answer(1, lambda: translate("actions", "Choose the second answer")),
        _answer(2, lambda: translate("actions", "Choose the third answer")),
        _answer(3, lambda: translate("actions", "Choose the fourth answer")),
        Action(
            "learn.show_me",
            "learn",
            lambda: translate("actions", "I do not know; show me"),
            lambda w: w.study.show_me(),
            ("D",),
            modes=("learn",),
            enabled=_is_open,
            icon="eye",
            words=lambda: translate("actions", "give up answer solution"),
        ),
        Action(
            "learn.in_words",
            "learn",
            lambda: translate("actions", "Answer in words instead of clicking"),
            lambda w: w.study.in_words(),
            ("W",),
            modes=("learn",),
            enabled=lambda w: _is_open(w) and w.session.quiz is not None and w.session.quiz.click is not None,
            icon="note",
            words=lambda: translate("actions", "choices keyboard reader"),
        ),
        Action(
            "learn.skip",
            "learn",
            lambda: translate("actions", "Leave this question out"),
            lambda w: w.study.skip(),
            ("S",),
            modes=("learn",),
            enabled=_is_open,
            icon="next",
            words=lambda: translate("actions", "skip"),
        ),
        Action(
            "learn.progress",
            "learn",
            lambda: translate("actions", "See what I know"),
            lambda w: w.study.open("progress"),
            modes=("learn",),
            icon="star",
            words=lambda: translate("actions", "statistics progress weak mastery forget"),
        ),
    )
