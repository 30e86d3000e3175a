"""Errors reach the user as one sentence in a bar that can be dismissed; the details go to the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import __version__
from app.errors import DataError
from app.ui.notice_bar import NoticeBar
from app.ui.notices import Mend, Notices


@pytest.fixture
def notices() -> Notices:
    return Notices()


@pytest.fixture
def bar(qtbot: QtBot, notices: Notices) -> NoticeBar:
    parent = QWidget()
    parent.resize(700, 400)
    qtbot.addWidget(parent)
    widget = NoticeBar(notices, parent)
    parent.show()
    return widget


@pytest.fixture
def log(own_home: Path) -> Iterator[Path]:
    logger = logging.getLogger("trigger_atlas")
    kept, logger.handlers = logger.handlers, []
    yield own_home / "log.txt"
    for handler in logger.handlers:
        handler.close()
    logger.handlers = kept


def test_our_errors_are_shown_word_by_word_until_dismissed(notices: Notices, bar: NoticeBar) -> None:
    assert not bar.isVisible()
    notices.report(DataError("skull.glb is cut short; download it again."))
    assert bar.isVisible()
    assert bar.text() == "skull.glb is cut short; download it again."
    bar.dismiss_button.click()
    assert not bar.isVisible()


def test_text_is_never_read_as_html(notices: Notices, bar: NoticeBar) -> None:
    notices.report(DataError("<b>x</b> & y"))
    assert bar.text() == "<b>x</b> & y"


def test_a_long_message_is_shown_whole(notices: Notices, bar: NoticeBar) -> None:
    notices.report(DataError("short"))
    low = bar.height()
    notices.report(DataError("word " * 80))
    assert bar.height() > 3 * low
    assert bar.parentWidget().rect().contains(bar.geometry())


def test_faults_of_ours_show_no_traceback_but_log_it(notices: Notices, bar: NoticeBar, log: Path) -> None:
    notices.install_hook()
    try:
        try:
            raise ZeroDivisionError("secret detail")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    finally:
        notices.remove_hook()
    assert "Traceback" not in bar.text()
    assert "secret detail" not in bar.text()
    assert str(log) in bar.text()
    written = log.read_text("utf-8")
    assert "Traceback" in written
    assert "secret detail" in written


def test_an_error_raised_by_a_listener_of_the_session_is_told_as_itself(notices: Notices, bar: NoticeBar) -> None:
    from app.session import Session

    session = Session()

    def listener() -> None:
        raise DataError("this point is on no model.")

    session.events.side.connect(listener)
    try:
        session.side = "right"
    except Exception as error:
        notices.report(error)
    assert bar.text() == "this point is on no model."


def test_the_latest_is_on_top_and_what_went_wrong_before_comes_again(notices: Notices, bar: NoticeBar) -> None:
    notices.report(DataError("first"))
    notices.raised.emit("news")
    notices.report(DataError("second"))
    notices.report(DataError("second"))
    assert bar.text() == "second"
    assert "1 more" in [label.text() for label in bar.findChildren(QLabel)]
    bar.dismiss_button.click()
    assert bar.text() == "first"  # the news in between is no longer any
    bar.dismiss_button.click()
    assert not bar.isVisible()


def test_a_mend_is_one_click_away(notices: Notices, bar: NoticeBar) -> None:
    done: list[str] = []
    mends = (Mend(lambda: "Try again", lambda: done.append("again")), Mend(lambda: "Choose another", lambda: None))
    notices.report(DataError("cut short"), *mends)
    assert [button.text() for button in bar.buttons()] == ["Try again", "Choose another"]
    assert bar.parentWidget().rect().contains(bar.geometry())
    bar.buttons()[0].click()
    assert done == ["again"]
    assert not bar.isVisible()


def test_details_are_folded_and_can_be_copied(notices: Notices, bar: NoticeBar, log: Path) -> None:
    try:
        raise ZeroDivisionError("secret detail")
    except ZeroDivisionError as error:
        notices.report(error)
    details, low = bar.findChild(QPlainTextEdit), bar.height()
    assert not details.isVisible()
    bar.findChild(QPushButton, "notice_details").click()
    assert "secret detail" in details.toPlainText()
    assert details.isVisible()
    assert bar.height() > low
    bar.findChild(QPushButton, "copy_details").click()
    copied = QApplication.clipboard().text()
    assert "ZeroDivisionError: secret detail" in copied
    assert __version__ in copied


def test_a_reader_of_the_screen_is_told_at_once(
    notices: Notices, bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr("app.ui.notice_bar.announce", lambda _widget, text: said.append(text))
    notices.report(DataError("cut short"))
    assert said == ["cut short"]
    assert bar.accessibleName() == "cut short"
