"""The choice of the language, each by its own name."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from app.session import Session
from app.ui.controls import IconButton
from app.words import OWN_NAMES


class LanguageButton(IconButton):
    """Opens the menu; choosing sets ``session.language``."""

    def __init__(self, session: Session) -> None:
        super().__init__("globe", self.tr("Language"))
        self.setObjectName("language_chooser")
        menu = QMenu(self)
        group = QActionGroup(menu)
        for language, name in OWN_NAMES.items():
            action = QAction(name, menu)
            action.setObjectName(f"language_{language}")
            action.setCheckable(True)
            action.setChecked(language == session.language)
            action.triggered.connect(lambda _checked=False, chosen=language: setattr(session, "language", chosen))
            group.addAction(action)
            menu.addAction(action)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
