"""A little head with three muscles to ask about, and a desk whose chances are fixed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.session import Session
from app.study.question import Card, Level
from app.study.sitting import Sitting
from app.ui.enter_key import EnterKey
from app.ui.learn.desk import LearnDesk
from app.ui.learn.panel import LearnPanel
from tests.scene import little


@pytest.fixture(scope="session")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("learn") / "prepared")


@pytest.fixture(scope="session")
def placed(head: Atlas) -> Placement:
    return little.placement(head)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "progress.db"


@pytest.fixture
def desk(session: Session, library: Library, head: Atlas, placed: Placement, file: Path) -> LearnDesk:
    session.mode = "learn"
    desk = LearnDesk(session, file=file, random=Random(7))
    desk.set_library(library)
    desk.show(library, head, placed)
    return desk


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, session: Session, desk: LearnDesk) -> LearnPanel:
    panel = LearnPanel(session, desk)
    EnterKey(qapp, panel)
    qtbot.addWidget(panel)
    panel.resize(296, 680)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


@pytest.fixture
def ask(desk: LearnDesk) -> Callable[..., None]:
    """Begin a sitting with just these cards."""

    def begin(*cards: tuple[str, str], level: Level = 1) -> None:
        assert desk.library is not None
        library, listed = desk.library, [Card(*card) for card in cards]  # type: ignore[arg-type]
        desk.begin(lambda: Sitting(library, desk.progress, listed, level, Random(3)))

    return begin
