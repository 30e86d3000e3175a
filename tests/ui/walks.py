"""What is looked at on the way through the window; each function tells the faults that it finds, in words."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QBoxLayout,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)

from app.ui.design import RING, SPACE
from app.ui.scroll_column import ScrollColumn
from tests.colours import Rgb, contrast, linear

TEXT = 4.5
_FEW = 3
"""A sign or two, such as a bracket, may have no pixel of the text's own colour: smoothing takes it all."""


def _shown(place: QWidget) -> Iterator[QWidget]:
    """Widgets that are there to be seen, none of Qt's own inside of a control."""
    for widget in place.findChildren(QWidget):
        inner = isinstance(widget.parent(), QLineEdit) or widget.objectName().startswith("qt_")
        if widget.isVisible() and not inner and widget.window() is place.window():
            yield widget


def _controls(place: QWidget) -> Iterator[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QAbstractSlider, QAbstractItemView)
    for widget in _shown(place):
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if (isinstance(widget, kinds) or takes_keys) and not isinstance(widget, QScrollBar):
            yield widget


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName() or widget.accessibleName() or getattr(widget, 'text', str)()}"


def unnamed(place: QWidget) -> list[str]:
    """Controls for which a reader of the screen has no name to say."""
    return [
        _called(widget)
        for widget in _controls(place)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def unexplained(place: QWidget) -> list[str]:
    """Buttons without words and without a tool tip that says them."""
    return [
        _called(widget)
        for widget in _controls(place)
        if isinstance(widget, QAbstractButton) and not _words_of(widget) and not widget.toolTip()
    ]


def _words_of(button: QAbstractButton) -> str:
    icon_only = Qt.ToolButtonStyle.ToolButtonIconOnly
    if isinstance(button, QToolButton) and button.toolButtonStyle() == icon_only and not button.icon().isNull():
        return ""
    return button.text()


def out_of_reach(place: QWidget) -> list[str]:
    """Controls that Tab does not come to, and those that it does not leave."""
    wanted = [
        widget
        for widget in _controls(place)
        if widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None
    ]
    deaf = [f"{_called(each)} takes no keys" for each in _controls(place) if _is_deaf(each)]
    if not wanted:
        return deaf
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    now: QWidget | None = wanted[0]
    while now is not None and now not in seen:
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        now = place.window().focusWidget()
    left = [widget for widget in wanted if widget not in seen]
    # Of a row of choices Qt gives Tab one; the arrows lead to the others, which it bars from Tab at that moment.
    faults = [f"Tab never comes to {_called(each)}" for each in left if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    if len(wanted) > 1 and now is seen[-1]:
        faults.append(f"Tab does not leave {_called(now)}")
    return deaf + faults


def _is_deaf(widget: QWidget) -> bool:
    """Whether it can only be pressed with a pointer."""
    if isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive():
        return False  # the arrows lead to it
    pressed = isinstance(widget, QAbstractButton | QLineEdit | QAbstractSlider)
    return pressed and widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus


# ── text ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def _texts(place: QWidget) -> Iterator[tuple[QLabel | QAbstractButton, str]]:
    for widget in _shown(place):
        if isinstance(widget, QLabel | QAbstractButton):
            if isinstance(widget, QAbstractButton):
                words = _words_of(widget)
            else:  # what is laid out as HTML is measured by the words it says
                rich = widget.textFormat() == Qt.TextFormat.RichText
                words = widget.accessibleName() if rich else widget.text()
            if words:
                yield widget, words


def pale(place: QWidget) -> list[str]:
    """Texts that stand out too little from what is around them, as it is drawn (WCAG 2.2, 1.4.3)."""
    picture = place.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    pixels = rows[:, : picture.width() * 3].reshape(picture.height(), picture.width(), 3)
    faults = []
    for widget, text in _texts(place):
        seen = widget.visibleRegion().boundingRect()
        if not widget.isEnabled() or seen.height() < widget.height() - 2 or seen.width() < 8:
            continue
        box = QRect(widget.mapTo(place.window(), seen.topLeft()), seen.size())
        ground, ratio = _contrast_in(pixels[box.top() : box.bottom() + 1, box.left() : box.right() + 1])
        if len(text) < _FEW:
            colour = widget.palette().color(widget.foregroundRole()).getRgbF()
            ratio = max(ratio, contrast((colour[0], colour[1], colour[2]), ground))
        if ratio < TEXT:
            faults.append(f"{text[:40]}: {ratio:.2f}")
    return faults


def _contrast_in(pixels: NDArray[np.uint8]) -> tuple[Rgb, float]:
    """The colour that covers most, and its contrast to that which stands out most from it.

    Text is smoothed, so its own colour may be on few pixels; a colour on a single one is not taken for it.
    """
    codes = (pixels.astype(np.uint32) * (65536, 256, 1)).sum(axis=2)
    colours, counts = np.unique(codes, return_counts=True)
    rgb = np.stack([colours >> 16, colours >> 8 & 255, colours & 255], axis=1) / 255
    bright = linear(rgb) @ (0.2126, 0.7152, 0.0722)
    most = counts.argmax()
    others, ground = bright[counts > 1], bright[most]
    ratio = float(((np.maximum(others, ground) + 0.05) / (np.minimum(others, ground) + 0.05)).max())
    return (float(rgb[most][0]), float(rgb[most][1]), float(rgb[most][2])), ratio


def cut(place: QWidget) -> list[str]:
    """Texts for which their widget is too small, and controls that reach out of what holds them."""
    faults = []
    for widget, text in _texts(place):
        longest = max(text.split("\n"), key=len)
        if isinstance(widget, QLabel) and widget.wordWrap():
            if widget.heightForWidth(widget.width()) > widget.height() + 1:
                faults.append(f"{_called(widget)[:60]}: too low")
            continue
        needed = QFontMetrics(widget.font()).horizontalAdvance(longest)
        if needed > widget.width() + 1:
            faults.append(f"{longest[:40]}: {needed} px in {widget.width()}")
        if widget.minimumSizeHint().height() > widget.height() + 1:
            faults.append(f"{longest[:40]}: {widget.minimumSizeHint().height()} px high in {widget.height()}")
    for widget in _controls(place):
        beside = [each for each in _controls(widget.parentWidget()) if each.parent() is widget.parent()]
        for other in beside[beside.index(widget) + 1 :]:
            both = widget.geometry().intersected(other.geometry())
            if both.width() > 1 and both.height() > 1:
                faults.append(f"{_called(widget)} lies on {_called(other)}")
        holder = _holder(widget)
        box = QRect(widget.mapTo(holder, QPoint()), widget.size())
        inside = holder.rect()
        if box.left() < -1 or box.right() > inside.right() + 1:
            faults.append(f"{_called(widget)}: reaches out at the side")
        elif not isinstance(holder.parent(), QScrollArea) and (box.top() < -1 or box.bottom() > inside.bottom() + 1):
            faults.append(f"{_called(widget)}: reaches out above or below")
    return faults


BESIDE_RING = {RING, *(step - RING for step in SPACE if step > RING)}
"""What is left of a step where the frame of a heading or link stands out into it."""


def off_grid(place: QWidget) -> list[str]:
    """Rows and columns whose margins or gaps are none of our steps; at the usual text size."""
    faults = []
    for layout in (*place.findChildren(QBoxLayout), *place.findChildren(QGridLayout)):
        edges = layout.contentsMargins()
        used = {edges.left(), edges.top(), edges.bottom()}
        if edges.right() + _bar(layout.parentWidget()) not in SPACE:
            used.add(edges.right())
        if layout.count() > 1:
            used.add(layout.spacing() if isinstance(layout, QBoxLayout) else layout.verticalSpacing())
        if not used <= {0, *SPACE, *BESIDE_RING}:
            faults.append(f"{type(layout.parent()).__name__} of {_holder_name(layout)}: {sorted(used)}")
    return faults


def _bar(content: QWidget) -> int:
    """Pixels that a scroll bar takes from the space right of what it scrolls."""
    area = content.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    scrolls = isinstance(area, ScrollColumn) and area.content is content
    return area.width() - area.viewport().width() if scrolls else 0


def _holder_name(layout: QLayout) -> str:
    """What it stands in, by the nearest name."""
    widget = layout.parentWidget()
    while widget is not None and not widget.accessibleName() and type(widget) is QWidget:
        widget = widget.parentWidget()
    return type(widget).__name__ if widget is not None else ""


def _holder(widget: QWidget) -> QWidget:
    """The window around a widget, or the part of it that scrolls."""
    holder = widget.parentWidget()
    while not holder.isWindow() and not isinstance(holder.parent(), QScrollArea):
        holder = holder.parentWidget()
    return holder
