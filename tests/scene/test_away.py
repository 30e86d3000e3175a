"""What to keep away from is hatched only when it is asked for, and only near the selection."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.exhibit import Exhibit
from app.placement.placed import Placement
from app.quiz import Quiz
from app.scene.scene import Scene
from app.session import Selection, Session


@pytest.fixture
def guarded(scene: Scene, session: Session, head: Atlas, placed: Placement, library: Library) -> Scene:
    """The little head with the artery of the left temple on its forehead, where no pain lies; temporalis is chosen."""
    forehead = np.array([-15.0, 96.0, 20.0])
    away = np.linalg.norm(placed.skin - forehead, axis=1)
    ramp = np.clip(128 + (18 - away) * 127 / 8, 0, 255).astype(np.uint8)
    scene.show(head, replace(placed, hazards={("temporal_artery", "left"): ramp}), library)
    session.select_muscle("temporalis")
    scene.look("front")
    return scene


def differs(before: np.ndarray, after: np.ndarray) -> int:
    return int((np.abs(before.astype(int) - after.astype(int)).max(axis=2) > 40).sum())


def test_it_is_hidden_until_it_is_asked_for(guarded: Scene, session: Session) -> None:
    calm = guarded.image().copy()
    assert "away" not in [entry.key for entry in guarded.legend()]
    session.keep_away = True
    assert differs(calm, guarded.image()) > 150
    assert guarded.legend()[-1].key == "away"
    guarded.begin_motion()
    guarded.end_motion()
    session.keep_away = False
    assert differs(calm, guarded.image()) == 0


def test_a_caution_that_is_pointed_at_shows_its_own(guarded: Scene, session: Session) -> None:
    calm = guarded.image().copy()
    session.hovered = "hazards:temporal_artery"
    assert differs(calm, guarded.image()) > 150
    session.hovered = "hazards:lung"
    assert differs(calm, guarded.image()) == 0


def test_an_answer_shows_its_own_and_a_question_nothing(guarded: Scene, session: Session) -> None:
    session.keep_away = True
    session.quiz = Quiz(muscle="temporalis")
    asked = guarded.image().copy()
    assert "away" not in [entry.key for entry in guarded.legend()]
    session.keep_away = False
    session.quiz = Quiz(muscle="temporalis", hazard="temporal_artery")
    assert differs(asked, guarded.image()) > 150
    assert "away" in [entry.key for entry in guarded.legend()]


def test_what_is_not_near_the_selection_is_not_shown(guarded: Scene, session: Session) -> None:
    session.keep_away = True
    session.select_muscle("trapezius")
    assert "away" not in [entry.key for entry in guarded.legend()]
    session.side = "right"
    session.select_muscle("temporalis")
    assert "away" not in [entry.key for entry in guarded.legend()]


def test_a_bone_has_none(guarded: Scene, session: Session) -> None:
    session.keep_away = True
    session.selection = Selection("structure", "parietal_bone")
    assert "away" not in [entry.key for entry in guarded.legend()]


def test_nothing_leads_the_hand_that_paints_its_pain(guarded: Scene, session: Session) -> None:
    session.keep_away = True
    session.mode = "pain"
    assert session.painting
    assert "away" not in [entry.key for entry in guarded.legend()]


def test_a_presentation_frightens_nobody(guarded: Scene, session: Session) -> None:
    session.keep_away = True
    session.exhibit = Exhibit(muscle="temporalis")
    assert "away" not in [entry.key for entry in guarded.legend()]
