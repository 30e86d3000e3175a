"""Keeps what is looked at while the program runs, and offers it again after a sudden end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from app.errors import AtlasError
from app.log import record
from app.marked import Marked
from app.session import Session
from app.ui import settings
from app.ui.follow import follow
from app.ui.notices import Mend, Notice, Notices
from app.ui.views.known import is_here, known_view
from app.ui.work import Work
from app.view_state import VIEW_FIELDS

if TYPE_CHECKING:
    from app.recovery import Keeper, Left, Snapshot
    from app.ui.model_desk import ModelDesk

_SOON_MS = 2000
"""What has changed is written so long after it."""


class RestoreDesk(QObject):
    """Nothing is restored unasked. Writing is done away from the window's thread, one file at a time.

    The painted pain is kept too: it tells of nobody in particular, and is gone when the program ends as it should.
    """

    def __init__(self, session: Session, models: ModelDesk, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._models, self._notices = session, models, notices
        self._keeper: Keeper | None = None
        self._writing: Work | None = None
        self._broken = self._ended = False
        self._left: Left | None = None
        self._waiting: Snapshot | None = None
        """To be shown once its model is there."""
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._keep)

    def begin(self) -> None:
        """Keep from now on, and offer what was left behind as soon as there is a picture."""
        events = self._session.events
        follow(self, self._on_change, *(getattr(events, name) for name in VIEW_FIELDS))
        follow(self, self._on_change, events.mode, events.marked, events.pack, events.form)
        self._models.placed.connect(self._on_placed)
        self._models.shown.connect(self.offer, Qt.ConnectionType.SingleShotConnection)

    # ── keeping ──────────────────────────────────────────────────────────────────────────────────────────────────

    def set_wished(self, wished: bool) -> None:
        """Keep it from now on, or keep nothing and forget what is kept."""
        settings.set_offer_restore(wished)
        if wished:
            self._on_change()
        else:
            self.forget()

    @property
    def asks(self) -> bool:
        """Whether it is offered and nobody has answered yet."""
        return self._left is not None

    def end(self) -> None:
        """The program ends as it should: nothing is to be offered next time but what was not answered."""
        self._ended = True
        self.forget()
        if self._left is not None:
            self._left.let_go()
            self._left = None

    def _on_change(self) -> None:
        if not (self._soon.isActive() or self._broken or self._ended):
            self._soon.start()

    def _keep(self) -> None:
        if not settings.offer_restore():
            return
        if self._writing is not None:  # what has changed since is written after it
            self._soon.start()
            return
        from app.recovery import Keeper, snapshot

        now = snapshot(self._session)
        if not now.is_worth_it:
            self.forget()
            return
        keeper = self._keeper = self._keeper or Keeper()
        self._writing = work = Work(lambda _progress, _cancelled: keeper.keep(now))
        work.done.connect(lambda _result: setattr(self, "_writing", None))
        work.failed.connect(self._on_failed)
        work.start()

    def _on_failed(self, error: BaseException) -> None:
        """A full or locked disk: the program works without it, and says no more of it than the log."""
        self._writing = None
        self._broken = True
        record(error)

    def forget(self) -> None:
        """Remove what is kept, until something changes again."""
        self._soon.stop()
        if self._writing is not None:
            self._writing.wait(2.0)
        if self._keeper is not None:
            self._keeper.forget()
            self._keeper = None

    # ── restoring ────────────────────────────────────────────────────────────────────────────────────────────────

    def offer(self, *_model: object) -> None:
        """Offer what was left behind by a program that came to a sudden end, if there is anything."""
        if not settings.offer_restore():
            return
        from app.recovery import left_behind

        try:
            left = self._left = left_behind()
        except AtlasError as error:
            self._notices.report(error)
            return
        if left is None:
            return
        self.ask()

    def ask(self) -> None:
        """Ask whether to look at it again; nothing waits for the answer."""
        self._notices.tell(
            Notice(
                lambda: self.tr("Trigger Atlas ended unexpectedly last time. What you were looking at is still here."),
                (
                    Mend(lambda: self.tr("Restore"), self._restore),
                    Mend(lambda: self.tr("Start fresh"), self._start_fresh),
                ),
                icon="reset",
            )
        )

    def _restore(self) -> None:
        """Look at it again; first its 3D model is brought, where there is that model on this machine."""
        if self._left is None:
            return
        self._waiting = self._left.snapshot
        self._answered()
        pack, drawn = self._waiting.view.pack, self._models.drawn
        if pack != self._session.pack and is_here(pack):
            self._session.pack = pack
        elif drawn is not None and drawn.pack_id == self._session.pack and self._models.placement is not None:
            self._on_placed()

    def _start_fresh(self) -> None:
        """Forget what earlier sudden ends left behind too: it would be offered after an end that was none."""
        from app.recovery import forget_left_behind

        self._answered()
        forget_left_behind()

    def _answered(self) -> None:
        if self._left is not None:
            self._left.forget()
            self._left = None

    def _on_placed(self, *_model: object) -> None:
        """The model is there whole."""
        waiting, self._waiting = self._waiting, None
        if waiting is None:
            return
        session, library, placement = self._session, self._models.library, self._models.placement
        assert library is not None
        assert placement is not None
        session.mode = "explore" if waiting.mode == "present" else waiting.mode  # nobody is thrown onto a stage
        view, _lost = known_view(waiting.view.view, library)
        same = waiting.view.pack == session.pack
        session.form = waiting.view.form
        session.history.show(view if same else replace(view, pose=session.pose))
        marked = waiting.marked
        regions = library.content.regions
        places = tuple(place for place in marked.places if place[0] in regions)
        fits = marked.skin is not None and marked.pack == session.pack and len(marked.skin) == len(placement.skin)
        if fits and marked.skin is not None:
            session.mark(Marked(places=places).painted(marked.pack, marked.skin))
        elif places:
            session.mark(Marked(places=places))
