"""The main window: makes the parts, joins their wishes to what fulfils them, and gives each what was loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from app.session import BrushKind, Language, Session
from app.ui import language, settings, theme
from app.ui.about import AboutDialog
from app.ui.body import Body
from app.ui.card import Card
from app.ui.family import Family
from app.ui.install_dialog import InstallDialog
from app.ui.keys_help import KeysDialog
from app.ui.layers import Layers
from app.ui.loading import Loader
from app.ui.notices import Notices
from app.ui.overlays import Overlays
from app.ui.pack_menu import PackMenu
from app.ui.pain_desk import PainDesk
from app.ui.pain_panel import PainPanel
from app.ui.panels import LeftPanel, RightPanel, column
from app.ui.point_list import PointList
from app.ui.reader import ReaderDialog
from app.ui.safety import SafetyDialog
from app.ui.shortcuts import Shortcuts
from app.ui.skin_regions import SkinRegions
from app.ui.top_bar import TopBar
from app.ui.viewport import Viewport
from app.ui.work import end_all

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.anatomy.shaped import Shaper
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.scene.scene import Scene


BUNDLED = "bundled"
_SETTLED_MS = 500
"""A build that has stood for so long is remembered."""
_LAST_WAIT_S = 3.0
"""So long the program waits, out of sight, for slow work to end before it does."""


class MainWindow(QMainWindow):
    """Call ``start`` once it is shown: it then loads the session's pack while it can already be used."""

    def __init__(self, session: Session, notices: Notices) -> None:
        super().__init__()
        self.session = session
        self.notices = notices
        self._library: Library | None = None
        self._scene: Scene | None = None
        self._drawn: tuple[Atlas, Placement | None] | None = None
        """What is in the scene, in its own form."""
        self._good: tuple[Atlas, Placement] | None = None
        """The last that was there whole."""
        self._family = Family()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settling.timeout.connect(self._remember_form)
        language.speak(_application(), session.language)
        self.setWindowTitle(self.tr("Trigger Atlas"))
        self.setMinimumSize(920, 560)
        self.resize(1280, 800)

        self._renewing = QTimer(self, singleShot=True, interval=0)
        self._renewing.timeout.connect(self._renew_parts)
        self.viewport = Viewport(session)
        self.pain_desk = PainDesk(session, self)
        self.loader = Loader(self)
        self._make_parts()
        left, right = self._panels()
        self.body = Body(left, self.viewport, right)
        self._assemble()
        self._join_parts()
        self._join()
        self._on_theme_change()
        self.viewport.setFocus()

    def start(self) -> None:
        """Begin to load content and pack."""
        self.viewport.set_waiting(self.tr("The head is on its way. You can search and read meanwhile."))
        self._await_builds(self.session.pack)
        self.loader.load(self.session.pack, shaped=self.session.form > 0)

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_parts(self) -> None:
        """Everything that has words on it."""
        self.packs = PackMenu(self.session, self)
        self.top_bar = TopBar(self.session, self.packs)
        self.points = PointList(self.session)
        self.layers = Layers(self.session)
        self.pain = PainPanel(self.session)
        self.card = Card(self.session)
        self.overlays = Overlays(self.viewport, self.notices)

    def _renew_parts(self) -> None:
        """Make them anew, in another language; picture and session stay as they are."""
        for dialog in self.findChildren(QDialog):
            dialog.close()
        notice = self.overlays.notice_bar.text() if self.overlays.notice_bar.isVisible() else ""
        self.overlays.remove()
        self.top_bar.hide()
        for old in (self.packs, self.top_bar):
            old.deleteLater()
        before = self.top_bar
        self._make_parts()
        self._column.replaceWidget(before, self.top_bar)
        self.body.replace(*self._panels())
        self._join_parts()
        if self._library is not None:
            self._give_library(self._library.said_in(self.session.language))
        if self._good is not None:
            self.card.set_placement(self._good[1])
        if self._drawn is not None:
            self._offer_builds(self._drawn[0])
            self.top_bar.show_model(self._drawn[0].title)
        else:
            self._await_builds(self.session.pack)
        self.overlays.set_legend(self.viewport.legend)
        if notice:
            self.overlays.notice_bar.show_text(notice)
        self.pain_desk.answer()
        self.viewport.setFocus()

    def _panels(self) -> tuple[LeftPanel, RightPanel]:
        return LeftPanel(self.session, self.points, self.layers, self.pain), RightPanel(self.card)

    def _assemble(self) -> None:
        centre = QWidget()
        self._column = column(centre)
        self._column.addWidget(self.top_bar)
        self._column.addWidget(self.body, 1)
        self.setCentralWidget(centre)

    def _join_parts(self) -> None:
        """Each wish goes to the one that fulfils it; what is state goes through the session instead."""
        self.top_bar.first_hit_requested.connect(self._choose_first)
        self.top_bar.list_requested.connect(self._enter_list)
        self.top_bar.search.textEdited.connect(lambda _text: self.body.open("left"))
        self.top_bar.about_requested.connect(self.show_about)
        self.top_bar.keys_requested.connect(self.show_keys)
        self.top_bar.safety_requested.connect(self.show_safety)
        self.card.safety_requested.connect(self.show_safety)
        self.packs.install_requested.connect(self.show_install)
        self.pain.answers.safety_requested.connect(self.show_safety)
        self.pain.tools.open_requested.connect(self.pain_desk.open)
        self.pain.tools.save_requested.connect(self.pain_desk.save)
        self.pain_desk.answered.connect(self.pain.answers.show_answer)
        self.points.opened.connect(lambda: self.body.favour("right"))
        self.viewport.legend_changed.connect(self.overlays.set_legend)
        self.overlays.views.view_requested.connect(self.viewport.look)
        self.overlays.views.reset_requested.connect(self.viewport.reset)
        self.overlays.panel_toggled.connect(self.body.toggle)
        self.loader.progressed.connect(self.overlays.progress.show_step)

    def _join(self) -> None:
        """What stays joined in any language."""
        self.viewport.selected.connect(lambda: self.body.favour("right"))
        self.pain_desk.reported.connect(self.notices.report)
        self.pain_desk.told.connect(self.notices.raised)
        self.shortcuts = Shortcuts(self)
        self.loader.library_ready.connect(self._on_library_ready)
        self.loader.shaper_ready.connect(self._on_shaper_ready)
        self.loader.shaping_failed.connect(self.notices.report)
        self.loader.atlas_ready.connect(self._on_atlas_ready)
        self.loader.placement_ready.connect(self._on_placement_ready)
        self.loader.failed.connect(self._on_load_failed)
        self.loader.finished.connect(self._on_load_finished)

        events = self.session.events
        events.theme.connect(self._on_theme_change)
        events.pack.connect(self._on_pack_change)
        events.selection.connect(self._on_selection_change)
        events.form.connect(self._on_form_change)
        events.mode.connect(self._on_mode_change)
        events.page.connect(self._on_page_change)
        events.register.connect(settings.set_words)
        events.language.connect(self._on_language_change)

    # ── wishes ───────────────────────────────────────────────────────────────────────────────────────────────────

    def show_about(self) -> None:
        AboutDialog(self._library, self).open()

    def show_keys(self) -> None:
        KeysDialog(self).open()

    def show_safety(self) -> None:
        SafetyDialog(self._library, self).open()

    def _on_page_change(self, page: str | None) -> None:
        """Open the reader at the page, or turn to it."""
        if page is None or self._library is None:
            return
        reader = self.findChild(ReaderDialog)
        if reader is None:
            reader = ReaderDialog(self._library, self.session, self, page)
            reader.safety_requested.connect(self.show_safety)
            reader.finished.connect(lambda _result: setattr(self.session, "page", None))
            reader.open()
        else:
            reader.open_page(page)

    def show_install(self, pack_id: str) -> None:
        from app.anatomy.packs import pack

        dialog = InstallDialog(pack(pack_id), self)
        dialog.installed.connect(lambda chosen: setattr(self.session, "pack", chosen))
        dialog.open()

    def focus_search(self) -> None:
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def step_back(self) -> None:
        """Escape: first the search goes, then the brush, then the selection."""
        if self.session.query:
            self.session.query = ""
        elif self.session.painting:
            self.session.brush = None
        else:
            self.session.clear()

    def take_brush(self, brush: BrushKind) -> None:
        """Paint with it; only where pain is painted."""
        if self.session.mode == "pain":
            self.session.brush = brush

    def _enter_list(self) -> None:
        self.body.open("left")
        if self.session.mode == "pain":
            self.pain.places.enter()
        else:
            self.points.enter()

    def _choose_first(self) -> None:
        if self.session.mode == "pain":
            self.pain.places.toggle_first()
        else:
            self.points.choose_first()

    # ── loading ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_library_ready(self, library: Library) -> None:
        if self._library is None or library.english is not self._library.english:
            self._give_library(library.said_in(self.session.language))

    def _give_library(self, library: Library) -> None:
        self._library = library
        self.points.set_library(library)
        self.pain.set_library(library)
        self.card.set_library(library)
        self.overlays.legend.set_library(library, self.session)
        self.viewport.set_library(library)

    def _on_atlas_ready(self, atlas: Atlas) -> None:
        self._show(atlas, None)

    def _on_shaper_ready(self, atlas: Atlas, shaper: Shaper | None) -> None:
        self._family.learn(atlas, shaper)
        if self._drawn is not None and self._drawn[0] is atlas:
            self._offer_builds(atlas)
            if self.session.form:
                self._reshape()

    def _on_placement_ready(self, atlas: Atlas, placement: Placement) -> None:
        self._show(atlas, placement)

    def _show(self, atlas: Atlas, placement: Placement | None) -> None:
        if atlas.pack_id != self.session.pack:  # the user has chosen another one meanwhile
            return
        self._drawn = None
        try:
            if self._scene is None:
                from app.scene.scene import Scene

                self._scene = Scene()
                self._scene.attach(self.session)
            shaped, moved = self._family.at(self.session.form, atlas, placement)
            self._scene.show(shaped, moved, self._library)
        except Exception as error:
            self._on_load_failed(atlas.pack_id, error)
            return
        self._drawn = (atlas, placement)
        self.viewport.set_scene(self._scene, moved, shaped)
        self._offer_builds(atlas)
        self.top_bar.show_model(atlas.title)
        if placement is not None:
            self._drawn = self._good = (atlas, placement)
            settings.set_last_pack(atlas.pack_id)
            self.card.set_placement(placement)
            assert self._library is not None
            self.viewport.set_regions(SkinRegions(self._library, atlas))
            self.pain_desk.show(self._library, atlas, placement)
            self.viewport.focus_selection()

    def _offer_builds(self, atlas: Atlas) -> None:
        """Those of the drawn atlas, or their place while they are being made ready."""
        if self._family.knows(atlas):
            self.layers.set_form(self._family.about(atlas))
        else:
            self._await_builds(atlas.pack_id)

    def _await_builds(self, pack_id: str) -> None:
        from app.anatomy.shaped import has_form

        if has_form(pack_id):
            self.layers.await_form()
        else:
            self.layers.set_form(None)

    def _on_load_failed(self, pack_id: str, error: BaseException) -> None:
        """Say so, and go back to the last good model; at the start to the one that comes with the program."""
        self.notices.report(error)
        fallback = self._good[0].pack_id if self._good else BUNDLED
        if pack_id == self.session.pack and pack_id != fallback:
            self.session.pack = fallback

    def _on_load_finished(self) -> None:
        self.overlays.progress.end()
        self.viewport.set_waiting("")

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_pack_change(self, pack_id: str) -> None:
        if self._good is None or pack_id != self._good[0].pack_id:
            self.loader.load(pack_id, shaped=self.session.form > 0)
            return
        self.loader.cancel()
        self.overlays.progress.end()
        if self._drawn is not self._good:
            self._show(*self._good)
        if not self._family.knows(self._good[0]):  # given up meanwhile with the load that it was a part of
            self.loader.shape(self._good[0])

    def _on_form_change(self) -> None:
        self._settling.start()
        self._reshape()

    def _remember_form(self) -> None:
        self._settling.stop()
        settings.set_form(self.session.form)

    def _reshape(self) -> None:
        """Give the drawn atlas the session's build."""
        if self._scene is None or self._drawn is None or self._family.about(self._drawn[0]) is None:
            return
        shaped, moved = self._family.at(self.session.form, *self._drawn)
        self._scene.show(shaped, moved, self._library)
        self.viewport.reshape(moved, shaped)

    def _on_theme_change(self) -> None:
        theme.apply(_application(), self.session.theme)

    def _on_language_change(self, chosen: Language) -> None:
        """The parts are renewed when the menu in one of them, by which it was chosen, has closed."""
        language.speak(_application(), chosen)
        settings.set_language(chosen)
        self._renewing.start()

    def _on_mode_change(self) -> None:
        pain = self.session.mode == "pain"
        self.session.query = ""
        self.body.open("left")
        self._spare_card()
        if pain and self.session.brush is None:
            self.session.brush = "strong"

    def _spare_card(self) -> None:
        """Where pain is painted, the card takes room only when there is something to read."""
        self.body.spare("right", self.session.mode == "pain" and self.session.selection is None)

    def _on_selection_change(self) -> None:
        self._spare_card()
        if self.session.selection is None:
            self.body.favour("left")

    def closeEvent(self, event: QCloseEvent) -> None:
        settings.set_geometry(self.saveGeometry())
        self._remember_form()
        for dialog in self.findChildren(QDialog):
            dialog.close()
        self.hide()
        self.loader.stop()
        end_all(_LAST_WAIT_S)
        self.viewport.release_scene()
        if self._scene is not None:
            self._scene.close()
            self._scene = None
        super().closeEvent(event)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
