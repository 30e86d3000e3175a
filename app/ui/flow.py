"""A layout that sets its widgets one after the other, like words, and goes on in the next line where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.design import px


class Flow(QLayout):
    """``gap``: between two items, ``between_lines``: below each line; pixels at the usual text size."""

    def __init__(self, gap: int = 8, between_lines: int = 8) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._between_lines = px(gap), px(between_lines)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), place=False)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        inner = QSize(max((size.width() for size in sizes), default=0), max((s.height() for s in sizes), default=0))
        return inner.grownBy(self.contentsMargins())

    def one_line(self) -> int:
        """The width of all items beside each other, and the margins."""
        edges = self.contentsMargins()
        widths = [item.sizeHint().width() for item in self._items if not item.isEmpty()]
        return edges.left() + sum(widths) + self._gap * max(0, len(widths) - 1) + edges.right()

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, place=True)

    def _arrange(self, room: QRect, *, place: bool) -> int:
        """The height that the items take in this room."""
        whole = room
        edges = self.contentsMargins()
        room = whole.marginsRemoved(edges)
        x, y, line = room.x(), room.y(), 0
        for item in self._items:
            if item.isEmpty():  # hidden
                continue
            size = item.sizeHint()
            width = min(size.width(), room.width())
            if x > room.x() and x + width > room.x() + room.width():
                x, y, line = room.x(), y + line + self._between_lines, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            x, line = x + width + self._gap, max(line, size.height())
        return y + line + edges.bottom() - whole.y()


def fit(widget: QWidget, flow: Flow, room: int) -> None:
    """Make the widget that a flow lays out as wide as one line, or as the room and several lines high."""
    width = min(room, flow.one_line())
    widget.resize(width, flow.heightForWidth(width))
