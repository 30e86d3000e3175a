"""Everything can be reached, named and read: a walk through every place of the window, in both themes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from app.content.library import Library
from app.session import Session
from app.ui import theme
from app.ui.main_window import MainWindow
from app.ui.notices import Notices
from tests.ui import walks
from tools.gallery import places
from tools.gallery.places import PLACES
from tools.window import settle


@pytest.fixture
def light() -> None:
    """The window sees to its colours; to put them on it anew before each test would take longer than the walk."""


@pytest.fixture(scope="module")
def window(qapp: QApplication, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    """One for all walks, with the content and without a model."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TRIGGER_ATLAS_HOME", str(tmp_path_factory.mktemp("home")))
        theme.apply(qapp, "light")
        window = MainWindow(Session(), Notices())
        window.resize(1280, 720)
        window.models.library_changed.emit(library)
        window.show()
        settle()
        yield window
        window.close()
        window.deleteLater()
        settle()


def _walk(window: MainWindow, *checks: Callable[[QWidget], list[str]], to: Iterable[str] = tuple(PLACES)) -> list[str]:
    """What these checks find anywhere."""
    found = []
    for name in to:
        with places.at(window, name) as place:
            found += [f"{name}: {fault}" for check in checks for fault in check(place)]
    return found


def test_everything_is_named_can_be_reached_and_read_and_stands_on_the_grid(window: MainWindow) -> None:
    assert _walk(window, walks.unnamed, walks.unexplained, walks.out_of_reach, walks.pale, walks.off_grid) == []


def test_every_text_stands_out_in_the_dark(window: MainWindow) -> None:
    window.session.theme = "dark"
    several = ("explore", "a point", "pain", "the palette", "settings", "safety", "an error")
    assert _walk(window, walks.pale, to=several) == []


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_cut_off(window: MainWindow, size: int) -> None:
    before = window.top_bar
    window.session.text_size = size
    settle()
    assert (window.top_bar is before) == (size == 100)
    assert _walk(window, walks.cut) == []
