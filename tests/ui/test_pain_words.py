"""What is said of two points together is no more than they cover."""

from __future__ import annotations

import pytest

from app.ui.pain.words import together


@pytest.mark.parametrize(
    ("covers", "whole", "said"),
    [
        (1.0, True, "Together they would explain all of it"),
        (0.45, True, "Together they would explain all of it, in some people"),
        (0.85, False, "Together they would explain nearly all of it"),
        (0.65, False, "Together they would explain most of it"),
        (0.5, False, "Together they would explain about half of it"),
        (0.3, False, "Together they would explain a part of it"),
    ],
)
def test_two_points_together(covers: float, whole: bool, said: str) -> None:
    assert together(covers, whole) == said
