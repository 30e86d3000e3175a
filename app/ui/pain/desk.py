"""Asks for the points behind what is marked, also while it is painted; takes it along to another model; files of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.session import Session
from app.ui import ask_file
from app.ui.work import Work

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.marked import Marked
    from app.placement.finder import Finder
    from app.placement.placed import Placement

    Shown = tuple[Library, Atlas, Placement]

_SOON_MS = 60
"""After so long the first answer is prepared: once the mode's page is drawn, and before anything is painted."""
_DURING_MS = 120
"""A stroke under way is answered at most so often: the hand that paints must not wait."""


class PainDesk(QObject):
    """Emits ``answered`` with an Answer, or None when nothing is marked. Does nothing outside of its mode."""

    answered = Signal(object)
    reported = Signal(object)
    """An error for the user."""
    told = Signal(str)
    """A sentence for the user."""
    saved = Signal(str)
    """A sentence on the file that was written."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._window = session, parent
        self._shown: Shown | None = None
        self._finder: Finder | None = None
        self._ready = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._ready.timeout.connect(self._prepare)
        self._preparing: Work | None = None
        self._asked: Marked | None = None
        """What was answered to last."""
        self._during = QTimer(self, singleShot=True, interval=_DURING_MS)
        self._during.timeout.connect(self._answer_stroke)
        for signal in (session.events.marked, session.events.mode):
            signal.connect(self.answer)
        session.events.stroke.connect(self._on_stroke)

    def show(self, library: Library, atlas: Atlas, placement: Placement) -> None:
        """Another model is shown, in its own form; what was painted on the one before is carried over."""
        shown = (library, atlas, placement)
        if self._shown is not None and all(old is new for old, new in zip(self._shown, shown, strict=True)):
            return
        before, self._shown, self._finder = self._shown, shown, None
        if before is not None:
            self._carry(before[1], atlas)
        self.answer()

    def answer(self) -> None:
        """Answer to what is marked now."""
        if self._session.mode != "pain" or self._shown is None:
            return
        self._during.stop()
        self._answer_to(self._session.marked, self._shown[1])

    def _on_stroke(self) -> None:
        """It has grown; or it was dropped, and what was marked before it holds again."""
        if self._session.stroke is None:
            self._during.stop()
            if self._asked is not self._session.marked:
                self.answer()
        elif not self._during.isActive():
            self._during.start()

    def _answer_stroke(self) -> None:
        """Answer to what is painted so far, unless the finder is still being made: the end of the stroke asks again."""
        stroke = self._session.stroke
        if stroke is not None and self._finder is not None and self._shown is not None:
            self._answer_to(stroke, self._shown[1])

    def _answer_to(self, marked: Marked, atlas: Atlas) -> None:
        self._asked = marked
        skin = marked.skin if marked.pack == atlas.pack_id else None
        if skin is None and not marked.places:
            self.answered.emit(None)
            self._ready.start()
            return
        from app.placement.pain import Pain

        self.answered.emit(self._make_ready().rank(Pain(skin, marked.places)))

    def _prepare(self) -> None:
        """Have the finder made away from the window's thread, unless there is one or it is asked for before."""
        shown = self._shown
        if shown is None or self._finder is not None or self._preparing is not None:
            return
        from app.placement.finder import Finder

        library, atlas, placement = shown
        self._preparing = work = Work(lambda _progress, _cancelled: Finder(library, placement, atlas))
        work.done.connect(lambda finder: self._on_prepared(shown, finder))
        work.failed.connect(lambda _error: self._on_prepared(shown, None))
        work.start()

    def _on_prepared(self, shown: Shown, finder: Finder | None) -> None:
        self._preparing = None
        if self._finder is None and self._shown is shown:
            self._finder = finder

    def _make_ready(self) -> Finder:
        """The finder for what is shown; made once. A fault in it is told where it is asked."""
        assert self._shown is not None
        if self._finder is None:
            from app.placement.finder import Finder

            library, atlas, placement = self._shown
            self._finder = Finder(library, placement, atlas)
        return self._finder

    def _carry(self, old: Atlas, new: Atlas) -> None:
        marked = self._session.marked
        if old is new:
            return
        if marked.skin is None or marked.pack != old.pack_id:
            self._session.move_marks(marked)  # what was painted on the old skin must not come back on this one
            return
        from app.placement.brush import carry

        vertices = old.full.structure_vertices("skin"), new.full.structure_vertices("skin")
        self._session.move_marks(marked.painted(new.pack_id, carry(marked.skin, *vertices)))
        if old.pack_id != new.pack_id:
            self.told.emit(self.tr("What you painted was carried over to this model. See whether it still fits."))

    # ── files ────────────────────────────────────────────────────────────────────────────────────────────────────

    def save(self) -> None:
        """Ask where to, and write what is painted."""
        marked, shown = self._session.marked, self._shown
        if marked.skin is None or shown is None:
            return
        title, kinds = self.tr("Save the painted pain"), self.tr("Painted skin (*.ply)")
        if (path := ask_file.to_save(self._window, title, Path("pain.ply"), kinds)) is not None:
            self.save_as(path)

    def open(self) -> None:
        """Ask which file, and mark what is painted in it."""
        title, kinds = self.tr("Open a painted pain"), self.tr("Painted skin (*.ply)")
        if (path := ask_file.to_open(self._window, title, kinds)) is not None:
            self.open_file(path)

    def save_as(self, path: Path) -> None:
        marked, shown = self._session.marked, self._shown
        if marked.skin is None or shown is None:
            return
        skin, placement, atlas = marked.skin / 255.0, shown[2], shown[1]

        def write() -> None:
            from app.placement.paint import save_paint

            save_paint(path, placement, atlas, skin)
            self.saved.emit(self.tr("Saved in {0}.").format(path))

        self._try(write)

    def open_file(self, path: Path) -> None:
        if self._shown is None:
            return
        _, atlas, placement = self._shown

        def read() -> None:
            import numpy as np

            from app.placement.paint import load_paint

            paint = np.rint(255 * np.clip(load_paint(path, placement), 0, 1)).astype(np.uint8)
            self._session.mark(self._session.marked.painted(atlas.pack_id, paint))

        self._try(read)

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except Exception as error:
            self.reported.emit(error)
