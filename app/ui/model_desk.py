"""Brings the session's 3D model into the picture: loads it, shapes it, and keeps the last good one to go back to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from app.session import Session
from app.ui import settings
from app.ui.family import Family
from app.ui.loading import Loader
from app.ui.picture.skin_regions import SkinRegions
from app.ui.picture.viewport import Viewport
from app.ui.work import Work

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.shaped import Shaper
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.pose import Pose
    from app.scene.scene import Scene

BUNDLED = "bundled"
_SETTLED_MS = 500
"""A build that has stood for so long is remembered."""


class ModelDesk(QObject):
    """``library_changed`` (the content in the session's language) comes first; ``shown`` (the atlas) when another model
    is drawn, ``placed`` (library, atlas, placement) when its points are there too, ``builds_changed`` when what can be
    said about its builds has changed, ``settled`` when nothing more is being loaded, ``reported`` with what failed;
    ``load_failed`` (its id and the error) of a model that could not be opened; ``progressed`` (a sentence, 0..1,
    whether it can be given up) while one is loaded.
    """

    library_changed = Signal(object)
    settled = Signal()
    shown = Signal(object)
    placed = Signal(object, object, object)
    builds_changed = Signal()
    reported = Signal(object)
    load_failed = Signal(str, object)
    progressed = Signal(str, float, bool)

    def __init__(self, session: Session, viewport: Viewport, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._viewport = session, viewport
        self._home = viewport
        """The main window's, where one can search and read while the head is on its way."""
        self.library: Library | None = None
        """The content, in the session's language."""
        self._scene: Scene | None = None
        self._drawn: tuple[Atlas, Placement | None] | None = None
        """What is in the scene, in its own form."""
        self._good: tuple[Atlas, Placement] | None = None
        """The last that was there whole."""
        self._family = Family()
        self._warming: Work | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._remember_form)
        self.loader = Loader(self)
        self.loader.progressed.connect(lambda text, part: self.progressed.emit(text, part, self.can_give_up))
        self.loader.library_ready.connect(self._on_library_ready)
        self.loader.atlas_ready.connect(lambda atlas: self._show(atlas, None))
        self.loader.placement_ready.connect(self._show)
        self.loader.shaper_ready.connect(self._on_shaper_ready)
        self.loader.shaping_failed.connect(self.reported)
        self.loader.failed.connect(self._on_load_failed)
        self.loader.finished.connect(self.settled)
        session.events.pack.connect(self._on_pack_change)
        session.events.form.connect(self._on_form_change)

    def start(self) -> None:
        """Begin to load content and pack."""
        self._say_waiting()
        self.builds_changed.emit()
        self.loader.load(self._session.pack, shaped=self._session.form > 0)

    def _say_waiting(self) -> None:
        words = QCoreApplication.translate("MainWindow", "The head is on its way. You can search and read meanwhile.")
        self._home.set_waiting(words)

    def translate(self) -> None:
        """Say the content in the session's language, which has changed."""
        if self.loader.busy:
            self._say_waiting()
        if self.library is not None:
            self._give(self.library.said_in(self._session.language))

    def show_in(self, viewport: Viewport, pose: Pose | None = None) -> None:
        """Bring the picture into another widget, seen from this pose; the one before keeps its last frame."""
        self._viewport.release_scene()
        self._viewport = viewport
        viewport.set_library(self.library)
        if pose is not None:  # which is where the picture begins
            with self._session.history.same_step():
                self._session.pose = pose
        if self._scene is None or self._drawn is None:
            return
        shaped, moved = self._family.at(self._session.form, *self._drawn)
        viewport.set_scene(self._scene, moved, shaped)
        if self.library is not None and moved is not None:
            viewport.set_regions(SkinRegions(self.library, self._drawn[0]))

    @property
    def drawn(self) -> Atlas | None:
        """The model in the picture."""
        return None if self._drawn is None else self._drawn[0]

    @property
    def placement(self) -> Placement | None:
        """The points of the last model that was there whole."""
        return None if self._good is None else self._good[1]

    @property
    def scene(self) -> Scene | None:
        return self._scene

    @property
    def builds(self) -> tuple[bool, str | None]:
        """Whether it is known which builds the model has; and what to say about them, None when there is but one."""
        atlas = self.drawn
        if atlas is not None and self._family.knows(atlas):
            return True, self._family.about(atlas)
        from app.anatomy.shaped import has_form

        return not has_form(self._session.pack if atlas is None else atlas.pack_id), None

    def stop(self) -> None:
        """Load nothing more."""
        if self._warming is not None:
            self._warming.leave()
        self._remember_form()
        self.loader.stop()

    def close(self) -> None:
        """Let go of everything that draws; after ``stop``."""
        self._viewport.release_scene()
        if self._scene is not None:
            self._scene.close()
            self._scene = None

    def _on_library_ready(self, library: Library) -> None:
        if self.library is None or library.english is not self.library.english:
            self._give(library.said_in(self._session.language))

    def _give(self, library: Library) -> None:
        self.library = library
        self._viewport.set_library(library)
        self.library_changed.emit(library)

    def _on_shaper_ready(self, atlas: Atlas, shaper: Shaper | None) -> None:
        self._family.learn(atlas, shaper)
        if self.drawn is atlas:
            self.builds_changed.emit()
            if self._session.form:
                self._reshape()

    def _show(self, atlas: Atlas, placement: Placement | None) -> None:
        if atlas.pack_id != self._session.pack:  # the user has chosen another one meanwhile
            return
        self._drawn = None
        try:
            if self._scene is None:
                from app.scene.scene import Scene

                self._scene = Scene(known_slow=settings.slow_renderers())
                self._scene.slowed.connect(settings.add_slow_renderer)
                self._scene.attach(self._session)
            shaped, moved = self._family.at(self._session.form, atlas, placement)
            self._scene.show(shaped, moved, self.library)
        except Exception as error:
            self._on_load_failed(atlas.pack_id, error)
            return
        self._drawn = (atlas, placement)
        self._viewport.set_scene(self._scene, moved, shaped)
        self.builds_changed.emit()
        self.shown.emit(atlas)
        if placement is not None:
            self._drawn = self._good = (atlas, placement)
            settings.set_last_pack(atlas.pack_id)
            assert self.library is not None
            self._warm(atlas, SkinRegions(self.library, atlas))
            self.placed.emit(self.library, atlas, placement)
            self._viewport.focus_selection()

    def _warm(self, atlas: Atlas, regions: SkinRegions) -> None:
        """Make ready what names bare skin, away from the window's thread, so that the first name comes at once."""
        self._viewport.set_regions(None)
        work = Work(lambda _progress, _cancelled: regions.prepare())
        work.done.connect(lambda _result: self._take_regions(atlas, regions))
        self._warming = work
        work.start()

    def _take_regions(self, atlas: Atlas, regions: SkinRegions) -> None:
        if self._scene is not None and self.drawn is atlas:  # and no other model meanwhile
            self._viewport.set_regions(regions)
            self._scene.set_regions(regions.fields)

    def give_up(self) -> None:
        """Stay with the last model that was there whole, while another one is being loaded."""
        if self._good is not None:
            self._session.pack = self._good[0].pack_id

    @property
    def can_give_up(self) -> bool:
        """Whether there is such a model."""
        return self._good is not None and self._session.pack != self._good[0].pack_id

    def _on_load_failed(self, pack_id: str, error: BaseException) -> None:
        """Say so, and go back to the last good model; at the start to the one that comes with the program."""
        self.load_failed.emit(pack_id, error)
        fallback = self._good[0].pack_id if self._good else BUNDLED
        if pack_id == self._session.pack and pack_id != fallback:
            self._session.pack = fallback

    def _on_pack_change(self, pack_id: str) -> None:
        if self._good is None or pack_id != self._good[0].pack_id:
            self.loader.load(pack_id, shaped=self._session.form > 0)
            return
        self.loader.cancel()
        self.settled.emit()
        if self._drawn is not self._good:
            self._show(*self._good)
        if not self._family.knows(self._good[0]):  # given up meanwhile with the load that it was a part of
            self.loader.shape(self._good[0])

    def _on_form_change(self) -> None:
        self._settling.start()
        self._reshape()

    def _remember_form(self) -> None:
        self._settling.stop()
        settings.set_form(self._session.form)

    def _reshape(self) -> None:
        """Give the drawn atlas the session's build."""
        if self._scene is None or self._drawn is None or self._family.about(self._drawn[0]) is None:
            return
        shaped, moved = self._family.at(self._session.form, *self._drawn)
        self._scene.show(shaped, moved, self.library)
        self._viewport.reshape(moved, shaped)
