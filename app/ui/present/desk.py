"""Tells a story: which step it is at, what the picture shows with it, and what begins and ends a presentation.

The picture moves to the window of the presentation as long as that is open, and comes back as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.content import story
from app.content.story import Candidate, Step, Story
from app.session import Mode, Selection, Session
from app.ui.model_desk import ModelDesk
from app.ui.picture.viewport import Viewport
from app.ui.present.loop import Loop
from app.ui.present.window import PresentWindow

if TYPE_CHECKING:
    from app.content.library import Library
    from app.placement.pain import Answer
    from app.pose import Pose

_CANDIDATES = 3
_TWICE_MS = 2000
"""Within so long Escape must be pressed again to end what plays by itself."""


class PresentDesk(QObject):
    """Begins when the session's mode is ``present``, ends with it. ``opened`` with the window, ``ended`` after it."""

    opened = Signal(object)
    ended = Signal()

    def __init__(self, session: Session, models: ModelDesk, home: Viewport, parent: QWidget) -> None:
        """home: where the picture is at other times."""
        super().__init__(parent)
        self._session, self._models, self._home, self._main = session, models, home, parent
        self.window: PresentWindow | None = None
        self.story: Story | None = None
        self._place = 0
        self._row: list[Selection] = []
        self._turn = 0
        self.loop = Loop(self)
        self.loop.stepped.connect(lambda: self._move(1))
        self.loop.resumed.connect(lambda: self._play(self._turn + 1))
        self._before: Mode = session.mode
        self._pose: Pose | None = None
        self._answer: Answer | None = None
        self._elsewhere: QScreen | None = None
        self._asked = QElapsedTimer()
        session.events.mode.connect(self._on_mode_change)
        session.events.selection.connect(self._on_selection_change)
        models.library_changed.connect(self._retell)

    # ── where it is ──────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def step(self) -> Step | None:
        return self.story.steps[self._place] if self.story is not None else None

    def set_answer(self, answer: Answer | None) -> None:
        """The points that may be behind the pain that is marked; None where nothing is."""
        self._answer = answer

    # ── wishes ───────────────────────────────────────────────────────────────────────────────────────────────────

    def start(self, screen: QScreen | None = None) -> None:
        """Present what is selected, on the screen of the main window or another one."""
        self._elsewhere = screen
        self._session.mode = "present"

    def play(self, row: Sequence[Selection] = ()) -> None:
        """Let these stories, or those of the first lesson, play by themselves."""
        self._row, self._turn = list(row), 0
        self.loop.start()
        if self.window is not None:
            self.window.show_alone()
            self._play(0)
        else:
            self._session.mode = "present"

    def move(self, steps: int) -> None:
        """Somebody goes on, or back."""
        if self.window is None:
            return
        self.loop.yield_()
        self.window.stir()
        if self.window.cover.dark:
            self.set_dark(False)
        elif self.story is None:
            self.window.chooser.move_on(steps)
        else:
            self._move(steps)

    def take(self) -> None:
        """Go on, or show what was chosen."""
        if self.window is not None and self.story is None:
            self.window.chooser.press()
        else:
            self.move(1)

    def move_to(self, place: int) -> None:
        """Somebody goes to a step; -1 is the last."""
        if self.story is not None:
            self.move(place % len(self.story.steps) - self._place)

    def set_dark(self, dark: bool) -> None:
        """A black screen, so that all look at who speaks; or the picture again."""
        if self.window is not None and self.story is not None:
            self.loop.yield_()
            self.window.set_dark(dark)

    def toggle_dark(self) -> None:
        if self.window is not None:
            self.set_dark(not self.window.cover.dark)

    def leave(self) -> None:
        """End it; what plays by itself is ended by asking twice."""
        asked_before = self._asked.isValid() and self._asked.elapsed() < _TWICE_MS
        if self.window is not None and self.loop.running and not asked_before:
            self._asked.start()
            self.window.hint(self.tr("Press Esc again to end the show"))
            return
        self._session.mode = self._before

    def end(self) -> None:
        """End it at once, without asking."""
        if self.window is not None:
            self._session.mode = self._before

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_mode_change(self, mode: Mode) -> None:
        if mode == "present":
            self._open()
        else:
            self._before = mode
            if self.window is not None:
                self._close()

    def _on_selection_change(self) -> None:
        """Something else was chosen in the main window, which may be seen on another screen."""
        if self.window is not None and not self.loop.running and self._session.selection is not None:
            self._begin()

    def _retell(self) -> None:
        """The content is there, or is there in another language."""
        if self.window is None:
            return
        if self.story is not None and not self.loop.running:
            place = self._place
            self._begin()
            self._move(min(place, len(self.story.steps) - 1) if self.story else 0)
        else:
            self._begin()

    # ── the window ───────────────────────────────────────────────────────────────────────────────────────────────

    def _open(self) -> None:
        self._pose = self._session.pose
        self.window = window = PresentWindow(self._session)
        if self.loop.running:
            window.show_alone()
        window.wait(self.tr("The head is on its way."))
        window.cover.went.connect(self.move)
        window.cover.leave_requested.connect(self.leave)
        window.chooser.chosen.connect(self._on_chosen)
        window.chooser.loop_requested.connect(lambda: self.play())
        window.closed.connect(lambda: setattr(self._session, "mode", self._before))
        self._models.show_in(window.viewport)
        window.open_on(self._elsewhere or self._main.screen())
        self.opened.emit(window)
        self._begin()

    def _close(self) -> None:
        window, self.window = self.window, None
        assert window is not None
        self.loop.stop()
        self._elsewhere, self.story = None, None
        self._session.exhibit = None
        window.closed.disconnect()
        self._models.show_in(self._home, self._pose)
        window.close()
        window.deleteLater()
        self.ended.emit()

    # ── the story ────────────────────────────────────────────────────────────────────────────────────────────────

    def _begin(self) -> None:
        """With what is selected or marked, in turn with what is to be played, or with a choice."""
        library = self._models.library
        if library is None or self.window is None:
            return
        if self.loop.running:
            self._play(self._turn)
            return
        told = self._wished(library)
        if told is None:
            self._choose(library)
        else:
            self._tell(told)

    def _wished(self, library: Library) -> Story | None:
        selection, marked = self._session.selection, self._session.marked
        if marked and self._answer is not None and (selection is None or self._before == "pain"):
            best = [Candidate(match.id, match.side) for match in self._answer.matches[:_CANDIDATES]]
            return story.of_pain(library, best)
        return story.story_of(library, selection) if selection is not None else None

    def _choose(self, library: Library) -> None:
        assert self.window is not None
        self.story = None
        self._session.exhibit = story.PERSON
        self.window.choose(library)

    def _on_chosen(self, selection: Selection) -> None:
        library = self._models.library
        told = story.story_of(library, selection) if library is not None else None
        if told is not None:
            self._tell(told)

    def _play(self, turn: int) -> None:
        """The story whose turn it is."""
        library = self._models.library
        if library is None:
            return
        row = self._row or story.first_row(library)
        if row:
            self._turn = turn % len(row)
            self._on_chosen(row[self._turn])

    def _tell(self, told: Story) -> None:
        assert self.window is not None
        self.story, self._place = told, 0
        self.window.cover.setFocus()
        self._show()
        if not self.loop.running:
            self.window.hint(self.tr("Space goes on, Esc ends"))

    def _move(self, steps: int) -> None:
        if self.story is None:
            return
        place = self._place + steps
        if place >= len(self.story.steps) and self.loop.running:
            self._play(self._turn + 1)
            return
        place = min(max(place, 0), len(self.story.steps) - 1)
        if place != self._place:
            self._place = place
            self._show()

    def _show(self) -> None:
        step = self.step
        if self.window is None or self.story is None or step is None:
            return
        self.window.tell(step, self._place + 1, len(self.story.steps))
        self._session.exhibit = step.exhibit


def other_screen(window: QWidget) -> QScreen | None:
    """A screen that the window is not on."""
    return next((screen for screen in QGuiApplication.screens() if screen is not window.screen()), None)
