"""Every place of the window that a user can come to: the gallery pictures all, and tests walk through ``PLACES``.

A new one is one line here, or in ``model_places`` where there is something new on the model only.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from random import Random

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QFrame, QWidget

from app.marked import Marked
from app.note import Finding, Note
from app.session import Selection
from app.study.question import Card
from app.ui.learn.desk import LearnDesk
from app.ui.main_window import MainWindow
from app.ui.notices import Mend, Notice
from app.ui.palette.sheet import Palette
from app.ui.tour import Tour
from tools.gallery.model_places import MODEL_PLACES
from tools.window import settle

POINT, OTHER = "trapezius_upper_trp1", "temporalis_trp1"

PLACES: dict[str, Callable[[MainWindow], object]] = {
    "explore": lambda w: w.body.open("left"),
    "a search": lambda w: setattr(w.session, "query", "temple"),
    "a search without a hit": lambda w: setattr(w.session, "query", "zzz"),
    "a point": lambda w: _select(w, "point", POINT),
    "a point in clinical words": lambda w: _in_clinical_words(w),
    "two points": lambda w: _compare(w),
    "a muscle": lambda w: _select(w, "muscle", "trapezius"),
    "a headache": lambda w: _select(w, "headache", "tension_type"),
    "a place that hurts": lambda w: _select(w, "region", "temple"),
    "a bone": lambda w: _select(w, "structure", "mandible"),
    "a muscle left out": lambda w: setattr(w.session, "hidden_structures", frozenset({"temporalis.l"})),
    "nothing chosen": lambda w: w.body.open("right"),
    "pain": lambda w: setattr(w.session, "mode", "pain"),
    "learn": lambda w: setattr(w.session, "mode", "learn"),
    "a lesson": lambda w: _learn(w).open("lesson", "jaw"),
    "a question": lambda w: _ask(w),
    "an answer": lambda w: _answer(w),
    "how it went": lambda w: _finish(w),
    "what one knows": lambda w: _learn(w).open("progress"),
    "the palette": lambda w: w.show_palette(),
    "what is seen": lambda w: w.show_seen(),
    "a view to save": lambda w: w.views.ask_to_save(),
    "saved views": lambda w: w.views.show_list(),
    "the session note": lambda w: _open_note(w),
    "a point in the session note": lambda w: _noted(w),
    "first steps": lambda w: w.show_tour(),
    "the last of the first steps": lambda w: w.show_tour(2),
    "settings": lambda w: w.show_preferences(),
    "safety": lambda w: w.show_safety(),
    "mouse and keys": lambda w: w.show_keys(),
    "about": lambda w: w.show_about(),
    "pages to read": lambda w: setattr(w.session, "page", "evidence"),
    "a model to install": lambda w: w.show_install("z-anatomy"),
    "a fault with its details": lambda w: w.notices.tell(_fault()),
    "an offer to restore": lambda w: w.restoring.ask(),
    "an error": lambda w: w.notices.raised.emit("The file pain.json cannot be read: it ends in line 3."),
}

ALL_PLACES = PLACES | MODEL_PLACES
"""The model must be there."""


def _fault() -> Notice:
    """As of a fault in the program."""

    def in_its_words(english: str) -> str:
        return QCoreApplication.translate("Notices", english)

    mends = (Mend(lambda: in_its_words("Open the folder"), lambda: None),)
    said = "Something went wrong in the program. What happened is written in {0}."
    return Notice(
        lambda: in_its_words(said).format("log.txt"), mends, details="Traceback:\nZeroDivisionError: division by zero"
    )


def _in_clinical_words(window: MainWindow) -> None:
    window.session.register = "clinical"
    _select(window, "point", POINT)


def _compare(window: MainWindow) -> None:
    window.session.compare(OTHER)
    _select(window, "point", POINT)


def _learn(window: MainWindow) -> LearnDesk:
    window.session.mode = "learn"
    return window.study


def _ask(window: MainWindow) -> None:
    """A question with choices."""
    from app.study.sitting import Sitting

    desk = _learn(window)
    cards = [Card("nerve", "temporalis"), Card("hazard", "temporalis")]
    assert desk.library is not None
    library = desk.library
    desk.begin(lambda: Sitting(library, desk.progress, cards, 2, Random(1)))


def _answer(window: MainWindow) -> None:
    """A wrong answer to it."""
    _ask(window)
    sitting = window.study.sitting
    assert sitting is not None and sitting.question is not None
    wrong = [choice.id != sitting.question.right for choice in sitting.question.choices]
    window.study.choose(wrong.index(True))


def _finish(window: MainWindow) -> None:
    _answer(window)
    window.study.go_on()
    while window.study.sitting is not None:
        window.study.show_me()
        window.study.go_on()


def _write_note(window: MainWindow) -> None:
    found = Finding("active", 7, "the pain over the ear")
    note = window.session.note.with_finding((POINT, "left"), found).marked((OTHER, "right"), "latent")
    window.session.note_history.write(note)


def _open_note(window: MainWindow) -> None:
    _write_note(window)
    window.notes.show()


def _noted(window: MainWindow) -> None:
    _write_note(window)
    _select(window, "point", POINT)


def _select(window: MainWindow, kind: str, name: str) -> None:
    window.session.selection = Selection(kind, name)  # type: ignore[arg-type]
    window.body.open("right")


@contextmanager
def at(window: MainWindow, name: str) -> Iterator[QWidget]:
    """Go to a place of the window and come back; what has opened over the window there, or the window."""
    session, before, saved = window.session, window.session.view, window.session.saved
    ALL_PLACES[name](window)
    settle()
    over = _over(window)
    try:
        yield over[-1] if over else window
    finally:
        window.present.end()
        for each in _over(window):
            _put_away(each)
        window.views.set_own(saved)
        window.notices.clear()
        window.study.open("home")
        session.mode, session.register, session.query, session.page = "explore", "plain", "", None
        session.note_history.write(Note())
        session.move_marks(Marked())
        session.restore(replace(before, pose=session.pose))
        settle()


def _over(window: MainWindow) -> list[QWidget]:
    """Dialogs, popups and sheets."""
    kinds = (QDialog, QFrame, Palette, Tour)
    shown = [each for each in window.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]
    return [each for each in shown if each.isWindow() or isinstance(each, Palette | Tour)]


def _put_away(over: QWidget) -> None:
    if isinstance(over, Palette):
        over.close_sheet()
    elif isinstance(over, Tour):
        over.put_away()
    else:
        over.close()
