"""The region that the pointer names on bare skin has a line around it, and nothing else changes."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from app.placement.placed import Placement
from app.scene.scene import Scene
from app.session import Session
from tests.scene.test_away import differs


@pytest.fixture
def bordered(scene: Scene, placed: Placement) -> Scene:
    """The little head with a round chin of 30 mm in front, and a region where the pain of its points is."""
    inside = 30 - np.linalg.norm(placed.skin - np.array([0.0, 98.0, -20.0]), axis=1)
    keys = (("chin", "left"), ("temple", "left"))
    scene.set_regions(cast(Any, SimpleNamespace(keys=keys, whole=lambda _region: inside)))
    scene.look("front")
    return scene


def test_it_is_drawn_while_it_is_named(bordered: Scene, session: Session) -> None:
    calm = bordered.image().copy()
    session.hovered = "region:chin"
    assert differs(calm, bordered.image()) > 150
    session.hovered = "region:nowhere"
    assert differs(calm, bordered.image()) == 0
    session.hovered = "region:chin"
    bordered.begin_motion()
    moving = bordered.image().copy()
    session.hovered = None
    assert differs(moving, bordered.image()) > 30
    bordered.end_motion()
    assert differs(calm, bordered.image()) == 0


def test_painted_pain_is_lit_itself(bordered: Scene, session: Session, placed: Placement) -> None:
    session.select_point("temporalis_trp1")
    region = next(iter(placed.points.values())).zones[0].region
    bordered.set_regions(
        cast(Any, SimpleNamespace(keys=((region, "left"),), whole=lambda _region: np.full(len(placed.skin), 20.0)))
    )
    session.hovered = f"region:{region}"
    assert bordered._model is not None and bordered._model._region is None
    session.clear()
    assert bordered._model._region is not None, "without the pain, its place has a line"
