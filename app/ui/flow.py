"""A layout that sets its widgets one after the other, like words, and goes on in the next line where it is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.ui.design import px


class Flow(QLayout):
    """``gap``: between two items, ``between_lines``: below each line; pixels at the usual text size.

    ``aligned``: what takes several lines stands in columns, in as few lines as that needs.
    """

    def __init__(self, gap: int = 8, between_lines: int = 8, *, aligned: bool = False) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self._gap, self._between_lines = px(gap), px(between_lines)
        self._aligned = aligned
        self._items: list[QLayoutItem] = []

    def set_gap(self, gap: int) -> None:
        """Pixels at the usual text size."""
        self._gap = px(gap)
        self.invalidate()

    def renew(self) -> None:
        """Ask the items anew how large they are, after their words have changed."""
        for item in self._items:
            if (widget := item.widget()) is not None:
                if (inside := widget.layout()) is not None:
                    inside.invalidate()
                widget.updateGeometry()  # a size that is known is kept until then
        self.invalidate()

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
        return self._around(self._widths())

    def best_width(self, room: int) -> int:
        """The width that it fills in this room: one line, or several."""
        if (whole := self.one_line()) <= room:
            return whole
        columns = self._columns(room)
        return min(room, self._around(columns)) if columns else room

    def setGeometry(self, room: QRect) -> None:
        super().setGeometry(room)
        self._arrange(room, place=True)

    def _widths(self) -> list[int]:
        return [item.sizeHint().width() for item in self._items if not item.isEmpty()]

    def _around(self, widths: list[int]) -> int:
        edges = self.contentsMargins()
        return edges.left() + sum(widths) + self._gap * max(0, len(widths) - 1) + edges.right()

    def _columns(self, room: int) -> list[int]:
        """Widths of the columns in this room, the fewest that need no more lines; none where nothing is aligned."""
        widths = self._widths()
        if not self._aligned or self.one_line() <= room:
            return []
        for lines in range(2, len(widths) + 1):
            for count in range(-(-len(widths) // lines), len(widths)):
                columns = [max(widths[place::count]) for place in range(count)]
                if -(-len(widths) // count) == lines and self._around(columns) <= room:
                    return columns
        return [max(widths)]

    def _arrange(self, room: QRect, *, place: bool) -> int:
        """The height that the items take in this room."""
        whole = room
        columns = self._columns(room.width())
        edges = self.contentsMargins()
        room = whole.marginsRemoved(edges)
        x, y, line = room.x(), room.y(), 0
        shown = [item for item in self._items if not item.isEmpty()]  # the others are hidden
        for number, item in enumerate(shown):
            size = item.sizeHint()
            width = min(size.width(), room.width())
            full = number % len(columns) == 0 if columns else x + width > room.x() + room.width()
            if x > room.x() and full:
                x, y, line = room.x(), y + line + self._between_lines, 0
            if place:
                item.setGeometry(QRect(QPoint(x, y), QSize(width, size.height())))
            taken = columns[number % len(columns)] if columns else width
            x, line = x + taken + self._gap, max(line, size.height())
        return y + line + edges.bottom() - whole.y()


def fit(widget: QWidget, flow: Flow, room: int) -> None:
    """Make the widget that a flow lays out as wide as one line, or as the room and several lines high."""
    width = flow.best_width(room)
    widget.resize(width, flow.heightForWidth(width))
