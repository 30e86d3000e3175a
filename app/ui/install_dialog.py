"""Installing a pack: what it is, how large and under which licence; then download it, or take it from this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.anatomy.pack import Pack
from app.errors import AtlasError, Cancelled
from app.ui import icons
from app.ui.controls import IconTextButton, Paragraph, label
from app.ui.design import inset, px
from app.ui.dialog import Dialog
from app.ui.work import Work
from app.words import say

if TYPE_CHECKING:
    from app.anatomy.download import DownloadPlan


class InstallDialog(Dialog):
    """``installed`` tells the pack's id when it is ready to be opened."""

    installed = Signal(str)

    def __init__(self, pack: Pack, parent: QWidget) -> None:
        super().__init__(self.tr("Install {0}").format(pack.title), parent, width=560, height=480)
        self._pack = pack
        self._work: Work | None = None
        self.facts = Paragraph("\n".join(self._facts()))
        box = QFrame()
        box.setProperty("role", "box")
        inside = QVBoxLayout(box)
        inside.setContentsMargins(*inset(12, 8, 12, 8))
        inside.addWidget(self.facts)
        self.add(box)
        self.add(self._make_error())
        self.add(self._make_progress())
        for text in (pack.attribution, *map(say, pack.notes)):
            self.add(Paragraph(text, "muted"))
        self.add(self._make_details())
        self._make_buttons()

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _facts(self) -> Iterator[str]:
        """Size, licence, and what will do instead; no server is asked."""
        from app.anatomy.download import plan

        try:
            planned = plan(self._pack, ask_server=False)
        except AtlasError:
            yield self.tr("Licence: {0}").format(self._pack.licence)
        else:
            yield self.tr("Download: {0}").format(self._size_text(planned))
            yield self.tr("Licence: {0}").format(planned.licence)
        yield self.tr("Without a network: a folder or zip with the files, if you already have them")

    def _size_text(self, planned: DownloadPlan) -> str:
        known = sum(file.size or 0 for file in planned.files) / 1e6
        if all(file.size is not None for file in planned.files):
            return self.tr("{0} MB").format(round(known))
        if not known:
            return self.tr("the size is shown once it begins")
        return self.tr("more than {0} MB; the whole size is shown once it begins").format(round(known))

    def _make_details(self) -> QWidget:
        """The names of the files, and where they come from: for who looks for them, out of the way for others."""
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.details_button = IconTextButton("chevron-right", self.tr("Details"))
        self.details_button.setObjectName("install_details")
        self.details_button.setProperty("role", "fold")
        self.details_button.setCheckable(True)
        self.details_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.details = Paragraph("\n".join(self._detail_lines()), "small")
        self.details.hide()
        self.details_button.toggled.connect(self._open_details)
        column.addWidget(self.details_button)
        column.addWidget(self.details)
        return whole

    def _detail_lines(self) -> Iterator[str]:
        from app.anatomy.download import plan

        names = ", ".join(file.name for file in self._pack.files)
        yield self.tr("Files: {0}").format(names)
        with suppress(AtlasError):
            for file in plan(self._pack, ask_server=False).files:
                host = urlsplit(file.url).hostname or file.url
                yield self.tr("Download: {0}").format(f"{file.name} ({host})")

    def _open_details(self, opened: bool) -> None:
        self.details.setVisible(opened)
        self.details_button.set_icon("chevron-down" if opened else "chevron-right")

    def error_text(self) -> str:
        return self._error_text.accessibleName()

    def _make_error(self) -> QWidget:
        self.error = QFrame()
        self.error.setProperty("role", "caution")
        column = QVBoxLayout(self.error)
        column.setContentsMargins(*inset(12, 8, 12, 8))
        self._error_text = Paragraph()
        column.addWidget(self._error_text)
        self.error.hide()
        return self.error

    def _make_progress(self) -> QWidget:
        self.progress = QWidget()
        column = QVBoxLayout(self.progress)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self._step = label("", "muted")
        column.addWidget(self._step)
        self.bar = QProgressBar()
        self.bar.setProperty("role", "wide")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress of the installation"))
        column.addWidget(self.bar)
        self.progress.hide()
        return self.progress

    def _make_buttons(self) -> None:
        ink = QApplication.palette().color(QPalette.ColorRole.WindowText).name()
        on_accent = QApplication.palette().color(QPalette.ColorRole.HighlightedText).name()
        self.local_button = QPushButton(icons.icon("folder", ink), self.tr("Use my files…"))
        self.local_button.setObjectName("install_local")
        self.local_button.setProperty("role", "secondary")
        menu = QMenu(self.local_button)
        menu.addAction(self.tr("Choose a folder…"), self._choose_folder)
        menu.addAction(self.tr("Choose a zip…"), self._choose_zip)
        self.local_button.setMenu(menu)
        self.download_button = QPushButton(icons.icon("download", on_accent), self.tr("Download"))
        self.download_button.setObjectName("install_download")
        self.download_button.setProperty("role", "primary")
        self.download_button.clicked.connect(lambda: self.start(None))
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setObjectName("install_cancel")
        self.cancel_button.setProperty("role", "secondary")
        self.cancel_button.clicked.connect(self._cancel)
        self.cancel_button.hide()
        for button in (self.local_button, self.download_button, self.cancel_button):
            self.buttons.addWidget(button)
        self.download_button.setDefault(True)

    # ── what the user does ───────────────────────────────────────────────────────────────────────────────────────

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Folder with the files of {0}").format(self._pack.title)
        )
        if chosen:
            self.start(Path(chosen))

    def _choose_zip(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self._pack.title, "", self.tr("Zip archives (*.zip)"))
        if chosen:
            self.start(Path(chosen))

    def start(self, source: Path | None) -> None:
        """Begin to install: from a folder or zip, or by download when there is none."""
        from app.anatomy.packs import install

        pack_id = self._pack.id
        self.error.hide()
        self._step.setText(self.tr("Calling the server…") if source is None else self.tr("Looking through your files…"))
        self.bar.setValue(0)
        self._show_working(True)
        self._work = Work(lambda progress, cancelled: install(pack_id, source, progress, cancelled))
        self._work.progressed.connect(self._on_progress)
        self._work.done.connect(self._on_done)
        self._work.failed.connect(self._on_failed)
        self._work.start()

    def _cancel(self) -> None:
        if self._work is not None:
            self.cancel_button.setEnabled(False)
            self._step.setText(self.tr("Stopping…"))
            self._work.cancel()

    def done(self, result: int) -> None:
        """However it is closed, the work is given up; nobody waits for a server that does not answer."""
        if self._work is not None:
            self._work.leave()
            self._work = None
        super().done(result)

    # ── the work ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_progress(self, text: str, part: float) -> None:
        if self.cancel_button.isEnabled():
            self._step.setText(text)
        self.bar.setValue(round(part * 1000))

    def _on_done(self, _report: object) -> None:
        self._work = None
        self.installed.emit(self._pack.id)
        self.close()

    def _on_failed(self, error: BaseException) -> None:
        self._work = None
        self._show_working(False)
        if isinstance(error, Cancelled):
            return
        text = str(error) if isinstance(error, AtlasError) else self.tr("The installation failed: {0}").format(error)
        self._error_text.set_plain(text)
        self.error.show()

    def _show_working(self, working: bool) -> None:
        self.progress.setVisible(working)
        self.cancel_button.setVisible(working)
        self.cancel_button.setEnabled(True)
        for button in (self.local_button, self.download_button, self.close_button):
            button.setVisible(not working)
