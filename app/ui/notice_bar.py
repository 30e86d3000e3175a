"""The bar at the top of the picture that shows the latest notice until it is answered or dismissed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from app import __version__
from app.ui.controls import Icon, IconButton, Paragraph, label
from app.ui.design import inset, px
from app.ui.flow import Flow
from app.ui.notices import Mend, Notice, Notices
from app.ui.picture.reading_out import announce

_WIDTH = 560
_CLEAR = 52
"""What stays clear on both sides of the bar, for the handles of the panels."""
_TOP = 10
_AMBER = "#ffb454"
_ROOM_FOR_DETAILS = 120


class NoticeBar(QWidget):
    """One sentence, what can be done about it, and a button to dismiss it; made anew for each notice."""

    def __init__(self, notices: Notices, parent: QWidget) -> None:
        super().__init__(parent)
        self._notices, self._parent = notices, parent
        self._shown: Notice | None = None
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(*inset(16, 8, 8, 8))
        column.setSpacing(px(4))
        row = QHBoxLayout()
        row.setSpacing(px(12))
        self._icons = QHBoxLayout()
        row.addLayout(self._icons)
        self._text = Paragraph()
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        self.dismiss_button = IconButton("close", self.tr("Dismiss"), tint=QPalette.ColorRole.Window)
        self.dismiss_button.setObjectName("dismiss_notice")
        self.dismiss_button.clicked.connect(self._dismiss)
        row.addWidget(self.dismiss_button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._answers = QWidget()
        self._flow = Flow(8)
        self._flow.setContentsMargins(*inset(32, 0, 8, 4))
        self._answers.setLayout(self._flow)
        column.addWidget(self._answers)
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(self.tr("Details"))
        column.addWidget(self._details)
        notices.changed.connect(self._show_top)
        self.hide()
        self._show_top()

    def text(self) -> str:
        return self._text.accessibleName()

    def buttons(self) -> list[QPushButton]:
        """What can be done, from the left."""
        return self._answers.findChildren(QPushButton)

    def place(self) -> None:
        """At the top of the parent, in the middle, as high as its text needs."""
        room = self._parent.width()
        width = min(px(_WIDTH), room - 2 * _CLEAR)
        self.setGeometry((room - width) // 2, _TOP, width, self.heightForWidth(width))
        self.raise_()

    def _show_top(self) -> None:
        notice = self._notices.top
        self._shown = notice
        if notice is None:
            self.hide()
            return
        said = notice.text()
        while (item := self._icons.takeAt(0)) is not None and (old := item.widget()) is not None:
            old.deleteLater()
        colour = _AMBER if notice.icon == "warning" else ""
        icon = Icon(notice.icon, colour=colour, tint=QPalette.ColorRole.Window)
        self._icons.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._text.set_plain(said)
        self._fill_answers(notice)
        self._details.setPlainText(notice.details)
        lines = notice.details.count("\n") + 1
        line = self._details.fontMetrics().lineSpacing()
        self._details.setFixedHeight(min(px(_ROOM_FOR_DETAILS), lines * line + px(16)))
        self._details.hide()
        self.setAccessibleName(said)
        self.show()
        self.place()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        announce(self, said)

    def _fill_answers(self, notice: Notice) -> None:
        self._answers.hide()  # what is added to a widget that is shown has no size yet
        while (item := self._flow.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for place, mend in enumerate(notice.mends):
            self._add(mend.text(), f"mend_{place}", partial(self._mend, notice, mend), strong=place == 0)
        if notice.details:
            self._add(self.tr("Show details"), "notice_details", self._fold_details)
            self._add(self.tr("Copy details"), "copy_details", lambda: self._copy(notice))
        if more := self._notices.below:
            count = label(self.tr("{0} more").format(more), "small")
            count.setMinimumHeight(px(28))
            count.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._flow.addWidget(count)
        self._answers.setVisible(self._flow.count() > 0)

    def _add(self, text: str, name: str, run: Callable[[], object], strong: bool = False) -> None:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setProperty("role", "notice-strong" if strong else "notice")
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: run())
        self._flow.addWidget(button)

    def _mend(self, notice: Notice, mend: Mend) -> None:
        self._notices.dismiss(notice)
        mend.run()

    def _dismiss(self) -> None:
        if self._shown is not None:
            self._notices.dismiss(self._shown)

    def _fold_details(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        button = self.findChild(QPushButton, "notice_details")
        if button is not None:
            button.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.place()

    def _copy(self, notice: Notice) -> None:
        QGuiApplication.clipboard().setText(f"Trigger Atlas {__version__}\n{notice.text()}\n\n{notice.details}\n")
