"""What lies over the picture: legend, buttons of the views, handles, notices. Views and names keep off it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from app.ui.picture.hover_tag import HoverTag

_LOW, _MOST = 0.75, 0.7


def over_picture(view: QWidget) -> list[QRect]:
    """In the view's own pixels. The tag at the pointer comes and goes, and what lies over nearly all of the picture
    leaves no room beside it: neither counts."""
    parts = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    shown = [part.geometry() for part in parts if part.isVisible() and not isinstance(part, HoverTag)]
    return [rect for rect in shown if rect.height() < _MOST * view.height() or rect.width() < _MOST * view.width()]


def covered_below(view: QWidget) -> int:
    """Height of what lies along the lower edge."""
    tops = [rect.top() for rect in over_picture(view) if rect.top() > _LOW * view.height()]
    return view.height() - min(tops, default=view.height())
