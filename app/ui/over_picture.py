"""What lies over the picture: legend, buttons of the views, handles, notices. Views and names keep off it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from app.ui.hover_tag import HoverTag

_LOW = 0.75


def over_picture(view: QWidget) -> list[QRect]:
    """In the view's own pixels; the tag at the pointer comes and goes, and does not count."""
    parts = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part.geometry() for part in parts if part.isVisible() and not isinstance(part, HoverTag)]


def covered_below(view: QWidget) -> int:
    """Height of what lies along the lower edge."""
    tops = [rect.top() for rect in over_picture(view) if rect.top() > _LOW * view.height()]
    return view.height() - min(tops, default=view.height())
