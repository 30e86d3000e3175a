"""What is hatched in the picture is named there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from app.anatomy.atlas import Atlas
from app.content.library import Library
from app.placement.placed import Placement
from app.pose import outward
from app.session import Session
from app.ui.picture.hazard_names import hazard_places
from tests.scene import little

POINT = "temporalis_trp1"


@pytest.fixture(scope="module")
def head(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    return little.atlas(tmp_path_factory.mktemp("little") / "prepared")


@pytest.fixture(scope="module")
def placement(head: Atlas) -> Placement:
    """With a vessel of the temple over the whole of the left side."""
    placed = little.placement(head)
    ramp = np.where(placed.skin[:, 0] < -20, 255, 0).astype(np.uint8)
    return replace(placed, hazards={("temporal_artery", "left"): ramp})


def _named(session: Session, library: Library, head: Atlas, placement: Placement, azimuth: float = -90.0) -> list[str]:
    seen_from = outward(azimuth, 0.0)
    return [place.text for place in hazard_places(session, library, head, placement, seen_from, (0, 0, 0))]


def test_what_is_hatched_has_its_name(session: Session, library: Library, head: Atlas, placement: Placement) -> None:
    session.select_point(POINT)
    assert _named(session, library, head, placement) == []
    session.hovered = "hazards:temporal_artery"  # its caution is pointed at
    assert _named(session, library, head, placement) == ["Artery of the temple"]
    session.hovered, session.keep_away, session.register = None, True, "clinical"
    assert _named(session, library, head, placement) == ["Superficial temporal artery"]
    assert _named(session, library, head, placement, 90.0) == [], "it is on the side that is turned away"
    session.side = "both"
    assert _named(session, library, head, placement) == ["Superficial temporal artery, left"]
    session.mode = "pain"  # nothing leads the hand that paints
    assert _named(session, library, head, placement) == []


def test_the_name_leads_to_skin_of_the_area_beside_the_point(
    session: Session, library: Library, head: Atlas, placement: Placement
) -> None:
    session.select_point(POINT)
    session.keep_away = True
    (place,) = hazard_places(session, library, head, placement, outward(-90.0, 0.0), (0, 0, 0))
    assert place.at[0] < -20
    assert np.linalg.norm(np.subtract(place.at, placement.points[POINT, "left"].position)) >= 30
