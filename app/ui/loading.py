"""Opens content, pack and placement, one after another and away from the window's thread; hands on what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled
from app.ui.work import CancelCheck, Job, Progress, Work

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.shaped import Shaper
    from app.content.library import Library


class Loader(QObject):
    """``library_ready`` comes first, then ``atlas_ready``, then ``placement_ready``: show what there is as it comes.
    A pack that must be prepared first, as at the very first start, comes as a sketch before.

    ``shaper_ready`` (the atlas, what shapes it or None) comes last; before its atlas, when that is to be shown
    ``shaped``. A mistake in the form costs no more than the form: ``shaping_failed`` carries it, and None follows.

    ``failed`` carries the pack's id and the error; what was loaded before stays as it is. Nothing comes of a load that
    was given up.
    """

    progressed = Signal(str, float)
    library_ready = Signal(object)
    shaper_ready = Signal(object, object)
    shaping_failed = Signal(object)
    atlas_ready = Signal(object)
    placement_ready = Signal(object, object)
    failed = Signal(str, object)
    finished = Signal()
    _came = Signal(object, str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._library: Library | None = None
        self._running: list[Work] = []
        self._came.connect(self._on_came)

    @property
    def busy(self) -> bool:
        return bool(self._running)

    def load(self, pack_id: str, shaped: bool = False) -> None:
        """Open a pack; one that is still being opened is given up."""
        self._start(pack_id, lambda progress, cancelled: self._open(pack_id, shaped, progress, cancelled))

    def shape(self, atlas: Atlas) -> None:
        """Make ready what shapes an atlas that is open, as ``load`` does; what is being opened is given up."""
        self._start(atlas.pack_id, lambda _progress, cancelled: self._shape(atlas, cancelled))

    def _start(self, pack_id: str, job: Job) -> None:
        self.cancel()
        work = Work(job)
        self._running.append(work)
        work.progressed.connect(lambda text, part: None if work.cancelled else self.progressed.emit(text, part))
        work.done.connect(lambda _result: self._end(work))
        work.failed.connect(lambda error: self._end(work, pack_id, error))
        work.start()

    def cancel(self) -> None:
        """Give up what is being opened."""
        for work in self._running:
            work.cancel()

    def stop(self) -> None:
        """Give up what is being opened and say no more, not even that it has ended (before the window goes)."""
        for work in self._running:
            work.leave()
        self._running.clear()

    def _open(self, pack_id: str, shaped: bool, progress: Progress, cancelled: CancelCheck) -> None:
        """In the worker's thread. Signals cross to the window's thread by themselves."""
        progress(self.tr("Loading the knowledge…"), 0.05)
        if self._library is None:
            from app.content.load import load_content

            self._library = load_content()
        self._came.emit(cancelled, "library_ready", (self._library,))
        import app.scene.scene  # noqa: F401  (VTK takes a while to import: not in the window's thread)
        from app.anatomy.packs import open_pack

        muscles = self.tr("Loading muscles…")
        progress(muscles, 0.15)

        def tell(text: str, part: float) -> None:
            progress(text if part < 1.0 else muscles, min(0.7, 0.15 + 0.55 * part))  # installed is not all

        def show(rough: Atlas) -> None:
            self._came.emit(cancelled, "atlas_ready", (rough,))

        atlas = open_pack(pack_id, tell, cancelled, None if shaped else show)
        if cancelled():
            raise Cancelled("Stopped.")
        if shaped:
            self._shape(atlas, cancelled)
        self._came.emit(cancelled, "atlas_ready", (atlas,))
        from app.placement.place import place

        progress(self.tr("Placing the points…"), 0.7)
        placement = place(self._library, atlas, lambda text, part: progress(text, 0.7 + 0.3 * part), cancelled)
        self._came.emit(cancelled, "placement_ready", (atlas, placement))
        if not shaped:
            self._shape(atlas, cancelled)

    def _shape(self, atlas: Atlas, cancelled: CancelCheck) -> None:
        """Make ready what shapes the atlas, so that the first other build comes as fast as the next."""
        from app.anatomy.shaped import shaper_of

        shaper: Shaper | None = None
        try:
            found = shaper_of(atlas)
            if found is not None:
                found.prepare()
            shaper = found
        except Exception as error:
            self._came.emit(cancelled, "shaping_failed", (error,))
        self._came.emit(cancelled, "shaper_ready", (atlas, shaper))

    def _on_came(self, cancelled: CancelCheck, what: str, values: tuple[object, ...]) -> None:
        """Back in the window's thread, where the load may have been given up meanwhile."""
        if not cancelled():
            getattr(self, what).emit(*values)

    def _end(self, work: Work, pack_id: str = "", error: BaseException | None = None) -> None:
        if work in self._running:
            self._running.remove(work)
        if error is not None and not work.cancelled:
            self.failed.emit(pack_id, error)
        if not self._running:
            self.finished.emit()
