"""The list finds what people type, and is one with the session's selection."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.content.library import Library
from app.session import Selection, Session
from app.ui.point_list import PointList
from app.ui.point_rows import ID, KIND, _cut, _with_its_muscle


@pytest.fixture
def points(qtbot: QtBot, session: Session, library: Library) -> PointList:
    widget = PointList(session)
    qtbot.addWidget(widget)
    widget.resize(260, 500)
    widget.set_library(library)
    widget.show()
    return widget


def _muscles(points: PointList) -> list[str]:
    model = points.tree.model()
    return [model.index(row, 0).data(ID) for row in range(model.rowCount())]


def _points(points: PointList) -> list[str]:
    model = points.tree.model()
    parents = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, parent).data(ID) for parent in parents for row in range(model.rowCount(parent))]


def test_without_a_search_all_is_there(points: PointList, library: Library) -> None:
    assert _muscles(points) == list(library.content.muscles)
    assert sorted(_points(points)) == sorted(library.points)


@pytest.mark.parametrize(
    "query", ["temporalis", "Témporàlis", "temple muscle", "tempralis", "musculus temporalis", "TEMPLE MUSCEL"]
)
def test_the_search_forgives(points: PointList, session: Session, query: str) -> None:
    session.query = query
    assert _muscles(points)[0] == "temporalis"
    first = points.tree.model().index(0, 0)
    assert points.tree.isExpanded(first)


def test_the_row_that_the_wheel_brings_under_the_pointer_is_the_one_that_lights(
    points: PointList, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = points.tree.viewport()
    pointer = view.mapToGlobal(QPoint(60, 20))
    monkeypatch.setattr("app.ui.point_list.QCursor", SimpleNamespace(pos=lambda: pointer))
    view.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    points.tree.verticalScrollBar().setValue(200)
    first = session.hovered
    assert first is not None
    points.tree.verticalScrollBar().setValue(400)
    assert session.hovered not in (None, first)
    pointer = view.mapToGlobal(QPoint(-60, 20))
    points.tree.verticalScrollBar().setValue(0)
    assert session.hovered is None


def test_a_pain_finds_the_points_that_send_it(points: PointList, session: Session, library: Library) -> None:
    session.query = "behind the eye"
    found = _points(points)
    assert found
    top = library.point(found[0]).point
    assert any(zone.region == "orbit_deep" for zone in top.zones)


def test_nothing_found_says_so(points: PointList, session: Session) -> None:
    session.query = "xyzzy"
    assert _muscles(points) == []
    assert not points.tree.isVisible()
    texts = [each for each in points.findChildren(QLabel) if each.isVisible()]
    said = " ".join(each.accessibleName() or each.text() for each in texts)
    assert "xyzzy" in said and "temple" in said and "Esc" in said, "what to do instead"
    assert all(each.height() >= each.heightForWidth(each.width()) for each in texts), "nothing is cut off"
    session.query = ""
    assert points.tree.isVisible()


def test_clicking_a_point_selects_it(points: PointList, session: Session, qtbot: QtBot) -> None:
    session.query = "temporalis"
    index = points.tree.model().index(1, 0, points.tree.model().index(0, 0))
    with qtbot.waitSignal(points.opened):
        QTest.mouseClick(points.tree.viewport(), Qt.MouseButton.LeftButton, pos=points.tree.visualRect(index).center())
    assert session.selection == Selection("point", index.data(ID))


def test_clicking_a_muscle_opens_it(points: PointList, session: Session) -> None:
    index = points.tree.model().index(0, 0)
    where: QPoint = points.tree.visualRect(index).center()
    QTest.mouseClick(points.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert session.selection == Selection("muscle", index.data(ID))
    assert points.tree.isExpanded(index)
    QTest.mouseClick(points.tree.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert not points.tree.isExpanded(index)


@pytest.mark.parametrize("height", [500, 330])
def test_a_selection_made_elsewhere_is_shown(points: PointList, session: Session, height: int, qtbot: QtBot) -> None:
    points.resize(222, height)
    session.select_point("temporalis_trp2")
    qtbot.wait(30)
    current = points.tree.currentIndex()
    assert (current.data(KIND), current.data(ID)) == ("point", "temporalis_trp2")
    assert points.tree.isExpanded(current.parent())
    assert points.tree.viewport().rect().contains(points.tree.visualRect(current).adjusted(0, 0, 0, -1))
    session.clear()
    assert points.tree.currentIndex() == QModelIndex()


def test_a_pain_and_its_likeliest_point_are_both_in_view(points: PointList, session: Session, qtbot: QtBot) -> None:
    points.resize(222, 330)
    session.query = "trapezius"
    points.tree.verticalScrollBar().setValue(points.tree.verticalScrollBar().maximum())
    session.query = "back of the head"
    points.choose_first()
    qtbot.wait(30)
    current = points.tree.currentIndex()
    assert (current.parent().data(KIND), current.parent().data(ID)) == ("region", "occiput")
    view = points.tree.viewport().rect()
    assert view.contains(points.tree.visualRect(current)) and view.contains(points.tree.visualRect(current.parent()))


def test_who_asks_for_a_headache_reads_about_it(points: PointList, session: Session) -> None:
    session.query = "migraine"
    points.choose_first()
    assert session.selection == Selection("headache", "migraine_without_aura")


def test_a_point_in_two_regions_is_chosen_where_it_was_clicked(points: PointList, session: Session) -> None:
    session.query = "toothache"
    model = points.tree.model()
    rows = model.match(model.index(0, 0), ID, "temporalis_trp2", -1, Qt.MatchFlag.MatchRecursive)
    assert len(rows) == 2
    points.tree.setCurrentIndex(rows[1])
    assert session.selection == Selection("point", "temporalis_trp2")
    assert points.tree.currentIndex() == rows[1]


def test_a_region_is_opened_and_closed_but_never_selected(points: PointList, session: Session) -> None:
    session.query = "temple"
    index = points.tree.model().index(0, 0)
    QTest.mouseClick(points.tree.viewport(), Qt.MouseButton.LeftButton, pos=points.tree.visualRect(index).center())
    assert session.selection is None
    assert not points.tree.isExpanded(index)


def test_return_on_a_region_opens_and_closes_it_as_it_has_no_card(points: PointList, session: Session) -> None:
    wanted: list[bool] = []
    points.opened.connect(lambda: wanted.append(True))
    session.query = "temple"
    index = points.tree.model().index(0, 0)
    points.tree.setCurrentIndex(index)
    for expanded in (False, True):
        QTest.keyClick(points.tree, Qt.Key.Key_Return)
        assert points.tree.isExpanded(index) is expanded
    assert not wanted
    points.tree.setCurrentIndex(index.model().index(0, 0, index))
    QTest.keyClick(points.tree, Qt.Key.Key_Return)
    assert wanted


def test_the_first_click_on_a_muscle_never_closes_it(points: PointList, session: Session) -> None:
    session.query = "temporalis"
    index = points.tree.model().index(0, 0)
    QTest.mouseClick(points.tree.viewport(), Qt.MouseButton.LeftButton, pos=points.tree.visualRect(index).center())
    assert session.selection == Selection("muscle", "temporalis")
    assert points.tree.isExpanded(index)


def test_showing_a_selection_does_not_change_it(points: PointList, session: Session) -> None:
    changes: list[object] = []
    session.events.selection.connect(lambda new: changes.append(new))
    session.select_point("temporalis_trp2")
    session.register = "clinical"
    session.query = "trapezius"
    session.query = ""
    assert changes == [Selection("point", "temporalis_trp2")]


def test_return_in_the_search_takes_the_best_point(points: PointList, session: Session) -> None:
    session.query = "temporalis 3"
    points.choose_first()
    assert session.selection == Selection("point", "temporalis_trp3")
    assert points.window().focusWidget() is points.tree, "one can walk on with the arrows"


def test_arrow_keys_walk_through_the_list(points: PointList, session: Session) -> None:
    session.query = "temporalis"
    points.enter()
    assert session.selection == Selection("muscle", "temporalis")
    QTest.keyClick(points.tree, Qt.Key.Key_Down)
    assert session.selection == Selection("point", "temporalis_trp1")


def test_pointing_at_a_row_is_a_hover(points: PointList, session: Session) -> None:
    session.query = "temporalis"
    index = points.tree.model().index(0, 0, points.tree.model().index(0, 0))
    QTest.mouseMove(points.tree.viewport(), points.tree.visualRect(index).center())
    assert session.hovered == "point:temporalis_trp1:left"


def test_words_follow_the_register(points: PointList, session: Session) -> None:
    session.query = "temporalis"
    index = points.tree.model().index(0, 0, points.tree.model().index(0, 0))
    assert index.data() == "Front of the temple"
    session.register = "clinical"
    index = points.tree.model().index(0, 0, points.tree.model().index(0, 0))
    assert index.data() == "Temporalis 1"
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Temporalis 1" in spoken


def test_a_name_that_is_too_long_keeps_its_end(qapp: QApplication) -> None:
    """The names of neighbours begin alike."""
    font, box = QFont(), QRect(0, 0, 160, 40)
    names = [f"Deep in front of the joint of the lower jaw, the part {where}" for where in ("above", "below")]
    cut = [_cut(name, font, box) for name in names]
    assert all("…" in each for each in cut)
    assert cut[0].startswith("Deep") and cut[0].endswith("above") and cut[0] != cut[1]
    assert _cut("Lower point", font, box) == "Lower point"


def test_the_m_of_a_muscle_stays_with_its_name_where_both_fit(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    text = "Üblicher Schmerz · M. temporalis"
    together = _with_its_muscle(text, metrics, 1000)
    assert together == text.replace("M. ", "M.\N{NO-BREAK SPACE}")
    assert _with_its_muscle(text, metrics, metrics.horizontalAdvance("temporalis")) == text
