"""One slider over the picture that peels from the skin to the bone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QVBoxLayout, QWidget

from app import peel
from app.session import Session
from app.ui.actions import key_of
from app.ui.controls import label
from app.ui.design import inset, px
from app.ui.follow import follow
from app.ui.painting import painting
from app.ui.picture.hover_tag import HoverTag
from app.ui.theme import tokens_for

_PER_STOP = 20
"""Steps of the slider between two stops."""
_NAME_MS = 1400
"""So long the name of a depth stays after it was reached by keys."""


class PeelBar(QWidget):
    """Skin at the top, bone at the bottom; the name of the present depth beside the handle while it is used.

    Its only state is the session's: the opacity of the skin and the hidden layers.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._picture = session, parent
        self.setProperty("role", "glass")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Peel"))
        self.slider = _Slider(self)
        self.slider.setObjectName("peel")
        self.slider.setAccessibleName(self.tr("From skin to bone"))
        keys = self.tr("{0} and {1}").format(key_of("peel.up"), key_of("peel.down"))
        self.slider.setToolTip(f"{self.slider.accessibleName()}  ({keys})")
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(8, 8, 8, 8))
        column.setSpacing(px(4))
        column.addWidget(label(self.tr("Skin"), "fact"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.slider, 1, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(label(self.tr("Bone"), "fact"), 0, Qt.AlignmentFlag.AlignHCenter)
        self._name = HoverTag(parent)
        self._leaving = QTimer(self, singleShot=True, interval=_NAME_MS)
        self._leaving.timeout.connect(self._name.hide)
        self._has_room = True
        self._shown: bool | None = None
        self._begun = False
        """Whether the hand on the slider has changed anything yet: all that it changes is one step."""

        self.slider.moved.connect(self._go)
        self.slider.sliderPressed.connect(self._begin)
        self.slider.sliderReleased.connect(self._show_depth)
        self.slider.pointed.connect(self._name_while)
        follow(self, self._show_depth, session.events.hidden, session.events.skin_opacity)
        follow(self, self._heed_tool, session.events.mode, session.events.brush)
        self._show_depth()
        self._heed_tool()

    def fit(self, room: int) -> None:
        """As high as it likes to be, or as this; where that is too low it goes, for the layers can be peeled in their
        panel and by keys as well."""
        least, best = self.minimumSizeHint(), self.sizeHint()
        self.resize(best.width(), max(least.height(), min(best.height(), room)))
        self._has_room = least.height() <= room
        self._heed_tool()

    def remove(self) -> None:
        self._leaving.stop()
        self._name.deleteLater()
        self.deleteLater()

    @property
    def depth_name(self) -> str:
        """What is seen at the present depth, in words."""
        hidden, opacity = self._session.hidden, self._session.skin_opacity
        if not peel.is_peeled(hidden):
            return self.tr("Layers of your choice")
        depth = peel.depth_of(opacity, hidden)
        if depth < peel.BARE:
            return self.tr("Skin") if depth < peel.CLEAR / 2 else self.tr("Skin, see-through")
        if depth == peel.BONE:
            return self.tr("Bones")
        gone = int(depth) - peel.BARE
        return self.tr("Muscles, {0} layers off").format(gone) if gone else self.tr("All muscles")

    def _begin(self) -> None:
        self._begun = False

    def _go(self, value: int) -> None:
        opacity, hidden = peel.at_depth(value / _PER_STOP)
        session, before = self._session, self._session.view
        with session.history.same_step() if self._begun else session.history.one_step():
            session.hidden = hidden
            session.skin_opacity = opacity
        self._begun |= self.slider.isSliderDown() and session.view != before
        self._name_for_a_while()

    def _name_for_a_while(self) -> None:
        self._show_name()
        if not self.slider.under_hand:
            self._leaving.start()

    def _name_while(self, pointed: bool) -> None:
        if pointed:
            self._leaving.stop()
            self._show_name()
        else:
            self._leaving.start(200)

    def _show_name(self) -> None:
        if not self.isVisible():
            return
        here = self.mapTo(self._picture, QPoint(self.width(), 0))
        at = self.slider.mapTo(self._picture, QPoint(0, self.slider.handle_middle()))
        self._name.setText(self.depth_name)
        self._name.adjustSize()
        self._name.move(here.x() + 8, at.y() - self._name.height() // 2)
        self._name.show()
        self._name.raise_()

    def _show_depth(self) -> None:
        """The handle follows the session, but never leaves the hand that drags it."""
        name = self.depth_name
        self.slider.setAccessibleDescription(name)
        if not self.slider.isSliderDown():
            depth = peel.depth_of(self._session.skin_opacity, self._session.hidden)
            self.slider.setValue(round(depth * _PER_STOP))
        if self._name.isVisible():
            self._show_name()

    def _heed_tool(self) -> None:
        """A brush needs the skin: there is nothing to peel then."""
        shown = self._has_room and not self._session.painting
        if shown != self._shown:
            self._shown = shown
            self._name.hide()
            self.setVisible(shown)


class _Slider(QSlider):
    """Upright, with a dot at each stop. ``moved`` tells a value that the user chose, ``pointed`` where the mouse is."""

    moved = Signal(int)
    pointed = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setRange(0, peel.BONE * _PER_STOP)
        self.setSingleStep(_PER_STOP)
        self.setPageStep(_PER_STOP)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.under_hand = False
        self.actionTriggered.connect(lambda _action: self.moved.emit(self.sliderPosition()))
        self.sliderMoved.connect(self.moved)

    def sizeHint(self) -> QSize:
        return QSize(px(26), px(136))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(26), px(72))

    def handle_middle(self) -> int:
        """Its height in the slider's own pixels."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        return self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self).center().y()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the handle brings it there."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        if event.button() == Qt.MouseButton.LeftButton and not handle.contains(event.position().toPoint()):
            span = self.height() - handle.height()
            value = QStyle.sliderValueFromPosition(
                self.minimum(), self.maximum(), round(event.position().y()) - handle.height() // 2, span
            )
            self.setSliderDown(True)
            self.setSliderPosition(value)
        super().mousePressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn):
            self.under_hand = True
            self.pointed.emit(True)
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.FocusOut):
            self.under_hand = False
            self.pointed.emit(False)
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control = QStyle.ComplexControl.CC_Slider
        handle = self.style().subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, self)
        span = self.height() - handle.height()
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(tokens_for(self).muted))
            for stop in range(peel.BONE + 1):
                y = handle.height() / 2 + span * stop / peel.BONE
                painter.drawEllipse(round(self.width() / 2) + px(9), round(y - 1), px(3), px(3))
        super().paintEvent(event)
