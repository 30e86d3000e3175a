"""Keeps views, shows them again, and knows their files."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.errors import AtlasError
from app.saved_views import SavedView, Views, beside, free_name, replaced
from app.session import Session
from app.ui import ask_file, names, seeing
from app.ui.follow import follow
from app.ui.views.known import is_here, known_view
from app.view_state import ViewState

if TYPE_CHECKING:
    from app.anatomy.atlas import Atlas
    from app.content.library import Library
    from app.ui.model_desk import ModelDesk

_ENDINGS = (".json", ".yaml", ".yml")


class ViewsDesk(QObject):
    """``reported`` with an error, ``told`` with a sentence for the user, ``saved`` with one on a file that was written;
    ``list_requested`` for the list of views, ``best_view_requested`` where a view does not say where it is taken from,
    ``note_given`` (a path) for a file that holds a session note instead.
    """

    reported = Signal(object)
    told = Signal(str)
    saved = Signal(str)
    list_requested = Signal()
    best_view_requested = Signal()
    note_given = Signal(object)

    def __init__(self, session: Session, models: ModelDesk, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._models, self._window = session, models, window
        self._waiting: SavedView | None = None
        """To be shown once its model is there."""
        self._loaded = False
        self._kept: Views = ()
        """What the user's own file held when it was last read or written here."""
        self._shown = ViewState()
        models.library_changed.connect(self._load)
        models.placed.connect(self._on_placed)
        follow(self, self._heed, session.history.changed)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    # ── showing ──────────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def row(self) -> Views:
        """What next and previous go through: the file's views while one of them is shown, else the user's own."""
        session = self._session
        in_file = any(each is session.saved_shown for each in session.opened)
        return session.opened if in_file or not session.saved else session.saved

    def go(self, step: int) -> None:
        """Show the view before (-1) or after (1) the one that is shown."""
        if (found := beside(self.row, self._session.saved_shown, step)) is not None:
            self.show(found)

    def show(self, saved: SavedView) -> None:
        """Look at it again; first its 3D model is brought, where there is that model on this machine."""
        session, drawn = self._session, self._models.drawn
        if drawn is None or self._models.library is None or (saved.pack != drawn.pack_id and is_here(saved.pack)):
            self._waiting = saved
            session.pack = saved.pack if is_here(saved.pack) else session.pack
            return
        self._waiting = None
        view, lost = known_view(saved.view, self._models.library)
        if lost:
            self.told.emit(
                self.tr("“{0}” shows what this version does not know ({1}); the rest is here.").format(
                    saved.name, ", ".join(lost)
                )
            )
        elif saved.pack != drawn.pack_id:
            self.told.emit(
                self.tr("“{0}” was made on the 3D model “{1}”, which is not installed; here it is on this one.").format(
                    saved.name, saved.pack
                )
            )
        if session.quiz is not None:
            session.mode = "explore"
        isolated = seeing.possible(view.isolated, drawn)
        self._shown = replace(view, pose=view.pose or session.pose, isolated=isolated)
        session.form = saved.form
        session.saved_shown = saved
        session.history.show(self._shown)
        if view.pose is None:
            self.best_view_requested.emit()

    def _on_placed(self, _library: Library, atlas: Atlas, _placement: object) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            here = waiting if atlas.pack_id == waiting.pack or not is_here(waiting.pack) else None
            if here is not None:
                self.show(here)

    def _heed(self) -> None:
        """Another thing is looked at now: what was said about the saved view no longer holds."""
        session = self._session
        now = replace(session.view, pose=self._shown.pose, skin_opacity=self._shown.skin_opacity)
        if session.saved_shown is not None and now != self._shown:
            session.saved_shown = None

    # ── keeping ──────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_to_save(self) -> None:
        """Ask for a name and a note, and keep the present view under them."""
        from app.ui.views.dialog import ViewDialog

        dialog = ViewDialog(self._window, self.tr("Save this view"), self._first_name(), "")
        dialog.given.connect(self.save)
        dialog.open()

    def ask_to_rename(self, saved: SavedView) -> None:
        from app.ui.views.dialog import ViewDialog

        dialog = ViewDialog(self._window, self.tr("Change name and note"), saved.name, saved.note)
        dialog.given.connect(lambda name, note: self.rename(saved, name, note))
        dialog.open()

    def save(self, name: str, note: str = "") -> None:
        session = self._session
        name = free_name(name, (each.name for each in session.saved))
        saved = SavedView(name, session.view, note, session.pack, session.form)
        session.saved = (*session.saved, saved)
        self._shown = saved.view
        session.saved_shown = saved
        self._keep()

    def rename(self, saved: SavedView, name: str, note: str) -> None:
        renamed = replace(saved, name=name, note=note)
        session = self._session
        session.saved = replaced(session.saved, saved, renamed)
        if session.saved_shown is saved:
            session.saved_shown = next(each for each in session.saved if each.view is saved.view)
        self._keep()

    def set_own(self, views: Views) -> None:
        """Keep these from now on, as after one was deleted or brought back."""
        self._session.saved = views
        if all(each is not self._session.saved_shown for each in (*views, *self._session.opened)):
            self._session.saved_shown = None
        self._keep()

    def keep_opened(self) -> None:
        """Take the views of the opened file among the user's own."""
        own = self._session.saved
        for each in self._session.opened:
            own = (*own, replace(each, name=free_name(each.name, (known.name for known in own))))
        self._session.opened = ()
        self.set_own(own)

    def show_list(self) -> None:
        self.list_requested.emit()

    def _first_name(self) -> str:
        """A name to begin with: what is selected, or a number."""
        selection, library = self._session.selection, self._models.library
        taken = [each.name for each in self._session.saved]
        if selection is None or library is None:
            return free_name(self.tr("View {0}").format(len(taken) + 1), taken)
        return free_name(names.selection_title(library, selection, self._session.register), taken)

    # ── files ────────────────────────────────────────────────────────────────────────────────────────────────────

    def ask_to_open(self) -> None:
        title, kinds = self.tr("Open views from a file"), self.tr("Views (*.json *.yaml *.yml)")
        if (path := ask_file.to_open(self._window, title, kinds)) is not None:
            self.open_file(path)

    def ask_to_export(self) -> None:
        title, kinds = self.tr("Save the views as a file"), self.tr("Views (*.json *.yaml *.yml)")
        if (path := ask_file.to_save(self._window, title, Path("views.json"), kinds)) is not None:
            self.export(path)

    def open_file(self, path: Path) -> None:
        """Show the first view of a file; the others are one step away. What is there stays when it cannot be read."""
        from app import note_files, view_files

        if note_files.is_note(path):
            self.note_given.emit(path)
            return
        try:
            views = view_files.read(path)
        except AtlasError as error:
            self.reported.emit(error)
            return
        if not views:
            self.told.emit(self.tr("{0} holds no views.").format(path.name))
            return
        self._session.opened = views
        self.show(views[0])

    def export(self, path: Path) -> None:
        """Write the user's own views into a file for others."""
        from app import view_files

        file = path if path.suffix else path.with_suffix(".json")
        try:
            view_files.write(file, self._session.saved)
        except AtlasError as error:
            self.reported.emit(error)
        else:
            self.saved.emit(self.tr("Saved in {0}.").format(file))

    def _load(self) -> None:
        """The user's own views, once."""
        if self._loaded:
            return
        self._loaded = True
        from app import own_views, view_files

        try:
            self._kept = self._session.saved = own_views.load(view_files.own_file())
        except AtlasError as error:
            self.reported.emit(error)

    def _keep(self) -> None:
        """Write what has changed here; what another window has saved meanwhile is here from now on."""
        from app import own_views, view_files

        session = self._session
        try:
            self._kept = own_views.keep(view_files.own_file(), self._kept, session.saved)
        except AtlasError as error:
            self.reported.emit(error)
            return
        session.saved = self._kept
        if all(each is not session.saved_shown for each in (*session.saved, *session.opened)):
            session.saved_shown = None

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A file of views that is dropped on the window is opened."""
        if isinstance(event, QDragEnterEvent | QDropEvent) and (path := _dropped(event)) is not None:
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.open_file(path)
            return True
        return False


def _dropped(event: QDropEvent) -> Path | None:
    files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 and files[0].suffix.lower() in _ENDINGS else None
