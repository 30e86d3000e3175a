"""Which tier draws: decided from what the machine says of itself, what the user wishes, and how long frames take."""

from __future__ import annotations

import numpy as np
import pytest

from app.scene import opengl, quality
from app.scene.quality import SLOW, Pace
from app.scene.scene import Scene
from app.session import Quality, Session
from tests.scene.conftest import SIZE

CARD = "OpenGL vendor string:  NVIDIA\nOpenGL renderer string:  NVIDIA GeForce RTX 3060/PCIe/SSE2\nOpenGL version: 4.6"
PROCESSOR = "OpenGL vendor string:  Mesa\nOpenGL renderer string:  llvmpipe (LLVM 15.0.6, 256 bits)\n"


@pytest.mark.parametrize(
    ("wish", "report", "slow", "expected"),
    [
        ("auto", CARD, False, "gpu"),
        ("auto", PROCESSOR, False, "software"),
        ("auto", CARD, True, "software"),
        ("gpu", PROCESSOR, False, "gpu"),
        ("gpu", CARD, True, "gpu"),
        ("software", CARD, False, "software"),
    ],
)
def test_the_tier_follows_the_machine_unless_the_user_wishes_otherwise(
    wish: Quality, report: str, slow: bool, expected: str
) -> None:
    assert quality.tier(wish, software=opengl.is_software(report), slow=slow) == expected


def test_the_renderer_is_named_in_its_own_words() -> None:
    assert opengl.renderer_name(CARD) == "NVIDIA GeForce RTX 3060/PCIe/SSE2"
    assert opengl.renderer_name("Apple M2") == "Apple M2"


def test_a_card_that_lags_is_slow_from_then_on_and_one_held_up_frame_is_forgiven() -> None:
    pace = Pace()
    fast, lagging = SLOW / 4, SLOW * 1.5
    assert not any(pace.heed("card", seconds) for seconds in [lagging * 10, *[fast] * 12, lagging, fast])
    pace.begin()
    verdicts = [pace.heed("card", lagging) for _ in range(12)]
    assert verdicts.count(True) == 1 and verdicts.index(True) > 3
    assert pace.is_slow("card") and not pace.is_slow("another card")
    assert Pace(["card"]).is_slow("card"), "remembered from the last time"


def test_only_still_frames_of_ordinary_size_are_averaged_and_only_by_a_card() -> None:
    assert quality.oversampling("gpu", False, (1280, 800)) == 2
    assert quality.oversampling("gpu", True, (1280, 800)) == 1
    assert quality.oversampling("gpu", False, (3840, 2160)) == 1
    assert quality.oversampling("software", False, (1280, 800)) == 1


def test_in_full_quality_nothing_shrinks_while_moving_and_edges_are_smoother_at_rest(
    scene: Scene, session: Session
) -> None:
    plain = scene.image().astype(int)
    session.quality = "gpu"
    fine = scene.image().astype(int)
    assert fine.shape == plain.shape
    assert 0 < abs(fine - plain).mean() < 3, "the same picture, but for its edges"
    scene.begin_motion()
    scene.rotate(10, 0)
    assert scene.image().shape == plain.shape
    scene.rotate(-10, 0)
    scene.end_motion()
    assert np.array_equal(scene.image(), fine)


def test_a_change_of_quality_acts_at_once(scene: Scene, session: Session) -> None:
    session.quality = "gpu"
    scene.image()
    scene.begin_motion()
    assert scene.image().shape == (SIZE[1], SIZE[0], 3)
    session.quality = "software"
    assert scene.image().shape == (SIZE[1] // 2, SIZE[0] // 2, 3)
    scene.end_motion()
    assert scene.image().shape == (SIZE[1], SIZE[0], 3)


def test_a_card_that_turns_out_slow_draws_less_within_the_same_movement(
    scene: Scene, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    scene.slowed.connect(told.append)
    monkeypatch.setattr(opengl, "is_software", lambda _report: False)
    monkeypatch.setattr(quality, "SLOW", 0.0)
    scene.begin_motion()
    shapes = []
    for _ in range(9):
        scene.rotate(1, 0)
        shapes.append(scene.image().shape[0])
    assert shapes[0] == SIZE[1] and shapes[-1] == SIZE[1] // 2
    assert len(told) == 1 and told[0]
    scene.end_motion()
    scene.begin_motion()
    assert scene.image().shape[0] == SIZE[1] // 2, "remembered"
    scene.end_motion()
