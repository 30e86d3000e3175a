"""The session note on the real widgets: marked on the card, read in its dialog, kept only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMainWindow, QToolButton
from pytestqt.qtbot import QtBot

from app import note_files
from app.content.library import Library
from app.marked import Marked
from app.note import Finding, Note
from app.pose import Pose
from app.session import Mode, Session
from app.ui import theme
from app.ui.actions import ACTIONS
from app.ui.card.card import Card
from app.ui.marks import GradeDots
from app.ui.note import marks as note_marks
from app.ui.note import words as note_words
from app.ui.note.box import NoteBox
from app.ui.note.desk import NoteDesk
from app.ui.note.dialog import NoteDialog
from app.ui.note.leave import LeaveDialog
from app.ui.note.marks import NoteMarks
from app.ui.notices import Notices
from app.ui.overlays import Overlays
from app.ui.pack_menu import PackMenu
from app.ui.picture.viewport import Viewport
from app.ui.picture.words import sentences
from app.ui.point_list import PointList
from app.ui.point_rows import ID, NOTED
from app.ui.top_bar import TopBar
from tests.ui.fake_scene import FakeScene

POINT = "trapezius_upper_trp1"


class Window(QMainWindow):
    """As much of the main window as the note needs."""

    def __init__(self, session: Session, library: Library) -> None:
        super().__init__()
        self.desk = NoteDesk(session, self)
        self.desk.set_library(library)

    def closeEvent(self, event: object) -> None:
        if self.desk.may_close():
            self.desk.end()
        else:
            event.ignore()  # type: ignore[attr-defined]


@pytest.fixture
def window(qtbot: QtBot, session: Session, library: Library) -> Window:
    window = Window(session, library)
    window.resize(1280, 720)
    qtbot.addWidget(window, before_close_func=lambda each: each.desk.clear())
    window.show()
    return window


@pytest.fixture
def viewport_with_points(qtbot: QtBot, session: Session) -> Iterator[Viewport]:
    """A point on either side of the head."""
    view = Viewport(session)
    qtbot.addWidget(view)
    view.resize(400, 300)
    sides = (("left", -1.0), ("right", 1.0))
    points = {(POINT, side): SimpleNamespace(position=(60 * x, 0.0, 0.0), normal=(x, 0.0, 0.0)) for side, x in sides}
    view.set_scene(cast(Any, FakeScene()), cast(Any, SimpleNamespace(points=points)), cast(Any, None))
    view.show()
    yield view
    view.release_scene()


def _mark(session: Session, point_id: str = POINT, **told: object) -> None:
    finding = Finding("active", **told)  # type: ignore[arg-type]
    session.note_history.write(session.note.with_finding((point_id, "left"), finding))


def test_a_point_is_marked_on_its_card(qtbot: QtBot, session: Session, library: Library) -> None:
    card = Card(session)
    qtbot.addWidget(card)
    card.resize(300, 700)
    card.set_library(library)
    card.show()
    session.select_point(POINT)
    box = card.body.content.findChildren(NoteBox)[0]
    (editor,) = box.editors
    assert not editor.text.isVisible()  # calm until something is marked
    editor.states.button("active").click()
    editor.scale.numbers.button("7").click()
    QTest.keyClicks(editor.text, "over the ear")
    assert session.note.find(POINT, "left") == Finding("active", 7, "over the ear")
    assert "knows" in editor.meaning.accessibleName()
    session.side = "both"
    left, right = card.body.content.findChildren(NoteBox)[0].editors
    assert left.text.text() == "over the ear"
    right.states.button("latent").click()
    assert session.note.find(POINT, "right") == Finding("latent")
    right.states.button("none").click()
    assert session.note.find(POINT, "right") is None
    whole = next(each for each in card.findChildren(QToolButton) if each.objectName() == "open_note")
    with qtbot.waitSignal(card.note_requested):
        whole.click()


def test_what_the_states_mean_is_graded_and_has_its_source(library: Library) -> None:
    claim = note_words.defining_claim(library)
    assert claim is not None
    assert "active" in claim.text
    assert "latent" in claim.text
    assert claim.sources


def test_the_whole_note_is_changed_in_its_dialog(window: Window, session: Session) -> None:
    _mark(session, pain=3)
    dialog = NoteDialog(session, window.desk, window)
    dialog.open()
    (editor,) = dialog.editors
    editor.states.button("latent").click()
    editor.scale.numbers.button("0").click()
    QTest.keyClicks(dialog.label, "K. 12")
    QTest.keyClicks(dialog.text, "Sleeps badly")
    found = session.note
    assert (found.find(POINT, "left"), found.label, found.text) == (Finding("latent", 0), "K. 12", "Sleeps badly")
    dialog.copy_button.click()
    told = QGuiApplication.clipboard().text()
    assert all(each in told for each in ("K. 12", "left: latent, pain 0 of 10", "Sleeps badly"))
    dialog.clear_button.click()
    assert not session.note
    assert dialog.editors == []
    assert not dialog.save_button.isEnabled()
    dialog.undo_button.click()
    assert session.note == found
    assert dialog.text.toPlainText() == "Sleeps badly"
    dialog.close()


def test_the_squares_lead_to_what_they_mean(window: Window, session: Session, qapp: QApplication) -> None:
    theme.apply(qapp, "light", 150)  # from this size on the dialog explains the states
    try:
        _mark(session)
        dialog = NoteDialog(session, window.desk, window)
        dialog.open()
        squares = dialog.editors[0].findChild(GradeDots)
        QTest.mouseClick(squares, Qt.MouseButton.LeftButton)
        assert session.page == "how_to_read"
        dialog.close()
    finally:
        theme.apply(qapp, "light")


def test_the_day_can_be_changed_and_what_is_no_day_is_not_taken(window: Window, session: Session) -> None:
    dialog = NoteDialog(session, window.desk, window)
    dialog.open()
    today = dialog.day.text()
    for typed in ("soon", today):
        dialog.day.setText(typed)
        dialog.day.editingFinished.emit()
        assert dialog.day.text() == today
        assert session.note == Note()
    dialog.day.setText(today.replace(str(date.today().year), "2024").replace("29", "28"))
    dialog.day.editingFinished.emit()
    assert session.note.day is not None
    assert session.note.day.year == 2024
    dialog.close()


def test_a_point_that_is_not_known_is_kept(window: Window, session: Session, tmp_path: Path) -> None:
    strange = Note(((("a_point_of_tomorrow", "left"), Finding("latent")),))
    note_files.write(tmp_path / "old.yaml", strange)
    told: list[str] = []
    window.desk.told.connect(told.append)
    window.desk.open_file(tmp_path / "old.yaml")
    dialog = NoteDialog(session, window.desk, window)
    dialog.open()
    assert len(dialog.editors) == 1
    dialog.close()
    window.desk.save_as(tmp_path / "new.yaml")
    assert note_files.read(tmp_path / "new.yaml").findings == strange.findings
    assert "a_point_of_tomorrow" in told[0]


def test_a_damaged_file_leaves_the_note_as_it_is(window: Window, session: Session, tmp_path: Path) -> None:
    _mark(session)
    before = session.note
    (tmp_path / "note.yaml").write_text("points: 3")
    errors: list[Exception] = []
    window.desk.reported.connect(errors.append)
    window.desk.open_file(tmp_path / "note.yaml")
    assert session.note == before
    assert "note.yaml" in str(errors[0])


def test_nothing_is_written_unless_asked(
    window: Window, session: Session, own_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def everything() -> list[Path]:
        return [each for each in tmp_path.rglob("*") if each.is_file()]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.yaml"), ""))
    _mark(session, pain=5)
    dialog = NoteDialog(session, window.desk, window)
    dialog.open()
    QTest.keyClicks(dialog.text, "a secret")
    qtbot.wait(20)
    dialog.close()
    assert everything() == []
    window.close()
    question = window.findChild(LeaveDialog)
    assert question is not None
    assert window.isVisible()
    question.close_button.click()  # cancel
    assert window.isVisible()
    window.desk.save_as(tmp_path / "mine.yaml")
    assert [each.name for each in everything()] == ["mine.yaml"]
    window.close()
    assert not window.isVisible()  # what is saved is not asked about
    assert [each.name for each in everything()] == ["mine.yaml"]


@pytest.mark.parametrize("saved", [True, False])
def test_an_unsaved_note_is_asked_about_once(
    window: Window, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, saved: bool
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    _mark(session)
    window.close()
    question = window.findChild(LeaveDialog)
    assert question is not None
    (question.save_button if saved else question.discard_button).click()
    assert not window.isVisible()
    assert (tmp_path / "mine.yaml").exists() == saved


def test_a_copy_is_kept_while_that_is_wished_and_comes_back_after_a_crash(
    window: Window, session: Session, own_home: Path, qtbot: QtBot, library: Library
) -> None:
    _mark(session, text="before")
    window.desk.set_keeps_copy(True)
    _mark(session, text="after")
    qtbot.waitUntil(lambda: "after" in note_files.copy_file().read_text(), timeout=3000)
    assert note_files.copy_file().parent == own_home
    later = Session()  # the first window never closed
    second = Window(later, library)
    qtbot.addWidget(second, before_close_func=lambda each: each.desk.clear())
    dialog = NoteDialog(later, second.desk, second)
    dialog.open()
    assert not dialog.copy_switch.isEnabled()  # it would write over what waits
    dialog.bring_button.click()
    assert later.note.findings == session.note.findings
    assert dialog.copy_switch.isChecked()
    dialog.clear_button.click()
    assert not note_files.copy_left()
    dialog.close()


def test_a_copy_goes_when_the_window_closes_as_it_should(window: Window, session: Session) -> None:
    _mark(session)
    window.desk.set_keeps_copy(True)
    assert note_files.copy_left()
    window.close()
    window.findChild(LeaveDialog).discard_button.click()  # type: ignore[union-attr]
    assert not note_files.copy_left()


def test_a_program_that_is_told_to_end_asks_nobody_and_leaves_the_copy_that_was_wished(
    window: Window, session: Session
) -> None:
    window.desk.set_keeps_copy(True)
    _mark(session)
    window.desk.ask_nobody()
    assert window.desk.may_close()
    window.desk.end()
    assert note_files.copy_left()


def test_list_and_legend_mark_what_is_noted_but_not_while_learning(
    qtbot: QtBot, session: Session, library: Library
) -> None:
    points = PointList(session)
    qtbot.addWidget(points)
    points.set_library(library)
    picture = QMainWindow()
    qtbot.addWidget(picture)
    overlays = Overlays(picture, session, Notices())
    picture.show()
    _mark(session, pain=7)
    (index,) = points.tree.model().match(
        points.tree.model().index(0, 0), ID, POINT, 1, Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    )
    assert index.data(NOTED) == "active"
    assert "left: active, pain 7 of 10" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert overlays.legend.keys() == ["active"]
    assert overlays.legend.isVisible()
    assert "left (active, pain 7 of 10)" in " ".join(sentences(session, library))
    assert note_words.with_finding("Name", session, f"point:{POINT}:left") == "Name · active, pain 7 of 10"
    assert note_words.with_finding("Name", session, f"point:{POINT}:right") == "Name"
    session.mode = "pain"  # while it is painted, nothing suggests where
    assert overlays.legend.keys() == []
    session.brush = None  # nor while answers are looked at: only the pointer tells of it
    assert overlays.legend.keys() == []
    assert note_words.with_finding("Name", session, f"point:{POINT}:left") == "Name · active, pain 7 of 10"
    session.mode = "learn"
    assert overlays.legend.keys() == []
    assert note_words.with_finding("Name", session, f"point:{POINT}:left") == "Name"
    assert "active" not in " ".join(sentences(session, library))
    overlays.remove()


def test_the_model_marks_both_sides_where_it_is_seen_from(viewport_with_points: Viewport, session: Session) -> None:
    for side, state in (("left", "active"), ("right", "latent")):
        session.note_history.write(session.note.marked((POINT, side), state))  # type: ignore[arg-type]
    marks = NoteMarks(viewport_with_points, session)
    front = Pose(0.0, 0.0, 900.0, (0.0, 0.0, 0.0))
    for pose, seen in ((front, 2), (replace(front, azimuth=-90.0), 1), (replace(front, azimuth=90.0), 1)):
        viewport_with_points.scene.pose = pose  # type: ignore[union-attr, misc]
        assert len(list(marks.shown())) == seen
    before = viewport_with_points.grab().toImage()
    for elsewhere in ("present", "pain"):
        session.mode, session.brush = elsewhere, None  # type: ignore[assignment]
        assert list(marks.shown()) == []
    assert viewport_with_points.grab().toImage() != before


def test_no_number_covers_another_mark() -> None:
    mark = QRectF(100, 100, 22, 22)
    font = QFont()
    for taken in ([], [QRectF(126, 95, 30, 30)], [QRectF(126, 95, 30, 30), QRectF(70, 95, 30, 30)]):
        plate = note_marks._plate(mark, "10", font, taken)
        assert not any(plate.intersects(each) for each in (mark, *taken))


@pytest.mark.parametrize(("mode", "prefix"), [("explore", "view"), ("pain", "pain")])
def test_undo_and_redo_mean_the_note_where_it_was_changed_last(session: Session, mode: Mode, prefix: str) -> None:
    session.mode = mode
    window = cast(Any, SimpleNamespace(session=session))
    undo, redo = (next(each for each in ACTIONS if each.id == f"{prefix}.{way}") for way in ("undo", "redo"))
    _mark(session)
    noted = session.note
    assert undo.can_run(window)
    undo.run(window)
    assert not session.note
    redo.run(window)
    assert session.note == noted
    session.skin_opacity = 0.2
    session.mark(Marked())
    undo.run(window)
    assert session.note == noted


def test_the_top_bar_leads_back_to_a_note_that_was_begun(qtbot: QtBot, session: Session) -> None:
    parent = QMainWindow()
    qtbot.addWidget(parent)
    bar = TopBar(session, PackMenu(session, parent))
    qtbot.addWidget(bar)
    bar.resize(1280, 48)
    bar.show()
    assert not bar.note_button.isVisible()
    before = [part.geometry() for part in (bar.search, bar.sides, bar.pack_button)]
    _mark(session)
    QApplication.processEvents()
    assert [part.geometry() for part in (bar.search, bar.sides, bar.pack_button)] == before, "nothing jumps"
    assert bar.note_button.isVisible()
    with qtbot.waitSignal(bar.note_requested):
        bar.note_button.click()


def test_no_log_can_tell_what_was_typed(session: Session) -> None:
    session.note_history.write(Note(((("a", "left"), Finding("active", 3, "secret")),), "secret", "secret"))
    assert "secret" not in repr(session) + repr(session.note)


def test_the_copy_that_waits_outlives_what_is_not_about_it(window: Window, session: Session) -> None:
    note_files.write(note_files.copy_file(), Note(label="J. D."))
    later = NoteDesk(session, window)
    later.set_keeps_copy(False)
    later.end()
    assert note_files.copy_left()
    later.delete_left()
    assert not note_files.copy_left()
