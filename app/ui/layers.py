"""What is shown of the body: skin and how see-through it is, muscles by depth, bones; and which build it has."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from app.session import LAYERS, LayerKey, Session
from app.ui.controls import label
from app.ui.design import inset, px
from app.ui.fold import Fold
from app.ui.follow import follow
from app.ui.switch import Switch

MUSCLE_LAYERS: tuple[LayerKey, ...] = tuple(layer for layer in LAYERS if layer.startswith("muscle"))


class Layers(QWidget):
    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(8, 8, 8, 12))
        column.setSpacing(px(4))
        column.addWidget(Fold(session, "layers", self.tr("Layers one by one"), (self._make_layers(),)))

        self._about = ""
        self.build = QSlider(Qt.Orientation.Horizontal)
        self._build_box = self._make_build()
        column.addWidget(self._build_box)
        self.set_form(None)

        follow(self, self._on_hidden_change, session.events.hidden)
        follow(self, self._on_skin_opacity_change, session.events.skin_opacity)
        follow(self, self._on_form_change, session.events.form)
        self._on_hidden_change()
        self._on_skin_opacity_change()
        self._on_form_change()

    def _make_layers(self) -> QWidget:
        """What the peeling over the picture does, layer by layer."""
        session, box = self._session, QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.skin = self._add_row(column, self.tr("Skin"), ("skin",))
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setPageStep(10)
        self.opacity.setAccessibleName(self.tr("Skin opacity"))
        self.opacity.setToolTip(self.tr("Skin opacity"))
        self.opacity.valueChanged.connect(lambda value: setattr(session, "skin_opacity", value / 100))
        column.addWidget(self.opacity)

        self.muscles = self._add_row(column, self.tr("Muscles"), MUSCLE_LAYERS)
        self.depths = self._make_depths()
        column.addLayout(self.depths_row)
        self.bones = self._add_row(column, self.tr("Bones and teeth"), ("bone",))
        return box

    def set_form(self, about: str | None) -> None:
        """Offer the builds of a pack, about which there is a sentence to say; None: it has one build only."""
        self._show_build(about is not None, about is not None, about or "")

    def await_form(self) -> None:
        """Keep the place of the builds, which are being made ready."""
        self._show_build(True, False, self.tr("Ready in a moment."))

    def _show_build(self, shown: bool, ready: bool, about: str) -> None:
        self._about = about
        self._build_box.setVisible(shown)
        self.build.setEnabled(ready)
        self.build.setToolTip(f"<p>{escape(about)}</p>" if about else "")  # only rich text is broken into lines
        self._describe_build()

    def _describe_build(self) -> None:
        """Readers of the screen say the slider's bare number; this tells what it is a number of."""
        value = self.build.value()
        between = self.tr("{0} % of the way from masculine to feminine.").format(value)
        words = {0: self.tr("Masculine."), 100: self.tr("Feminine.")}.get(value, between)
        self.build.setAccessibleDescription(f"{words} {self._about}".strip())

    def _add_row(self, column: QVBoxLayout, text: str, layers: tuple[LayerKey, ...]) -> Switch:
        row = QHBoxLayout()
        name = label(text)
        row.addWidget(name, 1)
        switch = Switch(text)
        switch.answer_to(name)
        switch.clicked.connect(lambda shown: self._show(layers, shown))
        row.addWidget(switch)
        column.addLayout(row)
        return switch

    def _make_depths(self) -> dict[LayerKey, QPushButton]:
        """Five small buttons, surface to deep."""
        self.depths_row = QHBoxLayout()
        self.depths_row.setSpacing(px(8))
        self.depths_row.addWidget(label(self.tr("Surface"), "small"))
        frame = QFrame()
        frame.setProperty("role", "segments")
        frame.setProperty("small", True)
        frame.setProperty("tight", True)
        inside = QHBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        buttons: dict[LayerKey, QPushButton] = {}
        for depth, layer in enumerate(MUSCLE_LAYERS, start=1):
            button = QPushButton(str(depth))
            button.setMinimumWidth(px(22))
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Muscles at depth {0}").format(depth))
            button.setToolTip(button.accessibleName())
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda shown, only=layer: self._show((only,), shown))
            inside.addWidget(button, 1)
            buttons[layer] = button
        self.depths_row.addWidget(frame, 1)
        self.depths_row.addWidget(label(self.tr("Deep"), "small"))
        return buttons

    def _make_build(self) -> QWidget:
        """The slider from masculine to feminine with its name above."""
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(*inset(8, 8, 8, 0))
        column.setSpacing(px(4))
        name = label(self.tr("Build"))
        name.setBuddy(self.build)
        column.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(label(self.tr("masculine"), "small"))
        self.build.setRange(0, 100)
        self.build.setSingleStep(5)
        self.build.setPageStep(25)
        self.build.setAccessibleName(self.tr("Build: from masculine to feminine"))
        self.build.valueChanged.connect(self._on_build_change)
        row.addWidget(self.build, 1)
        row.addWidget(label(self.tr("feminine"), "small"))
        column.addLayout(row)
        return box

    def _show(self, layers: tuple[LayerKey, ...], shown: bool) -> None:
        hidden = self._session.hidden
        self._session.hidden = hidden - set(layers) if shown else hidden | set(layers)

    def _on_build_change(self, value: int) -> None:
        self._describe_build()
        self._session.form = value / 100

    def _on_hidden_change(self) -> None:
        hidden = self._session.hidden
        self.skin.setChecked("skin" not in hidden)
        self.opacity.setEnabled("skin" not in hidden)
        self.bones.setChecked("bone" not in hidden)
        self.muscles.setChecked(not hidden.issuperset(MUSCLE_LAYERS))
        for layer, button in self.depths.items():
            button.setChecked(layer not in hidden)

    def _on_skin_opacity_change(self) -> None:
        self.opacity.setValue(round(self._session.skin_opacity * 100))

    def _on_form_change(self) -> None:
        self.build.setValue(round(self._session.form * 100))
