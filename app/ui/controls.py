"""The few small controls that all panels are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QCursor, QFont, QFontMetrics, QIcon, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.ui import icons
from app.ui.design import px, type_px


def label(text: str = "", kind: str = "") -> QLabel:
    """One line of text; ``kind`` is a type of the style sheet: small, muted, heading, strong, lead, title, stage, …"""
    result = QLabel(text)
    result.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        result.setProperty("type", kind)
    return result


def hairline() -> QFrame:
    line = QFrame()
    line.setProperty("role", "hairline")
    line.setFixedHeight(1)
    return line


_LONG_WORD = 20
"""Letters; a longer word in a title does not fit into the card where that is narrow, so the title is set smaller."""


class Paragraph(QLabel):
    """Wrapped text with a line height of 1.4; what it is given is shown as it is, never read as HTML."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)  # in line with what stands beside it
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if kind == "title" and max(map(len, text.split()), default=0) > _LONG_WORD:
            kind = "long-title"
        self._spacing = 110 if kind in ("title", "long-title", "display") else 130
        if kind:
            self.setProperty("type", kind)
        self.set_plain(text)

    def set_plain(self, text: str) -> None:
        lines = "<br>".join(escape(line) for line in text.split("\n"))
        self.setText(f'<p style="line-height:{self._spacing}%; margin:0">{lines}</p>')
        self.setAccessibleName(text)


class IconButton(QToolButton):
    """A flat button with one of our icons, tinted with a colour of the theme it is in: the text's, unless told."""

    def __init__(
        self,
        icon_name: str,
        name: str,
        shortcut: str = "",
        tint: QPalette.ColorRole = QPalette.ColorRole.WindowText,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._tint_role = icon_name, tint
        self.setProperty("role", "icon")
        self.setIconSize(QSize(px(20), px(20)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(f"{name}  ({shortcut})" if shortcut else name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def setMenu(self, menu: QMenu) -> None:
        """Its menu takes the mouse, so that nobody tells the button when the pointer is elsewhere afterwards."""
        super().setMenu(menu)
        rest = QTimer(self, singleShot=True, interval=0)
        rest.timeout.connect(self._look_for_pointer)
        menu.aboutToHide.connect(rest.start)

    def _look_for_pointer(self) -> None:
        if self.underMouse() and not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
            QCoreApplication.sendEvent(self, QEvent(QEvent.Type.Leave))
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._tint()

    def _tint(self) -> None:
        self.setIcon(icons.icon(self._icon_name, QApplication.palette().color(self._tint_role).name()))


class IconTextButton(QPushButton):
    """A button with one of our icons before its words, tinted as its text."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self.setIconSize(QSize(px(16), px(16)))
        self.setAccessibleName(text)
        self._tint()

    def set_icon(self, icon_name: str) -> None:
        self._icon_name = icon_name
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self.setIcon(icons.icon(self._icon_name, QApplication.palette().color(QPalette.ColorRole.WindowText).name()))


def in_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text with its words in lines of at most so many pixels; a longer word has a line of its own."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)


class Chip(QPushButton):
    """A button (or ``link``) with a few words, as wide as its column; they go on in a next line where it is narrow."""

    def __init__(self, text: str, role: str = "chip") -> None:
        super().__init__()
        self._words = text
        self.setProperty("role", role)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.text() != (text := in_lines(self._words, self.fontMetrics(), self.width() - px(28))):
            self.setText(text)


class Icon(QLabel):
    """An icon that is only looked at, in a colour, or else in one of the theme's."""

    def __init__(
        self,
        icon_name: str,
        size: int = 20,
        colour: str = "",
        parent: QWidget | None = None,
        tint: QPalette.ColorRole = QPalette.ColorRole.WindowText,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._size, self._colour, self._tint_role = icon_name, size, colour, tint
        self.setFixedSize(px(size), px(size))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        colour = QColor(self._colour) if self._colour else QApplication.palette().color(self._tint_role)
        self.setPixmap(icons.pixmap(self._icon_name, colour.name(), self._size, max(2.0, self.devicePixelRatioF())))


class Segments(QFrame):
    """A row of choices of which one holds; ``chosen`` tells which one the user pressed."""

    chosen = Signal(str)

    def __init__(
        self, choices: Sequence[tuple[str, str]], name: str, small: bool = False, stacks: bool = False
    ) -> None:
        """``choices``: (value, text) pairs, in the order shown. stacks: they stand below each other where they find no
        room in a row."""
        super().__init__()
        self.setProperty("role", "segments")
        self.setProperty("small", small)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._stacks = stacks
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for value, text in choices:
            button = QPushButton(text)
            button.setObjectName(value)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, chosen=value: self.chosen.emit(chosen))
            self._group.addButton(button)
            self._buttons[value] = button
            row.addWidget(button)
        self._small = small
        self._texts = dict(choices)
        self._icons: Mapping[str, str] = {}
        self.abbreviate({})

    def sizeHint(self) -> QSize:
        frame = 2 * (self.contentsRect().left() - self.rect().left())
        widths = [button.minimumWidth() for button in self._buttons.values()]
        return QSize(sum(widths) + frame, super().sizeHint().height()) if self._stacks else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height()) if self._stacks else super().minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self._stacks and self.width() < self.sizeHint().width()
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
            self.updateGeometry()

    def abbreviate(self, texts: Mapping[str, str]) -> None:
        """Show these shorter texts instead; those that are not given are shown whole."""
        for value, button in self._buttons.items():
            button.setText("" if value in self._icons else texts.get(value, self._texts[value]))
            self._make_room(button)
        self.updateGeometry()  # at once: who asks for the room that is needed now is not told the old one

    def show_icons(self, icon_names: Mapping[str, str]) -> None:
        """Show these icons instead of the texts, or the texts again where none is given."""
        if self._icons != icon_names:
            self._icons = icon_names
            self._tint()
            self.abbreviate({})

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icons"):
            self._tint()

    def _tint(self) -> None:
        colour = QApplication.palette().color(QPalette.ColorRole.WindowText).name()
        for value, button in self._buttons.items():
            button.setIcon(icons.icon(self._icons[value], colour) if value in self._icons else QIcon())
            button.setIconSize(QSize(px(20), px(20)))

    def _make_room(self, button: QPushButton) -> None:
        """Wide enough for its text when it is chosen, and so set bold."""
        font = QFont(QApplication.font())
        font.setPixelSize(type_px("small" if self._small else "body"))
        font.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(font).horizontalAdvance(button.text()) if button.text() else px(20)
        button.setMinimumWidth(text + px(24 if self._small else 28))

    def button(self, value: str) -> QPushButton:
        return self._buttons[value]

    def value(self) -> str:
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, value: str) -> None:
        """Show a choice without telling anybody."""
        self._buttons[value].setChecked(True)
