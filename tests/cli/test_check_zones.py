"""check, once the bundled atlas is prepared: it also looks at the zones as they are painted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app import paths
from app.anatomy import packs
from app.placement import audit
from tests.cli.conftest import Call


@pytest.fixture
def ready(shared_home: Path) -> None:
    packs.open_pack("bundled")


def test_the_shipped_zones_lie_in_their_regions(call: Call, ready: None) -> None:
    answer = call("check", str(paths.data_dir() / "trigger_points.yaml"))
    assert answer.code == 0, answer.out
    assert "not looked at" not in answer.out


def test_a_zone_outside_its_region_is_told_with_its_line(
    call: Call, ready: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """More is asked for than any zone can keep, so that each of them is told."""
    monkeypatch.setattr(audit, "LEAST_INSIDE", {"essential": 1.01, "spillover": 0.0})
    file = paths.data_dir() / "trigger_points.yaml"
    text = file.read_text(encoding="utf-8").split("\n")
    problems = call("check", str(file), "--json").json
    assert len(problems) > 50
    for problem in problems:
        share, region = problem["what"].split(" of the essential zone lies in ")
        assert share.endswith("%") and region.endswith(" on bundled")
        assert region.split()[0] in text[problem["line"] - 1]


def test_without_a_prepared_atlas_it_says_what_was_not_looked_at(call: Call, user_home: Path) -> None:
    answer = call("check", str(paths.data_dir() / "trigger_points.yaml"))
    assert answer.code == 0
    assert "not prepared yet" in answer.out
    assert call("check", str(paths.data_dir() / "trigger_points.yaml"), "--json").json == []
