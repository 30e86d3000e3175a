"""What is said about a 3D model that cannot be opened, and what can be done then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app.session import Session
from app.ui.model_desk import ModelDesk
from app.ui.notices import Mend, Notices


class ModelTroubles(QObject):
    """The model before stays; the other can be tried again, as when its disk is back. choose: shows the models."""

    def __init__(self, session: Session, models: ModelDesk, notices: Notices, choose: Callable[[], object]) -> None:
        super().__init__(models)
        self._session, self._models, self._notices, self._choose = session, models, notices, choose
        models.load_failed.connect(self._tell)
        models.reported.connect(notices.report)

    def _tell(self, pack_id: str, error: BaseException) -> None:
        again = Mend(lambda: self.tr("Try again"), lambda: self._try(pack_id))
        self._notices.report(error, again, Mend(lambda: self.tr("Choose another model"), self._choose))

    def _try(self, pack_id: str) -> None:
        if self._session.pack == pack_id:
            self._models.start()
        else:
            self._session.pack = pack_id
