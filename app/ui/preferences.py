"""Settings: how the window looks, moves and speaks. Each is done at once; there is nothing to confirm."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.session import Session
from app.ui import settings
from app.ui.controls import Paragraph, Segments, hairline, label
from app.ui.design import TEXT_SIZES, inset, next_size, px, scale
from app.ui.dialog import Dialog
from app.ui.follow import follow
from app.ui.switch import Switch
from app.words import OWN_NAMES

_LARGE = 1.6
"""With text so large a control stands below its name, not beside it."""


class PreferencesDialog(Dialog):
    """Changes the session where it can, and the remembered settings where there is no state to change;
    ``restore_wished`` tells whether what is looked at is to be kept.

    held: the control that has the keyboard at first, as ``held`` told it of a dialog before this one.
    """

    restore_wished = Signal(bool)

    def __init__(self, session: Session, parent: QWidget, held: str = "") -> None:
        super().__init__(self.tr("Settings"), parent, width=600, height=640)
        self._session = session
        self.colours = self._make_colours()
        self.text_size = TextSize(session)
        self.quality = self._make_quality()
        self.calm = self._make_calm()
        self.languages = self._make_languages()
        self.restores = self._make_restores()
        self.add(
            _box(
                self.tr("Look"),
                (self.tr("Colours"), "", self.colours),
                (self.tr("Text size"), "", self.text_size),
            )
        )
        self.add(
            _box(
                self.tr("Picture"),
                (
                    self.tr("Quality"),
                    self.tr("Smooth suits any computer, fine wants a graphics card."),
                    self.quality,
                ),
                (self.tr("Less motion"), self.tr("Views change at once instead of flying there."), self.calm),
            )
        )
        self.add(_box(self.tr("Language"), (self.tr("Window and content"), "", self.languages)))
        self.add(
            _box(
                self.tr("After a sudden end"),
                (
                    self.tr("Offer to restore"),
                    self.tr("What you look at and what you painted is kept on this computer while the program runs."),
                    self.restores,
                ),
            )
        )
        follow(self, self.colours.set_value, session.events.theme_choice)
        if (control := self.findChild(QWidget, held)) is not None:
            control.setFocus()

    def held(self) -> str:
        """The name of the control that has the keyboard."""
        control = self.focusWidget()
        return control.objectName() if control is not None else ""

    def _make_colours(self) -> Segments:
        colours = Segments(
            (("system", self.tr("System")), ("light", self.tr("Light")), ("dark", self.tr("Dark"))),
            self.tr("Colours"),
        )
        colours.set_value(self._session.theme_choice)
        colours.chosen.connect(self._session.choose_theme)
        return colours

    def _make_quality(self) -> Segments:
        quality = Segments(
            (("auto", self.tr("Automatic")), ("software", self.tr("Smooth")), ("gpu", self.tr("Fine"))),
            self.tr("Quality of the picture"),
        )
        quality.set_value(self._session.quality)
        quality.chosen.connect(lambda chosen: setattr(self._session, "quality", chosen))
        return quality

    def _make_calm(self) -> Switch:
        calm = Switch(self.tr("Less motion"))
        calm.setObjectName("reduce_motion")
        calm.setChecked(settings.reduce_motion())
        calm.toggled.connect(settings.set_reduce_motion)
        return calm

    def _make_restores(self) -> Switch:
        restores = Switch(self.tr("Offer to restore after a sudden end"))
        restores.setObjectName("offer_restore")
        restores.setChecked(settings.offer_restore())
        restores.toggled.connect(self.restore_wished)
        return restores

    def _make_languages(self) -> Segments:
        languages = Segments(tuple(OWN_NAMES.items()), self.tr("Language"))
        languages.set_value(self._session.language)
        languages.chosen.connect(lambda chosen: setattr(self._session, "language", chosen))
        return languages


class TextSize(QWidget):
    """The size of all text between a button for less and one for more."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        self.smaller = self._make_step("A−", self.tr("Smaller text"), -1)
        self.larger = self._make_step("A+", self.tr("Larger text"), 1)
        self.value = label()
        self.value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.value.setMinimumWidth(px(56))
        for widget in (self.smaller, self.value, self.larger):
            row.addWidget(widget)
        follow(self, self._show, session.events.text_size)
        self._show()

    def _make_step(self, text: str, name: str, step: int) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"text_{'larger' if step > 0 else 'smaller'}")
        button.setProperty("role", "secondary")
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self._step(step))
        return button

    def _step(self, step: int) -> None:
        self._session.text_size = next_size(self._session.text_size, step)

    def _show(self) -> None:
        size = self._session.text_size
        self.value.setText(self.tr("{0} %").format(size))
        self.value.setAccessibleName(self.tr("Text size: {0} %").format(size))
        self.smaller.setEnabled(size > TEXT_SIZES[0])
        self.larger.setEnabled(size < TEXT_SIZES[-1])


def _box(title: str, *rows: tuple[str, str, QWidget]) -> QWidget:
    """A group of settings: (name, what it does if the name does not tell, its control)."""
    group = QWidget()
    group.setAccessibleName(title)
    outer = QVBoxLayout(group)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(px(4))
    outer.addWidget(label(title, "heading"))
    box = QFrame()
    box.setProperty("role", "box")
    column = QVBoxLayout(box)
    column.setContentsMargins(*inset(16, 8, 16, 8))
    column.setSpacing(px(8))
    for place, (name, does, control) in enumerate(rows):
        if place:
            column.addWidget(hairline())
        row = QVBoxLayout() if scale() >= _LARGE else QHBoxLayout()
        row.setSpacing(px(8 if scale() >= _LARGE else 16))
        words = QVBoxLayout()
        words.setSpacing(0)
        title_of_row = label(name)
        if isinstance(control, Switch):
            control.answer_to(title_of_row)
        words.addWidget(title_of_row)
        if does:
            words.addWidget(Paragraph(does, "small"))
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        column.addLayout(row)
    outer.addWidget(box)
    return group
