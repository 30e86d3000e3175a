"""Leads through learning: which page is open, which question is asked, and what the picture shows for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from app.quiz import Quiz
from app.session import Session
from app.study.question import Answer, Card, Level
from app.ui import settings
from app.ui.learn import clicked
from app.view_state import ViewState

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.pick import Hit
    from app.study.progress import Progress
    from app.study.sitting import Sitting, Summary

Page = Literal["home", "lesson", "sitting", "summary", "progress"]
_VISIBLE = ("hidden", "skin_opacity", "hidden_structures", "ghosted", "isolated")
"""What of a view each question begins anew, and the end of a sitting gives back."""


class LearnDesk(QObject):
    """Outlives the panel, which shows ``page``. Emits ``changed`` when the panel has to say something else, ``told``
    with a sentence for the user.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self, session: Session, parent: QObject | None = None, file: Path | None = None, random: Random | None = None
    ) -> None:
        """file: where progress is kept, by default in the user's own folder."""
        super().__init__(parent)
        self._session, self._file, self._random = session, file, random or Random()
        self._progress: Progress | None = None
        self._absent: frozenset[str] = frozenset()
        self._notice = ""
        self._asked_at = 0.0
        self._again: Callable[[], Sitting] | None = None
        self._before: ViewState | None = None
        """What was looked at before the sitting."""
        self._left: ViewState | None = None
        """What was looked at when the question was left to wait."""
        self._missed: tuple[float, float, float] | None = None
        self.library: Library | None = None
        self.atlas: Atlas | None = None
        self.placement: Placement | None = None
        self.level: Level = settings.study_level()
        self.page: Page = "home"
        self.lesson_id = ""
        """The lesson whose page is open, or was last."""
        self.sitting: Sitting | None = None
        self.summary: Summary | None = None
        self.hint = ""
        """What to say to a click that was no answer."""
        session.events.mode.connect(self._on_mode_change)

    # ── what there is ────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def progress(self) -> Progress:
        """What was learnt so far; read from disk when it is first asked for."""
        if self._progress is None:
            from app.study.progress import Progress

            self._progress = Progress(self._file)
            self._tell_trouble()
        return self._progress

    def set_library(self, library: Library) -> None:
        """The content, or the same in another language: a question that is asked stays, in other words."""
        self.library = library
        if self.sitting is not None:
            self.sitting.reword(library)
        self.changed.emit()

    def show(self, library: Library, atlas: Atlas, placement: Placement) -> None:
        """Another model is in the picture; what it lacks is not asked from now on."""
        self.atlas, self.placement = atlas, placement
        muscles = library.content.muscles.items()
        lacking = {id_ for id_, muscle in muscles if not clicked.has_muscle(atlas, muscle)}
        placed = {point_id for point_id, _side in placement.points}
        self._absent = frozenset(lacking | (library.points.keys() - placed))
        self._show()

    @property
    def ready(self) -> bool:
        """Whether the picture can show what is asked."""
        return self.placement is not None

    def cards(self, lesson_id: str | None = None, level: Level = 3) -> tuple[Card, ...]:
        """What can be asked of a lesson, or of all, up to a level."""
        from app.study.cards import all_cards, lesson_cards

        if self.library is None:
            return ()
        if lesson_id is None:
            return all_cards(self.library, level, self._absent)
        return lesson_cards(self.library, lesson_id, level, self._absent)

    # ── pages ────────────────────────────────────────────────────────────────────────────────────────────────────

    def open(self, page: Page, lesson_id: str = "") -> None:
        """Turn to a page; a sitting is left with it."""
        self._end()
        self.page, self.lesson_id = page, lesson_id or self.lesson_id
        self.changed.emit()

    def back(self) -> bool:
        """One step back towards the lessons; False when they are open already."""
        if self.page == "home":
            return False
        self.open("lesson" if self.page == "sitting" and self._from_lesson else "home")
        return True

    def set_level(self, level: Level) -> None:
        self.level = level
        settings.set_study_level(level)
        self.changed.emit()

    def forget(self) -> bool:
        """Delete what is known about the learner; False when the file cannot be changed now."""
        forgotten = self.progress.forget()
        self._tell_trouble()
        self.open("home")
        return forgotten

    # ── a sitting ────────────────────────────────────────────────────────────────────────────────────────────────

    def practise_lesson(self, lesson_id: str) -> None:
        from app.study.sitting import on_lesson

        self.lesson_id = lesson_id
        self._practise(on_lesson, lesson_id)

    def practise_due(self) -> None:
        from app.study.sitting import on_due

        self.lesson_id = ""
        self._practise(on_due)

    def practise_weak(self) -> None:
        from app.study.sitting import on_weak

        self.lesson_id = ""
        self._practise(on_weak)

    def practise_again(self) -> None:
        """Go on with more of the same."""
        if self._again is not None:
            self.begin(self._again)

    def begin(self, make: Callable[[], Sitting]) -> None:
        """Ask the questions of a sitting."""
        self._end()
        self._again = make
        self.sitting = make()
        self._clear_view()
        self.page = "sitting"
        self._ask()

    def choose(self, number: int) -> None:
        """Answer with the choice of that number, from 0."""
        question = self.sitting.question if self.sitting is not None else None
        if question is not None and number < len(question.choices):
            self._answer(Answer(question.choices[number].id, seconds=self._seconds))

    def click(self, hit: Hit, placement: Placement | None = None) -> None:
        """Answer with what was clicked in the picture. placement: where the points are in it, in its present form."""
        question = self.sitting.question if self.sitting is not None else None
        if question is None or question.click is None or self.library is None or self.answered:
            return
        answer = clicked.answer_of(question, hit, self.library, placement or self.placement, self._seconds)
        if answer is None:
            self.hint = self.tr("There is no muscle. Try again.")
            self.changed.emit()
            return
        self._missed = hit.position if question.click == "point" else None
        self._answer(answer)

    def show_me(self) -> None:
        """Give up this question."""
        self._answer(Answer(seconds=self._seconds))

    def in_words(self) -> None:
        """Choose the place from words, instead of clicking on it."""
        if self.sitting is not None and not self.answered:
            self.sitting.in_words()
            self._show()

    def skip(self) -> None:
        """Leave this question out."""
        if self.sitting is not None and not self.answered:
            self.sitting.skip()
            self._ask()

    def go_on(self) -> None:
        """From the answer to the next question, or to how it went."""
        if self.sitting is not None and self.answered:
            self.sitting.go_on()
            self._ask()

    @property
    def answered(self) -> bool:
        return self.sitting is not None and self.sitting.verdict is not None

    def _practise(self, make: Callable[..., Sitting], *about: str) -> None:
        def again() -> Sitting:
            return make(self.library, self.progress, *about, self.level, self._random, self._absent)

        if self.ready:
            self.begin(again)

    def _ask(self) -> None:
        """Show the next question, or how it went when there is none."""
        assert self.sitting is not None
        self.hint, self._missed, self._asked_at = "", None, time.monotonic()
        with self._session.history.same_step():
            self._set_visible(ViewState())
        if self.sitting.question is None:
            self.summary = self.sitting.summary
            self._end()
            self.page = "summary"
        self._show()

    def _answer(self, answer: Answer) -> None:
        if self.sitting is None or self.sitting.question is None or self.answered:
            return
        verdict = self.sitting.answer(answer)
        self.hint = ""
        if verdict.right:
            self._missed = None
        self._tell_trouble()
        self._show()

    def _show(self) -> None:
        self._session.quiz = self._quiz()
        self.changed.emit()

    def _quiz(self) -> Quiz | None:
        if self.sitting is None or self.library is None or self._session.mode != "learn":
            return None
        return clicked.quiz_of(self.sitting, self.library, self.atlas, self._missed)

    def _end(self) -> None:
        """Nothing is asked any more; the model looks as it did before."""
        self.sitting = None
        self._session.quiz = None
        self._heed_changes()
        if self._before is not None:
            with self._session.history.same_step():
                self._set_visible(self._before)
            self._before = None

    def _heed_changes(self) -> None:
        """What was hidden or shown while the question waited is as the user wants it, also after the sitting."""
        left, self._left, now = self._left, None, self._session.view
        if left is not None and self._before is not None:
            changed = {name: getattr(now, name) for name in _VISIBLE if getattr(now, name) != getattr(left, name)}
            self._before = replace(self._before, **changed)

    def _clear_view(self) -> None:
        """Choose nothing and show the body whole; what was hidden is hidden again afterwards."""
        session = self._session
        self._before = session.view
        with session.history.one_step():
            session.selection, session.compared, session.hovered = None, (), None
            self._set_visible(ViewState())

    def _set_visible(self, view: ViewState) -> None:
        """Hide and show what is hidden and shown in that view."""
        for name in _VISIBLE:
            setattr(self._session, name, getattr(view, name))

    @property
    def _from_lesson(self) -> bool:
        return bool(self.lesson_id)

    @property
    def _seconds(self) -> float:
        return time.monotonic() - self._asked_at

    def _tell_trouble(self) -> None:
        """Say once what is wrong with the file."""
        notice = self.progress.notice
        if notice and notice != self._notice:
            self.told.emit(notice)
        self._notice = notice

    def _on_mode_change(self) -> None:
        """The question waits while something else is looked at."""
        self._session.quiz = self._quiz()
        if self._session.mode != "learn":
            self._left = self._left or self._session.view
        else:
            self._heed_changes()
            self.progress.refresh()
            self.changed.emit()
