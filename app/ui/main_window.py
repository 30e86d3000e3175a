"""The main window: makes the parts, joins their wishes to what fulfils them, and gives each what was loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.session import BrushKind, Language, Mode, Session
from app.ui import language, mistake, seeing, settings, window_memory
from app.ui.about import AboutDialog
from app.ui.appearance import Appearance
from app.ui.arrangement import Arrangement
from app.ui.body import Body
from app.ui.card.card import Card
from app.ui.enter_key import EnterKey
from app.ui.install_dialog import InstallDialog
from app.ui.kept_open import put_away
from app.ui.keys_help import KeysDialog
from app.ui.layers import Layers
from app.ui.learn.desk import LearnDesk
from app.ui.learn.lesson_view import LessonView
from app.ui.learn.panel import LearnPanel
from app.ui.model_desk import ModelDesk
from app.ui.model_troubles import ModelTroubles
from app.ui.note.desk import NoteDesk
from app.ui.notices import Notices
from app.ui.overlays import Overlays
from app.ui.pack_menu import PackMenu
from app.ui.pain.desk import PainDesk
from app.ui.pain.panel import PainPanel
from app.ui.palette.finding import Finder, Seen
from app.ui.palette.sheet import Palette
from app.ui.panels import LeftPanel, RightPanel, column, explore_page
from app.ui.picture.menu import PictureMenu
from app.ui.picture.viewport import Viewport
from app.ui.point_list import PointList
from app.ui.preferences import PreferencesDialog
from app.ui.present.desk import PresentDesk
from app.ui.reader import ReaderDialog
from app.ui.renewal import Renewal
from app.ui.restoring import RestoreDesk
from app.ui.safety import SafetyDialog
from app.ui.shortcuts import Shortcuts
from app.ui.top_bar import TopBar
from app.ui.tour import Tour
from app.ui.views.desk import ViewsDesk
from app.ui.views.panel import ViewsPanel
from app.ui.way_back import go_to_start, step_back
from app.ui.work import end_all

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.placement.placed import Placement
    from app.ui.picture.pointer import Spot

_LAST_WAIT_S = 3.0
"""So long the program waits, out of sight, for slow work to end before it does."""


class MainWindow(QMainWindow):
    """Call ``start`` once it is shown: it then loads the session's pack while it can already be used."""

    def __init__(self, session: Session, notices: Notices) -> None:
        super().__init__()
        self.session = session
        self.notices = notices
        language.speak(_application(), session.language)
        self.setWindowTitle(self.tr("Trigger Atlas"))
        self.setMinimumSize(920, 560)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))

        self._renewal = Renewal(self, self._renew_parts)
        self.viewport = Viewport(session)
        self.pain_desk = PainDesk(session, self)
        self.study = LearnDesk(session, self)
        self.models = ModelDesk(session, self.viewport, self)
        self.present = PresentDesk(session, self.models, self.viewport, self)
        EnterKey(_application(), self)
        self.appearance = Appearance(_application(), session, self)  # first: it says how large all the others are
        self.views = ViewsDesk(session, self.models, self)
        self.notes = NoteDesk(session, self)
        self.restoring = RestoreDesk(session, self.models, notices, self)
        self._make_parts()
        left, right = self._panels()
        self.body = Body(left, self.viewport, right)
        Arrangement(session, self.body)
        self._assemble()
        self._join_parts()
        self._join()
        self.viewport.setFocus()

    def start(self) -> None:
        """Begin to load content and pack."""
        self.models.start()
        self.notes.tell_of_copy()

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_parts(self) -> None:
        """Everything that has words on it."""
        self.packs = PackMenu(self.session, self)
        self.top_bar = TopBar(self.session, self.packs)
        self.points = PointList(self.session)
        self.layers = Layers(self.session)
        self.pain = PainPanel(self.session)
        self.learn = LearnPanel(self.session, self.study)
        self.card = Card(self.session)
        self.overlays = Overlays(self.viewport, self.session, self.notices)

    def _renew_parts(self) -> None:
        """Make them anew, in another language or size; picture and session stay as they are."""
        again = put_away(self)
        self.overlays.remove()
        self.top_bar.hide()
        for old in (self.packs, self.top_bar):
            old.deleteLater()
        before = self.top_bar
        self._make_parts()
        self._column.replaceWidget(before, self.top_bar)
        self.body.replace(*self._panels())
        self._join_parts()
        self.models.translate()
        if self.models.placement is not None:
            self.card.set_placement(self.models.placement)
        self._offer_builds()
        if self.models.drawn is not None:
            self._on_shown(self.models.drawn)
        self.overlays.set_legend(self.viewport.legend)
        self.pain_desk.answer()
        self.viewport.setFocus()
        for reopen in again:
            reopen()

    def _panels(self) -> tuple[LeftPanel, RightPanel]:
        pages: dict[Mode, QWidget] = {
            "explore": explore_page(self.points, self.layers),
            "pain": self.pain,
            "learn": self.learn,
        }
        return LeftPanel(self.session, pages), RightPanel(self.card)

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
        self.top_bar.palette_requested.connect(self.show_palette)
        self.top_bar.tour_requested.connect(self.show_tour)
        self.top_bar.start_requested.connect(lambda: go_to_start(self))
        self.top_bar.preferences_requested.connect(self.show_preferences)
        self.top_bar.safety_requested.connect(self.show_safety)
        self.top_bar.note_requested.connect(self.notes.show)
        self.card.safety_requested.connect(self.show_safety)
        self.card.note_requested.connect(self.notes.show)
        self.card.mistake_reported.connect(self.report_mistake)
        self.packs.install_requested.connect(self.show_install)
        self.pain.answers.safety_requested.connect(self.show_safety)
        self.pain.tools.open_requested.connect(self.pain_desk.open)
        self.pain.tools.save_requested.connect(self.pain_desk.save)
        self.pain_desk.answered.connect(self.pain.answers.show_answer)
        self.learn.picture_requested.connect(self.viewport.setFocus)
        self.points.opened.connect(lambda: self.body.favour("right"))
        self.viewport.legend_changed.connect(self.overlays.set_legend)
        self.overlays.views.view_requested.connect(self.viewport.look)
        self.overlays.views.reset_requested.connect(self.viewport.reset)
        self.overlays.views.saved_requested.connect(self.views.show_list)
        self.overlays.caption.step_requested.connect(self.views.go)
        self.overlays.panel_toggled.connect(self.body.toggle)
        self.models.progressed.connect(self.overlays.progress.show_step)
        self.overlays.progress.cancelled.connect(self.models.give_up)

    def _join(self) -> None:
        """What stays joined in any language."""
        self.viewport.list_requested.connect(self.show_seen)
        self.viewport.selected.connect(lambda: self.body.favour("right"))
        self.viewport.menu_requested.connect(self._show_menu)
        for desk in (self.views, self.notes, self.pain_desk):
            desk.reported.connect(self.notices.report)
            desk.told.connect(self.notices.raised)
        for saver in (self.views, self.pain_desk):
            saver.saved.connect(self.notices.done)
        self.views.list_requested.connect(self._show_views)
        self.views.note_given.connect(self.notes.open_file)
        self.views.best_view_requested.connect(self.viewport.focus_selection)
        self.study.told.connect(self.notices.raised)
        LessonView(self.session, self.study, self.viewport)
        self.pain_desk.answered.connect(self.present.set_answer)
        self.present.opened.connect(lambda over: Shortcuts(self, over))
        self.viewport.answered.connect(lambda hit: self.study.click(hit, self.viewport.placement))
        self.viewport.entered.connect(self._answer_from_picture)
        self.shortcuts = Shortcuts(self)
        self.models.library_changed.connect(self._on_library_change)
        self.models.builds_changed.connect(self._offer_builds)
        self.models.shown.connect(self._on_shown)
        self.models.placed.connect(self._on_placed)
        self.models.settled.connect(self._on_settled)
        ModelTroubles(self.session, self.models, self.notices, lambda: self.top_bar.choose_model())

        events = self.session.events
        self.appearance.resizing.connect(self._renewal.start)
        events.selection.connect(self._on_selection_change)
        events.page.connect(self._on_page_change)
        events.register.connect(settings.set_words)
        events.quality.connect(settings.set_quality)
        events.language.connect(self._on_language_change)

    # ── wishes ───────────────────────────────────────────────────────────────────────────────────────────────────

    def show_about(self) -> None:
        AboutDialog(self.models.library, self).open()

    def show_keys(self) -> None:
        KeysDialog(self).open()

    def show_palette(self) -> None:
        Palette(self, Finder(self), self.tr("Muscle, place that hurts, or what to do")).open()

    def show_seen(self) -> None:
        Palette(self, Seen(self), self.tr("What the picture shows")).open()

    def show_preferences(self, held: str = "") -> None:
        dialog = PreferencesDialog(self.session, self, held)
        dialog.restore_wished.connect(self.restoring.set_wished)
        dialog.open()

    def show_tour(self, step: int = 0) -> None:
        Tour(self, step).open()

    def report_mistake(self) -> None:
        mistake.report(self.models.library, self.session, self.notices)

    def show_safety(self) -> None:
        SafetyDialog(self.models.library, self).open()

    def _on_page_change(self, page: str | None) -> None:
        """Open the reader at the page, or turn to it."""
        if page is None or self.models.library is None:
            return
        reader = self.findChild(ReaderDialog)
        if reader is None:
            reader = ReaderDialog(self.models.library, self.session, self, page)
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
        """One step, as Escape does."""
        step_back(self)

    def _answer_from_picture(self) -> None:
        """Enter at the picture: go on, or answer with what lies in its middle."""
        if self.study.answered:
            self.study.go_on()
        elif (hit := self.viewport.pick(QPointF(self.viewport.rect().center()))) is not None:
            self.study.click(hit, self.viewport.placement)

    def take_brush(self, brush: BrushKind) -> None:
        """Paint with it; only where pain is painted."""
        if self.session.mode == "pain":
            self.session.brush = brush

    def _show_menu(self, spot: Spot) -> None:
        """Of what is there in the picture."""
        menu = PictureMenu(self.session, self.viewport.library, spot, self.viewport)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self.viewport.mapToGlobal(spot.where.toPoint()))

    def _show_views(self) -> None:
        ViewsPanel(self.session, self.views, self).open_above(self.overlays.views.saved)

    def _enter_list(self) -> None:
        self.body.open("left")
        if self.session.mode == "pain":
            self.pain.places.enter()
        elif self.session.mode == "learn":
            self.learn.enter()
        else:
            self.points.enter()

    def _choose_first(self) -> None:
        if self.session.mode == "pain":
            self.pain.places.toggle_first()
        elif self.session.mode == "learn":
            self.learn.enter()
        else:
            self.points.choose_first()

    # ── loading ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_library_change(self, library: Library) -> None:
        for part in (self.points, self.pain, self.study, self.card):
            part.set_library(library)
        self.notes.set_library(library)
        self.overlays.legend.set_library(library, self.session)
        self.overlays.seen.set_library(library)

    def _on_shown(self, atlas: Atlas) -> None:
        seeing.heed_model(self.session, atlas)
        self.top_bar.show_model(atlas.title)
        self.card.set_atlas(atlas)

    def _on_placed(self, library: Library, atlas: Atlas, placement: Placement) -> None:
        self.card.set_placement(placement)
        self.pain_desk.show(library, atlas, placement)
        self.study.show(library, atlas, placement)

    def _offer_builds(self) -> None:
        """Those of the drawn model, or their place while they are being made ready."""
        ready, about = self.models.builds
        if ready:
            self.layers.set_form(about)
        else:
            self.layers.await_form()

    def _on_settled(self) -> None:
        self.overlays.progress.end()
        self.viewport.set_waiting("")

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_language_change(self, chosen: Language) -> None:
        self._renewal.start()
        language.speak(_application(), chosen)
        settings.set_language(chosen)

    def _on_selection_change(self) -> None:
        seeing.reveal(self.session, self.models.library)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.notes.may_close():
            event.ignore()
            return
        self.present.end()
        self.notes.end()
        window_memory.remember(self)
        put_away(self)
        self.hide()
        self.restoring.end()
        self.models.stop()
        end_all(_LAST_WAIT_S)
        self.models.close()
        super().closeEvent(event)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
