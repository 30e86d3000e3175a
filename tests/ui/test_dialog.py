"""What our dialogs share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.controls import Paragraph
from app.ui.dialog import Dialog


@pytest.mark.parametrize("texts", [1, 60])
def test_texts_end_where_the_buttons_end_whether_they_scroll_or_not(qtbot: QtBot, texts: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    dialog = Dialog("Words", window)
    paragraphs = [Paragraph("Words that are long enough to reach the edge of this dialog, and some more of them. " * 2)]
    paragraphs += [Paragraph("Words") for _ in range(texts - 1)]
    for each in paragraphs:
        dialog.add(each)
    with qtbot.waitExposed(dialog):
        dialog.show()
    assert dialog.findChild(QWidget, "qt_scrollarea_vcontainer").isVisible() is (texts > 1)

    def right_of(widget: QWidget) -> int:
        return widget.mapTo(dialog, QPoint(widget.width(), 0)).x()

    assert right_of(paragraphs[0]) == right_of(dialog.close_button) == dialog.width() - 24
