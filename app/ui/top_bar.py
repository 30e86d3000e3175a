"""The bar at the top: what this is, search, side, pack, theme, help."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from app.session import MODES, Mode, Session
from app.ui import icons, theme
from app.ui.actions import key_of, tip
from app.ui.controls import IconButton, Segments, label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.language_menu import LanguageButton
from app.ui.marks import Mark
from app.ui.pack_menu import PackMenu

_MODE_ICONS: dict[str, str] = {"explore": "eye", "pain": "hand", "learn": "learn", "present": "present"}


class TopBar(QWidget):
    """Emits what it cannot do by changing the session: opening the help's pages and moving into the list."""

    about_requested = Signal()
    safety_requested = Signal()
    keys_requested = Signal()
    palette_requested = Signal()
    preferences_requested = Signal()
    note_requested = Signal()
    tour_requested = Signal()
    start_requested = Signal()
    first_hit_requested = Signal()
    list_requested = Signal()

    def __init__(self, session: Session, packs: PackMenu) -> None:
        super().__init__()
        self._session = session
        self.setProperty("role", "top-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(px(theme.TOP_BAR_HEIGHT))

        row = QHBoxLayout(self)
        row.setContentsMargins(*inset(16, 0, 8, 0))
        row.setSpacing(px(8))
        self._mark = Mark("point", 20)
        row.addWidget(self._mark)
        self._title = label(self.tr("Trigger Atlas"), "lead")
        row.addWidget(self._title)
        for part in (self._mark, self._title):
            part.setCursor(Qt.CursorShape.PointingHandCursor)
            part.setToolTip(self.tr("Back to the start"))
        row.addSpacing(px(8))
        row.addWidget(self._make_modes())
        row.addStretch(1)
        row.addWidget(self._make_search(), 6)
        row.addStretch(1)
        row.addSpacing(px(8))
        self.note_button = IconButton("note", self.tr("Session note"))
        self.note_button.setObjectName("session_note")
        self.note_button.setToolTip(tip(self.tr("Session note"), "note.show"))
        self.note_button.clicked.connect(self.note_requested)
        kept = self.note_button.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # the first point that is marked moves nothing
        self.note_button.setSizePolicy(kept)
        row.addWidget(self.note_button)
        row.addWidget(self._make_sides())
        row.addWidget(self._make_packs(packs))
        self._theme_button = IconButton("moon", self.tr("Dark theme"))
        self._theme_button.setObjectName("theme_toggle")
        self._theme_button.clicked.connect(self._toggle_theme)
        row.addWidget(self._theme_button)
        self.language_button = LanguageButton(session)
        row.addWidget(self.language_button)
        row.addWidget(self._make_help())

        follow(self, self._on_side_change, session.events.side)
        follow(self, self._on_theme_change, session.events.theme)
        follow(self, self._on_query_change, session.events.query)
        follow(self, self._on_mode_change, session.events.mode)
        follow(self, self._on_note_change, session.events.note)
        self._on_mode_change()
        self.note_button.setVisible(bool(session.note))
        self._on_theme_change()
        self._on_query_change()

    # ── parts ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_search(self) -> QLineEdit:
        self.search = SearchField()
        self.search.setMaximumWidth(px(360))
        self.search.setMinimumWidth(px(150))
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self.first_hit_requested)
        self.search.down_pressed.connect(self.list_requested)
        return self.search

    def _make_modes(self) -> Segments:
        words: dict[Mode, str] = {
            "explore": self.tr("Explore"),
            "pain": self.tr("Where does it hurt?"),
            "learn": self.tr("Learn"),
            "present": self.tr("Present"),
        }
        self.modes = Segments([(mode, words[mode]) for mode in MODES], self.tr("What to look at"))
        for mode in MODES:
            self.modes.button(mode).setToolTip(tip(words[mode], f"go.{mode}"))
            self.modes.button(mode).setObjectName(f"mode_{mode}")
        self.modes.chosen.connect(lambda mode: setattr(self._session, "mode", mode))
        return self.modes

    def _make_sides(self) -> Segments:
        self.sides = Segments(
            (("left", self.tr("Left")), ("both", self.tr("Both")), ("right", self.tr("Right"))),
            self.tr("Side of the body"),
        )
        for value in ("left", "both", "right"):
            self.sides.button(value).setToolTip(tip(self.sides.button(value).text(), f"side.{value}"))
        self.sides.set_value(self._session.side)
        self.sides.chosen.connect(lambda side: setattr(self._session, "side", side))
        return self.sides

    def _make_packs(self, packs: PackMenu) -> QToolButton:
        self.pack_button = IconButton("pack", self.tr("3D model"))
        self.pack_button.setObjectName("pack_chooser")
        self.pack_button.setMenu(packs)
        self.pack_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self.pack_button

    def _make_help(self) -> QToolButton:
        button = IconButton("help", self.tr("Help"))
        button.setObjectName("help_menu")
        menu = QMenu(button)
        for text, does, name, slot in (
            (self.tr("When to see a doctor"), "help.safety", "help_safety", self.safety_requested),
            (self.tr("Good to know"), "help.pages", "help_pages", lambda: self._read("how_to_read")),
            (self.tr("About the evidence"), "help.evidence", "help_evidence", lambda: self._read("evidence")),
            (self.tr("First steps"), "help.tour", "help_tour", self.tour_requested),
            (self.tr("Find anything…"), "go.palette", "help_palette", self.palette_requested),
            (self.tr("Mouse and keys"), "help.keys", "help_keys", self.keys_requested),
            (self.tr("Settings…"), "window.preferences", "help_preferences", self.preferences_requested),
            (self.tr("About Trigger Atlas"), "help.about", "help_about", self.about_requested),
        ):
            action = QAction(f"{text}\t{key_of(does)}", menu)
            action.setObjectName(name)
            action.triggered.connect(slot)
            menu.addAction(action)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def choose_model(self) -> None:
        """Open the menu of 3D models."""
        self.pack_button.showMenu()

    def show_model(self, title: str) -> None:
        """Say which 3D model is shown."""
        self.pack_button.setToolTip(self.tr("3D model: {0}").format(title))

    # ── room ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is little room the program's name goes first, then the sides become letters, then the modes
        become icons, the search becomes narrow, and what is in the settings as well is left to them."""
        letters = {"left": self.tr("L", "left, as short as can be"), "right": self.tr("R", "right, as short as can be")}
        for step in range(6):
            self._title.setVisible(step < 1)
            self.sides.abbreviate(letters if step >= 2 else {})
            self.modes.show_icons(_MODE_ICONS if step >= 3 else {})
            self.search.setMinimumWidth(px(150 if step < 4 else 64))
            for spared in (self._mark, self._theme_button, self.language_button):
                spared.setVisible(step < 5)
            layout = self.layout()
            assert layout is not None
            layout.invalidate()
            if layout.minimumSize().width() <= self.width():
                return

    # ── what the user does ───────────────────────────────────────────────────────────────────────────────────────

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The sign and the name of the program lead back to the start."""
        parts = [part for part in (self._mark, self._title) if part.isVisible()]
        inside = any(part.geometry().contains(event.position().toPoint()) for part in parts)
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.start_requested.emit()

    def _on_typed(self, text: str) -> None:
        self._session.query = text

    def _read(self, page: str) -> None:
        self._session.page = page

    def _toggle_theme(self) -> None:
        self._session.choose_theme("light" if self._session.theme == "dark" else "dark")

    # ── the session ──────────────────────────────────────────────────────────────────────────────────────────────

    def _on_side_change(self) -> None:
        self.sides.set_value(self._session.side)

    def _on_mode_change(self) -> None:
        self.modes.set_value(self._session.mode)
        hints: dict[Mode, str] = {"pain": self.tr("Search a place that hurts"), "learn": self.tr("Search a lesson")}
        self.search.set_hint(hints.get(self._session.mode, self.tr("Muscle or place")), self.tr("Search"))

    def _on_note_change(self) -> None:
        """A note that was begun can be come back to from everywhere."""
        self.note_button.setVisible(bool(self._session.note))

    def _on_query_change(self) -> None:
        if self.search.text() != self._session.query:
            self.search.setText(self._session.query)

    def _on_theme_change(self) -> None:
        dark = self._session.theme == "dark"
        name = self.tr("Light theme") if dark else self.tr("Dark theme")
        self._theme_button.set_icon("sun" if dark else "moon")
        self._theme_button.setToolTip(name)
        self._theme_button.setAccessibleName(name)


class SearchField(QLineEdit):
    """A search field with its glass; Down moves on into the list, Escape empties it."""

    down_pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setToolTip(key_of("go.search"))
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._on_text_change)
        self._hints: tuple[str, ...] = ()
        self._clear.setVisible(False)
        self._tint()

    def set_hint(self, hint: str, short: str) -> None:
        """What can be searched for here; the short one, or none, where there is no room for all of it."""
        self._hints = (hint, short)
        self.setAccessibleName(hint)
        self._fit_hint()

    def _fit_hint(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = inside.right() - self.cursorRect().center().x() - 2  # the cursor stands where the text would begin
        metrics = self.fontMetrics()
        fitting = (hint for hint in self._hints if metrics.horizontalAdvance(hint) <= room)
        self.setPlaceholderText("" if self.text() else next(fitting, ""))

    def _on_text_change(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._fit_hint()

    def sizeHint(self) -> QSize:
        return QSize(300, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_glass"):
            self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down_pressed.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tint(self) -> None:
        colour = QApplication.palette().color(QPalette.ColorRole.PlaceholderText).name()
        self._glass.setIcon(icons.icon("search", colour, 18))
        self._clear.setIcon(icons.icon("close", colour, 16))
