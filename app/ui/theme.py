"""Light and dark: the design tokens, the Qt palette made from them, and how they are put on the application."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.session import Theme
from app.ui import design
from app.ui.stylesheet import stylesheet

TOP_BAR_HEIGHT = 48


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of the interface, as ``#rrggbb`` or ``rgba(...)`` that style sheets understand.

    The accent marks what can be pressed. Red and orange belong to pain alone, yellow to trigger points alone, violet
    to the pain that the user marks, blue and olive to where a muscle starts and ends,
    hatched slate to what to keep away from.
    """

    ground_top: str
    ground_bottom: str
    panel: str
    raised: str
    ink: str
    muted: str
    hairline: str
    hover: str
    pressed: str
    accent: str
    on_accent: str
    accent_wash: str
    essential: str
    essential_end: str
    spillover: str
    point: str
    point_edge: str
    warn_wash: str
    glass: str
    ink_strong: str
    ink_mild: str
    origin: str
    insertion: str
    away: str


LIGHT = Tokens(
    ground_top="#eef2f6",
    ground_bottom="#c9d3df",
    panel="#ffffff",
    raised="#f3f6f9",
    ink="#16202b",
    muted="#566372",
    hairline="#e1e5ea",
    hover="#f0f3f6",
    pressed="#e6ebf0",
    accent="#0f766e",
    on_accent="#ffffff",
    accent_wash="#e0f1ef",
    essential="#d90429",
    essential_end="#ff6b1a",
    spillover="#f2836b",
    point="#f5b800",
    point_edge="#8a6700",
    warn_wash="#fdf3e3",
    glass="rgba(255, 255, 255, 225)",
    ink_strong="#3a1fae",
    ink_mild="#8f7fe8",
    origin="#2a66c4",
    insertion="#857a1a",
    away="#30445a",
)
DARK = Tokens(
    ground_top="#3a475a",
    ground_bottom="#0d1219",
    panel="#151c26",
    raised="#1d2632",
    ink="#e6edf5",
    muted="#9aa8b8",
    hairline="#2a3442",
    hover="#1e2733",
    pressed="#283342",
    accent="#2dd4bf",
    on_accent="#06211e",
    accent_wash="#143a3b",
    essential="#f2314a",
    essential_end="#ff6b1a",
    spillover="#f59a85",
    point="#ffd60a",
    point_edge="#ffd60a",
    warn_wash="#33291a",
    glass="rgba(21, 28, 38, 225)",
    ink_strong="#6a4df0",
    ink_mild="#a89bf2",
    origin="#5b93e6",
    insertion="#b0a53c",
    away="#aebfd4",
)


def tokens(theme: Theme) -> Tokens:
    return DARK if theme == "dark" else LIGHT


def tokens_for(widget: QWidget) -> Tokens:
    """The tokens of the theme that a widget is shown in, for what it paints itself."""
    return DARK if QApplication.palette(widget).color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def system_theme(app: QApplication) -> Theme:
    """What the desktop asks for; light where it does not say."""
    return "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def apply(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Put a theme on the whole application: Fusion, one palette, one style sheet; text_size in per cent.

    Every widget is laid out anew by it, so what is worn already is left as it is.
    """
    look = tokens(theme)
    if not app.styleSheet():  # once: Qt hides the style behind the sheet from then on
        app.setStyle("fusion")
    font = _font(text_size)
    if font != app.font():
        app.setFont(font)  # before the rest: icons are drawn anew when the palette changes, in the size of the font
    sheet = stylesheet(look, font.family(), design.scale())
    if sheet != app.styleSheet():
        app.setPalette(_palette(look))
        app.setStyleSheet(sheet)


def _font(text_size: int) -> QFont:
    """The system's font at 14 px, or larger by as many per cent, figures of equal width.

    Bare Linux machines offer DejaVu Sans, which is too wide for narrow panels: its condensed cut reads better there.
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if QFontInfo(font).family() == "DejaVu Sans" and "DejaVu Sans Condensed" in QFontDatabase.families():
        font.setFamily("DejaVu Sans Condensed")
    font.setPixelSize(round(design.TYPE["body"] * text_size / 100))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def _palette(look: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for which, colour in (
        (role.Window, look.panel),
        (role.Base, look.panel),
        (role.AlternateBase, look.raised),
        (role.Button, look.panel),
        (role.ToolTipBase, look.ink),
        (role.ToolTipText, look.panel),
        (role.WindowText, look.ink),
        (role.Text, look.ink),
        (role.ButtonText, look.ink),
        (role.PlaceholderText, look.muted),
        (role.Highlight, look.accent),
        (role.HighlightedText, look.on_accent),
        (role.Link, look.accent),
        (role.LinkVisited, look.accent),
        (role.Accent, look.accent),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(look.muted))
    return palette
