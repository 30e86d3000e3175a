"""What a user's hand does to a window: single events, at the widget that would really get them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from app.ui.main_window import MainWindow
from app.ui.palette.sheet import Palette

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_NOT_PRESSED = ("install_download", "install_local")
"""These ask a server, or for files of somebody's own."""
_MENU_MS = 10


class Hand:
    """Moves at random over one window; ``random`` decides everything."""

    def __init__(self, window: MainWindow, random: Random) -> None:
        self.window, self.random = window, random
        self._menus = QTimer(interval=_MENU_MS)
        self._menus.timeout.connect(self.choose)

    @property
    def over(self) -> QWidget | None:
        """What lies over the window and takes all that is done: a menu, a dialog, the palette."""
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is not None:
            return above
        return next((each for each in self.window.findChildren(Palette) if each.isVisible()), None)

    @property
    def place(self) -> QWidget:
        """Where things can be done now."""
        return self.over or self.window.present.window or self.window

    @property
    def picture(self) -> QWidget:
        """What takes the mouse over the model."""
        presented = self.window.present.window
        return self.window.viewport if presented is None else presented.cover

    # ── keys ─────────────────────────────────────────────────────────────────────────────────────────────────────

    def key(self, key: Qt.Key) -> None:
        """One key, to whatever has the keyboard."""
        QTest.keyClick(self._taker(), key)

    def keys(self, sequence: str) -> None:
        """A key or several at once, as ``Ctrl+K``."""
        QTest.keySequence(self._taker(), QKeySequence(sequence))

    def type(self, field: QWidget, text: str) -> None:
        """Letter by letter."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def _taker(self) -> QWidget:
        place = self.place
        if not place.window().isActiveWindow():  # where no desktop does it when a dialog has closed
            place.window().activateWindow()
            QApplication.processEvents()
        return place if isinstance(place, QMenu) else place.window().focusWidget() or place

    # ── the mouse ────────────────────────────────────────────────────────────────────────────────────────────────

    def spot(self, widget: QWidget) -> QPointF:
        """Any point of it."""
        return QPointF(self.random.randrange(max(1, widget.width())), self.random.randrange(max(1, widget.height())))

    def hover(self, widget: QWidget, at: QPointF) -> None:
        place = widget.mapToGlobal(at)
        QCoreApplication.sendEvent(widget, QEnterEvent(at, at, place))
        self._mouse(widget, QEvent.Type.MouseMove, at, _NONE, _NONE)

    def leave(self, widget: QWidget) -> None:
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))

    def click(self, widget: QWidget, at: QPointF, button: Qt.MouseButton = _LEFT, twice: bool = False) -> None:
        self._mouse(widget, QEvent.Type.MouseButtonPress, at, button, button)
        self._mouse(widget, QEvent.Type.MouseButtonRelease, at, button, _NONE)
        if twice:
            self._mouse(widget, QEvent.Type.MouseButtonDblClick, at, button, button)
            self._mouse(widget, QEvent.Type.MouseButtonRelease, at, button, _NONE)

    def drag(self, widget: QWidget, button: Qt.MouseButton = _LEFT, steps: int = 4) -> None:
        at = self.spot(widget)
        self._mouse(widget, QEvent.Type.MouseButtonPress, at, button, button)
        for _ in range(steps):
            at += QPointF(self.random.randint(-40, 40), self.random.randint(-40, 40))
            self._mouse(widget, QEvent.Type.MouseMove, at, _NONE, button)
        self._mouse(widget, QEvent.Type.MouseButtonRelease, at, button, _NONE)

    def wheel(self, widget: QWidget, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        at, notch = self.spot(widget), QPoint(0, self.random.choice((-120, 120)))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(at, widget.mapToGlobal(at), QPoint(), notch, _NONE, modifiers, phase, False)
        QCoreApplication.sendEvent(widget, event)

    def _mouse(
        self, widget: QWidget, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        modifier = Qt.KeyboardModifier.NoModifier
        QCoreApplication.sendEvent(widget, QMouseEvent(kind, at, widget.mapToGlobal(at), button, held, modifier))

    # ── buttons and menus ────────────────────────────────────────────────────────────────────────────────────────

    def buttons(self) -> list[QAbstractButton]:
        """All that can be pressed now."""
        shown = (each for each in self.place.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled())
        return [each for each in shown if each.objectName() not in _NOT_PRESSED]

    @contextmanager
    def patient(self) -> Iterator[None]:
        """While something is done that may open a menu, and return only when the menu has closed: choose from it."""
        self._menus.start()
        try:
            yield
        finally:
            self._menus.stop()

    def choose(self) -> None:
        """Take an entry of the menu that is open, or none."""
        menu = QApplication.activePopupWidget()
        if not isinstance(menu, QMenu):
            return
        entries = [each for each in menu.actions() if each.isEnabled() and not each.isSeparator() and not each.menu()]
        if entries and self.random.random() < 0.8:
            menu.setActiveAction(self.random.choice(entries))
            QTest.keyClick(menu, Qt.Key.Key_Return)
        else:
            menu.close()
