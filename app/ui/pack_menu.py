"""The menu of 3D models: which one is shown, which are ready, which can be installed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.session import Session


class PackMenu(QMenu):
    """Choosing an installed pack sets ``session.pack``; choosing another asks to install it."""

    install_requested = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("3D model"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self._fill)

    def _fill(self) -> None:
        """Packs can come and go while the program runs, so look each time; this reads only small files."""
        from app.anatomy.pack import available
        from app.anatomy.packs import is_installed

        self.clear()
        packs = available()
        ready = {pack_id: is_installed(pack_id) for pack_id in packs}
        for pack_id in sorted(packs, key=lambda each: (not ready[each], not packs[each].bundled, packs[each].title)):
            pack, installed = packs[pack_id], ready[pack_id]
            action = QAction(pack.title if installed else self.tr("{0} – install…").format(pack.title), self)
            action.setObjectName(f"pack_{pack_id}")
            action.setCheckable(True)
            action.setChecked(pack_id == self._session.pack)
            action.setToolTip(pack.licence)
            if installed:
                action.triggered.connect(lambda _checked=False, chosen=pack_id: setattr(self._session, "pack", chosen))
            else:
                action.triggered.connect(lambda _checked=False, chosen=pack_id: self.install_requested.emit(chosen))
            self.addAction(action)
