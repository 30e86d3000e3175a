"""Saved views in the window: kept, shown again, renamed, deleted and brought back, and carried in files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app import view_files
from app.content.library import Library
from app.pose import Pose
from app.quiz import Quiz
from app.saved_views import SavedView
from app.session import Selection, Session
from app.ui.views.caption import ViewCaption
from app.ui.views.desk import ViewsDesk
from app.ui.views.dialog import ViewDialog
from app.ui.views.panel import ViewsPanel
from app.view_state import ViewState

JAW = SavedView("Jaw", ViewState(Selection("muscle", "digastric"), hidden=frozenset({"skin"})), "From below.")
BONE = SavedView("Bone", ViewState(isolated=frozenset({"mandible"}), pose=Pose(90.0, 0.0, 500.0, (0.0, 0.0, 0.0))))


class Models(QObject):
    """As much of the desk of models as views need: one model is drawn."""

    library_changed = Signal(object)
    placed = Signal(object, object, object)

    def __init__(self, library: Library) -> None:
        super().__init__()
        self.library = library
        self.drawn: Any = SimpleNamespace(pack_id="bundled", structures={"mandible": None})


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    return window


@pytest.fixture
def models(library: Library) -> Models:
    return Models(library)


@pytest.fixture
def desk(session: Session, models: Models, window: QWidget) -> ViewsDesk:
    desk = ViewsDesk(session, cast(Any, models), window)
    models.library_changed.emit(models.library)
    return desk


@pytest.fixture
def told(desk: ViewsDesk) -> list[str]:
    """What the user is told, errors too."""
    told: list[str] = []
    desk.told.connect(told.append)
    desk.reported.connect(lambda error: told.append(str(error)))
    return told


def test_nothing_is_written_before_a_view_is_saved(desk: ViewsDesk, session: Session) -> None:
    session.hidden = frozenset({"skin"})
    assert not view_files.own_file().exists()
    desk.save("Without skin")
    assert [each.name for each in view_files.read(view_files.own_file())] == ["Without skin"]


def test_a_saved_view_is_there_at_the_next_start_and_shows_all_again(
    desk: ViewsDesk, session: Session, library: Library, window: QWidget
) -> None:
    session.select_point("temporalis_trp1")
    session.compare("trapezius_upper_trp1")
    session.hidden_structures = frozenset({"mandible"})
    session.pose = Pose(-40.0, 10.0, 700.0, (0.0, 1.0, 2.0))
    kept = session.view
    desk.save("Temple", "Press here.")
    later = Session()
    models = Models(library)
    again = ViewsDesk(later, cast(Any, models), window)
    models.library_changed.emit(library)
    again.show(later.saved[0])
    assert later.view == kept
    assert later.saved_shown is not None and later.saved_shown.note == "Press here."
    later.history.undo()
    assert later.selection is None


def test_the_caption_stays_while_that_view_is_looked_at(
    desk: ViewsDesk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    caption = ViewCaption(session, window)
    window.show()
    session.opened = (JAW, BONE)
    desk.show(JAW)
    assert caption.isVisible() and caption.accessibleName() == "Jaw. From below."
    session.pose = Pose(10.0, 0.0, 700.0, (0.0, 0.0, 0.0))  # turned, it is the same view still
    assert caption.isVisible()
    session.clear()
    assert not caption.isVisible()


def test_one_key_goes_through_a_class(desk: ViewsDesk, session: Session) -> None:
    session.opened = (JAW, BONE)
    for name in ("Jaw", "Bone", "Jaw"):
        desk.go(1)
        assert session.saved_shown is not None and session.saved_shown.name == name
    desk.go(-1)
    assert session.isolated == {"mandible"}


def test_a_file_is_opened_and_kept_only_when_asked_for(desk: ViewsDesk, session: Session, tmp_path: Path) -> None:
    desk.save("Jaw")
    view_files.write(tmp_path / "class.yaml", (JAW, BONE))
    desk.open_file(tmp_path / "class.yaml")
    assert session.selection == Selection("muscle", "digastric")
    assert [each.name for each in view_files.read(view_files.own_file())] == ["Jaw"]
    desk.keep_opened()
    assert [each.name for each in view_files.read(view_files.own_file())] == ["Jaw", "Jaw 2", "Bone"]


def test_the_file_of_views_that_was_written_is_named(desk: ViewsDesk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.save("Jaw")
    with qtbot.waitSignal(desk.saved) as said:
        desk.export(tmp_path / "class")
    assert said.args == [f"Saved in {tmp_path / 'class.json'}."]
    assert [each.name for each in view_files.read(tmp_path / "class.json")] == ["Jaw"]


def test_a_damaged_file_changes_nothing_and_is_told_about(
    desk: ViewsDesk, session: Session, told: list[str], tmp_path: Path
) -> None:
    session.select_muscle("temporalis")
    before = session.view
    (tmp_path / "class.json").write_text('{"format": "trigger-atlas-views", "version": 9}', encoding="utf-8")
    desk.open_file(tmp_path / "class.json")
    assert len(told) == 1 and "newer" in told[0]
    assert session.view == before
    assert session.opened == ()


def test_own_views_that_are_damaged_are_set_aside_not_overwritten(
    session: Session, models: Models, window: QWidget
) -> None:
    own = view_files.own_file()
    own.parent.mkdir(parents=True, exist_ok=True)
    own.write_text("{ my precious views", encoding="utf-8")
    desk = ViewsDesk(session, cast(Any, models), window)
    errors: list[Exception] = []
    desk.reported.connect(errors.append)
    models.library_changed.emit(models.library)
    desk.save("New")
    assert len(errors) == 1
    assert [each.name for each in view_files.read(own)] == ["New"]
    assert own.with_name("views-damaged-1.json").read_text(encoding="utf-8") == "{ my precious views"


def test_what_the_content_does_not_know_is_left_out_and_told(
    desk: ViewsDesk, session: Session, told: list[str]
) -> None:
    desk.show(replace(JAW, view=replace(JAW.view, selection=Selection("point", "splenus_trp9"))))
    assert session.selection is None
    assert session.hidden == {"skin"}
    assert len(told) == 1 and "splenus_trp9" in told[0]


def test_a_view_of_a_model_that_is_not_there_is_shown_on_this_one(
    desk: ViewsDesk, session: Session, told: list[str]
) -> None:
    desk.show(replace(JAW, pack="someone-elses"))
    assert session.selection == Selection("muscle", "digastric")
    assert session.pack == "bundled"
    assert len(told) == 1 and "someone-elses" in told[0]


def test_a_view_waits_for_its_model(
    desk: ViewsDesk, session: Session, models: Models, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.anatomy.packs.is_installed", lambda pack_id: True)
    desk.show(replace(JAW, pack="z-anatomy"))
    assert (session.pack, session.selection) == ("z-anatomy", None)
    models.drawn = SimpleNamespace(pack_id="z-anatomy")
    models.placed.emit(library, models.drawn, None)
    assert session.selection == Selection("muscle", "digastric")


def test_the_dialog_wants_a_name(desk: ViewsDesk, session: Session, window: QWidget, qtbot: QtBot) -> None:
    session.select_muscle("digastric")
    desk.ask_to_save()
    dialog = window.findChild(ViewDialog)
    assert dialog.name.text() == "Digastric"
    dialog.name.clear()
    assert not dialog.save_button.isEnabled()
    qtbot.keyClicks(dialog.name, "Under the jaw")
    qtbot.keyClicks(dialog.note, "Two bellies.")
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    assert [(each.name, each.note) for each in session.saved] == [("Under the jaw", "Two bellies.")]


def test_the_list_shows_deletes_and_brings_back(
    desk: ViewsDesk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    desk.set_own((JAW, BONE))
    panel = ViewsPanel(session, desk, window)
    qtbot.addWidget(panel)
    button: Callable[[str], Any] = lambda name: panel.findChildren(QPushButton, name)[-1]  # noqa: E731
    button("view_Bone").click()
    assert session.isolated == {"mandible"}
    panel.findChild(QToolButton, "delete_Jaw").click()
    assert session.saved == (BONE,)
    button("undo_delete").click()
    assert session.saved == (JAW, BONE) == view_files.read(view_files.own_file())


def test_a_long_name_ends_in_an_ellipsis_and_is_told_whole(
    desk: ViewsDesk, session: Session, window: QWidget, qtbot: QtBot
) -> None:
    name = "Suboccipital: where it sends its pain, seen from behind"
    desk.set_own((replace(JAW, name=name),))
    panel = ViewsPanel(session, desk, window)
    qtbot.addWidget(panel)
    panel.show()
    button = panel.findChild(QPushButton, f"view_{name}")
    assert button.text().endswith("…") and name.startswith(button.text()[:-1])
    assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
    assert name in button.toolTip()


def test_a_file_that_is_dropped_on_the_window_is_opened(
    desk: ViewsDesk, session: Session, window: QWidget, tmp_path: Path
) -> None:
    view_files.write(tmp_path / "class.json", (BONE,))
    for name, taken in (("picture.png", False), ("class.json", True)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(window, enter)
        assert enter.isAccepted() == taken
        drop = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys)
        QApplication.sendEvent(window, drop)
        assert (session.isolated == {"mandible"}) == taken


def test_what_this_model_does_not_have_is_not_shown_alone(desk: ViewsDesk, session: Session) -> None:
    desk.show(replace(BONE, view=replace(BONE.view, isolated=frozenset({"maxillary_nerve.l"}))))
    assert session.isolated == frozenset()
    assert session.saved_shown is not None


def test_a_view_that_is_shown_in_the_middle_of_a_question_leaves_it(desk: ViewsDesk, session: Session) -> None:
    session.mode, session.quiz = "learn", Quiz(muscle="temporalis")
    desk.show(JAW)
    assert session.mode == "explore"
    assert session.selection == JAW.view.selection


def test_a_view_that_another_window_saved_comes_with_the_next_that_is_saved_here(
    desk: ViewsDesk, session: Session, models: Models, window: QWidget, library: Library, qtbot: QtBot
) -> None:
    other, others = Session(), Models(library)
    beside = ViewsDesk(other, cast(Any, others), window)
    others.library_changed.emit(library)
    desk.set_own((JAW, BONE))
    panel = ViewsPanel(session, desk, window)
    qtbot.addWidget(panel)
    panel.findChild(QToolButton, "delete_Bone").click()
    beside.save("Class")
    assert [each.name for each in other.saved] == ["Class", "Jaw"]
    desk.save("Mine")
    panel.findChildren(QPushButton, "undo_delete")[-1].click()
    assert [each.name for each in session.saved] == ["Jaw", "Bone", "Mine", "Class"]
    assert session.saved_shown is not None and session.saved_shown.name == "Mine"
    assert session.saved == view_files.read(view_files.own_file())
